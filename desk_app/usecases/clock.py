"""A person has looked at the clock: it is right, though the last entry is later."""

from __future__ import annotations

from datetime import datetime

from desk_app.domain.entries import ClockConfirmed
from desk_app.domain.people import check_text, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Approval
from desk_app.store.book import CLOCK_TOLERANCE
from desk_app.usecases.approving import approving_head
from desk_app.usecases.desk import Desk


def clock_behind(desk: Desk) -> datetime | None:
    """The time of the last entry when the clock lies before it so far that nothing is issued."""
    now = desk.now()
    with desk.book.look() as look:
        last = look.last_recorded_at()
    return last if last is not None and now < last - CLOCK_TOLERANCE else None


def confirm_clock(desk: Desk, reason: str, approval: Approval | None = None) -> datetime:
    """Go on from the present time; gives the time of the last entry, which lies after it.

    Order is by number, so nothing is lost by it. Raises Refused without a reason, when the clock
    is not behind, or without the head's approval where there is a roster.
    """
    now = desk.now()
    problems = list(check_text(reason, "reason", 2000))
    if not reason.strip():
        problems.append(Problem("reason", "missing"))
    with desk.book.change(desk.station, now, is_clock_confirmed=True) as change:
        last = change.last_recorded_at()
        if last is None or last <= now:
            problems.append(Problem("reason", "clock_not_behind"))
        if problems or last is None:
            raise Refused(*problems)
        head = approving_head(change, approval)
        change.record(ClockConfirmed(last, clean_text(reason), head), desk.clerk)
    desk.remember(change)
    return last
