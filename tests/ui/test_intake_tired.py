"""F3 as a tired clerk uses it: the wrong thing in every field, and whole letters pasted."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.usecases import finding
from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD
from tests.ui.test_intake import choose_birth, stored
from ui.numbers import read_amount
from ui.screens.intake import IntakeScreen
from ui.widgets.field import LabelledField
from ui.widgets.line import Line, one_line
from ui.window import Window

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LETTER = "Kính gửi Ủy ban nhân dân xã,\n\n\tTôi tên là Đào 😀, xin trình bày:\r\n" * 150
FieldOf = Callable[[IntakeScreen], LabelledField]

PLACES: dict[str, FieldOf] = {
    "number": lambda intake: intake.people.applicant.personal_id,
    "name": lambda intake: intake.people.applicant.name,
    "born": lambda intake: intake.people.applicant.born_on,
    "phone": lambda intake: intake.people.applicant.phone,
    "address": lambda intake: intake.people.applicant.address,
    "note": lambda intake: intake.papers.more.note,
    "agency": lambda intake: intake.papers.more.agency,
    "fee": lambda intake: intake.papers.more.lines[0].name,
    "amount": lambda intake: intake.papers.more.lines[0].amount,
    "series": lambda intake: intake.papers.more.lines[0].series,
}


def paste(hand: Hand, text: str) -> None:
    QApplication.clipboard().setText(text)
    hand.press(K.Key_V, CTRL)


@pytest.mark.parametrize("place", PLACES)
def test_a_whole_letter_stays_whole_as_one_line_and_is_told(
    window: Window, desk: Desk, hand: Hand, place: str
) -> None:
    assert len(LETTER) > 10_000 - 700
    intake = window.shell.intake
    choose_birth(hand)
    hand.scan(CARD)
    field = PLACES[place](intake)
    intake.papers.reveal(field.editor)
    field.editor.setFocus()
    editor = focus()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    paste(hand, LETTER)
    assert editor.text() == one_line(LETTER), "nothing is cut off"
    hand.press(K.Key_F9)
    assert stored(desk) == []
    assert field.problem
    assert "\n" not in editor.text()
    hand.press(K.Key_H, CTRL)
    hand.press(K.Key_1, CTRL)
    assert editor.text().strip() == one_line(LETTER).strip()


def test_a_letter_in_the_search_finds_nothing_and_says_so(
    window: Window, hand: Hand, qtbot: QtBot
) -> None:
    intake = window.shell.intake
    hand.press(K.Key_F3)
    paste(hand, LETTER)
    assert intake.procedure.search.text() == one_line(LETTER)
    assert not intake.procedure.search.hits.isVisible()
    said = intake.procedure.problem
    assert said
    qtbot.wait(200)
    assert intake.procedure.problem == said, "the check a moment later leaves it there"
    intake.procedure.search.selectAll()
    hand.type("dk ks")
    assert not intake.procedure.problem


@pytest.mark.parametrize(
    ("place", "typed", "word"),
    [
        ("born", "01/01/2062", "năm"),
        ("phone", "Nguyen Van Dao", "điện thoại"),
        ("name", "0912 345 678", "chữ cái"),
        ("number", "Nguyen Van Dao", "chữ số"),
        ("number", "025123456", "CMND"),
        ("born", "2003", "ngày"),
    ],
)
def test_the_wrong_thing_in_a_field_is_said_under_it_and_stays(
    window: Window, desk: Desk, hand: Hand, place: str, typed: str, word: str
) -> None:
    intake = window.shell.intake
    choose_birth(hand)
    intake.people.applicant.name.set_text("Đào")
    field = PLACES[place](intake)
    field.editor.setFocus()
    line = focus()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    hand.type(typed)
    hand.press(K.Key_F9)
    assert stored(desk) == []
    assert word in field.problem
    assert line.text() == typed
    assert focus() is line


def test_two_hundred_papers_are_taken_and_one_more_is_told(
    window: Window, desk: Desk, hand: Hand
) -> None:
    intake = window.shell.intake
    choose_birth(hand)
    hand.scan(CARD)
    for n in range(201):
        intake.papers.model.add(f"Giấy {n}")
    hand.press(K.Key_F9)
    assert stored(desk) == []
    assert "200" in intake.papers._problem.text()
    last = intake.papers.model.rowCount() - 1
    intake.papers.model.toggle(last)
    hand.press(K.Key_F9)
    assert len(finding.show(desk, stored(desk)[0]).intake.parts) == 200


def test_two_hundred_sets_are_told_and_a_paper_named_by_a_letter_too(
    window: Window, desk: Desk, hand: Hand
) -> None:
    intake = window.shell.intake
    choose_birth(hand)
    hand.scan(CARD)
    intake.papers.sets.setFocus()
    intake.papers.sets.selectAll()
    hand.type("200")
    hand.press(K.Key_F9)
    assert "99" in intake.papers._problem.text()
    intake.papers.sets.setText("1")
    intake.papers.extra.setFocus()
    paste(hand, LETTER)
    hand.press(K.Key_Return)
    hand.press(K.Key_F9)
    assert stored(desk) == []
    assert "1000" in intake.papers._problem.text()


def test_decomposed_letters_and_emoji_are_stored_composed(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    window.shell.intake.people.applicant.name.editor.setFocus()
    paste(hand, unicodedata.normalize("NFD", "Nguyễn\tThị\nĐào 😀"))
    hand.press(K.Key_F9)
    assert finding.show(desk, stored(desk)[0]).intake.applicant.name == "Nguyễn Thị Đào 😀"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("một\r\n\r\nhai", "một hai"),
        ("a\tb\x00c\u2028d", "a b c d"),
        ("giữ  hai cách ", "giữ  hai cách "),
        (unicodedata.normalize("NFD", "Đượm"), "Đượm"),
        ("", ""),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line


def test_the_cursor_stays_behind_what_was_pasted(qtbot: QtBot) -> None:
    line = Line("đầu cuối")
    qtbot.addWidget(line)
    line.setCursorPosition(4)
    QApplication.clipboard().setText("gi\nữa ")
    line.paste()
    line.textEdited.emit(line.text())
    assert line.text() == "đầu gi ữa cuối"
    assert line.cursorPosition() == len("đầu gi ữa ")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("50000", 50_000),
        ("50.000 đ", 50_000),
        ("50,000 VNĐ", 50_000),
        ("0", 0),
        ("", None),
        ("abc", None),
        ("-5", None),
        ("9" * 5_000, None),
    ],
)
def test_amounts_are_read_as_people_write_them_or_not_at_all(text: str, amount: int | None) -> None:
    assert read_amount(text) == amount
