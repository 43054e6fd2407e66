"""The end of the day: counts, what stays open, and the journal's head are sealed."""

from __future__ import annotations

from datetime import date

from desk_app.domain.entries import DayClosed
from desk_app.domain.intake import LONGEST_NOTE
from desk_app.domain.people import check_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Approval
from desk_app.store import figures
from desk_app.usecases.desk import Desk
from desk_app.usecases.findings import findings_of

MOST_NAMED = 2_000
"""Open findings that a closed day names one by one; of more it names these and says how many
there were, since a line of the journal has an end."""


def close_day(
    desk: Desk, day: date | None = None, note: str = "", approval: Approval | None = None
) -> DayClosed:
    """Seal a day.

    What is still open then is listed with the name of who signs for it: where the roster has a
    head, only the head's approval will do (Refused "head_needed"); elsewhere whoever closes.
    Raises Refused also for a day to come or one that is closed already.
    """
    now = desk.now()
    day = day or now.date()
    if day > now.date():
        raise Refused(Problem("day", "in_the_future", {"got": day.isoformat()}))
    problems = tuple(check_text(note, "note", LONGEST_NOTE))
    if problems:
        raise Refused(*problems)
    found = findings_of(desk, day)
    with desk.book.change(desk.station, now) as change:
        counted = figures.tally(change, day)
        if counted.closed_seq is not None:
            raise Refused(Problem("day", "already_closed", {"got": day.isoformat()}))
        fact = _sealed(desk, change, day, found, _signer(desk, change, found, approval))
        fact = replace_note(fact, note)
        change.record(fact, desk.clerk)
    desk.remember(change)
    return fact
