"""The end of the day: the counts and the journal's head are sealed."""

from __future__ import annotations

from datetime import date

from desk_app.domain.entries import DayClosed
from desk_app.domain.intake import LONGEST_NOTE
from desk_app.domain.people import check_text, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.store import figures, numbers
from desk_app.usecases.desk import Desk


def close_day(desk: Desk, day: date | None = None, note: str = "") -> DayClosed:
    """Seal a day. Raises Refused for a day to come or one that is closed already."""
    now = desk.now()
    day = day or now.date()
    if day > now.date():
        raise Refused(Problem("day", "in_the_future", {"got": day.isoformat()}))
    problems = tuple(check_text(note, "note", LONGEST_NOTE))
    if problems:
        raise Refused(*problems)
    with desk.book.change(desk.station, now) as change:
        counted = figures.tally(change, day)
        if counted.closed_seq is not None:
            raise Refused(Problem("day", "already_closed", {"got": day.isoformat()}))
        given = numbers.number_counts(change, desk.unit.agency_code, day)
        head = change.head()
        fact = DayClosed(
            day=day,
            received=counted.received,
            returned=counted.returned,
            printed=counted.printed,
            numbers_used=given.get("used", 0),
            numbers_voided=given.get("voided", 0),
            head_seq=head.seq,
            head_hash=head.hash,
            note=clean_text(note),
        )
        change.record(fact, desk.clerk)
    desk.remember(change)
    return fact
