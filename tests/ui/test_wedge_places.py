"""A scan wherever the focus is: every kind of field is left as it was, and nothing is set off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Hand
from tests.ui.desks import CARD
from tests.ui.scanner import Scanner, receiver

K = Qt.Key
NUMBER = "H40.15.03-261120-0007"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def scanner(hand: Hand) -> Scanner:
    return Scanner(hand)


def place(qtbot: QtBot, widget: QWidget) -> None:
    """On screen, with the focus."""
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


# --- fields of text ----------------------------------------------------------------------------


@pytest.mark.parametrize("scan", [NUMBER, CARD])
def test_what_was_typed_can_still_be_undone_and_nothing_else(
    qtbot: QtBot, scanner: Scanner, scanned: list[str], scan: str
) -> None:
    field = QLineEdit("trước")
    place(qtbot, field)
    field.end(False)
    scanner.hand.type(" sau")
    scanner.scan(scan)
    assert scanned == [scan]
    assert field.text() == "trước sau"
    while field.isUndoAvailable() and field.text() != "trước":
        field.undo()
        assert CARD[0] not in field.text()
        assert NUMBER[0] not in field.text()
    assert field.text() == "trước"


@pytest.mark.parametrize(("anchor", "length"), [(0, 5), (5, -5), (3, 2), (2, 0)])
def test_a_selection_stays_selected(
    qtbot: QtBot, scanner: Scanner, scanned: list[str], anchor: int, length: int
) -> None:
    field = QLineEdit("Đào Vy")
    place(qtbot, field)
    field.setSelection(anchor, length)
    before = (field.text(), field.selectedText(), field.cursorPosition())
    scanner.scan(NUMBER)
    assert scanned == [NUMBER]
    assert (field.text(), field.selectedText(), field.cursorPosition()) == before


def test_a_field_that_arranges_its_text_gets_it_back_and_says_so(
    qtbot: QtBot, scanner: Scanner, scanned: list[str]
) -> None:
    field = QLineEdit("12/")
    heard: list[str] = []
    field.textEdited.connect(lambda text: field.setText(text + "/"))
    field.textEdited.connect(heard.append)
    place(qtbot, field)
    scanner.scan(CARD)
    assert (scanned, field.text(), heard[-1]) == ([CARD], "12/", "12/")


def test_a_field_with_a_mask_or_read_only_or_full(
    qtbot: QtBot, scanner: Scanner, scanned: list[str]
) -> None:
    for prepare in (
        lambda f: f.setInputMask("99/99/9999"),
        lambda f: f.setReadOnly(True),
        lambda f: f.setMaxLength(4),
    ):
        field = QLineEdit()
        prepare(field)
        field.setText("0102")
        place(qtbot, field)
        before = field.text()
        scanner.scan(CARD)
        assert field.text() == before
        field.close()
    assert scanned == [CARD] * 3


@pytest.mark.parametrize("kind", [QTextEdit, QPlainTextEdit])
@pytest.mark.parametrize(("anchor", "position"), [(5, 5), (2, 9), (9, 2), (0, 11)])
def test_a_sheet_of_text_is_left_as_it_was(
    qtbot: QtBot,
    scanner: Scanner,
    scanned: list[str],
    kind: type[QTextEdit | QPlainTextEdit],
    anchor: int,
    position: int,
) -> None:
    field = kind()
    field.setPlainText("một\nhai ba ")
    place(qtbot, field)
    cursor = field.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    scanner.scan(CARD)
    assert scanned == [CARD]
    assert field.toPlainText() == "một\nhai ba "
    assert (field.textCursor().anchor(), field.textCursor().position()) == (anchor, position)
    field.undo()
    assert field.toPlainText() == "một\nhai ba "


def test_bold_text_that_was_selected_stays_bold(
    qtbot: QtBot, scanner: Scanner, scanned: list[str]
) -> None:
    field = QTextEdit()
    field.setHtml("trước <b>đậm</b> sau")
    place(qtbot, field)
    field.selectAll()
    before = field.toHtml()
    scanner.scan(NUMBER)
    assert (scanned, field.toHtml()) == ([NUMBER], before)


# --- what a key sets off -----------------------------------------------------------------------


@pytest.mark.parametrize("scan", [NUMBER, CARD])
def test_lists_and_numbers_are_left_as_they_were(
    qtbot: QtBot, scanner: Scanner, scanned: list[str], scan: str
) -> None:
    combo, editable = QComboBox(), QComboBox(editable=True)
    for made in (combo, editable):
        made.addItems(["Bản chính", "0 bản", "Hộ chiếu"])
    spin, day = QSpinBox(), QDateEdit()
    spin.setValue(3)
    for field in (combo, editable, spin, day):
        field.show()
        place(qtbot, field)
        before = (
            combo.currentIndex(),
            editable.currentText(),
            spin.value(),
            spin.text(),
            day.date(),
        )
        scanner.scan(scan)
        after = (combo.currentIndex(), editable.currentText(), spin.value(), spin.text())
        assert (*after, day.date()) == before
        assert scanned.pop() == scan


def test_a_hand_still_works_lists_and_numbers(qtbot: QtBot, hand: Hand, scanned: list[str]) -> None:
    spin = QSpinBox(maximum=99)
    place(qtbot, spin)
    spin.selectAll()
    hand.type("42")
    assert spin.value() == 42
    combo = QComboBox()
    combo.addItems(["Bản chính", "Hộ chiếu"])
    place(qtbot, combo)
    hand.type("h")
    assert (combo.currentText(), scanned) == ("Hộ chiếu", [])


def test_the_spaces_of_a_card_press_no_button(
    qtbot: QtBot, scanner: Scanner, scanned: list[str]
) -> None:
    for button in (QPushButton("In"), QCheckBox("Đã in")):
        pressed: list[str] = []
        button.pressed.connect(lambda pressed=pressed: pressed.append("x"))
        place(qtbot, button)
        scanner.scan(CARD)
        assert (scanned.pop(), pressed, button.isChecked()) == (CARD, [], False)


def test_a_hand_still_presses_a_button(qtbot: QtBot, hand: Hand, scanned: list[str]) -> None:
    box = QCheckBox("Đã in")
    place(qtbot, box)
    hand.press(K.Key_Space)
    assert box.isChecked()
    hand.press(K.Key_Space)
    assert (box.isChecked(), scanned) == (False, [])


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    model = QStandardItemModel()
    for row in ("Tờ khai", "Giấy chứng sinh", "079 Hộ khẩu"):
        item = QStandardItem(row)
        item.setCheckable(True)
        model.appendRow([item, QStandardItem("1")])
    made = QTableView()
    model.setParent(made)
    made.setModel(model)
    made.setEditTriggers(QTableView.EditTrigger.AnyKeyPressed)
    place(qtbot, made)
    made.setCurrentIndex(model.index(0, 1))
    return made


def test_a_table_is_neither_edited_nor_moved(
    table: QTableView, scanner: Scanner, scanned: list[str]
) -> None:
    scanner.scan(CARD)
    scanner.scan(NUMBER, ())
    assert scanned == [CARD, NUMBER]
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 1)
    assert table.currentIndex().data() == "1"
    assert table.state() == QTableView.State.NoState


def test_a_cell_being_edited_is_left_so(
    table: QTableView, scanner: Scanner, scanned: list[str]
) -> None:
    scanner.hand.type("25")
    editor = receiver()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "25"
    scanner.scan(CARD)
    assert (scanned, editor.text(), editor.hasFocus()) == ([CARD], "25", True)
    scanner.hand.press(K.Key_Return)
    assert table.model().index(0, 1).data() == "25"


def test_a_first_key_that_opens_an_editor_is_a_hand(
    table: QTableView, hand: Hand, scanned: list[str]
) -> None:
    hand.type("7")
    hand.press(K.Key_Return)
    assert (table.model().index(0, 1).data(), scanned) == ("7", [])


# --- what lies above ---------------------------------------------------------------------------


def test_an_open_list_chooses_nothing(qtbot: QtBot, scanner: Scanner, scanned: list[str]) -> None:
    combo = QComboBox()
    combo.addItems(["Bản chính", "Hộ chiếu", "0 bản"])
    place(qtbot, combo)
    combo.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    scanner.scan(NUMBER)
    assert (scanned, combo.currentIndex()) == ([NUMBER], 0)
    combo.hidePopup()


def test_an_open_menu_triggers_nothing(qtbot: QtBot, scanner: Scanner, scanned: list[str]) -> None:
    menu = QMenu()
    heard: list[str] = []
    for text in ("&Hủy", "&0 bản", "In"):
        menu.addAction(text, lambda text=text: heard.append(text))
    qtbot.addWidget(menu)
    menu.popup(menu.pos())
    qtbot.waitUntil(menu.isVisible)
    menu.setActiveAction(menu.actions()[2])
    scanner.scan(NUMBER)
    scanner.scan(CARD)
    assert (scanned, heard) == ([NUMBER, CARD], [])
    menu.close()


def test_suggestions_under_a_field_suggest_nothing(
    qtbot: QtBot, scanner: Scanner, scanned: list[str]
) -> None:
    field = QLineEdit()
    completer = QCompleter(QStringListModel(["Hà Nội", "Hà Nam"], field), field)
    field.setCompleter(completer)
    place(qtbot, field)
    scanner.hand.type("H")
    qtbot.waitUntil(completer.popup().isVisible)
    scanner.scan(NUMBER)
    assert (scanned, field.text()) == ([NUMBER], "H")
    scanner.hand.type("à")
    assert field.text() == "Hà"
    completer.popup().hide()


def test_a_dialog_is_not_answered(qtbot: QtBot, scanner: Scanner, scanned: list[str]) -> None:
    dialog = QDialog()
    answered: list[int] = []
    dialog.finished.connect(answered.append)
    column = QVBoxLayout(dialog)
    line, button = QLineEdit("12"), QPushButton("Đồng ý", default=True)
    button.clicked.connect(dialog.accept)
    column.addWidget(line)
    column.addWidget(button)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    for field in (line, button):
        field.setFocus()
        scanner.scan(CARD)
        assert (scanned.pop(), line.text(), answered) == (CARD, "12", [])
    QTest.keyClick(receiver(), K.Key_Return)
    assert answered == [1]
