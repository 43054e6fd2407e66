"""A scanner that types, wherever the focus is."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD
from ui.window import Window

K = Qt.Key


def test_a_card_fills_the_applicant_and_leaves_the_field_as_it_was(
    window: Window, hand: Hand
) -> None:
    hand.press(K.Key_F3)
    hand.type("dk ks")
    hand.press(K.Key_Return)
    people = window.shell.intake.people.applicant
    people.phone.line.setFocus()
    hand.type("0912")
    hand.scan(CARD)
    assert people.phone.text == "0912"
    assert people.personal_id.text == "079 203 001 234"
    assert people.name.text == "Nguyễn Văn Đạo"
    assert people.born_on.text == "01/01/2003"
    assert people.gender.value == "male"
    assert "Tây Ninh" in people.address.text


def test_a_card_scanned_in_the_register_goes_to_intake(window: Window, hand: Hand) -> None:
    hand.press(K.Key_F5)
    hand.scan(CARD)
    assert window.shell.intake.isVisible()
    assert window.shell.intake.people.applicant.name.text == "Nguyễn Văn Đạo"
    assert window.shell.register.search.text() == ""


def test_a_hand_is_never_taken_for_a_scanner(window: Window, hand: Hand) -> None:
    hand.press(K.Key_F5)
    hand.type("nguyen thi dao")
    hand.press(K.Key_Return)
    assert window.shell.register.search.text() == "nguyen thi dao"


def test_a_short_burst_is_no_scan(window: Window, hand: Hand) -> None:
    hand.press(K.Key_F5)
    hand.scan("12345")
    assert window.shell.register.search.text() == "12345"
    assert focus() is window.shell.register.search
