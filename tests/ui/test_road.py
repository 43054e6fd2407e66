"""The window and a real centre: what was received is sent by itself, and the bar says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.cli.wiring import enroll
from desk_app.usecases.desk import Desk
from sync.center.embedded import embedded_center
from tests.ui.conftest import Hand
from tests.ui.desks import CARD, FRIDAY, bare_desk
from ui.__main__ import language_of
from ui.errors import ErrorReports
from ui.frame import Frame
from ui.trouble import Trouble
from ui.window import Window

K = Qt.Key


def test_what_is_received_is_sent_without_a_button(
    dressed: QApplication,
    qtbot: QtBot,
    hand: Hand,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DESK_STATE", str(tmp_path / "state"))
    with (
        embedded_center(tmp_path / "center", now=lambda: FRIDAY) as center,
        bare_desk(tmp_path / "desk") as desk,
    ):
        enroll(desk, center.url, center.enroll_code())
        language = language_of(dressed, desk.home)
        window = Window(dressed, desk, Frame(language.other), language, hand.clock)
        with qtbot.waitExposed(window.frame):
            window.frame.show()
        window.start()
        window.frame.activateWindow()
        qtbot.waitUntil(lambda: "Đã gửi hết" in window.frame.status.sent_text, timeout=20_000)
        hand.press(K.Key_F3)
        hand.type("dk ks")
        hand.press(K.Key_Return)
        hand.scan(CARD)
        hand.press(K.Key_F9)
        figures = window.actions.today
        qtbot.waitUntil(lambda: figures().received == 1, timeout=20_000)
        qtbot.waitUntil(lambda: figures().unsent == 0, timeout=20_000)
        qtbot.waitUntil(lambda: "Đã gửi hết" in window.frame.status.sent_text, timeout=20_000)
        window.close()


def test_a_clock_that_went_back_is_a_sentence_and_nothing_is_stored(
    window: Window, desk: Desk, hand: Hand
) -> None:
    hand.press(K.Key_F3)
    hand.type("dk ks")
    hand.press(K.Key_Return)
    hand.scan(CARD)
    intake = window.shell.intake
    draft, _ = intake.draft()
    clock = desk.clock
    clock.at = clock.at.replace(year=2025)  # type: ignore[attr-defined]  # the standing clock
    with pytest.raises(Trouble) as caught:
        window.actions.receive(draft)
    reports = ErrorReports(window.shell.tell_trouble)
    reports.report(Trouble, caught.value, caught.value.__traceback__)
    assert intake.notice.property("role") == "trouble"
    assert str(caught.value) in intake.notice.text
    assert "clock_went_back" not in intake.notice.text
    assert window.actions.page_of("", 5, None) == ()
