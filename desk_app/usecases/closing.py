"""The end of the day: counts, what stays open, and the journal's head are sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk_app.domain.day_counts import numbers_hash
from desk_app.domain.day_findings import DayFindings
from desk_app.domain.entries import DayClosed
from desk_app.domain.evening import count_day
from desk_app.domain.intake import LONGEST_NOTE
from desk_app.domain.people import check_text, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Approval
from desk_app.store import evening, figures, numbers
from desk_app.store.book import Change, Look
from desk_app.usecases.approving import approving_head
from desk_app.usecases.desk import Desk
from desk_app.usecases.findings import findings_of, has_head, texts_of

MOST_NAMED = 2_000
"""Open findings that a closed day names one by one. Of more it names these and says how many there
are in all: a line of the journal has an end."""


def close_day(
    desk: Desk, day: date | None = None, note: str = "", approval: Approval | None = None
) -> DayClosed:
    """Seal a day.

    What is still open is listed with the name of who signs for it: where the roster has a head,
    only the head's approval will do (Refused "head_needed"); elsewhere whoever closes.  Raises
    Refused also for a day to come or one that is closed already.
    """
    now = desk.now()
    day = day or now.date()
    check_open(desk, day)
    problems = tuple(check_text(note, "note", LONGEST_NOTE))
    if problems:
        raise Refused(*problems)
    found = findings_of(desk, day)
    with desk.book.change(desk.station, now) as change:
        _must_be_open(change, day)
        signed = _signer(desk, change, found, approval)
        fact = replace(
            _counted(desk, change, day),
            note=clean_text(note),
            paper=found.paper,
            open_findings=_named(tuple(texts_of(found.open))),
            head=signed,
        )
        change.record(fact, desk.clerk)
    desk.remember(change)
    return fact


def check_open(desk: Desk, day: date) -> None:
    """Raises Refused for a day to come, or one that is closed."""
    if day > desk.now().date():
        raise Refused(Problem("day", "in_the_future", {"got": day.isoformat()}))
    with desk.book.look() as look:
        _must_be_open(look, day)


def _must_be_open(look: Look, day: date) -> None:
    if figures.tally(look, day).closed_seq is not None:
        raise Refused(Problem("day", "already_closed", {"got": day.isoformat()}))


def _counted(desk: Desk, change: Change, day: date) -> DayClosed:
    """The day's figures as the tables and the day's lines say them now."""
    tally = figures.tally(change, day)
    agency = desk.unit.agency_code
    used = evening.numbers_in(change, agency, day, "used")
    lines = evening.lines_from(change, day)
    count = count_day(lines, day, desk.terms.hours, desk.rules.calendar)
    head = change.head()
    return DayClosed(
        day=day,
        received=tally.received,
        returned=tally.returned,
        printed=tally.printed,
        numbers_used=len(used),
        numbers_voided=numbers.number_counts(change, agency, day).get("voided", 0),
        head_seq=head.seq,
        head_hash=head.hash,
        refused=tally.refused,
        numbers_hash=numbers_hash(used),
        fees=count.money,
    )


def _signer(desk: Desk, change: Change, found: DayFindings, approval: Approval | None) -> str:
    """Whose name stands under what stays open; "" when nothing does and nobody signed."""
    if approval is not None:
        return approving_head(change, approval) or desk.clerk
    if not found.open:
        return ""
    return approving_head(change, None) if has_head(change) else desk.clerk


def _named(texts: tuple[str, ...]) -> tuple[str, ...]:
    if len(texts) <= MOST_NAMED:
        return texts
    return (*texts[:MOST_NAMED], f"… {len(texts)}")
