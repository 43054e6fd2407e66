"""What the register is asked, and what one line of it says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.procedures import Channel
from desk_app.domain.workflow import OPEN_CLOCK

OPEN = tuple(status for status in Status if not status.is_final)
"""Dossiers somebody still has to do something about."""
PRESSING = tuple(status for status in Status if status in OPEN_CLOCK)
"""A due date presses while the clock runs: until the result exists (late is judged by the day it
was finished, NĐ 118/2025, not by the day the citizen collects it), and not while the citizen owes
papers or money (rules of the field, section 7: in time)."""
PROMISED = (*PRESSING, Status.RESULT_READY)
"""What is due on a day: still to be finished, or ready to be returned."""


class DueIn(StrEnum):
    """When dossiers fall due. OVERDUE asks for what is PRESSING, a day or week for what is
    PROMISED, NONE for what is open without a day.
    """

    ANY = "any"
    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    NONE = "none"


class Period(StrEnum):
    """When dossiers were received, told from today: a saved filter goes on meaning it tomorrow."""

    ANY = "any"
    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which dossiers are wanted; every condition that is set must hold. Nothing set: all."""

    text: str = ""
    statuses: tuple[Status, ...] = ()
    due: DueIn = DueIn.ANY
    sector: str = ""
    clerk: str = ""
    channel: Channel | None = None
    holder: HolderKind | None = None
    holder_name: str = ""
    is_unprinted: bool = False
    is_provisional: bool = False
    received: Period = Period.ANY
    received_from: date | None = None
    received_to: date | None = None

    @property
    def is_everything(self) -> bool:
        return self == Filter()

    def without_text(self) -> Filter:
        return replace(self, text="")


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One line of the register. `n` is its place in the store; newer dossiers have a larger one."""

    n: int
    dossier_no: str
    applicant: str
    owner: str
    procedure_code: str
    procedure_name: str
    sector: str
    status: Status
    received_at: datetime | None
    due_on: date | None
    channel: str
    clerk: str
    phone: str
    holder: Holder
    handed_to: Holder | None
    ready_at: datetime | None
    returned_at: datetime | None
    answer_by: date | None
    is_unprinted: bool
    has_doubts: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """The values in use, sorted, as far as row `upto`."""

    sectors: tuple[str, ...] = ()
    clerks: tuple[str, ...] = ()
    holders: tuple[Holder, ...] = ()
    upto: int = 0


Days = tuple[date | None, date | None]
"""First and last day, both included; None: no bound."""


def due_days(due: DueIn, today: date) -> Days:
    """The due dates meant. A week ends with Sunday; what was due before today is overdue."""
    if due is DueIn.OVERDUE:
        return None, today - timedelta(days=1)
    if due is DueIn.TODAY:
        return today, today
    if due is DueIn.THIS_WEEK:
        return today, today + timedelta(days=6 - today.weekday())
    return None, None


def received_days(wanted: Filter, today: date) -> Days:
    """The days of receipt meant: the period and the bounds must both hold."""
    first, last = _period_days(wanted.received, today)
    firsts = [day for day in (first, wanted.received_from) if day is not None]
    lasts = [day for day in (last, wanted.received_to) if day is not None]
    return max(firsts, default=None), min(lasts, default=None)


def _period_days(period: Period, today: date) -> Days:
    first_of_month = today.replace(day=1)
    before_month = first_of_month - timedelta(days=1)
    spans: dict[Period, Days] = {
        Period.ANY: (None, None),
        Period.TODAY: (today, today),
        Period.YESTERDAY: (today - timedelta(days=1), today - timedelta(days=1)),
        Period.THIS_WEEK: (today - timedelta(days=today.weekday()), today),
        Period.THIS_MONTH: (first_of_month, today),
        Period.LAST_MONTH: (before_month.replace(day=1), before_month),
        Period.THIS_YEAR: (today.replace(month=1, day=1), today),
        Period.LAST_YEAR: (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }
    return spans[period]
