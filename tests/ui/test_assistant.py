"""The first start: a clerk sets the desk up alone, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.roster import Role
from desk_app.usecases.opening import enrolment, open_desk
from desk_app.usecases.roster import roster
from sync.center.embedded import embedded_center
from tests.ui.conftest import Hand, focus
from ui.assistant.assistant import Assistant
from ui.assistant.typed import read_typed
from ui.background import Background
from ui.firststart import first_start_of
from ui.language import Language
from ui.wedge import Wedge

K = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def assistant(
    dressed: QApplication,
    qtbot: QtBot,
    hand: Hand,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Assistant]:
    monkeypatch.setenv("DESK_STATE", str(tmp_path / "state"))
    Language(dressed)
    background = Background()
    made = Assistant(first_start_of(tmp_path / "desk", lambda: "vi"), background)
    wedge = Wedge(dressed, hand.clock)
    wedge.scanned.connect(made.scan)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    background.close()
    for part in (wedge, made):
        if shiboken6.isValid(part):
            shiboken6.delete(part)


def type_unit(hand: Hand) -> None:
    for text in ("UBND tinh Tay Ninh", "UBND xa Tan Lap", "", "H40.15.09", "Tan Lap"):
        hand.type(text)
        hand.press(K.Key_Return)


def test_four_steps_make_a_desk_with_its_roster(
    assistant: Assistant, hand: Hand, tmp_path: Path
) -> None:
    type_unit(hand)
    hand.press(K.Key_F9)
    assert assistant.at == 1
    clerks = assistant.counter_step.clerks
    for name, role in (("Le Thi Hoa", Role.ADMINISTRATOR), ("Tran Van Minh", Role.CLERK)):
        clerks.name.editor.setFocus()
        hand.type(name)
        assert clerks.role.value == role.value  # the first one looks after the desk
        hand.press(K.Key_Return)
    hand.press(K.Key_F9)
    assert assistant.at == 2
    assert not (tmp_path / "desk" / "desk.db").exists()
    hand.press(K.Key_F9)
    assert assistant.at == 3
    assert assistant.is_made
    hand.press(K.Key_F9)
    assert assistant.isHidden()
    with open_desk(tmp_path / "desk") as desk:
        unit = desk.unit
        assert (unit.superior, unit.name) == ("UBND tinh Tay Ninh", "UBND xa Tan Lap")
        assert (unit.agency_code, unit.place) == ("H40.15.09", "Tan Lap")
        assert unit.counter
        people = {one.name: one.role for one in roster(desk)}
        assert people == {"Le Thi Hoa": Role.ADMINISTRATOR, "Tran Van Minh": Role.CLERK}
        assert enrolment(desk) is None


def test_what_is_missing_is_said_beside_its_field_and_one_stays(
    assistant: Assistant, hand: Hand
) -> None:
    hand.press(K.Key_F9)
    assert assistant.at == 0
    assert assistant.unit_step.form.name.problem
    assert assistant.unit_step.form.agency_code.problem
    assert focus() is assistant.unit_step.form.name.editor


def test_back_keeps_what_was_typed_and_esc_and_enter_close_nothing(
    assistant: Assistant, hand: Hand
) -> None:
    type_unit(hand)
    hand.press(K.Key_F9)
    hand.press(K.Key_Left, ALT)
    assert assistant.at == 0
    hand.press(K.Key_Escape)
    hand.press(K.Key_Return)
    assert assistant.isVisible()
    assert assistant.unit_step.form.name.text == "UBND xa Tan Lap"


def test_hours_that_cannot_be_are_sent_back_at_their_step(assistant: Assistant, hand: Hand) -> None:
    type_unit(hand)
    hand.press(K.Key_F9)
    assistant.counter_step.form.hours.line.setText("sang chieu")
    hand.press(K.Key_F9)
    assert assistant.at == 1
    assert assistant.counter_step.form.hours.problem


def test_the_test_page_is_printed_and_scanned_back(
    assistant: Assistant, hand: Hand, qtbot: QtBot, tmp_path: Path
) -> None:
    type_unit(hand)
    hand.press(K.Key_F9)
    hand.press(K.Key_F9)
    form = assistant.printer_step.form
    hand.press(K.Key_T, CTRL)
    folder = tmp_path / "desk" / "printed"
    text = form.awaited
    qtbot.waitUntil(lambda: (folder / f"{text}.pdf").is_file(), timeout=20_000)
    hand.scan("TEST-XXXXXXXX")
    assert form.awaited == text
    hand.scan(text)
    assert form.awaited == ""
    assert form.scanned_text


def test_a_unit_s_file_fills_the_first_step(assistant: Assistant, tmp_path: Path) -> None:
    file = tmp_path / "unit.toml"
    file.write_text('name = "UBND xã Tân Lập"\nagency_code = "H40.15.09"\n', encoding="utf-8")
    assistant.unit_step.load_file(file)
    assert assistant.unit_step.form.name.text == "UBND xã Tân Lập"
    file.write_text("not = [toml", encoding="utf-8")
    assistant.unit_step.load_file(file)
    assert assistant.unit_step.form.name.text == "UBND xã Tân Lập"
    assert assistant.notice.property("role") == "trouble"


def test_a_place_that_cannot_hold_a_desk_is_told_and_nothing_is_lost(
    assistant: Assistant, hand: Hand, tmp_path: Path
) -> None:
    type_unit(hand)
    hand.press(K.Key_F9)
    hand.press(K.Key_F9)
    (tmp_path / "state").write_text("in the way")
    hand.press(K.Key_F9)
    assert assistant.at == 2
    assert assistant.notice.property("role") == "trouble"
    assert not (tmp_path / "desk" / "desk.db").exists()
    (tmp_path / "state").unlink()
    hand.press(K.Key_F9)
    assert assistant.at == 3


def test_the_last_step_enrols_with_the_centre(
    assistant: Assistant, hand: Hand, qtbot: QtBot, tmp_path: Path
) -> None:
    with embedded_center(tmp_path / "center") as center:
        type_unit(hand)
        for _ in range(3):
            hand.press(K.Key_F9)
        step = assistant.centre_step
        hand.type(center.url)
        hand.press(K.Key_Return)
        hand.type("WRONG-CODE")
        hand.press(K.Key_Return)
        qtbot.waitUntil(lambda: assistant.notice.property("role") == "trouble", timeout=20_000)
        assert not step.is_enrolled
        step.code.set_text(center.enroll_code())
        hand.press(K.Key_G, ALT)
        qtbot.waitUntil(lambda: step.is_enrolled, timeout=20_000)
        hand.press(K.Key_F9)
    with open_desk(tmp_path / "desk") as desk:
        assert enrolment(desk) is not None


def test_what_was_typed_outlives_a_closed_window(
    assistant: Assistant, hand: Hand, qtbot: QtBot, tmp_path: Path
) -> None:
    type_unit(hand)
    hand.press(K.Key_F9)
    clerks = assistant.counter_step.clerks
    clerks.name.editor.setFocus()
    hand.type("Le Thi Hoa")
    hand.press(K.Key_Return)
    settings = tmp_path / "desk" / "window.ini"
    qtbot.waitUntil(lambda: "Le Thi Hoa" in settings.read_text())  # as after a power cut
    port, background = first_start_of(tmp_path / "desk", lambda: "vi"), Background()
    again = Assistant(port, background)
    qtbot.addWidget(again)
    assert again.at == 1
    assert again.unit_step.form.name.text == "UBND xa Tan Lap"
    assert [one.name for one in again.counter_step.people.all()] == ["Le Thi Hoa"]
    assert again.unit() == assistant.unit()
    background.close()
    hand.press(K.Key_F9)
    hand.press(K.Key_F9)
    assert assistant.is_made
    assert "Le Thi Hoa" not in settings.read_text()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"unit": 3}', '{"unit": {}, "clerks": [["a"]]}'])
def test_a_text_that_nobody_wrote_is_no_beginning(text: str) -> None:
    assert read_typed(text) is None
