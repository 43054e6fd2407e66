"""Taking a dossier in: numbered, dated, written down, or refused with nothing stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk_app.domain.dossier import Dossier, Party, ReturnBy, Status
from desk_app.domain.entries import Received
from desk_app.domain.problems import Refused
from desk_app.domain.procedures import LimitUnit, TimeLimit
from desk_app.store import replay
from desk_app.usecases import printing, receiving, steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import find, show, show_page
from desk_app.usecases.receiving import preview, receive, refuse, request_supplement, sketch
from tests.support.clock import FixedClock
from tests.support.drafts import (
    COMPANY,
    DEATH,
    HONG_DAO,
    LIMIT_UNKNOWN,
    MARRIAGE_ON_THE_SPOT,
    VAN_UT,
    draft,
)


def refusal(desk: Desk, **changes: Any) -> list[tuple[str, str]]:
    before = journal_length(desk)
    with pytest.raises(Refused) as refused:
        receive(desk, draft(**changes))
    assert journal_length(desk) == before, "something was stored"
    return [(problem.place, problem.code) for problem in refused.value.problems]


def journal_length(desk: Desk) -> int:
    with desk.book.look() as look:
        return look.head().seq


def fact_of(desk: Desk, dossier: Dossier) -> Received:
    fact = show_page(desk, dossier.dossier_no).history[0].fact
    assert isinstance(fact, Received)
    return fact


# --- numbers -----------------------------------------------------------------------------------


def test_numbers_come_from_the_grant_in_order_and_begin_anew_each_day(
    granted: Desk, clock: FixedClock
) -> None:
    today = [receive(granted, draft()).dossier_no for _ in range(3)]
    assert today == [f"H40.15.03-261005-000{n}" for n in (1, 2, 3)]
    clock.pass_(days=1)
    assert receive(granted, draft()).dossier_no == "H40.15.03-261006-0001"
    clock.set("2027-01-04T08:00")
    assert receive(granted, draft()).dossier_no == "H40.15.03-270104-0001"


def test_a_voided_number_is_passed_over_for_ever(granted: Desk) -> None:
    for no in (1, 2, 4):
        steps.void_number(granted, f"H40.15.03-261005-000{no}", {"reason": "Phiếu hỏng"})
    assert [receive(granted, draft()).dossier_no[-1] for _ in range(2)] == ["3", "5"]
    with pytest.raises(Refused, match="number_voided"):
        show(granted, "H40.15.03-261005-0004")


def test_a_spent_range_goes_on_in_the_reserve_and_then_provisionally(granted: Desk) -> None:
    taken = [receive(granted, draft()) for _ in range(25)]
    numbers = [int(dossier.dossier_no[-4:]) for dossier in taken]
    assert numbers == [*range(1, 21), 501, 502, 503, 1, 2]
    assert [dossier.is_provisional for dossier in taken] == [False] * 23 + [True] * 2
    tag = granted.station[-4:].upper()
    assert taken[-1].dossier_no == f"TAM-{tag}-261005-0002"
    assert len({dossier.dossier_no for dossier in taken}) == 25


def test_without_a_grant_the_number_is_marked_as_provisional(desk: Desk) -> None:
    dossier = receive(desk, draft())
    assert dossier.is_provisional
    assert dossier.dossier_no.startswith("TAM-")
    assert fact_of(desk, dossier).is_provisional


def test_a_file_the_centre_called_forked_gives_no_granted_number(granted: Desk) -> None:
    granted.book.mark_forked(5)
    assert receive(granted, draft()).is_provisional
    granted.book.unmark_forked()
    assert receive(granted, draft()).dossier_no == "H40.15.03-261005-0001"


# --- dates -------------------------------------------------------------------------------------


def test_a_paper_slip_of_last_week_counts_from_its_own_day(granted: Desk) -> None:
    at = granted.now().replace(month=9, day=30, hour=14)
    dossier = receive(granted, draft(happened_at=at))
    assert dossier.dossier_no == "H40.15.03-260930-0001"
    assert (dossier.received_at, dossier.recorded_at) == (at, granted.now())
    assert dossier.due is not None
    assert dossier.due.due_on == date(2026, 10, 1)
    assert fact_of(granted, dossier).is_late_entry
    assert not fact_of(granted, receive(granted, draft())).is_late_entry


@pytest.mark.parametrize(
    ("received", "rule_set"),
    [
        ("2025-06-30T16:00", "2018"),
        ("2025-07-01T07:30", "2025"),
        ("2026-08-04T16:00", "2025"),
        ("2026-08-05T07:30", "2026"),
    ],
)
def test_the_rule_set_is_that_of_the_day_of_receipt(
    granted: Desk, clock: FixedClock, received: str, rule_set: str
) -> None:
    moment = FixedClock().set(received)
    assert receive(granted, draft(happened_at=moment)).rule_set == rule_set


def test_the_clock_of_another_agency_starts_there_since_august_2026(
    granted: Desk, clock: FixedClock
) -> None:
    elsewhere = draft(handling_agency="Sở Tư pháp tỉnh Tây Ninh")
    assert receive(granted, elsewhere).due is None
    in_july = replace(elsewhere, happened_at=FixedClock().set("2026-07-31T09:00"))
    assert receive(granted, in_july).due is not None


def test_a_limit_nobody_knows_is_asked_for_never_guessed(granted: Desk) -> None:
    assert refusal(granted, procedure_code=LIMIT_UNKNOWN) == [("limit", "limit_unknown")]
    limit = TimeLimit(5, LimitUnit.WORKING_DAY)
    dossier = receive(granted, draft(procedure_code=LIMIT_UNKNOWN, limit=limit))
    assert dossier.due is not None
    assert dossier.due.due_on == date(2026, 10, 12)
    assert (dossier.intake.limit_amount, dossier.intake.limit_unit) == (5, "working_day")


def test_what_is_frozen_with_the_dossier(granted: Desk) -> None:
    dossier = receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT, owner=COMPANY))
    assert dossier.intake.procedure_name == "Thủ tục đăng ký kết hôn lưu động"
    assert dossier.intake.sector
    assert dossier.intake.whose == COMPANY
    assert fact_of(granted, dossier).catalog_version
    assert dossier.due is not None
    assert dossier.due.calendar_version == granted.rules.calendar.version
    assert dossier.due.why[0].code == "received"


# --- refusals ----------------------------------------------------------------------------------


def test_a_bad_draft_stores_nothing_and_says_everything(granted: Desk) -> None:
    assert refusal(granted, procedure_code="9.999999") == [("procedure_code", "unknown_procedure")]
    assert refusal(granted, procedure_code=" ") == [("procedure_code", "missing")]
    assert refusal(granted, procedure_code="\ud800") == [("procedure_code", "unknown_procedure")]
    assert refusal(granted, procedure_code="' OR 1=1", applicant=Party("5"), sets=0) == [
        ("applicant.name", "not_a_name"),
        ("sets", "too_small"),
        ("procedure_code", "unknown_procedure"),
    ]
    assert receive(granted, draft()).dossier_no.endswith("-0001"), "no number was lost"


def test_what_was_not_accepted_is_written_down_with_its_reason(granted: Desk) -> None:
    refused = refuse(granted, draft(procedure_code=LIMIT_UNKNOWN), "  Thiếu giấy chứng tử ")
    assert (refused.status, refused.closing_reason) == (Status.REFUSED, "Thiếu giấy chứng tử")
    assert [e.kind for e in show_page(granted, refused.dossier_no).history] == [
        "registered",
        "refused",
    ]
    assert receive(granted, draft()).dossier_no == "H40.15.03-261005-0002"


@pytest.mark.parametrize(
    ("reason", "code"), [("", "missing"), (" \n", "missing"), ("a\x00", "control_character")]
)
def test_a_refusal_needs_a_reason(granted: Desk, reason: str, code: str) -> None:
    before = journal_length(granted)
    with pytest.raises(Refused) as refused:
        refuse(granted, draft(sets=0), reason)
    assert [(p.place, p.code) for p in refused.value.problems] == [
        ("reason", code),
        ("sets", "too_small"),
    ]
    assert journal_length(granted) == before


# --- preview -----------------------------------------------------------------------------------


def test_a_preview_is_what_receiving_gives_and_stores_nothing(granted: Desk) -> None:
    seen = preview(granted, draft())
    before = journal_length(granted)
    dossier = receive(granted, draft())
    assert (seen.problems, seen.duplicates) == ((), ())
    assert seen.dossier == dossier
    assert journal_length(granted) == before + 1


def test_a_sketch_shows_what_was_typed_so_far_and_stores_nothing(granted: Desk) -> None:
    before = journal_length(granted)
    seen = sketch(granted, draft(applicant=Party("", phone="0912 34"), sets=0))
    assert seen is not None
    assert (seen.intake.applicant.name, seen.intake.sets) == ("", 1)
    assert seen.dossier_no == "H40.15.03-261005-0001"
    assert seen.due == receive(granted, draft()).due
    assert journal_length(granted) == before + 1


def test_a_sketch_without_a_limit_has_no_due_date_and_without_a_procedure_is_none(
    granted: Desk,
) -> None:
    seen = sketch(granted, draft(procedure_code=LIMIT_UNKNOWN))
    assert seen is not None
    assert seen.due is None
    assert seen.intake.note == "Hẹn trả buổi sáng"
    assert sketch(granted, draft(procedure_code="")) is None
    assert sketch(granted, draft(procedure_code="9.999999")) is None


def test_a_sketch_bears_texts_that_no_journal_would(granted: Desk) -> None:
    seen = sketch(granted, draft(applicant=Party("\ud800\x00", personal_id="x" * 900)))
    assert seen is not None
    assert seen.due is not None


def test_a_preview_tells_problems_and_likely_duplicates(granted: Desk) -> None:
    first = receive(granted, draft())
    receive(granted, draft(applicant=VAN_UT))
    receive(granted, draft(procedure_code=DEATH))
    spaced = replace(HONG_DAO, personal_id="080 185 012 345")
    seen = preview(granted, draft(applicant=spaced, sets=0))
    assert [problem.place for problem in seen.problems] == ["sets"]
    assert seen.dossier is None
    assert [row.dossier_no for row in seen.duplicates] == [first.dossier_no]
    for_company = receive(granted, draft(owner=COMPANY))
    seen = preview(granted, draft(owner=replace(COMPANY, tax_code="0100 109 106")))
    assert [row.dossier_no for row in seen.duplicates] == [for_company.dossier_no]
    assert preview(granted, draft(applicant=Party("\ud800", personal_id="\ud800"))).problems
    steps.record(granted, first.dossier_no, "withdrawn", {"reason": "Nhầm"})
    assert preview(granted, draft()).duplicates == ()


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", 'Đào "Bé" O\'', "Đào 😀👩‍👧"])
def test_names_are_kept_as_they_are(granted: Desk, text: str) -> None:
    dossier = receive(granted, draft(applicant=Party(text), note=text))
    shown = show(granted, dossier.dossier_no)
    assert (shown.intake.applicant.name, shown.intake.note) == (text, text)
    assert [row.applicant for row in find(granted, text)] == [text]
    assert replay.verify(granted.book).is_ok


def test_ids_name_the_line_the_dossier_began_with(granted: Desk) -> None:
    dossier = receive(granted, draft())
    with granted.book.look() as look:
        head = look.head()
    assert dossier.dossier_id == receiving.new_id(granted, head.seq)
    assert dossier.dossier_id == f"{granted.station}-{head.seq:07d}"


# --- incomplete papers -------------------------------------------------------------------------

MISSING = ("Giấy xác nhận tình trạng hôn nhân", "Giấy  ủy quyền ")


def test_incomplete_papers_are_asked_for_in_writing_and_no_clock_runs(granted: Desk) -> None:
    asked = request_supplement(granted, draft(), MISSING, " Thiếu hai giấy tờ ")
    assert (asked.status, asked.resumes_to) == (Status.AWAITING_SUPPLEMENT, Status.REGISTERED)
    assert asked.dossier_no == "H40.15.03-261005-0001"
    assert (asked.received_at, asked.due) == (None, None)
    assert asked.asked_for == (MISSING[0], "Giấy  ủy quyền")
    assert asked.answer_by == date(2026, 10, 20)
    history = show_page(granted, asked.dossier_no).history
    assert [entry.kind for entry in history] == ["registered", "supplement_requested"]
    assert replay.verify(granted.book).fault is None


def test_who_comes_back_with_the_papers_is_taken_in_under_the_same_number(
    granted: Desk, clock: FixedClock
) -> None:
    asked = request_supplement(granted, draft(), MISSING[:1], "Thiếu")
    clock.set("2026-10-14T09:00")
    brought = [{"name": MISSING[0], "originals": 1}]
    back = steps.record(granted, asked.dossier_no, "supplemented", {"parts": brought})
    assert (back.status, back.due, back.received_at) == (Status.REGISTERED, None, None)
    taken = steps.record(granted, asked.dossier_no, "received", {})
    assert (taken.status, taken.dossier_no) == (Status.RECEIVED, asked.dossier_no)
    assert taken.received_at == clock.now()
    assert taken.due is not None
    assert taken.due.due_on == date(2026, 10, 15)
    assert [part.name for part in taken.intake.parts][-1] == MISSING[0]
    assert printing.page_for(granted, taken.dossier_no).copy == 1


def test_a_second_request_after_one_at_the_counter_needs_the_head(granted: Desk) -> None:
    asked = request_supplement(granted, draft(), MISSING[:1], "Thiếu")
    steps.record(granted, asked.dossier_no, "supplemented", {})
    steps.record(granted, asked.dossier_no, "received", {})
    again = {"papers": ["Giấy khác"], "reason": "Còn thiếu"}
    with pytest.raises(Refused) as refused:
        steps.record(granted, asked.dossier_no, "supplement-requested", again)
    assert [problem.code for problem in refused.value.problems] == ["head_needed"]


def test_a_limit_nobody_knows_is_asked_for_when_the_papers_are_complete(granted: Desk) -> None:
    asked = request_supplement(granted, draft(procedure_code=LIMIT_UNKNOWN), MISSING, "Thiếu")
    steps.record(granted, asked.dossier_no, "supplemented", {})
    with pytest.raises(Refused) as refused:
        steps.record(granted, asked.dossier_no, "received", {})
    problem = refused.value.problems[0]
    assert (problem.place, problem.code) == ("fields.limit", "limit_unknown")
    given = {"limit": {"amount": 3, "unit": "working_day"}}
    taken = steps.record(granted, asked.dossier_no, "received", given)
    assert taken.due is not None
    assert (taken.due.limit_amount, taken.intake.limit_unit) == (3, "working_day")


@pytest.mark.parametrize(
    ("papers", "reason", "places"),
    [
        ((), "", ["missing_papers", "reason"]),
        ((" ",), "Thiếu", ["missing_papers"]),
        (("x" * 1001,), "Thiếu", ["missing_papers.0"]),
        (("giấy",) * 201, "Thiếu", ["missing_papers"]),
        (("giấy",), "y" * 2001, ["reason"]),
    ],
)
def test_a_request_says_what_is_missing_and_why(
    granted: Desk, papers: tuple[str, ...], reason: str, places: list[str]
) -> None:
    before = journal_length(granted)
    with pytest.raises(Refused) as refused:
        request_supplement(granted, draft(), papers, reason)
    assert [problem.place for problem in refused.value.problems] == places
    assert journal_length(granted) == before


# --- for another, and by post ------------------------------------------------------------------


def test_by_what_right_another_acts_is_kept_and_only_for_another(granted: Desk) -> None:
    said = "Giấy ủy quyền số 12 ngày 01/10/2026"
    for_other = receive(granted, draft(owner=VAN_UT, authority=f"  {said} "))
    assert show(granted, for_other.dossier_no).intake.authority == said
    assert receive(granted, draft(authority=said)).intake.authority == ""


def test_the_post_needs_an_address_and_a_telephone(granted: Desk) -> None:
    nowhere = replace(HONG_DAO, address="", phone="")
    problems = [("return_address", "missing_for_post"), ("applicant.phone", "missing_for_post")]
    assert refusal(granted, applicant=nowhere, return_by=ReturnBy.POST) == problems
    there = "Số 8, đường 3/2, phường 12"
    draft_there = draft(
        applicant=replace(HONG_DAO, address=""), return_by=ReturnBy.POST, return_address=there
    )
    assert receive(granted, draft_there).intake.return_address == there
    assert receive(granted, draft(return_address=there)).intake.return_address == ""
