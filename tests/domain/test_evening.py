"""The fold of a day's lines into the counts that paper and machine must agree on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from desk_app.domain.calendar import Calendar
from desk_app.domain.dossier import FeeLine
from desk_app.domain.entries import (
    Corrected,
    Entry,
    Fact,
    IntakeRefused,
    Paid,
    ReceiptPrinted,
    Registered,
    Returned,
)
from desk_app.domain.evening import DayCount, count_day, missing_numbers
from desk_app.domain.moments import VIETNAM
from desk_app.domain.procedures import Channel
from desk_app.domain.working_hours import WorkingHours
from tests.support.entries import FEE, FEE_PAID, INTAKE, NUMBER, RECEIVED, entry

MONDAY = date(2026, 10, 5)
CALENDAR = Calendar("t", frozenset(), frozenset(), {})


def at(hour: int, minute: int = 0, day: int = 5) -> datetime:
    return datetime(2026, 10, day, hour, minute, tzinfo=VIETNAM)


def line(who: str, fact: Fact, happened: datetime, recorded: datetime | None = None) -> Entry:
    made = entry(fact, at=happened)
    return replace(made, dossier_id=who, recorded_at=recorded or happened)


def counted(*lines: Entry, day: date = MONDAY) -> DayCount:
    return count_day(lines, day, WorkingHours(), CALENDAR)


def came_by(channel: Channel, *fees: FeeLine) -> Fact:
    return replace(RECEIVED, intake=replace(INTAKE, channel=channel, fees=fees))


def test_an_empty_day_counts_nothing() -> None:
    assert counted() == DayCount()


def test_receipts_are_counted_by_channel() -> None:
    count = counted(
        line("a", came_by(Channel.DIRECT), at(8)),
        line("b", came_by(Channel.ONLINE), at(8)),
        line("c", came_by(Channel.POST), at(8)),
        line("d", came_by(Channel.DIRECT), at(9)),
    )
    assert (count.direct, count.online, count.post, count.received) == (2, 1, 1, 4)


def test_quick_entries_are_returned_as_they_come_and_need_no_receipt() -> None:
    count = counted(
        line("a", came_by(Channel.DIRECT), at(8)),
        line("a", Returned("Đào"), at(8)),
        line("b", came_by(Channel.DIRECT), at(8)),
        line("b", Returned("Đào"), at(10)),
    )
    assert (count.quick, count.returned, count.unprinted) == (1, 2, ("b",))


def test_a_receipt_printed_at_last_counts_as_printed() -> None:
    slip = ReceiptPrinted("appointment", "a6", 1)
    count = counted(
        line("a", RECEIVED, at(8)),
        line("b", RECEIVED, at(8)),
        line("b", slip, at(8)),
        line("a", ReceiptPrinted("receipt", "a5", 1), at(8, day=6)),
    )
    assert (count.printed, count.unprinted) == (1, ("b",))


def test_what_was_refused_is_not_received() -> None:
    count = counted(
        line("a", Registered(NUMBER, INTAKE), at(8)), line("a", IntakeRefused("Thiếu"), at(8))
    )
    assert (count.received, count.refused) == (0, 1)


def test_another_days_happening_is_not_of_this_day() -> None:
    late = line("a", RECEIVED, at(9, day=2), at(9))
    early = line("b", RECEIVED, at(9, day=6))
    count = counted(late, early)
    assert count.received == 0
    assert [one.dossier_id for one in count.late] == ["a"]


def test_money_counts_with_its_receipt_wherever_it_was_written_down() -> None:
    other = replace(FEE_PAID, receipt_no="0000124", amount=8_000)
    count = counted(
        line("a", came_by(Channel.DIRECT, FEE_PAID), at(8)),
        line("b", came_by(Channel.DIRECT, FEE), at(8)),
        line("c", came_by(Channel.DIRECT, FEE), at(8)),
        line("c", Paid((other,)), at(9)),
    )
    assert count.money == FEE_PAID.amount + 8_000
    assert count.fees_without_receipt == ("b",)
    assert count.doubled_receipts == ()


def test_one_fee_receipt_in_two_dossiers_is_seen() -> None:
    count = counted(
        line("a", came_by(Channel.DIRECT, FEE_PAID), at(8)),
        line("b", came_by(Channel.DIRECT, FEE_PAID), at(8)),
    )
    assert {fee.dossier_id for fee in count.doubled_receipts} == {"a", "b"}


def test_a_correction_changes_what_was_taken_in() -> None:
    right = replace(INTAKE, channel=Channel.POST)
    count = counted(
        line("a", came_by(Channel.DIRECT), at(8)), line("a", Corrected("Sai", right), at(9))
    )
    assert (count.direct, count.post) == (0, 1)


def test_what_is_written_out_of_hours_is_named() -> None:
    count = counted(
        line("a", RECEIVED, at(6, 50)),
        line("b", RECEIVED, at(7, 10)),
        line("c", RECEIVED, at(12, 15)),
        line("d", RECEIVED, at(17, 25)),
        line("e", RECEIVED, at(17, 31)),
    )
    assert [one.dossier_id for one in count.out_of_hours] == ["a", "e"]
    sunday = line("f", RECEIVED, at(9, day=4))
    assert counted(sunday, day=date(2026, 10, 4)).out_of_hours != ()


def test_numbers_passed_over_are_missing() -> None:
    assert missing_numbers(range(1, 6), (1, 2, 4)) == (3, 5)
    assert missing_numbers(range(1, 1), ()) == ()


def test_corrected_money_counts_on_the_day_it_was_taken() -> None:
    """Each day sees its own payments, as the newest correction of all of them says."""
    first = replace(FEE_PAID, amount=10_000, receipt_no="1")
    second = replace(FEE_PAID, amount=20_000, receipt_no="2")
    right = replace(second, amount=25_000)
    lines = (
        line("a", Paid((first,)), at(8)),
        line("a", Paid((second,)), at(8, day=6)),
        line("a", Corrected("Ghi nhầm", fees_paid=(first, right)), at(9, day=6)),
    )
    assert counted(*lines).money == 10_000
    assert counted(*lines[1:], day=date(2026, 10, 6)).money == 25_000
    never = Corrected("Chưa thu", fees_paid=(first, replace(right, amount=0)))
    undone = (*lines[1:], line("a", never, at(10, day=6)))
    assert counted(*undone, day=date(2026, 10, 6)).fees == ()
