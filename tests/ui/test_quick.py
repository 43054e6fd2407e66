"""F4: certifications one after the other, at most six key presses each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Status
from desk_app.usecases import finding, quick
from desk_app.usecases.desk import Desk
from desk_app.usecases.evening import evening_of
from tests.ui.conftest import Hand, focus
from tests.ui.desks import BIRTH, CARD
from ui.screens.quick import QuickScreen
from ui.window import Window

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(window: Window, hand: Hand) -> QuickScreen:
    hand.press(K.Key_F4)
    made = window.shell.room("quick")
    assert isinstance(made, QuickScreen)
    return made


def first_numbers(room: QuickScreen, hand: Hand) -> None:
    """The numbers the day begins with: typed once, they go on by themselves."""
    for field, text in (
        (room.fields.book_no, "0417/2026"),
        (room.fields.receipt_series, "1C26TAA"),
        (room.fields.receipt_no, "0000311"),
    ):
        field.line.setFocus()
        hand.type(text)
    room.fields.personal_id.line.setFocus()


def lines(desk: Desk) -> list[quick.QuickLine]:
    return list(quick.quick_lines(desk, desk.now().date()))


def test_ten_certifications_take_at_most_six_key_presses_each(
    room: QuickScreen, desk: Desk, hand: Hand
) -> None:
    first_numbers(room, hand)
    for at in range(10):
        hand.presses = 1  # the scan
        hand.scan(CARD.replace("001234", f"00{1234 + at}"))
        hand.type(str(at % 3 + 2))
        hand.press(K.Key_F9)
        assert hand.presses <= 6
    stored = lines(desk)
    assert [line.book_no for line in stored] == [f"{417 + at:04d}/2026" for at in range(10)]
    assert [line.copies for line in stored] == [at % 3 + 2 for at in range(10)]
    assert sum(line.fee for line in stored) == 29 * 2_000
    dossier = finding.show(desk, stored[9].dossier_no)
    assert dossier.status is Status.RETURNED
    assert dossier.intake.applicant.personal_id == "079203001243"
    assert dossier.intake.applicant.address == "Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh"
    assert [(fee.receipt_series, fee.receipt_no) for fee in dossier.fees_paid] == [
        ("1C26TAA", "0000320")
    ]


def test_enter_goes_on_and_stores_in_the_last_field(
    room: QuickScreen, desk: Desk, hand: Hand
) -> None:
    hand.type("079203001234")
    hand.press(K.Key_Return)
    hand.type("Hoa")
    hand.press(K.Key_Return)
    hand.type("4")
    hand.press(K.Key_Return)
    hand.type("3")
    assert room.fields.fee.text == "5.000", "two pages at 2.000, the third at 1.000"
    hand.press(K.Key_Return, times=2)
    hand.type("AB")
    hand.press(K.Key_Return)
    hand.type("7")
    hand.press(K.Key_Return)
    hand.type("12")
    assert lines(desk) == []
    hand.press(K.Key_Return)
    (line,) = lines(desk)
    assert (line.person, line.copies, line.pages, line.fee, line.book_no) == (
        "Hoa",
        4,
        3,
        20_000,
        "12",
    )
    assert focus() is room.fields.personal_id.line
    assert room.fields.name.text == ""
    assert (room.fields.book_no.text, room.fields.receipt_no.text) == ("13", "8")


def test_problems_stand_at_their_fields_and_nothing_is_stored(
    room: QuickScreen, desk: Desk, hand: Hand
) -> None:
    hand.type("0792")
    hand.press(K.Key_F9)
    fields = room.fields
    wrong = [place for place, field in fields.places().items() if field.problem]
    assert wrong == [
        "applicant.personal_id",
        "applicant.name",
        "receipt_series",
        "receipt_no",
        "book_no",
    ]
    assert focus() is fields.personal_id.line
    assert lines(desk) == []
    hand.type("03001234")
    assert not fields.personal_id.problem, "typing takes the blame back"


def test_a_price_that_was_typed_stays_for_the_next_lines(
    room: QuickScreen, desk: Desk, hand: Hand
) -> None:
    first_numbers(room, hand)
    room.fields.fee.line.setFocus()
    room.fields.fee.line.selectAll()
    hand.type("1500")
    hand.scan(CARD)
    hand.press(K.Key_F9)
    hand.scan(CARD)
    room.fields.pages.line.setFocus()
    room.fields.pages.line.selectAll()
    hand.type("9")
    hand.press(K.Key_F9)
    assert [line.fee for line in lines(desk)] == [1_500, 1_500]


def test_no_fee_needs_no_receipt(room: QuickScreen, desk: Desk, hand: Hand) -> None:
    first_numbers(room, hand)
    room.fields.fee.line.setFocus()
    room.fields.fee.line.selectAll()
    hand.press(K.Key_Delete)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    (line,) = lines(desk)
    assert finding.show(desk, line.dossier_no).fees_paid == ()


def test_the_same_person_again_by_a_key(room: QuickScreen, desk: Desk, hand: Hand) -> None:
    first_numbers(room, hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    hand.press(K.Key_D, ALT)
    assert focus() is room.fields.copies.line
    hand.press(K.Key_F9)
    assert [line.person for line in lines(desk)] == ["Nguyễn Văn Đạo"] * 2
    number = lines(desk)[1].dossier_no
    assert finding.show(desk, number).intake.applicant.gender == "male"


def test_a_wrong_line_gets_a_remark_and_nothing_is_edited(
    room: QuickScreen, desk: Desk, hand: Hand
) -> None:
    first_numbers(room, hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    hand.press(K.Key_S, ALT)
    hand.press(K.Key_Return)
    assert room.strip.field.problem, "a remark says something"
    hand.type("Sai so ban")
    hand.press(K.Key_Return)
    assert not room.strip.isVisible()
    (line,) = lines(desk)
    assert line.notes == 1
    kinds = [entry.kind for entry in finding.show_page(desk, line.dossier_no).history]
    assert kinds == ["received", "paid", "result_ready", "returned", "note_added"]


def test_only_instant_procedures_can_be_chosen(room: QuickScreen, desk: Desk, hand: Hand) -> None:
    hand.press(K.Key_1, ALT)
    hand.type("chu ky")
    hand.press(K.Key_Return)
    assert "chữ ký" in room.search.text()
    assert room.fields.fee.text == "10.000"
    assert [hit.code for hit in quick.instant_procedures(desk, "khai sinh")] != [BIRTH]


def test_typing_over_the_procedure_is_told_beside_it(
    room: QuickScreen, desk: Desk, hand: Hand
) -> None:
    hand.press(K.Key_1, ALT)
    hand.type("x")
    hand.press(K.Key_F9)
    assert lines(desk) == []
    assert focus() is room.search


def test_a_receipt_is_printed_when_asked_for(
    room: QuickScreen, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    first_numbers(room, hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    assert not (desk.home / "printed").exists()
    hand.press(K.Key_P, CTRL)
    number = lines(desk)[0].dossier_no
    qtbot.waitUntil(lambda: finding.show(desk, number).copies_of("receipt") == 1, timeout=20_000)


def test_what_was_typed_survives_a_change_of_language(
    room: QuickScreen, window: Window, hand: Hand
) -> None:
    hand.scan(CARD)
    hand.type("5")
    window.shell.change_language()
    again = window.shell.room("quick")
    assert isinstance(again, QuickScreen)
    assert again.fields.party().name == "Nguyễn Văn Đạo"
    assert (again.fields.copies.text, again.fields.total) == ("5", 10_000)


def test_a_wrong_line_is_corrected_with_its_reason_and_the_sums_follow(
    room: QuickScreen, desk: Desk, hand: Hand
) -> None:
    first_numbers(room, hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    hand.press(K.Key_E, ALT)
    hand.type("Le Thi Sau")
    room.correction.copies.line.setFocus()
    room.correction.copies.line.selectAll()
    hand.type("4")
    room.correction.fee.line.setFocus()
    room.correction.fee.line.selectAll()
    hand.type("8000")
    room.correction.reason.line.setFocus()
    hand.press(K.Key_Return)
    assert room.correction.reason.problem, "a correction says why"
    hand.type("Dem nham")
    hand.press(K.Key_Return)
    assert not room.correction.isVisible()
    (line,) = lines(desk)
    assert (line.person, line.copies, line.fee, line.is_corrected) == ("Le Thi Sau", 4, 8_000, True)
    dossier = finding.show(desk, line.dossier_no)
    assert (dossier.status, dossier.version) == (Status.RETURNED, 2)
    assert dossier.fees_paid[0].receipt_no == "0000311"
    assert evening_of(desk).count.money == 8_000
    kinds = [entry.kind for entry in finding.show_page(desk, line.dossier_no).history]
    assert kinds == ["received", "paid", "result_ready", "returned", "corrected"]


def test_a_correction_without_a_receipt_number_is_told_at_its_field(
    room: QuickScreen, desk: Desk, hand: Hand
) -> None:
    first_numbers(room, hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    hand.press(K.Key_E, ALT)
    room.correction.receipt_no.line.setFocus()
    room.correction.receipt_no.line.selectAll()
    hand.press(K.Key_Delete)
    room.correction.reason.line.setFocus()
    hand.type("x")
    hand.press(K.Key_Return)
    assert room.correction.receipt_no.problem
    assert focus() is room.correction.receipt_no.line
    hand.press(K.Key_Escape)
    assert not room.correction.isVisible()
    assert not lines(desk)[0].is_corrected
