"""The window as a whole: bars, language, a second start, our own errors, names of everything."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD, receive_some
from ui.__main__ import main
from ui.background import Background
from ui.errors import ErrorReports
from ui.instance import Doorbell, channel_name, lock_folder, raise_running
from ui.widgets.choice import Choice
from ui.widgets.statusbar import RoadState, StatusBar
from ui.window import Window

K = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def texts(window: Window) -> str:
    return " ".join(label.text() for label in window.frame.findChildren(QLabel))


def test_the_bars_tell_the_day(window: Window, desk: Desk, hand: Hand) -> None:
    receive_some(desk, 2)
    window.shell.refresh()
    told = texts(window)
    assert "<b>0003</b>" in told
    assert "nhận <b>2</b>" in told
    assert "Trần Thị Hồng Đào" in told
    assert "20/11/2026" in told


@pytest.mark.parametrize("keys", [K.Key_F3, K.Key_F5])
def test_a_room_is_entered_by_its_key(window: Window, hand: Hand, keys: Qt.Key) -> None:
    hand.press(K.Key_0, CONTROL)
    assert window.shell.room("today").isVisible()
    hand.press(keys)
    room = "intake" if keys == K.Key_F3 else "register"
    assert window.shell.room(room).isVisible()


def test_english_is_a_key_away_and_what_was_typed_stays(window: Window, hand: Hand) -> None:
    hand.press(K.Key_F3)
    hand.type("dk ks")
    hand.press(K.Key_Return)
    hand.scan(CARD)
    assert "Tiếp nhận hồ sơ" in texts(window)
    hand.press(K.Key_L, CONTROL | SHIFT)
    assert window.language.code == "en"
    assert "Intake of a dossier" in texts(window)
    intake = window.shell.intake
    assert intake.people.applicant.name.text == "Nguyễn Văn Đạo"
    assert intake.procedure.search.text() == "Thủ tục đăng ký khai sinh"
    hand.press(K.Key_L, CONTROL | SHIFT)
    assert "Tiếp nhận hồ sơ" in texts(window)


def interactive(root: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, Choice)
    found = [w for kind in kinds for w in root.findChildren(kind)]
    inside = (QComboBox, QAbstractItemView)
    return [
        w
        for w in found
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(w.parent(), inside)
        and not any(isinstance(p, QComboBox) for p in parents(w))
    ]


def parents(widget: QObject) -> list[QObject]:
    found: list[QObject] = []
    above = widget.parent()
    while above is not None:
        found.append(above)
        above = above.parent()
    return found


def test_everything_that_can_be_used_has_a_name(window: Window, desk: Desk) -> None:
    receive_some(desk, 1)
    for room in ("today", "intake", "register"):
        window.shell.enter(room)
    window.shell.open_dossier(window.shell.register.model.rows[0].dossier_no)
    widgets = interactive(window.frame)
    assert len(widgets) > 25
    unnamed = [
        f"{type(w).__name__} in {type(w.parent()).__name__}"
        for w in widgets
        if not w.accessibleName()
    ]
    assert unnamed == []


def test_tab_goes_in_reading_order(window: Window, hand: Hand) -> None:
    hand.press(K.Key_F3)
    hand.type("dk ks")
    hand.press(K.Key_Return)
    people, papers = window.shell.intake.people.applicant, window.shell.intake.papers
    wanted = [
        people.personal_id.line,
        people.name.line,
        people.born_on.line,
        people.gender.combo,
        people.phone.line,
        people.address.line,
        window.shell.intake.people.for_other,
        papers.table,
        papers.extra,
        papers.sets,
        papers.return_by,
        papers.channel,
        papers.open_more,
        window.shell.intake.output.receive,
    ]
    for widget in wanted:
        assert focus() is widget
        hand.press(K.Key_Tab)


def test_a_second_start_brings_the_first_window_forward(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    window.frame.showMinimized()
    assert raise_running(desk.home)
    qtbot.waitUntil(lambda: not window.frame.isMinimized())


def test_the_second_start_says_so_and_ends(
    window: Window, desk: Desk, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    first = lock_folder(desk.home)
    assert first is not None
    window.frame.showMinimized()
    assert main(desk.home) == 0
    assert "Already open" in capsys.readouterr().err
    qtbot.waitUntil(lambda: not window.frame.isMinimized())
    first.unlock()
    again = lock_folder(desk.home)
    assert again is not None
    again.unlock()


def test_a_folder_that_is_not_there_is_not_the_locks_concern(tmp_path: Path) -> None:
    assert lock_folder(tmp_path / "nowhere") is not None


def test_another_folder_is_another_window(tmp_path: Path, qtbot: QtBot) -> None:
    rung: list[str] = []
    bell = Doorbell(tmp_path / "one", lambda: rung.append("one"))
    assert not raise_running(tmp_path / "two")
    assert raise_running(tmp_path / "one" / ".." / "one")
    qtbot.waitUntil(lambda: rung == ["one"])
    assert channel_name(tmp_path / "one") != channel_name(tmp_path / "two")
    bell.deleteLater()


def test_an_error_of_ours_is_shown_and_the_window_stays(
    window: Window, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    reports = ErrorReports()
    try:
        raise ValueError("a mistake of ours")
    except ValueError as error:
        reports.report(type(error), error, error.__traceback__)
    (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    assert "a mistake of ours" in box.detailedText()
    assert "a mistake of ours" in caplog.text
    box.done(0)
    assert window.frame.isVisible()
    qtbot.waitUntil(
        lambda: not any(isinstance(w, QMessageBox) for w in QApplication.topLevelWidgets())
    )


def test_only_the_newest_answer_of_a_lane_is_delivered(qtbot: QtBot) -> None:
    background, owner, heard = Background(), QObject(), list[int]()
    for number in range(20):
        background.run(owner, lambda number=number: number, heard.append, lane="one")  # type: ignore[misc]
    qtbot.waitUntil(lambda: 19 in heard)
    assert heard == [19]
    background.close()


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    background, owner, other = Background(), QObject(), QObject()
    heard: list[str] = []
    background.run(owner, lambda: "late", heard.append)
    shiboken6.delete(owner)
    background.run(other, lambda: "in time", heard.append)
    qtbot.waitUntil(lambda: "in time" in heard)
    assert heard == ["in time"]
    background.close()


def test_a_failure_aside_reaches_its_hearer(qtbot: QtBot) -> None:
    background, owner, heard = Background(), QObject(), list[Exception]()

    def fail() -> None:
        raise OSError("no paper")

    background.run(owner, fail, lambda _: None, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert str(heard[0]) == "no paper"
    background.close()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("sent", "Đã gửi hết"),
        ("no_line", "Mất mạng"),
        ("forked", "khác máy này"),
        ("unknown_station", "từ chối"),
        ("not_enrolled", "Chưa kết nối"),
    ],
)
def test_the_bar_says_how_the_road_stands(
    window: Window, desk: Desk, state: str, words: str
) -> None:
    bar: StatusBar = window.frame.status
    figures = window.actions.today()
    if state == "sent":
        from dataclasses import replace

        from desk_app.usecases.figures import DayFigures

        assert isinstance(figures, DayFigures)
        figures = replace(figures, unsent=0)
    bar.show_figures(figures, RoadState(state))
    assert words in bar.sent_text


def test_the_hook_is_put_back() -> None:
    before = sys.excepthook
    reports = ErrorReports()
    reports.install()
    assert sys.excepthook == reports.report
    reports.remove()
    assert sys.excepthook == before
