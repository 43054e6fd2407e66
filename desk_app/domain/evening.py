"""What a day's lines say at its end: the counts that paper and machine must agree on.

A pure fold over the lines from the first one recorded on the day.  Counts go by the day a thing
happened, as the tallies do; "late" and "outside working hours" go by when it was written down.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from desk_app.domain.calendar import Calendar
from desk_app.domain.dossier import FeeLine, Intake
from desk_app.domain.entries import (
    Corrected,
    DayClosed,
    Entry,
    IntakeRefused,
    Paid,
    ReceiptPrinted,
    Received,
    Returned,
)
from desk_app.domain.handing import Owed
from desk_app.domain.moments import local
from desk_app.domain.paper import RECEIPTS
from desk_app.domain.procedures import Channel
from desk_app.domain.working_hours import WorkingHours

HOURS_TOLERANCE = timedelta(minutes=30)
"""Finishing the queue after closing time is no irregularity."""


@dataclass(frozen=True, slots=True)
class FeeTaken:
    """Money that came in with its fee receipt, in đồng."""

    dossier_id: str
    series: str
    receipt_no: str
    amount: int


@dataclass(frozen=True, slots=True)
class WrittenLater:
    """An entry whose day of happening is over when it is recorded, or one made out of hours."""

    dossier_id: str
    kind: str
    happened_at: datetime
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class DayCount:
    """The figures of a day. `quick` are among `direct`; `returned` has them too.

    `unprinted` are ids of dossiers received that day whose receipt never went to a printer; quick
    entries need none (Decree 118, art. 17.4), and whoever came while there was no electricity has
    the slip (`by_slip`, among the others).
    """

    direct: int = 0
    online: int = 0
    post: int = 0
    quick: int = 0
    by_slip: int = 0
    refused: int = 0
    returned: int = 0
    printed: int = 0
    unprinted: tuple[str, ...] = ()
    fees: tuple[FeeTaken, ...] = ()
    fees_without_receipt: tuple[str, ...] = ()
    late: tuple[WrittenLater, ...] = ()
    out_of_hours: tuple[WrittenLater, ...] = ()

    @property
    def received(self) -> int:
        return self.direct + self.online + self.post

    @property
    def money(self) -> int:
        return sum(fee.amount for fee in self.fees)

    @property
    def doubled_receipts(self) -> tuple[FeeTaken, ...]:
        """Fee receipts that stand in two dossiers: one of them is a slip of the pen."""
        owners: dict[tuple[str, str], set[str]] = {}
        for fee in self.fees:
            owners.setdefault((fee.series, fee.receipt_no), set()).add(fee.dossier_id)
        return tuple(fee for fee in self.fees if len(owners[fee.series, fee.receipt_no]) > 1)


@dataclass(slots=True)
class _Counting:
    intakes: dict[str, tuple[datetime, Intake]] = field(default_factory=dict)
    slips: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    returned: dict[str, datetime] = field(default_factory=dict)
    printed: set[str] = field(default_factory=set)
    paid: dict[str, list[FeeLine]] = field(default_factory=dict)
    paid_this_day: dict[str, list[int]] = field(default_factory=dict)
    fees: list[FeeTaken] = field(default_factory=list)
    owing: list[str] = field(default_factory=list)
    late: list[WrittenLater] = field(default_factory=list)
    out_of_hours: list[WrittenLater] = field(default_factory=list)


def count_day(
    entries: Iterable[Entry], day: date, hours: WorkingHours, calendar: Calendar
) -> DayCount:
    """The counts of `day`. `entries` begin with the first line recorded that day, in order."""
    counting = _Counting()
    for entry in entries:
        if entry.dossier_id is None:
            continue
        _count(counting, entry, entry.dossier_id, day)
        if local(entry.recorded_at).date() == day:
            _note_time(counting, entry, entry.dossier_id, hours, calendar)
    return _counted(counting)


def _count(counting: _Counting, entry: Entry, dossier_id: str, day: date) -> None:
    fact = entry.fact
    if isinstance(fact, ReceiptPrinted):  # also of the next morning: then it has been printed
        if fact.form in RECEIPTS:
            counting.printed.add(dossier_id)
        return
    if isinstance(fact, Corrected):
        _correct(counting, dossier_id, fact)
        return
    if isinstance(fact, Paid):  # of whatever day: corrections name all payments, in their order
        _pay(counting, dossier_id, fact.fees, local(entry.happened_at).date() == day)
        return
    if local(entry.happened_at).date() != day:
        return
    if isinstance(fact, Received):
        counting.intakes[dossier_id] = (entry.happened_at, fact.intake)
        if fact.slip_no:
            counting.slips.add(dossier_id)
    elif isinstance(fact, IntakeRefused):
        counting.refused.add(dossier_id)
    elif isinstance(fact, Returned):
        counting.returned[dossier_id] = entry.happened_at


def _correct(counting: _Counting, dossier_id: str, fact: Corrected) -> None:
    if fact.intake and dossier_id in counting.intakes:
        counting.intakes[dossier_id] = (counting.intakes[dossier_id][0], fact.intake)
    known = counting.paid.get(dossier_id, [])
    if fact.fees_paid is not None and 0 < len(known) <= len(fact.fees_paid):
        known[:] = fact.fees_paid[-len(known) :]  # those before them were of an earlier day


def _pay(
    counting: _Counting, dossier_id: str, fees: tuple[FeeLine, ...], is_this_day: bool
) -> None:
    paid = counting.paid.setdefault(dossier_id, [])
    if is_this_day:
        places = range(len(paid), len(paid) + len(fees))
        counting.paid_this_day.setdefault(dossier_id, []).extend(places)
    paid.extend(fees)


def _take_money(counting: _Counting, dossier_id: str, fees: Iterable[FeeLine]) -> None:
    for fee in fees:
        if fee.receipt_no and fee.amount:
            taken = FeeTaken(dossier_id, fee.receipt_series, fee.receipt_no, fee.amount)
            counting.fees.append(taken)
        elif fee.amount:
            counting.owing.append(dossier_id)


def _note_time(
    counting: _Counting, entry: Entry, dossier_id: str, hours: WorkingHours, calendar: Calendar
) -> None:
    happened, recorded = local(entry.happened_at), local(entry.recorded_at)
    noted = WrittenLater(dossier_id, entry.kind, happened, recorded)
    if happened.date() < recorded.date():
        counting.late.append(noted)
    if not is_open_at(recorded, hours, calendar):
        counting.out_of_hours.append(noted)


def is_open_at(moment: datetime, hours: WorkingHours, calendar: Calendar) -> bool:
    """On a working day, between half an hour before opening and half an hour after closing; the
    lunch break is not looked at: the queue of the morning is often served in it.
    """
    if not calendar.is_working_day(moment.date()):
        return False
    opens = datetime.combine(moment.date(), hours.morning_opens, moment.tzinfo)
    return opens - HOURS_TOLERANCE <= moment <= hours.closing(moment.date()) + HOURS_TOLERANCE


def _counted(counting: _Counting) -> DayCount:
    channels = [intake.channel for _, intake in counting.intakes.values()]
    quick = {
        dossier_id
        for dossier_id, (received_at, _) in counting.intakes.items()
        if counting.returned.get(dossier_id) == received_at
    }
    for dossier_id, places in counting.paid_this_day.items():
        paid_lines = counting.paid[dossier_id]
        _take_money(counting, dossier_id, (paid_lines[at] for at in places))
    for dossier_id, (_, intake) in counting.intakes.items():
        _take_money(counting, dossier_id, intake.fees)
    paid = {fee.dossier_id for fee in counting.fees}
    needing = [one for one in counting.intakes if one not in quick | counting.slips]
    return DayCount(
        direct=channels.count(Channel.DIRECT),
        online=channels.count(Channel.ONLINE),
        post=channels.count(Channel.POST),
        quick=len(quick),
        by_slip=len(counting.slips - quick),
        refused=len(counting.refused),
        returned=len(counting.returned),
        printed=sum(1 for one in needing if one in counting.printed),
        unprinted=tuple(one for one in needing if one not in counting.printed),
        fees=tuple(counting.fees),
        fees_without_receipt=tuple(dict.fromkeys(one for one in counting.owing if one not in paid)),
        late=tuple(counting.late),
        out_of_hours=tuple(counting.out_of_hours),
    )


def missing_numbers(expected: Iterable[int], known: Iterable[int]) -> tuple[int, ...]:
    """Running numbers that should have been given or voided, and were not: a slip is lost."""
    there = set(known)
    return tuple(number for number in expected if number not in there)


# --- the whole balance ---


@dataclass(frozen=True, slots=True)
class NumberBalance:
    """What became of the day's numbers. `missing` were passed over: neither given nor voided;
    `provisional` wait for their official ones.
    """

    used: int
    voided: int
    next_no: str
    left: int
    missing: tuple[str, ...] = ()
    provisional: int = 0


@dataclass(frozen=True, slots=True)
class Evening:
    """The balance of a day as it stands now. Dossiers are named by their present numbers.

    `sealed` is what its closing said, whatever was written down since; None while it is open.
    """

    day: date
    count: DayCount
    numbers: NumberBalance
    unprinted: tuple[str, ...]
    late: tuple[str, ...]
    unpaid: tuple[str, ...]
    doubled_receipts: tuple[str, ...]
    due_unfinished: int
    owed: tuple[Owed, ...]
    unsent: int
    last_sent_at: datetime | None
    is_enrolled: bool
    is_closed: bool
    left_open: date | None
    sealed: DayClosed | None = None
    closed_by: str = ""
    closed_at: datetime | None = None

    @property
    def owed_late(self) -> int:
        return sum(1 for one in self.owed if one.hand_over.by.date() <= self.day)
