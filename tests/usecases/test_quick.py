"""Certification in one breath: one number, up to four lines of the journal, or nothing at all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desk_app.domain.dossier import PartReceived, Party, Status
from desk_app.domain.problems import Refused
from desk_app.domain.quick import QuickDraft
from desk_app.store import replay
from desk_app.usecases.desk import Desk
from desk_app.usecases.figures import today
from desk_app.usecases.finding import show_page
from desk_app.usecases.quick import instant_procedures, quick_entry, quick_lines, quick_start
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.support.clock import FixedClock
from tests.support.drafts import HONG_DAO, VAN_UT, draft

COPIES = "2.000815"
SIGNATURE = "2.000884"


def line(**changes: Any) -> QuickDraft:
    whole = QuickDraft(
        COPIES,
        HONG_DAO,
        copies=3,
        pages=2,
        book_no="0123/2026",
        fee=12_000,
        receipt_series="AB/26E",
        receipt_no="0000123",
    )
    return replace(whole, **changes)


def refused(desk: Desk, drafted: QuickDraft) -> list[tuple[str, str]]:
    with desk.book.look() as look:
        before = look.head()
    with pytest.raises(Refused) as caught:
        quick_entry(desk, drafted)
    with desk.book.look() as look:
        assert look.head() == before, "something was stored"
    return [(problem.place, problem.code) for problem in caught.value.problems]


def test_a_certification_is_received_paid_done_and_returned(granted: Desk) -> None:
    dossier = quick_entry(granted, line())
    page = show_page(granted, dossier.dossier_no)
    assert [entry.kind for entry in page.history] == [
        "received",
        "paid",
        "result_ready",
        "returned",
    ]
    assert page.dossier.status is Status.RETURNED
    assert dossier.dossier_no == "H40.15.03-261005-0001"
    assert dossier.intake.parts == (
        PartReceived("Bản sao được chứng thực từ bản chính", certified_copies=3, pages=2),
    )
    assert dossier.result is not None
    assert (dossier.result.result_no, dossier.result.issued_on) == (
        "0123/2026",
        granted.now().date(),
    )
    assert dossier.handing is not None
    assert dossier.handing.receiver == HONG_DAO.name
    (fee,) = dossier.fees_paid
    assert (fee.amount, fee.receipt_series, fee.receipt_no) == (12_000, "AB/26E", "0000123")
    assert replay.verify(granted.book).is_ok
    figures = today(granted)
    assert (figures.received, figures.returned) == (1, 1)


def test_without_a_fee_nothing_is_paid(granted: Desk) -> None:
    free = line(fee=0, receipt_series="", receipt_no="")
    dossier = quick_entry(granted, free)
    assert dossier.fees_paid == ()
    assert len(show_page(granted, dossier.dossier_no).history) == 3


def test_a_limit_the_source_lost_is_the_day_itself(granted: Desk, clock: FixedClock) -> None:
    clock.set("2026-10-05T15:30")
    dossier = quick_entry(granted, line(procedure_code="2.001008"))
    assert dossier.due is not None
    assert dossier.due.limit_unit == "same_day"
    assert dossier.due.due_on.isoformat() == "2026-10-06"


def test_every_problem_is_told_at_once_at_its_field(granted: Desk) -> None:
    wrong = line(
        applicant=Party("5", personal_id="12"),
        copies=0,
        pages=-1,
        book_no=" ",
        receipt_series="",
        receipt_no="",
    )
    assert refused(granted, wrong) == [
        ("applicant.name", "not_a_name"),
        ("applicant.personal_id", "wrong_length"),
        ("copies", "too_small"),
        ("pages", "too_small"),
        ("book_no", "missing"),
        ("receipt_series", "missing"),
        ("receipt_no", "missing"),
    ]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"procedure_code": ""}, ("procedure_code", "missing")),
        ({"procedure_code": "1.001193"}, ("procedure_code", "not_instant")),
        ({"procedure_code": "9.999999"}, ("procedure_code", "not_instant")),
        ({"copies": 1_000}, ("copies", "too_large")),
        ({"pages": 10_000}, ("pages", "too_large")),
        ({"fee": -1}, ("fee", "too_small")),
        ({"book_no": "1" * 51}, ("book_no", "too_long")),
        ({"receipt_no": "a\x00"}, ("receipt_no", "control_character")),
        ({"what": "x" * 1_001}, ("what", "too_long")),
        ({"applicant": Party("")}, ("applicant.name", "missing")),
    ],
)
def test_bad_lines(granted: Desk, changes: dict[str, Any], problem: tuple[str, str]) -> None:
    assert refused(granted, line(**changes)) == [problem]


def test_a_number_of_the_book_is_given_once(granted: Desk, clock: FixedClock) -> None:
    first = quick_entry(granted, line())
    clock.pass_(minutes=3)
    assert refused(granted, line(applicant=VAN_UT)) == [("book_no", "book_no_taken")]
    assert quick_entry(granted, line(procedure_code=SIGNATURE)).result is not None
    record(granted, first.dossier_no, "note-added", {"text": "Ghi nhầm người"})
    assert quick_entry(granted, line(applicant=VAN_UT)).status is Status.RETURNED


def test_numbers_go_on_by_themselves(granted: Desk, clock: FixedClock) -> None:
    assert quick_start(granted, COPIES).book_no == ""
    quick_entry(granted, line())
    start = quick_start(granted, COPIES)
    assert (start.book_no, start.receipt_series, start.receipt_no) == (
        "0124/2026",
        "AB/26E",
        "0000124",
    )
    assert start.tariff.of_copy(2) == 4_000
    other = quick_start(granted, SIGNATURE)
    assert (other.book_no, other.receipt_no) == ("", "0000124")
    clock.set("2027-01-04T08:00")
    assert quick_start(granted, COPIES).book_no == "", "a new year, a new book"


def test_the_lines_of_the_day(granted: Desk, clock: FixedClock) -> None:
    clock.set("2026-10-05T16:00")
    quick_entry(granted, line())
    clock.set("2026-10-06T08:00")
    receive(granted, draft(procedure_code=COPIES))
    quick_entry(granted, line(book_no="0124/2026", receipt_no="0000124"))
    clock.pass_(minutes=2)
    last = quick_entry(
        granted, line(applicant=VAN_UT, procedure_code=SIGNATURE, copies=1, pages=0, fee=10_000)
    )
    slow = receive(granted, draft(procedure_code=COPIES))
    ready = {"result_no": "7", "issued_on": "2026-10-06"}
    record(granted, slow.dossier_no, "result-ready", ready)
    clock.pass_(minutes=2)
    record(granted, slow.dossier_no, "returned", {"receiver": "Đào"})
    record(granted, last.dossier_no, "note-added", {"text": "Sai số bản"})
    lines = quick_lines(granted, granted.now().date())
    assert [(one.person, one.copies, one.fee, one.book_no, one.notes) for one in lines] == [
        (HONG_DAO.name, 3, 12_000, "0124/2026", 0),
        (VAN_UT.name, 1, 10_000, "0123/2026", 1),
    ]


def test_only_instant_procedures_are_offered_the_most_used_first(granted: Desk) -> None:
    assert len(instant_procedures(granted)) == 6
    assert instant_procedures(granted)[0].code == COPIES
    quick_entry(granted, line(procedure_code=SIGNATURE))
    assert instant_procedures(granted)[0].code == SIGNATURE
    assert [hit.code for hit in instant_procedures(granted, "trich luc")] == ["2.000635"]
    assert instant_procedures(granted, "ket hon") == ()
