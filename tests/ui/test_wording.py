"""F12, the forms' wording, and F11, the register book: with keys, over a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.unit import Wording
from desk_app.usecases.desk import Desk
from tests.printing.reading import text_of
from tests.ui.conftest import Hand, focus
from tests.ui.desks import MARRIAGE, receive_some
from ui.prints import Sheet
from ui.screens.reports import BOOK, ReportsScreen
from ui.screens.settings import SettingsScreen
from ui.settings_pages.wording import WordingPage
from ui.window import Window

K = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: Window, hand: Hand) -> WordingPage:
    hand.press(K.Key_F12)
    screen = window.shell.room("settings")
    assert isinstance(screen, SettingsScreen)
    at = next(n for n, one in enumerate(screen.pages) if isinstance(one, WordingPage))
    hand.press(K(K.Key_1 + at), ALT)
    found = screen.page
    assert isinstance(found, WordingPage)
    hand.press(K.Key_Return)
    assert focus() is found.line
    return found


def test_a_text_is_found_changed_and_taken_back_with_keys(
    page: WordingPage, window: Window, desk: Desk, hand: Hand
) -> None:
    hand.type("som hon")
    assert [one.key for one in page.table.rows] == ["sooner"]
    hand.press(K.Key_Return)
    assert focus() is page.table
    assert page.shipped.text == "Kết quả có thể có sớm hơn thời gian hẹn trả."
    hand.press(K.Key_Return)
    assert focus() is page.own.area
    page.own.area.selectAll()
    hand.type("Xin den som.")
    hand.press(K.Key_F9)
    assert desk.unit.wording == (Wording("sooner", "Xin den som."),)
    notice = window.shell.room("settings").notice
    assert notice.property("role") != "trouble"
    assert page.own.text == "Xin den som."
    assert page.reset.isEnabled()
    hand.press(K.Key_R, CTRL)
    assert desk.unit.wording == ()
    assert page.own.text == page.shipped.text
    assert not page.reset.isEnabled()


def test_what_does_not_fit_is_said_beside_the_text_and_nothing_is_stored(
    page: WordingPage, window: Window, desk: Desk, hand: Hand
) -> None:
    hand.type("lien he so dien thoai")
    page.own.set_text("Gọi cho chúng tôi.")
    hand.press(K.Key_F9)
    assert "{phone}" in page.own.problem
    assert focus() is page.own.area
    assert window.shell.room("settings").notice.property("role") == "trouble"
    assert desk.unit.wording == ()
    page.table.choose(1)
    assert page.own.problem == ""


def test_nothing_changed_stores_nothing_and_nothing_found_says_so(
    page: WordingPage, desk: Desk, hand: Hand
) -> None:
    seq = _head(desk)
    hand.press(K.Key_F9)
    assert _head(desk) == seq
    hand.type("khong co loi van nay")
    assert page.table.rows == ()
    assert page.own.text == ""
    hand.press(K.Key_F9)
    hand.press(K.Key_R, CTRL)
    assert _head(desk) == seq


def test_titles_of_the_circulars_are_not_offered(page: WordingPage) -> None:
    keys = {one.key for one in page.table.rows}
    assert "sooner" in keys
    assert not keys & {"receipt_title", "nation", "sign_clerk", "source", "trial_title"}


def test_the_register_book_of_the_days_shown_goes_to_the_printer(
    desk: Desk, window: Window, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 3, (MARRIAGE,))
    room = window.shell.room("reports")
    assert isinstance(room, ReportsScreen)
    with qtbot.waitSignal(room.shown):
        hand.press(K.Key_F11)
    asked: list[Sheet] = []
    room.print_asked.connect(asked.append)
    with qtbot.waitSignal(room.print_asked):
        hand.press(K.Key_P, CTRL)
    (sheet,) = asked
    assert sheet.form == BOOK
    text = text_of(sheet.make("a4"))
    assert "Tổng cộng: 3 hồ sơ, 3 bộ." in text
    previewed: list[Sheet] = []
    room.preview_asked.connect(previewed.append)
    with qtbot.waitSignal(room.preview_asked):
        hand.press(K.Key_P, CTRL | SHIFT)
    assert previewed[0].name == sheet.name


def test_days_that_are_none_print_no_book(
    desk: Desk, window: Window, hand: Hand, qtbot: QtBot
) -> None:
    room = window.shell.room("reports")
    assert isinstance(room, ReportsScreen)
    with qtbot.waitSignal(room.shown):
        hand.press(K.Key_F11)
    room.first.line.setFocus()
    room.first.line.selectAll()
    hand.type("32/11/2026")
    assert not room.book.action.isEnabled()
    assert not room.preview.action.isEnabled()
    with qtbot.assertNotEmitted(room.print_asked):
        hand.press(K.Key_P, CTRL)


def _head(desk: Desk) -> int:
    with desk.book.look() as look:
        return look.head().seq


def test_the_routes_know_every_page_of_the_desk(window: Window) -> None:
    from desk_app.printing.forms import FORMS
    from desk_app.printing.records import RECORDS
    from ui.wiring.printers import papers_by_form
    from ui.words import form_text

    found = papers_by_form()
    renamed = {"handover_record", "slip_pages", "trial_page"}
    assert set(found) == {*FORMS, *RECORDS, "handover", "slips"} - renamed
    assert [form for form in found if form_text(form) == form] == []
