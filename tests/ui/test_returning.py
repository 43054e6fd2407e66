"""F6: one scan and two keys for a result; everything that may stand in the way is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desk_app.domain.dossier import (
    Dossier,
    FeeLine,
    Holder,
    HolderKind,
    Party,
    ReturnBy,
    Status,
)
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.procedures import Channel
from desk_app.usecases import finding, handing, steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive
from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD, FRIDAY, MARRIAGE, StandingClock
from ui.prints import Errand
from ui.screens.returning import ReturnScreen
from ui.window import Window

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
DAO = Party("Nguyễn Văn Đạo", personal_id="079203001234")
OTHER_CARD = CARD.replace("079203001234", "079185004321").replace("Nguyễn Văn Đạo", "Lê Văn Tám")


def taken_in(desk: Desk, **changes: object) -> Dossier:
    given: dict[str, object] = {"applicant": DAO, **changes}
    return receive(desk, IntakeDraft(MARRIAGE, channel=Channel.DIRECT, **given))  # type: ignore[arg-type]


def ready(desk: Desk, **changes: object) -> Dossier:
    dossier = taken_in(desk, **changes)
    fields = {"result_no": "12/TLKH", "issued_on": "2026-11-20"}
    return steps.record(desk, dossier.dossier_no, "result_ready", fields)


@pytest.fixture
def room(window: Window, hand: Hand) -> ReturnScreen:
    hand.press(K.Key_F6)
    hand.presses = 0
    made = window.shell.room("return")
    assert isinstance(made, ReturnScreen)
    return made


def stands(desk: Desk, dossier: Dossier) -> Dossier:
    return finding.show(desk, dossier.dossier_no)


def test_a_return_is_one_scan_and_two_keys(room: ReturnScreen, desk: Desk, hand: Hand) -> None:
    dossier = ready(desk)
    hand.scan(dossier.dossier_no)
    hand.press(K.Key_1)
    hand.press(K.Key_Return)
    assert hand.presses == 2
    after = stands(desk, dossier)
    assert after.status is Status.RETURNED
    assert after.handing is not None
    assert (after.handing.receiver, after.handing.satisfaction) == (DAO.name, "very_satisfied")
    assert dossier.dossier_no in room.notice.text
    assert focus() is room.number.line


def test_the_rating_is_asked_for_and_may_be_skipped(
    room: ReturnScreen, desk: Desk, hand: Hand
) -> None:
    dossier = ready(desk)
    hand.scan(dossier.dossier_no)
    hand.press(K.Key_F9)
    assert stands(desk, dossier).status is Status.RESULT_READY
    assert "0" in room.notice.text
    hand.press(K.Key_0)
    hand.press(K.Key_F9)
    after = stands(desk, dossier)
    assert after.handing is not None
    assert after.handing.satisfaction == ""


def test_the_right_card_is_said_to_be_right(room: ReturnScreen, desk: Desk, hand: Hand) -> None:
    dossier = ready(desk)
    hand.scan(dossier.dossier_no)
    before = room.form.match_text
    hand.scan(CARD)
    assert room.form.match_text != before
    assert room.form.rating.value is None, "the digits of the card are no rating"
    hand.press(K.Key_2)
    hand.press(K.Key_F9)
    after = stands(desk, dossier)
    assert after.status is Status.RETURNED


def test_another_person_needs_an_authorisation(room: ReturnScreen, desk: Desk, hand: Hand) -> None:
    dossier = ready(desk)
    hand.scan(dossier.dossier_no)
    hand.scan(OTHER_CARD)
    assert room.form.receiver.text == "Lê Văn Tám"
    assert focus() is room.form.note.line
    room.form.rating.set_value("satisfied")
    hand.press(K.Key_F9)
    assert room.form.note.problem
    assert stands(desk, dossier).status is Status.RESULT_READY
    hand.type("UQ so 12")
    hand.press(K.Key_F9)
    after = stands(desk, dossier)
    assert after.handing is not None
    assert after.handing.receiver == "Lê Văn Tám"


def test_an_unpaid_fee_is_collected(room: ReturnScreen, desk: Desk, hand: Hand) -> None:
    dossier = ready(desk, fees=(FeeLine("Lệ phí", 30_000, "charge"),))
    hand.scan(dossier.dossier_no)
    form = room.form
    assert focus() is form.receipt_series.line
    form.rating.set_value("satisfied")
    hand.press(K.Key_F9)
    assert form.receipt_no.problem
    assert stands(desk, dossier).status is Status.RESULT_READY
    form.receipt_series.line.setFocus()
    hand.type("1C26")
    hand.press(K.Key_Return)
    hand.type("77")
    hand.press(K.Key_F9)
    after = stands(desk, dossier)
    assert after.status is Status.RETURNED
    assert [(fee.amount, fee.receipt_no) for fee in after.fees_paid] == [(30_000, "77")]


def test_by_post_the_tracking_number_is_asked_for(
    room: ReturnScreen, desk: Desk, hand: Hand
) -> None:
    at_home = replace(DAO, phone="0912345678", address="Ấp Mỹ Yên")
    dossier = ready(desk, applicant=at_home, return_by=ReturnBy.POST)
    hand.scan(dossier.dossier_no)
    assert focus() is room.form.tracking_no.line
    hand.press(K.Key_F9)
    assert room.form.tracking_no.problem
    hand.type("EB123456789VN")
    hand.press(K.Key_F9)
    after = stands(desk, dossier)
    assert after.handing is not None
    assert (after.handing.way, after.handing.tracking_no) == (ReturnBy.POST, "EB123456789VN")


def test_a_key_turns_the_way_to_the_post(room: ReturnScreen, desk: Desk, hand: Hand) -> None:
    hand.press(K.Key_G, ALT)
    assert not room.form.way.isVisible()
    hand.scan(ready(desk).dossier_no)
    assert room.form.way.value == ReturnBy.COUNTER
    hand.press(K.Key_G, ALT)
    assert room.form.way.value == ReturnBy.POST
    assert focus() is room.form.tracking_no.line


def test_a_result_not_yet_recorded_is_recorded_here(
    room: ReturnScreen, desk: Desk, hand: Hand
) -> None:
    dossier = taken_in(desk)
    hand.scan(dossier.dossier_no)
    assert room.sheet.obstacle
    assert focus() is room.form.result_no.line
    room.form.rating.set_value("satisfied")
    room.form.issued_on.set_text("31/02/2026")
    hand.press(K.Key_F9)
    assert room.form.issued_on.problem
    room.form.issued_on.set_text("19/11/2026")
    room.form.result_no.line.setFocus()
    hand.type("88")
    hand.press(K.Key_F9)
    after = stands(desk, dossier)
    assert after.status is Status.RETURNED
    assert after.result is not None
    assert (after.result.result_no, after.result.issued_on.isoformat()) == ("88", "2026-11-19")


def test_what_was_returned_says_when_and_to_whom(
    room: ReturnScreen, desk: Desk, hand: Hand
) -> None:
    dossier = ready(desk)
    steps.record(desk, dossier.dossier_no, "returned", {"receiver": "Bà Sáu"})
    hand.scan(dossier.dossier_no)
    assert "Bà Sáu" in room.sheet.obstacle
    assert "20/11/2026" in room.sheet.obstacle
    assert not room.give.isVisible()
    hand.press(K.Key_F9)
    after = stands(desk, dossier)
    assert after.handing is not None
    assert after.handing.receiver == "Bà Sáu"


def test_what_is_withdrawn_or_unknown_is_explained(
    room: ReturnScreen, desk: Desk, hand: Hand
) -> None:
    dossier = taken_in(desk)
    steps.record(desk, dossier.dossier_no, "withdrawn", {"reason": "Không còn cần"})
    hand.type(dossier.dossier_no.lower())
    hand.press(K.Key_Return)
    assert "Không còn cần" in room.sheet.obstacle
    assert not room.give.isVisible()
    hand.type("H40.15.03-261120-0399")
    hand.press(K.Key_Return)
    assert "0399" in room.number.problem
    assert focus() is room.number.line
    assert room.shown is None


def test_a_voided_number_says_why(room: ReturnScreen, desk: Desk, hand: Hand) -> None:
    steps.void_number(desk, "H40.15.03-261120-0009", {"reason": "In hỏng"})
    hand.scan("H40.15.03-261120-0009")
    assert "In hỏng" in room.number.problem


def test_the_shelf_is_filtered_as_one_types_and_enter_takes_one(
    room: ReturnScreen, desk: Desk, hand: Hand
) -> None:
    clock = desk.clock
    assert isinstance(clock, StandingClock)
    first = ready(desk)
    clock.at = FRIDAY + timedelta(days=3)
    second = ready(desk, applicant=Party("Lê Thị Diễm Hằng"))
    room.look_again()
    assert [row.dossier_no for row in room.shelf.table.rows] == [
        first.dossier_no,
        second.dossier_no,
    ]
    assert [room.shelf.days(row) for row in room.shelf.table.rows] == [3, 0]
    hand.press(K.Key_K, ALT)
    hand.type("diem h")
    assert [row.dossier_no for row in room.shelf.table.rows] == [second.dossier_no]
    hand.press(K.Key_Return)
    assert room.shown is not None
    assert room.shown.dossier_no == second.dossier_no
    hand.press(K.Key_3)
    hand.press(K.Key_Return)
    hand.press(K.Key_Escape)
    assert [row.dossier_no for row in room.shelf.table.rows] == [first.dossier_no]


def test_a_card_alone_looks_on_the_shelf(room: ReturnScreen, desk: Desk, hand: Hand) -> None:
    dossier = ready(desk)
    ready(desk, applicant=Party("Lê Thị Diễm Hằng"))
    room.look_again()
    hand.scan(CARD)
    assert [row.dossier_no for row in room.shelf.table.rows] == [dossier.dossier_no]
    hand.press(K.Key_Return)
    assert room.shown is not None


def test_the_result_receipt_is_printed_when_asked_for(
    room: ReturnScreen, desk: Desk, hand: Hand
) -> None:
    asked: list[Errand] = []
    room.print_asked.disconnect()
    room.print_asked.connect(asked.append)
    hand.press(K.Key_P, CTRL)
    assert asked == []
    dossier = ready(desk)
    hand.scan(dossier.dossier_no)
    hand.press(K.Key_1)
    hand.press(K.Key_F9)
    hand.press(K.Key_P, CTRL)
    assert [(errand.dossier.status, errand.form) for errand in asked] == [
        (Status.RETURNED, "result_receipt")
    ]


def test_the_open_dossier_survives_a_change_of_language(
    room: ReturnScreen, window: Window, desk: Desk, hand: Hand
) -> None:
    dossier = ready(desk)
    hand.scan(dossier.dossier_no)
    window.shell.change_language()
    again = window.shell.room("return")
    assert isinstance(again, ReturnScreen)
    assert again.shown is not None
    assert again.shown.dossier_no == dossier.dossier_no


def test_the_place_on_the_shelf_stands_in_large_letters(
    room: ReturnScreen, desk: Desk, hand: Hand
) -> None:
    shelved, loose, way = ready(desk), ready(desk), ready(desk)
    handing.hand_over(desk, [shelved.dossier_no], Holder(HolderKind.SHELF, "B2"))
    handing.hand_over(desk, [way.dossier_no], Holder(HolderKind.OFFICER, "Lê Văn Tám"))
    hand.scan(shelved.dossier_no)
    assert room.sheet.fetch_text == "B2"
    hand.scan(loose.dossier_no)
    assert room.sheet.fetch_text == ""
    hand.scan(way.dossier_no)
    assert room.sheet.fetch_text == ""
    room.look_again()
    places = {row.dossier_no: row.place for row in room.shelf.table.rows}
    assert places == {
        shelved.dossier_no: "B2",
        loose.dossier_no: None,
        way.dossier_no: None,
    }
    hand.press(K.Key_K, ALT)
    hand.type("b2")
    assert [row.dossier_no for row in room.shelf.table.rows] == [shelved.dossier_no]
