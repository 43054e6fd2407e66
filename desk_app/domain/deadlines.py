"""Due dates: when the office has promised to be done, and why.

Civil Code (BLDS 2015): hours count from the moment itself (Đ.147.1); for days the day of the event
is not counted (147.3); a period whose last day is a day off ends with the next working day (148.5).
Production systems differ from it, so the convention is a setting of the unit. What was printed is
frozen together with its inputs and never moves when a setting or the calendar changes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desk_app.domain.calendar import ONE_DAY, Calendar, YearState, days
from desk_app.domain.moments import local
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.procedures import LimitUnit, TimeLimit
from desk_app.domain.reasons import Reason, reason_at
from desk_app.domain.working_hours import WorkingHours

HOURS_PER_DAY = 8
FIRST_YEAR, LAST_YEAR = 2000, 2099


class Convention(StrEnum):
    """How a unit counts.

    `civil_code`: the day of receipt is not counted; the last day ends at the end of the afternoon.
    `count_receipt_day`: the day of receipt counts when received before the cut-off.
    `working_hours`: a working day is 8 hours of open time from the clock time of receipt, an hour
    is an hour of open time; calendar days as in the civil code.
    """

    CIVIL_CODE = "civil_code"
    COUNT_RECEIPT_DAY = "count_receipt_day"
    WORKING_HOURS = "working_hours"


@dataclass(frozen=True, slots=True)
class DueTerms:
    """The settings of the unit. Received at the cut-off to the second is no longer before it.

    Raises ValueError for a cut-off after closing time: a same-day promise could not be kept.
    """

    convention: Convention = Convention.CIVIL_CODE
    cut_off: time = time(15, 0)
    hours: WorkingHours = field(default_factory=WorkingHours)

    def __post_init__(self) -> None:
        if self.cut_off > self.hours.afternoon_closes:
            raise ValueError(f"cut-off {self.cut_off:%H:%M} is after closing time")

    def is_before_cut_off(self, moment: datetime) -> bool:
        return moment.time() < self.cut_off


@dataclass(frozen=True, slots=True)
class Due:
    """A due moment with everything it was computed from; plain values, fit to be stored.

    `starts_at` differs from `received_at` when the clock started later: another agency's dossier
    (taken over), or one counted anew after its supplement.
    """

    due_at: datetime
    received_at: datetime
    starts_at: datetime
    limit_amount: int
    limit_unit: str
    convention: str
    cut_off: str
    hours: str
    calendar_version: str
    why: tuple[Reason, ...]

    @property
    def due_on(self) -> date:
        """Early, on time and late are judged by this date, not by the hour."""
        return self.due_at.date()

    def limit(self) -> TimeLimit:
        return TimeLimit(self.limit_amount, LimitUnit(self.limit_unit))

    def terms(self) -> DueTerms:
        return DueTerms(
            Convention(self.convention),
            time.fromisoformat(self.cut_off),
            WorkingHours.parse(self.hours),
        )


def due(
    received_at: datetime,
    limit: TimeLimit,
    terms: DueTerms,
    calendar: Calendar,
    starts_at: datetime | None = None,
) -> Due:
    """When a dossier received at `received_at` is due.

    `starts_at`: where the clock starts later than the receipt, by the taking over at the competent
    agency (NĐ 118/2025 Đ.17.3 as amended). Raises Refused for moments out of range or order.
    """
    received_at = local(received_at)
    start = local(starts_at) if starts_at is not None else received_at
    if not FIRST_YEAR <= received_at.year <= LAST_YEAR:
        raise Refused(Problem("received_at", "out_of_range"))
    if start < received_at or start.year > LAST_YEAR:
        raise Refused(Problem("starts_at", "out_of_range"))
    opening = [reason_at("received", received_at)]
    if start != received_at:
        opening.append(reason_at("clock_started", start))
    due_at, steps = end_of_period(start, limit, terms, calendar)
    return Due(
        due_at=due_at,
        received_at=received_at,
        starts_at=start,
        limit_amount=limit.amount,
        limit_unit=limit.unit.value,
        convention=terms.convention.value,
        cut_off=f"{terms.cut_off:%H:%M}",
        hours=terms.hours.text(),
        calendar_version=calendar.version,
        why=(*opening, *steps, *closing_reasons(start, due_at, calendar)),
    )


def end_of_period(
    start: datetime, limit: TimeLimit, terms: DueTerms, calendar: Calendar
) -> tuple[datetime, list[Reason]]:
    """Count `limit` from `start`; the moment it ends and the steps that led there."""
    is_open_time = terms.convention is Convention.WORKING_HOURS
    if limit.unit is LimitUnit.SAME_DAY:
        return _same_day(start, terms, calendar)
    if limit.unit is LimitUnit.HOUR and not is_open_time:
        return _elapsed_hours(start, limit.amount, terms, calendar)
    if limit.unit is LimitUnit.HOUR:
        return _open_hours(start, limit.amount, terms, calendar)
    if limit.unit is LimitUnit.WORKING_DAY and is_open_time:
        return _open_hours(start, limit.amount * HOURS_PER_DAY, terms, calendar)
    if limit.unit is LimitUnit.WORKING_DAY:
        return _working_days(start, limit.amount, terms, calendar)
    return _calendar_days(start, limit.amount, terms, calendar)


def first_counted_day(start: datetime, terms: DueTerms) -> date:
    """The first day that counts when days are counted from `start`."""
    is_counted = terms.convention is Convention.COUNT_RECEIPT_DAY
    if is_counted and terms.is_before_cut_off(start):
        return start.date()
    return start.date() + ONE_DAY


def closing_reasons(start: datetime, due_at: datetime, calendar: Calendar) -> tuple[Reason, ...]:
    """The due moment itself, and warnings for years nobody has announced."""
    warnings = (
        Reason(
            "calendar_unknown" if state is YearState.UNKNOWN else "calendar_beyond_announced",
            amount=year,
        )
        for year, state in calendar.doubtful_years(start.date(), due_at.date())
    )
    return (reason_at("due", due_at), *warnings)


def _same_day(
    start: datetime, terms: DueTerms, calendar: Calendar
) -> tuple[datetime, list[Reason]]:
    """Received before the cut-off of a working day: today; else the next working day."""
    day = start.date()
    if calendar.is_working_day(day) and terms.is_before_cut_off(start):
        return terms.hours.closing(day), [
            Reason("same_day_before_cut_off", day, f"{terms.cut_off:%H:%M}")
        ]
    last = calendar.next_working_day(day)
    return terms.hours.closing(last), [
        _not_today(day, terms, calendar),
        *_exceptions(day + ONE_DAY, last, calendar),
    ]


def _not_today(day: date, terms: DueTerms, calendar: Calendar) -> Reason:
    if not calendar.is_working_day(day):
        return Reason("received_on_day_off", day)
    return Reason("received_after_cut_off", day, f"{terms.cut_off:%H:%M}")


def _elapsed_hours(
    start: datetime, amount: int, terms: DueTerms, calendar: Calendar
) -> tuple[datetime, list[Reason]]:
    """Hours run from the moment itself, lunch and nights included (BLDS 147.1).

    An end while the desk is shut moves to the start of the next open period: the first moment at
    which somebody can hand the result over. The law would allow the end of the next working day
    (148.5); the earlier promise is the citizen's, and nobody is sent to a shut door.
    """
    end = start + timedelta(hours=amount)
    moved = terms.hours.open_from(end, calendar)
    steps = [Reason("hours_from_the_moment", amount=amount)]
    if moved != end:
        steps.append(reason_at("moved_to_opening", end))
    return moved, steps


def _open_hours(
    start: datetime, amount: int, terms: DueTerms, calendar: Calendar
) -> tuple[datetime, list[Reason]]:
    end = terms.hours.add(start, timedelta(hours=amount), calendar)
    steps = [Reason("open_hours", amount=amount)]
    return end, [*steps, *_exceptions(start.date(), end.date(), calendar)]


def _working_days(
    start: datetime, amount: int, terms: DueTerms, calendar: Calendar
) -> tuple[datetime, list[Reason]]:
    first = first_counted_day(start, terms)
    last = calendar.nth_working_day(first, amount)
    steps = [_receipt_day(start, terms, calendar), Reason("working_days", last, amount=amount)]
    return terms.hours.closing(last), [*steps, *_exceptions(first, last, calendar)]


def _calendar_days(
    start: datetime, amount: int, terms: DueTerms, calendar: Calendar
) -> tuple[datetime, list[Reason]]:
    last = first_counted_day(start, terms) + timedelta(days=amount - 1)
    steps = [_receipt_day(start, terms, None), Reason("calendar_days", last, amount=amount)]
    moved = calendar.working_day_from(last)
    if moved != last:
        steps.append(Reason("last_day_off", last))
        steps.extend(_exceptions(last, moved, calendar))
    return terms.hours.closing(moved), steps


def _receipt_day(start: datetime, terms: DueTerms, calendar: Calendar | None) -> Reason:
    """Whether the first day counts; with a calendar, a day off is said to be one."""
    day = start.date()
    if terms.convention is not Convention.COUNT_RECEIPT_DAY:
        return Reason("receipt_day_not_counted", day)
    if calendar is not None and not calendar.is_working_day(day):
        return Reason("received_on_day_off", day)
    code = "receipt_day_counted" if terms.is_before_cut_off(start) else "received_after_cut_off"
    return Reason(code, day, f"{terms.cut_off:%H:%M}")


def _exceptions(first: date, last: date, calendar: Calendar) -> list[Reason]:
    """Holidays on weekdays and worked Saturdays in a period; plain weekends go without saying."""
    reasons = []
    for day in days(first, last):
        if day in calendar.days_off:
            reasons.append(Reason("day_off", day))
        elif day in calendar.make_up_days:
            reasons.append(Reason("make_up_day", day))
    return reasons
