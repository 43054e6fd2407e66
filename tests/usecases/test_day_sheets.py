"""The sheets of an evening say what the day says, and can be drawn."""

from __future__ import annotations

from datetime import date, timedelta

from desk_app.domain.dossier import FeeLine, Holder, HolderKind
from desk_app.domain.findings import FindingList
from desk_app.domain.quick import QuickDraft
from desk_app.usecases.closing import close_day
from desk_app.usecases.day_sheets import (
    day_sheet,
    day_sheet_page,
    stock_sheet,
    stock_sheet_page,
)
from desk_app.usecases.desk import Desk
from desk_app.usecases.findings import findings_of, settle
from desk_app.usecases.quick import quick_entry
from desk_app.usecases.receiving import receive
from desk_app.usecases.stock_take import count_scan, finish_count, open_count
from tests.support.clock import FixedClock
from tests.support.drafts import HONG_DAO, VAN_UT, draft

TODAY = date(2026, 10, 5)
TRAY = Holder(HolderKind.DESK)


def paid(desk: Desk, no: str, series: str = "AB/26E") -> None:
    case = QuickDraft(
        "2.000815",
        HONG_DAO,
        copies=1,
        book_no=f"{no}/2026",
        fee=2_000,
        receipt_series=series,
        receipt_no=no,
    )
    quick_entry(desk, case)


def test_the_sheet_of_an_open_day_is_a_draft_of_what_stands_now(
    granted: Desk, clock: FixedClock
) -> None:
    for no in ("9", "10", "11"):
        paid(granted, no)
    paid(granted, "77", "CD/26E")
    clock.pass_(days=1)
    late = receive(granted, draft(happened_at=clock.now() - timedelta(days=1)))
    sheet = day_sheet(granted, clock.now().date())
    assert (sheet.closed_at, sheet.received, sheet.fees) == (None, 0, ())
    assert [(one.dossier_no, one.step, one.by) for one in sheet.late] == [
        (late.dossier_no, "Tiếp nhận", granted.clerk)
    ]
    before = day_sheet(granted, TODAY)
    assert [(one.series, one.count, one.first_no, one.last_no) for one in before.fees] == [
        ("AB/26E", 3, "9", "11"),
        ("CD/26E", 1, "77", "77"),
    ]
    assert (before.money, before.direct, before.quick, len(before.used)) == (8_000, 5, 4, 5)


def test_the_sheet_of_a_closed_day_has_its_seal_and_who_signed(granted: Desk) -> None:
    fee = FeeLine("Lệ phí", 30_000, "charge")
    receive(granted, draft(fees=(fee,)))
    receive(granted, draft(applicant=VAN_UT))
    found = findings_of(granted).open
    settle(granted, TODAY, found[0], "Máy in hỏng")
    sealed = close_day(granted, note="Cả ngày mất mạng")
    sheet = day_sheet(granted, TODAY)
    assert (sheet.head_seq, sheet.head_hash) == (sealed.head_seq, sealed.head_hash)
    assert (sheet.head, sheet.note, sheet.closed_by) == (
        granted.clerk,
        "Cả ngày mất mạng",
        granted.clerk,
    )
    assert {one.head for one in sheet.findings if not one.reason} == {granted.clerk}
    assert [one.reason for one in sheet.findings if one.reason] == ["Máy in hỏng"]
    assert len(sheet.fees_without_receipt) == 1
    assert day_sheet_page(granted, sheet).startswith(b"%PDF-")


def test_the_sheet_of_a_count_lists_what_it_found_and_what_was_said_of_it(granted: Desk) -> None:
    there = receive(granted, draft()).dossier_no
    gone = receive(granted, draft(applicant=VAN_UT)).dossier_no
    count = open_count(granted, TRAY)
    for text in (there, "8934563138164", "8934563138165"):
        count_scan(granted, count, text)
    taken = finish_count(granted, count)
    (foreign, *_) = (
        one for one in findings_of(granted).open if one.subject.startswith("8934563138164")
    )
    settle(granted, TODAY, foreign, "Hộp sữa")
    sheet = stock_sheet(granted, taken)
    assert (sheet.expected, sheet.seen, sheet.strange, sheet.is_partial) == (2, 1, 2, False)
    assert sheet.sheet_no.endswith("-261005-0001")
    by_list = {line.list: line for line in sheet.lines}
    assert by_list[FindingList.RECORD_WITHOUT_PAPER].subject == gone
    assert by_list[FindingList.WRONG_PLACE_OR_STATE].settled == "Hộp sữa"
    assert stock_sheet_page(granted, sheet).startswith(b"%PDF-")


def test_a_partial_count_says_what_was_seen_and_nothing_of_the_rest(granted: Desk) -> None:
    there = receive(granted, draft()).dossier_no
    receive(granted, draft(applicant=VAN_UT))
    for _ in range(2):
        count = open_count(granted, TRAY)
        count_scan(granted, count, there)
        taken = finish_count(granted, count, is_partial=True)
    sheet = stock_sheet(granted, taken)
    assert (sheet.expected, sheet.seen, sheet.lines) == (2, 1, ())
    assert sheet.sheet_no.endswith("-0002")
