"""A scanner that types: real key events, in the times of scanners and of hands."""

from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.scan_chain import read_scans
from tests.domain.scanner_damages import vietnamese_layout
from tests.ui.conftest import NO_KEYS, Hand
from tests.ui.desks import CARD
from tests.ui.scanner import BACK, CRLF, ENTER, TAB, TWO_ENTERS, Ends, Scanner, keyed_by_telex
from ui.wedge import Wedge

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NUMBER = "H40.15.03-261120-0007"
OTHER = "TAM-7K2B-261120-0001"
PRODUCT = "8934563138165"


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def scanner(hand: Hand) -> Scanner:
    return Scanner(hand)


def numbers(scanned: list[str]) -> list[str]:
    """What the texts are read as, in order: codes, and kinds of everything else."""
    return [scan.dossier_no or scan.kind.value for text in scanned for scan in read_scans(text)]


# --- scanners ----------------------------------------------------------------------------------


@pytest.mark.parametrize("ends", [ENTER, CRLF, TWO_ENTERS, TAB, ()])
def test_a_code_is_a_scan_whatever_its_scanner_sends_at_the_end(
    field: QLineEdit, scanner: Scanner, scanned: list[str], ends: Ends
) -> None:
    heard: list[bool] = []
    field.returnPressed.connect(lambda: heard.append(True))
    scanner.hand.type("an")
    scanner.scan(NUMBER, ends)
    assert scanned == [NUMBER]
    assert (field.text(), field.cursorPosition()) == ("an", 2)
    assert field.hasFocus()
    assert heard == []


@pytest.mark.parametrize("gap", [0.0005, 0.002, 0.02, 0.03])
def test_scanners_of_every_speed_are_heard(
    field: QLineEdit, scanner: Scanner, scanned: list[str], gap: float
) -> None:
    scanner.gap = gap
    scanner.scan(CARD)
    scanner.scan(NUMBER, ())
    assert scanned == [CARD, NUMBER]
    assert field.text() == ""


def test_a_stutter_in_a_long_run_is_forgiven(
    field: QLineEdit, scanner: Scanner, hand: Hand, scanned: list[str]
) -> None:
    scanner.burst(CARD[:30])
    hand.now += 0.06
    hand.seconds_between = 0.002
    for character in CARD[30:]:
        scanner.strike(character)
    scanner.key(K.Key_Return)
    QApplication.processEvents()
    assert scanned == [CARD]
    assert field.text() == ""


@pytest.mark.parametrize(
    ("arrives", "repair"),
    [
        (NUMBER.swapcase(), "caps_lock"),
        (vietnamese_layout(NUMBER), "vietnamese_layout"),
        (unicodedata.normalize("NFC", vietnamese_layout(NUMBER)), "vietnamese_layout"),
        ("*" + NUMBER + "*", "taken_from_text"),
        ("]C0" + NUMBER, "symbology_prefix"),
    ],
)
@pytest.mark.parametrize("ends", [ENTER, TAB, ()])
def test_a_keyboard_in_a_wrong_state_is_undone(
    field: QLineEdit,
    scanner: Scanner,
    scanned: list[str],
    arrives: str,
    repair: str,
    ends: Ends,
) -> None:
    scanner.scan(arrives, ends)
    assert scanned == [arrives]
    (scan,) = read_scans(scanned[0])
    assert (scan.dossier_no, scan.repairs, scan.raw) == (NUMBER, (repair,), arrives)
    assert not scan.needs_confirmation
    assert field.text() == ""


def test_digits_of_the_keypad_are_digits(
    field: QLineEdit, scanner: Scanner, scanned: list[str]
) -> None:
    scanner.modifier = Qt.KeyboardModifier.KeypadModifier
    scanner.scan(NUMBER)
    assert scanned == [NUMBER]
    assert field.text() == ""


def test_control_signs_around_a_code_are_no_part_of_it(
    field: QLineEdit, scanner: Scanner, hand: Hand, scanned: list[str]
) -> None:
    scanner.burst(NUMBER)
    hand.seconds_between = 0.002
    scanner.key(K.Key_C, CONTROL)
    scanner.key(K.Key_Return)
    QApplication.processEvents()
    assert scanned == [NUMBER]


# --- input methods -----------------------------------------------------------------------------


def test_an_input_method_that_takes_back_what_it_changes(
    field: QLineEdit, scanner: Scanner, scanned: list[str]
) -> None:
    keys = CARD.replace("Nguyễn Văn Đạo", "Nguyeen Vawn DDao")
    scanner.scan(keyed_by_telex(keys))
    assert scanned == [CARD.replace("Nguyễn Văn Đạo", "Nguyên Văn Đao")]
    assert field.text() == ""


def test_a_word_whose_first_letter_is_taken_back(
    field: QLineEdit, scanner: Scanner, scanned: list[str]
) -> None:
    """`DD` arrives as D, backspace, Đ: the D had already reached the field."""
    scanner.hand.type("x")
    scanner.scan("D" + BACK + "Đăng ký khai sinh")
    assert scanned == ["Đăng ký khai sinh"]
    assert field.text() == "x"


def test_what_a_hand_types_with_such_a_method_is_kept(
    field: QLineEdit, scanner: Scanner, scanned: list[str]
) -> None:
    scanner.burst("D" + BACK + "Đ")
    scanner.hand.type("ào")
    assert field.text() == "Đào"
    assert scanned == []


def test_an_input_method_that_composes_in_the_field(
    field: QLineEdit, scanner: Scanner, hand: Hand, scanned: list[str]
) -> None:
    hand.type("an")
    head, tail = NUMBER[:3], NUMBER[3:]
    scanner.compose(("H", ""), ("H4", ""), (head, ""), ("", head))
    hand.seconds_between = 0.002
    for character in tail:
        scanner.strike(character)
    scanner.key(K.Key_Return)
    QApplication.processEvents()
    assert scanned == [NUMBER]
    assert field.text() == "an"


def test_a_card_composed_word_by_word(
    field: QLineEdit, scanner: Scanner, hand: Hand, scanned: list[str]
) -> None:
    steps = [("", c) for c in "079203001234|251234567|"]
    steps += [("N", ""), ("Ng", ""), ("Nguyê", ""), ("Nguyễn", ""), ("", "Nguyễn")]
    steps += [("", c) for c in CARD.partition("Nguyễn")[2]]
    scanner.compose(*steps)
    QApplication.processEvents()
    assert scanned == [CARD]
    assert field.text() == ""


def test_what_a_hand_composes_is_kept(
    field: QLineEdit, scanner: Scanner, scanned: list[str]
) -> None:
    scanner.compose(("Đ", ""), ("Đà", ""), ("Đào", ""), ("", "Đào"))
    QApplication.processEvents()
    assert (field.text(), scanned) == ("Đào", [])


# --- a missing end, and more than one ----------------------------------------------------------


def test_an_enter_that_comes_late_is_still_the_scanners(
    field: QLineEdit, scanner: Scanner, hand: Hand, scanned: list[str]
) -> None:
    heard: list[bool] = []
    field.returnPressed.connect(lambda: heard.append(True))
    scanner.scan(NUMBER, ())
    hand.press(K.Key_Return)
    assert (scanned, heard) == ([NUMBER], [])
    hand.press(K.Key_Return)
    assert heard == [True]


@pytest.mark.parametrize("text", [PRODUCT, "khai sinh moi", "H40.15.03-261120-00"])
def test_a_run_without_an_end_that_is_no_code_stays_as_typed_text(
    field: QLineEdit, scanner: Scanner, scanned: list[str], text: str
) -> None:
    scanner.scan(text, ())
    assert (field.text(), scanned) == (text, [])


@pytest.mark.parametrize("text", [PRODUCT, "khai sinh moi"])
def test_tab_ends_only_what_is_plainly_a_code(
    field: QLineEdit, scanner: Scanner, scanned: list[str], text: str
) -> None:
    scanner.scan(text, TAB)
    assert (field.text(), scanned) == (text, [])


def test_enter_ends_any_long_run(field: QLineEdit, scanner: Scanner, scanned: list[str]) -> None:
    scanner.scan(PRODUCT)
    assert (field.text(), scanned) == ("", [PRODUCT])


def test_two_scans_in_one_burst_are_two_in_their_order(
    field: QLineEdit, scanner: Scanner, hand: Hand, scanned: list[str]
) -> None:
    scanner.burst(NUMBER, ENTER)
    hand.seconds_between = 0.002
    for character in OTHER:
        scanner.strike(character)
    scanner.key(K.Key_Return)
    QApplication.processEvents()
    assert scanned == [NUMBER, OTHER]
    assert field.text() == ""


@pytest.mark.parametrize("ends", [ENTER, TAB, ()])
def test_two_codes_with_nothing_between_are_two_in_their_order(
    field: QLineEdit, scanner: Scanner, scanned: list[str], ends: Ends
) -> None:
    scanner.scan(NUMBER + OTHER + CARD, ends)
    assert numbers(scanned) == [NUMBER, OTHER, "id_card"]
    assert field.text() == ""


# --- hands -------------------------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [0.2, 0.06, 0.04])
def test_a_hand_is_never_taken_for_a_scanner(
    field: QLineEdit, hand: Hand, scanned: list[str], seconds: float
) -> None:
    hand.seconds_between = seconds
    hand.type(NUMBER)
    hand.press(K.Key_Return)
    assert (field.text(), scanned) == (NUMBER, [])


def test_keys_that_roll_under_the_fingers_arrive_in_their_order(
    field: QLineEdit, scanner: Scanner, hand: Hand, scanned: list[str]
) -> None:
    """A very fast typist: every second key comes with the one before it."""
    hand.seconds_between = 0.05
    for pair in ("ng", "uy", "en", " t", "hi", " d", "ao"):
        scanner.burst(pair)
    hand.press(K.Key_Return)
    assert (field.text(), scanned) == ("nguyen thi dao", [])


def test_a_short_burst_with_enter_is_a_hand(
    field: QLineEdit, scanner: Scanner, scanned: list[str]
) -> None:
    heard: list[str] = []
    field.returnPressed.connect(lambda: heard.append(field.text()))
    scanner.scan("12345")
    assert (field.text(), scanned, heard) == ("12345", [], ["12345"])


def test_a_key_held_down_is_no_scanner(
    field: QLineEdit, hand: Hand, scanned: list[str], dressed: QApplication
) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    hand.seconds_between = 0.03
    for n in range(12):
        event = QKeyEvent(QEvent.Type.KeyPress, K.Key_0, NO_KEYS, "0", n > 0)
        dressed.sendEvent(field, event)
    hand.press(K.Key_Return)
    assert (field.text(), scanned) == ("0" * 12, [])


def test_held_keys_reach_the_field_before_the_mouse_does(
    field: QLineEdit, scanner: Scanner, scanned: list[str]
) -> None:
    scanner.burst("abc")
    assert field.text() == "a"
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert (field.text(), scanned) == ("abc", [])


def test_held_keys_stay_in_their_field_when_the_focus_moves(
    field: QLineEdit, scanner: Scanner, scanned: list[str]
) -> None:
    scanner.burst("abc")
    field.clearFocus()
    assert (field.text(), scanned) == ("abc", [])


def test_in_real_time_silence_is_waited_for(
    field: QLineEdit, dressed: QApplication, qtbot: QtBot
) -> None:
    wedge = Wedge(dressed)
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    QTest.keyClicks(field, NUMBER)
    qtbot.waitUntil(lambda: heard == [NUMBER])
    assert field.text() == ""
    QTest.keyClicks(field, "ab")
    qtbot.waitUntil(lambda: field.text() == "ab")
    dressed.removeEventFilter(wedge)
    wedge.deleteLater()
    assert heard == [NUMBER]
