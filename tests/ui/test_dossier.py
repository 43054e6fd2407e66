"""A dossier's page by keys: every step that is open is taken there, and nowhere else."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.entries import Extended, Registered, SupplementRequested
from desk_app.domain.workflow import open_steps
from desk_app.usecases import steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show, show_page
from tests.support.entries import INTAKE
from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD, StandingClock
from tests.ui.scenes_dossier import ASK, OFFICER, put_in_doubt, someone, taken_in
from tests.ui.scenes_roster import DAO, HOA, PIN, staff
from ui.screens.dossier import DossierScreen
from ui.screens.returning import ReturnScreen
from ui.steps.choice import KEYS, TAKEN_ELSEWHERE
from ui.widgets.head_panel import HeadPanel
from ui.window import Window

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
READY = {"result_no": "45/2026", "issued_on": "2026-11-20"}
FEE = {"name": "Lệ phí", "amount": 8000}


def press(hand: Hand, keys: str) -> None:
    """`Alt+Y`, as a clerk presses it."""
    chord: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
    hand.press(chord.key(), chord.keyboardModifiers())


def page(window: Window, number: str) -> DossierScreen:
    window.shell.open_dossier(number)
    QApplication.processEvents()
    return window.shell.dossier


def wait_days(desk: Desk, days: int) -> None:
    assert isinstance(desk.clock, StandingClock)
    desk.clock.at += timedelta(days=days)


def due_on(dossier: Dossier) -> date:
    assert dossier.due is not None
    return dossier.due.due_on


WAYS: dict[Status, tuple[tuple[str, dict[str, Any]], ...]] = {
    Status.RECEIVED: (),
    Status.IN_PROGRESS: (("handed_over", OFFICER),),
    Status.AWAITING_SUPPLEMENT: (("supplement_requested", ASK),),
    Status.AWAITING_PAYMENT: (("payment_requested", {"fees": [FEE]}),),
    Status.WITHDRAWN: (("withdrawn", {"reason": "Thôi"}),),
    Status.STOPPED: (("stopped", {"reason": "Thiếu điều kiện"}),),
    Status.RESULT_READY: (("handed_over", OFFICER), ("result_ready", READY)),
    Status.RETURNED: (("result_ready", READY), ("returned", {"receiver": "Đào"})),
    Status.REGISTERED: (),
    Status.REFUSED: (("refused", {"reason": "Không đúng nơi"}),),
}


def standing_at(desk: Desk, status: Status) -> str:
    """The number of a dossier in a status, as its steps lead there."""
    if status in (Status.REGISTERED, Status.REFUSED):
        number = "H40.15.03-261120-0399"
        with desk.book.change(desk.station, desk.now()) as change:
            change.record(Registered(number, INTAKE), desk.clerk, about="d-1")
        desk.remember(change, number)
    else:
        number = taken_in(desk)
    for kind, given in WAYS[status]:
        steps.record(desk, number, kind, given)
    return number


@pytest.mark.parametrize("status", list(Status))
def test_every_open_step_has_a_key_and_a_form(
    window: Window, hand: Hand, desk: Desk, status: Status
) -> None:
    number = standing_at(desk, status)
    shown = page(window, number)
    opened = open_steps(show(desk, number))
    assert show(desk, number).status is status
    assert set(shown.steps.kinds) == set(opened)
    for kind in opened:
        if kind in TAKEN_ELSEWHERE:
            continue
        press(hand, KEYS[kind])
        assert shown.panel.kind == kind
        assert shown.panel.isVisible()
        hand.press(Key.Key_Escape)
        assert shown.panel.kind == ""
        assert shown.story.isVisible()
    assert show(desk, number).status is status


def test_no_two_steps_share_a_key() -> None:
    assert len(set(KEYS.values())) == len(KEYS)


def test_keys_of_steps_that_are_not_open_do_nothing(window: Window, hand: Hand, desk: Desk) -> None:
    shown = page(window, taken_in(desk))
    for kind, keys in KEYS.items():
        if kind not in open_steps(shown.shown):
            press(hand, keys)
            assert shown.panel.kind == ""


def test_escape_goes_back_to_where_one_came_from(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    window.shell.enter("today")
    shown = page(window, number)
    press(hand, "Alt+H")
    hand.press(Key.Key_Escape)
    assert window.shell.here == "dossier"
    assert shown.panel.kind == ""
    hand.press(Key.Key_Escape)
    assert window.shell.here == "today"


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


def test_what_happened_earlier_is_told_with_both_times(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    wait_days(desk, 3)
    shown = page(window, number)
    press(hand, "Alt+B")
    hand.type("Nguyễn Thị Lành")
    hand.press(Key.Key_Tab, times=2)
    hand.type("20/11/2026 16:20")
    hand.press(Key.Key_F9)
    entry = show_page(desk, number).history[-1]
    assert f"{entry.happened_at:%d %H:%M}" == "20 16:20"
    assert shown.story.events[-1].recorded_at == desk.now()


def test_a_scan_while_the_page_is_open_shows_that_dossier(
    window: Window, hand: Hand, desk: Desk
) -> None:
    first, second = taken_in(desk), taken_in(desk)
    shown = page(window, first)
    press(hand, "Alt+H")
    hand.scan(second)
    assert shown.shown is not None
    assert shown.shown.dossier_no == second
    assert shown.panel.kind == ""
    hand.scan(CARD)
    assert window.shell.here == "intake"


def test_what_is_being_typed_survives_a_change_of_language(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    page(window, number)
    press(hand, "Alt+W")
    hand.type("Không còn nhu cầu")
    window.shell.change_language()
    shown = window.shell.dossier
    assert shown.panel.kind == "withdrawn"
    assert shown.panel.values()["reason"] == "Không còn nhu cầu"
    window.shell.change_language()


def test_the_page_says_how_the_dossier_stands(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    for fact in ("Trần Thị Hồng Đào", "080 185 012 345", "0912345678", "30.000 đ"):
        assert fact in shown.facts.text
    steps.record(desk, number, "handed_over", OFFICER)
    shown.look_again()
    assert "Nguyễn Thị Lành" in shown.story.whereabouts_text
    assert len(shown.story.events) == 2


def test_the_request_for_papers_is_what_is_printed_first(
    window: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    number = standing_at(desk, Status.AWAITING_SUPPLEMENT)
    page(window, number)
    hand.press(Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: len(show(desk, number).prints) == 1)
    hand.press(Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: len(show(desk, number).prints) == 2)
    assert [one.form for one in show(desk, number).prints] == ["supplement_request", "receipt"]


def test_returning_leads_to_its_room_with_this_dossier(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = standing_at(desk, Status.RESULT_READY)
    page(window, number)
    hand.press(Key.Key_F9)
    assert window.shell.here == "return"
    room = window.shell.room("return")
    assert isinstance(room, ReturnScreen)
    assert room.shown is not None
    assert room.shown.dossier_no == number


@pytest.fixture
def manned(window: Window, desk: Desk) -> Window:
    """Somebody sits at a desk with a roster."""
    staff(desk)
    desk.clerk = DAO
    window.shell.clerk_changed()
    return window


def head_panel() -> HeadPanel:
    found = QApplication.activeModalWidget()
    assert isinstance(found, HeadPanel)
    while QApplication.activeWindow() is not found:  # the system activates it in its own time
        QTest.qWait(5)
    return found


def test_the_head_approves_an_extension_on_the_spot(
    manned: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    number = taken_in(desk)
    shown = page(manned, number)
    press(hand, "Alt+G")
    hand.press(Key.Key_F9)
    assert QApplication.activeModalWidget() is None, "nobody is called to an empty form"
    hand.type("12/PXL")
    hand.press(Key.Key_Tab)
    hand.type("30/11/2026")
    hand.press(Key.Key_Tab, times=2)
    hand.type("Chờ xác minh")
    hand.press(Key.Key_F9)
    head_panel()
    assert show(desk, number).extensions == 0
    hand.type(PIN)
    hand.press(Key.Key_Return)
    qtbot.waitUntil(lambda: show(desk, number).extensions == 1)
    (fact,) = [e.fact for e in show_page(desk, number).history if isinstance(e.fact, Extended)]
    assert fact.head == HOA
    assert HOA in " ".join(shown.story.events[-1].details)
    assert desk.clerk == DAO


def test_a_second_request_says_why_and_the_head_approves(
    manned: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    number = standing_at(desk, Status.AWAITING_SUPPLEMENT)
    brought = {"parts": [{"name": "Giấy xác nhận", "originals": 1}]}
    steps.record(desk, number, "supplemented", brought)
    shown = page(manned, number)
    press(hand, "Alt+Y")
    hand.press(Key.Key_Space)
    hand.press(Key.Key_Tab, times=2)
    hand.type("Mờ")
    hand.press(Key.Key_F9)
    why = shown.panel.field("head_reason").places()["head_reason"]
    assert why.problem
    assert focus() is why.editor
    hand.type("Cơ quan giải quyết mới phát hiện")
    hand.press(Key.Key_F9)
    head_panel()
    hand.type(PIN)
    hand.press(Key.Key_Return)
    qtbot.waitUntil(lambda: show(desk, number).supplement_requests == 2)
    fact = show_page(desk, number).history[-1].fact
    assert isinstance(fact, SupplementRequested)
    assert (fact.head, fact.head_reason) == (HOA, "Cơ quan giải quyết mới phát hiện")


def test_without_the_head_nothing_is_extended(manned: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(manned, number)
    shown.start(
        "extended", {"letter_no": "12/PXL", "due_on": "30/11/2026", "reason": "Chờ xác minh"}
    )
    hand.press(Key.Key_F9)
    head_panel()
    hand.press(Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert shown.panel.kind == "extended"
    assert shown.panel.values()["letter_no"] == "12/PXL"
    assert show(desk, number).extensions == 0
