"""The balance of a day over a real file: what F8 shows before the day is closed."""

from __future__ import annotations

from datetime import date, timedelta

from desk_app.domain.entries import NumberGranted, ReceiptPrinted
from desk_app.domain.quick import QuickDraft
from desk_app.store import evening as store
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from desk_app.usecases.evening import evening_of
from desk_app.usecases.finding import show
from desk_app.usecases.quick import quick_entry
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record, void_number
from tests.support.clock import FixedClock
from tests.support.drafts import DEATH, HONG_DAO, MARRIAGE_ON_THE_SPOT, draft

TODAY = date(2026, 10, 5)


def printed(desk: Desk, no: str) -> None:
    with desk.book.change(desk.station, desk.now()) as change:
        change.record(ReceiptPrinted("receipt", "a5", 1), desk.clerk, about=show(desk, no))


def test_a_day_at_the_desk_adds_up(granted: Desk, clock: FixedClock) -> None:
    whole = [receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT)) for _ in range(3)]
    printed(granted, whole[0].dossier_no)
    void_number(granted, "H40.15.03-261005-0004", {"reason": "Hỏng phiếu"})
    record(granted, whole[1].dossier_no, "withdrawn", {"reason": "Thôi"})
    told = evening_of(granted)
    assert (told.day, told.count.received, told.count.printed) == (TODAY, 3, 1)
    assert told.unprinted == (whole[1].dossier_no, whole[2].dossier_no)
    assert (told.numbers.used, told.numbers.voided, told.numbers.missing) == (3, 1, ())
    assert told.numbers.next_no == "H40.15.03-261005-0005"
    assert [one.dossier_no for one in told.owed] == [whole[0].dossier_no, whole[2].dossier_no]
    assert (told.is_closed, told.left_open, told.is_enrolled) == (False, None, True)
    assert told.unsent > 0


def test_numbers_passed_over_are_named(granted: Desk) -> None:
    void_number(granted, "H40.15.03-261005-0003", {"reason": "Hỏng"})
    with granted.book.change(granted.station, granted.now()) as change:
        change.record(NumberGranted("g-1", "H40.15.03", 1, 20), by="")
    for _ in range(3):
        receive(granted, draft())
    with granted.book.writing() as connection:
        connection.exec_driver_sql("DELETE FROM numbers WHERE dossier_no LIKE '%-0002'")
    assert evening_of(granted).numbers.missing == ("H40.15.03-261005-0002",)


def test_a_late_entry_belongs_to_its_day_and_is_named_today(
    granted: Desk, clock: FixedClock
) -> None:
    receive(granted, draft())
    clock.pass_(days=1)
    late = receive(granted, draft(happened_at=clock.now() - timedelta(days=1)))
    assert evening_of(granted).count.received == 0
    assert evening_of(granted).late == (late.dossier_no,)
    yesterday = evening_of(granted, TODAY)
    assert (yesterday.count.received, yesterday.late) == (2, ())


def test_a_day_left_open_is_said_until_it_is_closed(granted: Desk, clock: FixedClock) -> None:
    receive(granted, draft())
    clock.pass_(days=3)
    assert evening_of(granted).left_open == TODAY
    close_day(granted, TODAY, "Quên khóa")
    told = evening_of(granted)
    assert (told.left_open, told.is_closed) == (None, False)
    assert evening_of(granted, TODAY).is_closed


def test_what_is_due_and_unfinished_is_counted(granted: Desk) -> None:
    made = receive(granted, draft(procedure_code=DEATH))
    assert made.due is not None
    assert made.due.due_on == TODAY
    assert evening_of(granted).due_unfinished == 1
    record(granted, made.dossier_no, "result-ready", {"result_no": "1", "issued_on": "2026-10-05"})
    assert evening_of(granted).due_unfinished == 0


def test_only_the_days_own_lines_are_read(granted: Desk, clock: FixedClock) -> None:
    receive(granted, draft())
    clock.pass_(days=1)
    after = receive(granted, draft())
    with granted.book.look() as look:
        lines = store.lines_from(look, clock.now().date())
    assert [one.dossier_id for one in lines] == [after.dossier_id]


def test_without_a_grant_numbers_are_provisional_and_counted_so(desk: Desk) -> None:
    receive(desk, draft())
    told = evening_of(desk).numbers
    assert (told.used, told.provisional, told.missing) == (0, 1, ())
    assert not evening_of(desk).is_enrolled


def test_quick_entries_are_told_apart_and_their_money_counts(granted: Desk) -> None:
    receive(granted, draft())
    case = QuickDraft(
        "2.000815",
        HONG_DAO,
        copies=3,
        book_no="0123/2026",
        fee=12_000,
        receipt_series="AB/26E",
        receipt_no="0000123",
    )
    quick_entry(granted, case)
    count = evening_of(granted).count
    assert (count.received, count.quick, count.returned) == (2, 1, 1)
    assert (count.money, len(count.unprinted)) == (12_000, 1)
