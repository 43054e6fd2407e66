"""What an evening finds over a real file, how people settle it, and who signs for the rest."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desk_app.domain.day_counts import numbers_hash
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.entries import DayClosed, ReceiptPrinted
from desk_app.domain.findings import Finding, FindingKind
from desk_app.domain.problems import Refused
from desk_app.domain.roster import Approval, Role
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from desk_app.usecases.findings import findings_of, settle
from desk_app.usecases.handing import hand_over
from desk_app.usecases.receiving import receive
from desk_app.usecases.roster import name_clerk
from desk_app.usecases.steps import record, void_number
from tests.support.clock import FixedClock
from tests.support.drafts import HONG_DAO, MARRIAGE_ON_THE_SPOT, VAN_UT, draft

K = FindingKind
TODAY = date(2026, 10, 5)
OFFICER = Holder(HolderKind.OFFICER, "Lê Văn Tám")


def printed(desk: Desk, no: str, copy: int = 1) -> None:
    with desk.book.change(desk.station, desk.now()) as change:
        change.record(ReceiptPrinted("receipt", "a5", copy), desk.clerk, about=show(desk, no))


def received(desk: Desk, **changes: object) -> str:
    """Taken in, with its receipt printed."""
    no = receive(desk, draft(procedure_code=MARRIAGE_ON_THE_SPOT, **changes)).dossier_no
    printed(desk, no)
    return no


def kinds(desk: Desk, day: date | None = None) -> list[FindingKind]:
    return [one.kind for one in findings_of(desk, day).open]


def only(desk: Desk, kind: FindingKind, day: date | None = None) -> Finding:
    (found,) = [one for one in findings_of(desk, day).open if one.kind is kind]
    return found


def test_a_day_in_order_finds_nothing(granted: Desk) -> None:
    received(granted)
    assert findings_of(granted).open == ()


def test_a_step_that_puts_it_right_takes_the_finding_away(granted: Desk) -> None:
    no = receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT)).dossier_no
    assert only(granted, K.NEVER_PRINTED).dossier_no == no
    printed(granted, no)
    assert kinds(granted) == []
    printed(granted, no, 2)
    assert kinds(granted) == [K.PRINTED_TWICE]


def test_a_reason_settles_it_and_stays_with_its_name(granted: Desk, clock: FixedClock) -> None:
    no = received(granted)
    printed(granted, no, 2)
    clock.pass_(minutes=5)
    settle(granted, TODAY, only(granted, K.PRINTED_TWICE), "  Kẹt giấy ")
    told = findings_of(granted)
    assert told.open == ()
    (one,) = told.settled
    assert (one.finding.dossier_no, one.reason, one.by) == (no, "Kẹt giấy", granted.clerk)
    assert (one.settled_at, one.head) == (clock.now(), "")


def test_one_reason_may_settle_several_at_once(granted: Desk) -> None:
    for _ in range(3):
        receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT, applicant=VAN_UT))
    found = findings_of(granted).open
    assert len(found) == 5  # three receipts, and two of the three were received again
    settle(granted, TODAY, found, "Máy in hỏng cả ngày")
    assert findings_of(granted).open == ()
    assert len(findings_of(granted).settled) == 5


@pytest.mark.parametrize("reason", ["", "   ", "x" * 2001])
def test_no_reason_settles_nothing(granted: Desk, reason: str) -> None:
    receive(granted, draft())
    with pytest.raises(Refused) as refused:
        settle(granted, TODAY, findings_of(granted).open, reason)
    assert refused.value.problems[0].place == "reason"
    assert findings_of(granted).settled == ()


def test_the_same_person_received_twice_is_settled_by_withdrawing_one(granted: Desk) -> None:
    first, second = received(granted, applicant=HONG_DAO), received(granted, applicant=HONG_DAO)
    found = only(granted, K.RECEIVED_TWICE)
    assert (found.dossier_no, dict(found.params)["other"]) == (second, first)
    record(granted, second, "withdrawn", {"reason": "Nhập trùng"})
    assert kinds(granted) == []


def test_a_number_passed_over_is_settled_by_voiding_it(granted: Desk) -> None:
    for _ in range(2):
        received(granted)
    with granted.book.writing() as connection:
        connection.exec_driver_sql("DELETE FROM numbers WHERE dossier_no LIKE '%-0001'")
    found = only(granted, K.NUMBER_SKIPPED)
    assert found.subject == "H40.15.03-261005-0001"
    void_number(granted, found.subject, {"reason": "Bỏ qua"})
    assert K.NUMBER_SKIPPED not in kinds(granted)


def test_what_was_sent_yesterday_and_nobody_took_is_told(granted: Desk, clock: FixedClock) -> None:
    no = received(granted)
    hand_over(granted, [no], OFFICER)
    assert K.NOT_TAKEN_OVER not in kinds(granted)
    clock.pass_(days=1)
    found = only(granted, K.NOT_TAKEN_OVER)
    assert (found.dossier_no, dict(found.params)["to"]) == (no, "Lê Văn Tám")
    record(granted, no, "taken_over", {"taken_by": "Lê Văn Tám"})
    assert kinds(granted) == []


def test_a_result_nobody_worked_for_is_told(granted: Desk) -> None:
    no = received(granted)
    record(granted, no, "result-ready", {"result_no": "1", "issued_on": "2026-10-05"})
    assert kinds(granted) == [K.RESULT_BEFORE_WORK]


# --- closing -----------------------------------------------------------------------------------


def with_head(desk: Desk) -> Approval:
    """A roster of a clerk and a head; the head's word."""
    desk.clerk = "Quản trị"
    name_clerk(desk, "Quản trị", Role.ADMINISTRATOR)
    name_clerk(desk, "Hồng Đào", Role.CLERK)
    name_clerk(desk, "Chủ tịch", Role.HEAD)
    desk.clerk = "Hồng Đào"
    return Approval("Chủ tịch", "Ký xác nhận", desk.now())


def test_closing_seals_the_figures_and_the_numbers(granted: Desk) -> None:
    nos = [received(granted), received(granted, applicant=VAN_UT)]
    void_number(granted, "H40.15.03-261005-0003", {"reason": "Hỏng"})
    with granted.book.look() as look:
        head = look.head()
    sealed = close_day(granted, note="Đủ")
    assert sealed == DayClosed(
        day=TODAY,
        received=2,
        returned=0,
        printed=2,
        numbers_used=2,
        numbers_voided=1,
        head_seq=head.seq,
        head_hash=head.hash,
        note="Đủ",
        numbers_hash=numbers_hash(nos),
    )


def test_without_a_head_whoever_closes_signs_for_what_is_open(granted: Desk) -> None:
    no = receive(granted, draft()).dossier_no
    sealed = close_day(granted)
    assert (sealed.head, sealed.open_findings) == (granted.clerk, (f"never_printed {no}",))


def test_where_there_is_a_head_only_the_head_signs_what_is_open(granted: Desk) -> None:
    receive(granted, draft())
    approval = with_head(granted)
    with pytest.raises(Refused) as refused:
        close_day(granted)
    assert [one.code for one in refused.value.problems] == ["head_needed"]
    with pytest.raises(Refused):
        close_day(granted, approval=Approval("Hồng Đào", "", granted.now()))
    sealed = close_day(granted, approval=approval)
    assert (sealed.head, len(sealed.open_findings)) == ("Chủ tịch", 1)


def test_a_day_with_nothing_open_needs_no_head(granted: Desk) -> None:
    receive(granted, draft())
    with_head(granted)
    settle(granted, TODAY, findings_of(granted).open, "Máy in hỏng")
    assert close_day(granted).head == ""


def test_the_head_may_sign_a_single_reason(granted: Desk) -> None:
    receive(granted, draft())
    approval = with_head(granted)
    settle(granted, TODAY, findings_of(granted).open, "Máy in hỏng", approval)
    assert findings_of(granted).settled[0].head == "Chủ tịch"


def test_what_comes_after_closing_says_so_and_the_seal_stands(
    granted: Desk, clock: FixedClock
) -> None:
    received(granted)
    sealed = close_day(granted)
    clock.pass_(days=1)
    late = received(granted, happened_at=clock.now() - timedelta(days=1), applicant=VAN_UT)
    after = only(granted, K.LATE_ENTRY, TODAY)
    assert (after.dossier_no, dict(after.params)["case"]) == (late, "after_closing")
    assert "case" not in dict(only(granted, K.LATE_ENTRY).params)
    assert sealed.received == 1
