"""Steps on a dossier's page by keys: each is taken in its place, or says why not beside a field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import HolderKind, Status
from desk_app.domain.entries import HandedOver
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show, show_page
from tests.ui.conftest import Hand, focus
from tests.ui.dossier_pages import due_on, page, press, standing_at, wait_days
from tests.ui.scenes_dossier import put_in_doubt, someone, taken_in
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def test_a_supplement_from_the_request_until_it_goes_on(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    before = due_on(show(desk, number))
    shown = page(window, number)
    press(hand, "Alt+Y")
    hand.press(Key.Key_Down, times=2)
    hand.press(Key.Key_Space)
    hand.press(Key.Key_Tab, times=2)
    hand.type("Bản chụp mờ")
    hand.press(Key.Key_F9)
    asked = show(desk, number)
    assert (asked.status, len(asked.asked_for)) == (Status.AWAITING_SUPPLEMENT, 1)
    wait_days(desk, 4)
    hand.press(Key.Key_F9)
    assert shown.panel.kind == "supplemented"
    assert "25/11/2026" in shown.panel.changes_text  # Tuesday 24/11 is a day off
    hand.press(Key.Key_Space)
    hand.press(Key.Key_F9)
    after = show(desk, number)
    assert after.status is Status.RECEIVED
    assert due_on(after) == date(2026, 11, 25)
    assert due_on(after) > before
    assert after.intake.parts[-1].name == asked.asked_for[0]
    assert "25/11/2026" in shown.story.events[-1].details[0]


def test_a_supplement_without_any_paper_is_not_taken(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = standing_at(desk, Status.AWAITING_SUPPLEMENT)
    shown = page(window, number)
    hand.press(Key.Key_F9, times=2)
    assert show(desk, number).status is Status.AWAITING_SUPPLEMENT
    assert next(iter(shown.panel.field("parts").places().values())).problem


def test_a_correction_of_a_name_makes_a_new_version_to_print(
    window: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    hand.press(Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: len(show(desk, number).prints) == 1)
    press(hand, "Alt+C")
    hand.type("gõ nhầm dấu")
    hand.press(Key.Key_Tab, times=2)
    hand.press(Key.Key_A, CTRL)
    hand.type("Trần Thị Hồng Đạo")
    shown.panel.look_ahead()
    assert "Trần Thị Hồng Đào → Trần Thị Hồng Đạo" in shown.panel.changes_text
    hand.press(Key.Key_Return, CTRL)
    after = show(desk, number)
    assert after.intake.applicant.name == "Trần Thị Hồng Đạo"
    assert after.intake.applicant.phone == "0912345678"
    assert after.version == 2
    assert after.copies_of("receipt") == 0
    assert "Ctrl P" in shown.notice.text
    (change,) = shown.story.events[-1].details
    assert "Trần Thị Hồng Đào" in change
    assert "Trần Thị Hồng Đạo" in change
    hand.press(Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: show(desk, number).copies_of("receipt") == 1)
    assert show(desk, number).prints[-1].version == 2


def test_a_correction_that_changes_nothing_says_so(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+C")
    hand.type("không có gì")
    hand.press(Key.Key_F9)
    assert shown.panel.kind == "corrected"
    assert shown.panel.trouble_text
    assert show(desk, number).version == 1


def test_a_correction_of_papers_keeps_the_others(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+C")
    hand.type("đếm nhầm")
    shown.panel.field("parts").take_focus()
    hand.press(Key.Key_3)
    hand.press(Key.Key_F9)
    after = show(desk, number).intake
    assert [(p.name, p.originals) for p in after.parts] == [
        ("Tờ khai đăng ký kết hôn", 3),
        ("Giấy xác nhận tình trạng hôn nhân", 1),
    ]
    assert after.applicant == someone().applicant


def test_another_procedure_brings_its_time_limit(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+C")
    hand.type("chọn nhầm thủ tục")
    shown.panel.field("procedure_code").take_focus()
    hand.press(Key.Key_A, CTRL)
    hand.type("ket hon luu dong")
    hand.press(Key.Key_Return)
    shown.panel.look_ahead()
    assert "30/11/2026" in shown.panel.changes_text
    hand.press(Key.Key_F9)
    after = show(desk, number)
    assert after.intake.procedure_code == "1.000593"
    assert after.intake.limit_amount == 5


def test_a_result_and_a_note(window: Window, hand: Hand, desk: Desk) -> None:
    number = standing_at(desk, Status.IN_PROGRESS)
    shown = page(window, number)
    hand.press(Key.Key_F9)
    assert shown.panel.kind == "taken_over"
    hand.press(Key.Key_F9)
    assert show(desk, number).holder.name == "Nguyễn Thị Lành"
    assert "Nguyễn Thị Lành" in shown.story.whereabouts_text
    hand.press(Key.Key_F9)
    assert shown.panel.kind == "result_ready"
    hand.type("45/2026")
    hand.press(Key.Key_F9)
    after = show(desk, number)
    assert after.result is not None
    assert (after.result.result_no, after.result.issued_on) == ("45/2026", date(2026, 11, 20))
    press(hand, "Alt+H")
    hand.type("Đã gọi điện")
    hand.press(Key.Key_F9)
    assert [note.text for note in show(desk, number).notes] == ["Đã gọi điện"]
    assert "Đã gọi điện" in shown.story.events[-1].said


def test_a_result_of_the_future_is_said_beside_its_day(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+K")
    hand.type("45")
    hand.press(Key.Key_Tab)
    hand.press(Key.Key_A, CTRL)
    hand.type("21112026")
    hand.press(Key.Key_F9)
    places = shown.panel.field("issued_on").places()
    assert places["issued_on"].problem
    assert focus() is places["issued_on"].editor
    assert show(desk, number).result is None


def test_a_withdrawal_wants_its_reason(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+W")
    hand.press(Key.Key_F9)
    reason = shown.panel.field("reason").places()["reason"]
    assert reason.problem
    assert focus() is reason.editor
    hand.type("Không còn nhu cầu")
    hand.press(Key.Key_F9)
    after = show(desk, number)
    assert (after.status, after.closing_reason) == (Status.WITHDRAWN, "Không còn nhu cầu")
    assert after.holder.kind is HolderKind.DESK, "the papers are still here"
    hand.press(Key.Key_F9)
    assert shown.panel.kind == "papers_given_back"
    receiver = shown.panel.field("receiver").places()["receiver"]
    receiver.set_text("")  # type: ignore[attr-defined]  # a line of text
    hand.press(Key.Key_F9)
    assert receiver.problem
    hand.type("Lê Văn Tám")
    hand.press(Key.Key_F9)
    given_back = show(desk, number)
    assert given_back.holder.kind is HolderKind.CITIZEN
    assert "Lê Văn Tám" in shown.story.events[-1].said
    assert not shown.steps.main.isVisible()
    assert not shown.steps.main.action.isEnabled()


def test_an_extension_on_a_day_off_and_then_on_a_working_day(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+G")
    hand.type("12/PXL")
    hand.press(Key.Key_Tab)
    hand.type("28112026")  # a Saturday
    hand.press(Key.Key_Tab)
    shown.panel.look_ahead()
    new_day = shown.panel.field("due_on").places()["due_on"]
    assert new_day.problem
    assert shown.panel.changes_text == ""
    new_day.editor.setFocus()
    hand.press(Key.Key_A, CTRL)
    hand.type("30112026")
    hand.press(Key.Key_Tab, times=2)
    shown.panel.look_ahead()
    assert new_day.problem == ""
    assert "30/11/2026" in shown.panel.changes_text
    hand.type("Chờ xác minh")
    hand.press(Key.Key_F9)
    after = show(desk, number)
    assert (due_on(after), after.extensions) == (date(2026, 11, 30), 1)
    assert "extended" not in shown.steps.kinds


def test_an_extension_must_be_later_and_says_so_beside_the_day(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+G")
    hand.type("12/PXL")
    hand.press(Key.Key_Tab)
    hand.type("23/11/2026")
    hand.press(Key.Key_Tab, times=2)
    hand.type("Chờ")
    hand.press(Key.Key_F9)
    assert shown.panel.field("due_on").places()["due_on"].problem
    assert show(desk, number).extensions == 0


def test_a_doubt_is_settled_with_what_was_found(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    put_in_doubt(desk, number)
    shown = page(window, number)
    assert shown.story.doubts_text
    assert [event.doubt is not None for event in shown.story.events] == [False, True]
    press(hand, "Alt+Q")
    hand.type("Hồ sơ giấy còn ở khay")
    hand.press(Key.Key_F9)
    assert show(desk, number).open_doubts == ()
    assert shown.story.doubts_text == ""
    assert "conflict_resolved" not in shown.steps.kinds


def test_money_without_its_receipt_is_no_payment(window: Window, hand: Hand, desk: Desk) -> None:
    number = standing_at(desk, Status.AWAITING_PAYMENT)
    shown = page(window, number)
    hand.press(Key.Key_F9)
    assert shown.panel.kind == "paid"
    hand.press(Key.Key_F9)
    places = shown.panel.field("fees").places()
    assert places["fees.receipt"].problem
    assert show(desk, number).status is Status.AWAITING_PAYMENT
    assert focus() is places["fees.0.receipt_series"].editor
    hand.type("AB/26E")
    hand.press(Key.Key_Tab)
    hand.type("0000123")
    hand.press(Key.Key_F9)
    after = show(desk, number)
    assert after.status is Status.RECEIVED
    assert [(f.amount, f.receipt_no) for f in after.fees_paid] == [(8000, "0000123")]


def test_a_registered_dossier_is_taken_in(window: Window, hand: Hand, desk: Desk) -> None:
    number = standing_at(desk, Status.REGISTERED)
    shown = page(window, number)
    hand.press(Key.Key_F9)
    assert shown.panel.kind == "received"
    assert "26/11/2026" in shown.panel.changes_text
    hand.press(Key.Key_F9)
    after = show(desk, number)
    assert (after.status, due_on(after)) == (Status.RECEIVED, date(2026, 11, 26))


@pytest.mark.parametrize("is_scanned", [True, False])
def test_a_folder_scanned_over_its_form_is_in_hand(
    window: Window, hand: Hand, desk: Desk, is_scanned: bool
) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+B")
    hand.type("Lê Văn Tám")
    if is_scanned:
        hand.scan(number)
    name = shown.panel.field("to.name").places()["to.name"]
    assert name.text == "Lê Văn Tám", "a scan types nothing"  # type: ignore[attr-defined]
    hand.press(Key.Key_F9)
    fact = show_page(desk, number).history[-1].fact
    assert isinstance(fact, HandedOver)
    assert fact.is_unscanned is not is_scanned
    told = " ".join(shown.story.events[-1].details)
    assert bool(told) is not is_scanned


def test_another_folder_scanned_over_the_form_is_not_this_one(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number, other = taken_in(desk), taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+B")
    hand.type("Lê Văn Tám")
    hand.scan(other)
    assert shown.shown is not None
    assert shown.shown.dossier_no == number
    hand.press(Key.Key_F9)
    fact = show_page(desk, number).history[-1].fact
    assert isinstance(fact, HandedOver)
    assert fact.is_unscanned


def test_a_result_is_reminded_to_go_onto_the_shelf(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+K")
    hand.type("12/TLKS")
    hand.press(Key.Key_F9)
    assert show(desk, number).status is Status.RESULT_READY
    assert "F7" in shown.notice.text
