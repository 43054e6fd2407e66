"""What the desk fills in: due dates after supplement, taking over, letter and correction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.problems import Refused
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.support.clock import FixedClock
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, PARENTHOOD, VAN_UT, draft

ASK = {"papers": ["Giấy xác nhận"], "reason": "Bản chụp mờ"}
AGENCY = {"to": {"kind": "agency", "name": "Sở Tư pháp"}}
LETTER = {"letter_no": "12/PXL", "reason": "Chờ xác minh"}


def step(desk: Desk, dossier: Dossier, kind: str, **given: Any) -> Dossier:
    return record(desk, dossier.dossier_no, kind, given)


def due_on(dossier: Dossier) -> date | None:
    return dossier.due.due_on if dossier.due else None


def five_days(**changes: Any) -> IntakeDraft:
    """Five working days: received on Monday 05/10/2026, due on Monday 12/10."""
    return draft(procedure_code=MARRIAGE_ON_THE_SPOT, **changes)


# --- supplements -------------------------------------------------------------------------------


def test_2026_the_period_is_counted_anew(granted: Desk, clock: FixedClock) -> None:
    dossier = receive(granted, five_days())
    assert due_on(dossier) == date(2026, 10, 12)
    clock.set("2026-10-07T10:00")
    asked = step(granted, dossier, "supplement-requested", **ASK)
    assert asked.answer_by == date(2026, 10, 22)
    clock.set("2026-10-14T09:00")
    after = step(granted, dossier, "supplemented", parts=[{"name": "Giấy", "originals": 1}])
    assert due_on(after) == date(2026, 10, 21)
    assert (after.judged_due_on, after.version) == (date(2026, 10, 21), 2)
    assert after.due is not None
    assert "counted_anew" in [reason.code for reason in after.due.why]


def test_the_rules_are_those_of_the_day_of_receipt(granted: Desk) -> None:
    """Received under 2018, asked under 2025: no 15 days, and the clock pauses."""
    at = FixedClock().set("2025-06-27T09:00")
    dossier = receive(granted, five_days(happened_at=at))
    assert (dossier.rule_set, due_on(dossier)) == ("2018", date(2025, 7, 4))
    asked = step(granted, dossier, "supplement-requested", **ASK, happened_at="2025-07-02T09:00")
    assert asked.answer_by is None
    after = step(granted, dossier, "supplemented", happened_at="2025-07-10T09:00")
    assert due_on(after) == date(2025, 7, 14), "two days were left: 3 and 4 July"


def test_asked_before_the_other_agency_took_over_it_can_still_be_supplemented(
    granted: Desk, clock: FixedClock
) -> None:
    dossier = receive(granted, five_days(handling_agency="Sở Tư pháp"))
    step(granted, dossier, "handed-over", **AGENCY)
    step(granted, dossier, "supplement-requested", **ASK)
    clock.set("2026-10-06T09:00")
    taken = step(granted, dossier, "taken-over", taken_by="Sở Tư pháp")
    assert due_on(taken) == date(2026, 10, 13)
    clock.set("2026-10-08T09:00")
    after = step(granted, dossier, "supplemented")
    assert (after.status, due_on(after)) == (Status.IN_PROGRESS, date(2026, 10, 15))


def test_supplemented_before_anything_was_promised(granted: Desk) -> None:
    dossier = receive(granted, five_days(handling_agency="Sở Tư pháp"))
    step(granted, dossier, "supplement-requested", **ASK)
    assert step(granted, dossier, "supplemented").due is None


# --- taking over -------------------------------------------------------------------------------


def test_the_clock_of_another_agency_starts_when_it_takes_over(
    granted: Desk, clock: FixedClock
) -> None:
    dossier = receive(granted, five_days(handling_agency="Sở Tư pháp"))
    assert dossier.due is None
    step(granted, dossier, "handed-over", **AGENCY)
    clock.set("2026-10-06T10:00")
    taken = step(granted, dossier, "taken-over", taken_by="Sở Tư pháp")
    assert taken.due is not None
    assert (taken.due.due_on, taken.due.starts_at) == (date(2026, 10, 13), clock.now())
    assert taken.due.received_at == dossier.received_at
    assert "clock_started" in [reason.code for reason in taken.due.why]


def test_our_own_officer_taking_over_starts_nothing(granted: Desk, clock: FixedClock) -> None:
    dossier = receive(granted, five_days())
    step(granted, dossier, "handed-over", to={"kind": "officer", "name": "Tám"})
    clock.pass_(days=1)
    assert step(granted, dossier, "taken-over", taken_by="Tám").due == dossier.due


# --- letters -----------------------------------------------------------------------------------


def test_a_letter_ends_with_the_afternoon_of_its_day(granted: Desk) -> None:
    dossier = receive(granted, five_days())
    after = step(granted, dossier, "extended", **LETTER, due_on="20/10/2026")
    assert after.due is not None
    assert after.due.due_at.isoformat() == "2026-10-20T17:00:00+07:00"
    assert after.judged_due_on == date(2026, 10, 20)


def test_a_letter_on_the_last_day_leaves_the_judgement(granted: Desk, clock: FixedClock) -> None:
    dossier = receive(granted, five_days())
    clock.set("2026-10-12T08:00")
    after = step(granted, dossier, "extended", **LETTER, due_on="2026-10-20")
    assert (due_on(after), after.judged_due_on) == (date(2026, 10, 20), date(2026, 10, 12))
    with pytest.raises(Refused, match="step_not_open"):
        step(granted, dossier, "extended", **LETTER, due_on="2026-10-28")


# --- corrections -------------------------------------------------------------------------------


def test_only_what_was_wrong_changes(granted: Desk) -> None:
    dossier = receive(granted, five_days())
    after = step(granted, dossier, "corrected", reason="Sai ghi chú", note=" Gọi trước  ")
    assert after.intake.note == "Gọi trước"
    assert after.intake.applicant == dossier.intake.applicant
    assert (after.due, after.version) == (dossier.due, 2)


def test_another_procedure_on_the_same_day_brings_its_limit(granted: Desk) -> None:
    dossier = receive(granted, five_days())
    after = step(granted, dossier, "corrected", reason="Nhầm", procedure_code=PARENTHOOD)
    assert after.intake.procedure_name == "Thủ tục đăng ký nhận cha, mẹ, con"
    assert (after.intake.limit_amount, due_on(after)) == (3, date(2026, 10, 8))
    assert after.judged_due_on == date(2026, 10, 8)


def test_the_day_after_no_correction_moves_the_date(granted: Desk, clock: FixedClock) -> None:
    dossier = receive(granted, five_days())
    clock.pass_(days=1)
    limit = {"amount": 9, "unit": "working_day"}
    with pytest.raises(Refused, match="due_only_on_day_of_receipt"):
        step(granted, dossier, "corrected", reason="Nhầm", limit=limit)
    assert show(granted, dossier.dossier_no) == dossier


def test_a_corrected_limit_counts_from_where_the_clock_started(
    granted: Desk, clock: FixedClock
) -> None:
    """Received at 9 before the cut-off, taken over at 16:00: counted from the taking over."""
    limit = {"amount": 1, "unit": "same_day"}
    dossier = receive(granted, five_days(handling_agency="Sở Tư pháp"))
    step(granted, dossier, "handed-over", **AGENCY)
    clock.set("2026-10-05T16:00")
    step(granted, dossier, "taken-over", taken_by="Sở Tư pháp")
    after = step(granted, dossier, "corrected", reason="Nhầm", limit=limit)
    assert due_on(after) == date(2026, 10, 6)
    assert after.due is not None
    assert after.due.starts_at == clock.now()


def test_a_limit_corrected_before_the_clock_started_is_used_when_it_does(granted: Desk) -> None:
    dossier = receive(granted, five_days(handling_agency="Sở Tư pháp"))
    limit = {"amount": 2, "unit": "working_day"}
    step(granted, dossier, "corrected", reason="Nhầm", limit=limit)
    step(granted, dossier, "handed-over", **AGENCY)
    taken = step(granted, dossier, "taken-over", taken_by="Sở Tư pháp")
    assert due_on(taken) == date(2026, 10, 7)


def test_names_are_cleaned_and_the_receipt_is_superseded(granted: Desk) -> None:
    dossier = receive(granted, five_days())
    said: Mapping[str, Any] = {"name": "Nguyễn  Văn Út", "personal_id": "080 079 000 321"}
    after = step(granted, dossier, "corrected", reason="Sai", applicant=said)
    assert after.intake.applicant.name == VAN_UT.name
    assert after.intake.applicant.personal_id == VAN_UT.personal_id
    assert after.version == dossier.version + 1


def test_an_owner_named_by_mistake_is_taken_out(granted: Desk) -> None:
    dossier = receive(granted, five_days(owner=VAN_UT))
    after = step(granted, dossier, "corrected", reason="Nhầm", no_owner=True)
    assert (after.intake.owner, after.intake.whose) == (None, dossier.intake.applicant)
    both = {"no_owner": True, "owner": {"name": "Út"}}
    with pytest.raises(Refused, match="owner_and_no_owner"):
        step(granted, dossier, "corrected", reason="Nhầm", **both)


def test_fees_and_places_of_the_receipt_are_corrected(granted: Desk) -> None:
    dossier = receive(granted, five_days())
    said: Mapping[str, Any] = {
        "fees": [{"name": "Lệ  phí", "amount": 30_000}],
        "authority": "Văn bản ủy quyền",
        "handling_agency": "Sở Tư pháp",
        "return_address": "Ấp 2",
    }
    after = step(granted, dossier, "corrected", reason="Sót", **said).intake
    assert (after.fees[0].name, after.fees[0].amount) == ("Lệ phí", 30_000)
    assert (after.authority, after.handling_agency) == ("Văn bản ủy quyền", "Sở Tư pháp")
    assert after.return_address == "Ấp 2"
    with pytest.raises(Refused) as refused:
        step(granted, dossier, "corrected", reason="x", fees=[{"name": "Phí", "amount": -1}])
    assert [(p.place, p.code) for p in refused.value.problems] == [
        ("fields.fees.0.amount", "too_small")
    ]


def test_money_taken_is_corrected_with_its_receipt(granted: Desk) -> None:
    fee = {"name": "Phí", "amount": 9_000, "receipt_series": "A", "receipt_no": "1"}
    dossier = step(granted, receive(granted, five_days()), "paid", fees=[fee])
    right = {**fee, "amount": 6_000}
    after = step(granted, dossier, "corrected", reason="Nhầm", fees_paid=[right])
    assert after.fees_paid[0].amount == 6_000
    bare = {**right, "receipt_no": ""}
    with pytest.raises(Refused) as refused:
        step(granted, dossier, "corrected", reason="Nhầm", fees_paid=[bare])
    assert refused.value.problems[0].place == "fields.fees_paid.0.receipt_no"


def test_an_agency_named_by_mistake_gives_the_due_date_of_this_desk(granted: Desk) -> None:
    dossier = receive(granted, five_days(handling_agency="Sở Tư pháp"))
    assert dossier.due is None
    after = step(granted, dossier, "corrected", reason="Nhầm", handling_agency="")
    assert due_on(after) == date(2026, 10, 12)
