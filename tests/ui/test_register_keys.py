"""F5 by keys: filters, saved filters, columns, copies, spreadsheets."""

from __future__ import annotations

import zipfile
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Status
from desk_app.domain.listing import OPEN, DueIn, Filter, Period
from desk_app.usecases import finding, listing, steps
from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import receive_some
from ui.models.columns import USUAL, Column
from ui.screens.register import RegisterScreen
from ui.settings import settings_of
from ui.window import Window

K, M = Qt.Key, Qt.KeyboardModifier
MANY = 105
"""More than a first page, so that the list of all comes from aside."""


@pytest.fixture
def register(window: Window, desk: Desk, hand: Hand, qtbot: QtBot) -> RegisterScreen:
    receive_some(desk, MANY)
    hand.press(K.Key_F5)
    screen = window.shell.register
    qtbot.waitUntil(lambda: screen.is_counted)
    return screen


def popup() -> QWidget:
    found = QApplication.activePopupWidget()
    assert found is not None, "nothing is open"
    return found


def press_in_popup(*keys: Qt.Key) -> None:
    for key in keys:
        window = popup()
        QTest.keyClick(window.focusWidget() or window, key)
        QApplication.processEvents()


def numbers(screen: RegisterScreen) -> list[str]:
    return [row.dossier_no for row in screen.model.rows]


def ask(desk: Desk, number: str) -> None:
    given = {"papers": ["Giấy chứng sinh"], "reason": "Còn thiếu"}
    steps.record(desk, number, "supplement_requested", given)


def test_every_dossier_is_in_the_list_and_counted(register: RegisterScreen, desk: Desk) -> None:
    expected = [row.dossier_no for row in finding.page_of(desk, "", MANY + 10, None)]
    assert numbers(register) == expected
    assert len(expected) == MANY
    assert str(MANY) in register.count_text
    assert register.line.tags.texts == ()


def test_end_goes_to_the_oldest_and_enter_opens_it(
    window: Window, register: RegisterScreen, hand: Hand
) -> None:
    hand.press(K.Key_Down)
    hand.press(K.Key_End)
    assert register.table.row == MANY - 1
    oldest = numbers(register)[-1]
    hand.press(K.Key_Return)
    assert window.shell.here == "dossier"
    shown = window.shell.dossier.shown
    assert shown is not None
    assert shown.dossier_no == oldest
    hand.press(K.Key_Escape)
    assert window.shell.here == "register"
    assert register.table.current_no == oldest  # the place is kept


def test_a_filter_is_chosen_by_key_and_shown_as_a_tag(
    register: RegisterScreen, desk: Desk, hand: Hand
) -> None:
    wanted = numbers(register)[7]
    ask(desk, wanted)
    hand.press(K.Key_1, M.AltModifier)
    at = 2 + list(Status).index(Status.AWAITING_SUPPLEMENT)
    press_in_popup(*[K.Key_Down] * at, K.Key_Return)
    assert numbers(register) == [wanted]
    assert register.wanted == Filter(statuses=(Status.AWAITING_SUPPLEMENT,))
    assert len(register.line.tags.texts) == 1
    assert register.bar.state.combo.property("filters") == "true"
    hand.press(K.Key_Escape)
    assert register.wanted == Filter()
    assert register.line.tags.texts == ()
    assert register.bar.state.combo.property("filters") == "false"


@pytest.mark.parametrize("digit", range(1, 8))
def test_each_filter_has_its_key(register: RegisterScreen, hand: Hand, digit: int) -> None:
    hand.press(K(K.Key_0.value + digit), M.AltModifier)
    assert register.bar.is_open
    box = register.bar.boxes[digit - 1]
    assert box.combo.view().isVisible()
    press_in_popup(K.Key_Escape)
    assert not register.bar.is_open
    assert register.wanted == Filter()


def test_text_and_filters_hold_together(
    register: RegisterScreen, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    for number in numbers(register)[:24]:
        ask(desk, number)
    register.show_filter(Filter(statuses=(Status.AWAITING_SUPPLEMENT,)))
    hand.type("tuyet")
    qtbot.waitUntil(lambda: register.model.rowCount() == 2)
    assert {row.owner for row in register.model.rows} == {"Tôn Nữ Ánh Tuyết"}
    assert len(register.line.tags.texts) == 2


def test_sectors_and_clerks_that_occur_can_be_chosen(
    register: RegisterScreen, qtbot: QtBot
) -> None:
    combo = register.bar.sector.combo
    qtbot.waitUntil(lambda: combo.count() > 1)
    texts = [combo.itemText(at) for at in range(combo.count())]
    assert "Hộ tịch" in texts
    clerks = register.bar.clerk.combo
    assert clerks.count() == 2
    register.show_filter(Filter(sector="Hộ tịch", clerk=clerks.itemText(1)))
    assert register.model.rowCount() == 100 or register.is_counted
    qtbot.waitUntil(lambda: register.model.rowCount() == MANY)


def test_nothing_found_is_said_with_the_filter(register: RegisterScreen, hand: Hand) -> None:
    register.show_filter(Filter(text="khong ai", due=DueIn.OVERDUE))
    assert register.model.rowCount() == 0
    assert "khong ai" in register.empty_text
    register.copy.action.trigger()
    register.export.action.trigger()
    assert not register.exporting.is_busy


def test_a_filter_is_saved_under_a_name_and_comes_back(
    window: Window, register: RegisterScreen, desk: Desk, hand: Hand
) -> None:
    wanted = Filter(statuses=OPEN, received=Period.TODAY)
    register.show_filter(wanted)
    hand.press(K.Key_S, M.ControlModifier)
    assert focus() is register.line.saving.line
    hand.type("Sáng nay")
    hand.press(K.Key_Return)
    assert not register.line.is_saving
    hand.press(K.Key_Escape)
    assert register.wanted == Filter()
    hand.press(K.Key_B, M.ControlModifier)
    menu = popup()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert "Sáng nay" in texts
    QTest.keyClick(menu, K.Key_Up)
    QTest.keyClick(menu, K.Key_Return)
    QApplication.processEvents()
    assert register.wanted == wanted
    assert settings_of(desk.home).value("register/filters")
    window.shell.change_language()
    window.shell.enter("register")
    assert window.shell.register.wanted == wanted  # carried over, and still known by its name


def test_ready_made_filters_are_one_digit_away(
    register: RegisterScreen, desk: Desk, hand: Hand
) -> None:
    hand.press(K.Key_B, M.ControlModifier)
    press_in_popup(K.Key_5)
    assert register.wanted == Filter(is_unprinted=True)
    hand.press(K.Key_B, M.ControlModifier)
    press_in_popup(K.Key_1)
    assert register.wanted == Filter(due=DueIn.OVERDUE)
    assert register.model.rowCount() == 0


def test_a_saved_filter_can_be_removed(register: RegisterScreen, hand: Hand) -> None:
    register.show_filter(Filter(text="đào"))
    register.line.saving.named.emit("Đào")
    hand.press(K.Key_B, M.ControlModifier)
    menu = popup()
    QTest.keyClick(menu, K.Key_Up)  # the last line removes the filter shown
    QTest.keyClick(menu, K.Key_Return)
    QApplication.processEvents()
    hand.press(K.Key_B, M.ControlModifier)
    left = popup()
    assert isinstance(left, QMenu)
    assert not any("Đào" in action.text() for action in left.actions())
    press_in_popup(K.Key_Escape)


def test_leaving_the_name_saves_nothing(register: RegisterScreen, hand: Hand, desk: Desk) -> None:
    register.show_filter(Filter(text="đào"))
    hand.press(K.Key_S, M.ControlModifier)
    hand.press(K.Key_Escape)
    assert not register.line.is_saving
    assert register.wanted == Filter(text="đào")
    assert not settings_of(desk.home).value("register/filters")


def test_columns_are_chosen_without_closing_the_menu_and_remembered(
    window: Window, register: RegisterScreen, hand: Hand
) -> None:
    hand.press(K.Key_K, M.ControlModifier)
    press_in_popup(K.Key_Down, K.Key_Down, K.Key_Down, K.Key_Space)  # submitted by
    assert Column.APPLICANT in register.table.shown
    press_in_popup(K.Key_Down, K.Key_Return, K.Key_Escape)  # telephone
    assert Column.PHONE in register.table.shown
    window.shell.change_language()
    window.shell.enter("register")
    again = window.shell.register.table
    assert set(again.shown) == {*USUAL, Column.APPLICANT, Column.PHONE}
    again.show_columns(())
    assert set(again.shown) == {*USUAL, Column.APPLICANT, Column.PHONE}  # never none at all
    again.show_usual_columns()
    assert again.shown == USUAL


def test_dragged_widths_are_remembered(window: Window, register: RegisterScreen) -> None:
    place = list(Column).index(Column.PERSON)
    register.table.horizontalHeader().resizeSection(place, 333)
    window.shell.change_language()
    window.shell.enter("register")
    assert window.shell.register.table.horizontalHeader().sectionSize(place) == 333


def test_rows_chosen_with_shift_are_copied(register: RegisterScreen, hand: Hand) -> None:
    hand.press(K.Key_Down)
    hand.press(K.Key_Down, M.ShiftModifier, times=2)
    hand.press(K.Key_C, M.ControlModifier)
    text = QApplication.clipboard().text()
    assert [line.split("\t")[0] for line in text.split("\n")] == numbers(register)[:3]
    assert len(text.split("\n")[0].split("\t")) == len(USUAL)
    hand.press(K.Key_Down)
    hand.press(K.Key_C, M.ControlModifier)
    assert QApplication.clipboard().text().startswith(numbers(register)[3])
    hand.press(K.Key_A, M.ControlModifier)
    assert register.table.chosen_count == MANY
    hand.press(K.Key_C, M.ControlModifier)
    assert len(QApplication.clipboard().text().split("\n")) == MANY


def test_single_rows_are_added_with_space(register: RegisterScreen, hand: Hand) -> None:
    hand.press(K.Key_Down)
    hand.press(K.Key_Space)
    hand.press(K.Key_Down, M.ControlModifier, times=3)
    hand.press(K.Key_Space)
    assert register.table.chosen() == [0, 3]
    hand.press(K.Key_Space)
    assert register.table.chosen() == [0]
    hand.press(K.Key_Down)
    assert register.table.chosen() == [4]


def test_what_is_received_meanwhile_comes_on_top_and_the_place_is_kept(
    register: RegisterScreen, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    hand.press(K.Key_Down)
    hand.press(K.Key_PageDown, times=5)
    here, offset = register.table.current_no, register.table.verticalScrollBar().value()
    assert offset > 0
    receive_some(desk, 3)
    register.look_again()
    assert register.model.rowCount() == MANY + 3  # at once, before the whole list comes
    qtbot.waitUntil(lambda: register.is_counted)
    assert register.model.rowCount() == MANY + 3
    assert register.table.current_no == here
    rows = register.table.verticalHeader().defaultSectionSize()
    assert register.table.verticalScrollBar().value() == offset + 3 * rows


def name_file(register: RegisterScreen, path: Path) -> None:
    """Ctrl E was pressed: the name is typed over the proposed one."""
    dialog = register.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    dialog.accept()


def test_what_is_shown_is_exported(
    register: RegisterScreen, desk: Desk, hand: Hand, tmp_path: Path, qtbot: QtBot
) -> None:
    register.show_filter(Filter(text="tuyet"))
    count = register.model.rowCount()
    hand.press(K.Key_E, M.ControlModifier)
    path = tmp_path / "tuyết.xlsx"
    with qtbot.waitSignal(register.exporting.ended):
        name_file(register, path)
    assert str(path) in register.notice.text
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode("utf-8")
    assert sheet.count("<row ") == 3 + 1 + count
    assert all(number in sheet for number in numbers(register))
    assert "tuyet" in sheet
    assert desk.unit.name in sheet


def test_an_export_is_broken_off_with_esc(
    window: Window, register: RegisterScreen, hand: Hand, tmp_path: Path, qtbot: QtBot
) -> None:
    is_free = Event()
    for _ in range(2):  # whoever works aside is busy: the export is still to be done
        window.background.run(register, partial(is_free.wait, 20), lambda _: None)
    register.show_filter(Filter(text="tuyet"))
    hand.press(K.Key_E, M.ControlModifier)
    name_file(register, tmp_path / "x.xlsx")
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow)
    register.search.setFocus()
    assert register.exporting.is_busy
    hand.press(K.Key_Escape)
    with qtbot.waitSignal(register.exporting.ended):
        is_free.set()
    assert list(tmp_path.glob("x.xlsx*")) == []
    assert not register.exporting.is_busy
    assert register.wanted == Filter(text="tuyet")  # this Esc was for the export


def test_a_file_that_cannot_be_written_is_told(
    register: RegisterScreen, hand: Hand, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "x.xlsx").mkdir()
    hand.press(K.Key_E, M.ControlModifier)
    dialog = register.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(register.exporting.ended):
        dialog.fileSelected.emit(str(tmp_path / "x.xlsx"))
    assert "x.xlsx" in register.notice.text
    dialog.reject()


def test_a_store_that_fails_aside_is_told(
    register: RegisterScreen, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    expected = listing.first_page(desk, Filter(), 100)
    assert not expected.is_all
    desk.book.path.rename(desk.book.path.with_name("elsewhere"))
    try:
        register.refresh()
        qtbot.waitUntil(lambda: bool(register.notice.text))
        assert register.model.rowCount() == MANY  # what was known stays
    finally:
        desk.book.path.with_name("elsewhere").replace(desk.book.path)
