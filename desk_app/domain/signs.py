"""Signs that a record was made for the report rather than for the work.

None of them accuses anybody: a desk without power in the morning writes down in the afternoon, and
says so.  But each is what inspectors ask about (rules of the field, section 9), so each is shown
on the evening it happens, while people still know why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from desk_app.domain.calendar import Calendar
from desk_app.domain.entries import (
    ClockConfirmed,
    Entry,
    HandedOver,
    ResultReady,
    Returned,
    TakenOver,
)
from desk_app.domain.evening import is_open_at
from desk_app.domain.findings import Finding, FindingKind
from desk_app.domain.handing import OUTSIDE
from desk_app.domain.moments import local
from desk_app.domain.paper_facts import FolderLocated
from desk_app.domain.stories import DayStory, Story, moment_words, written_on
from desk_app.domain.working_hours import WorkingHours

MANY_CLOSINGS = 6
"""Dossiers of one person within a minute: one each ten seconds. A result's number and day have to
be read off the paper and typed, a citizen to be looked at, and to sign: no hand is that quick."""
CLOSING_SPAN = timedelta(seconds=60)

CASE = "case"
"""The parameter that names a variant of a kind's words: `<kind>_<case>`."""
AFTER_CLOSING, ISSUED_BEFORE = "after_closing", "issued"


def signs_of(told: DayStory, hours: WorkingHours, calendar: Calendar) -> tuple[Finding, ...]:
    """Every sign of the day, in the order of FindingKind."""
    return (
        *_late(told),
        *_out_of_hours(told, hours, calendar),
        *_result_before_work(told),
        *_many_closings(told),
        *_clock_jumped(told),
    )


def _once(told: DayStory, entries: Iterable[Entry]) -> Iterator[tuple[Story, Entry]]:
    """The first of these entries of each dossier."""
    seen: set[str] = set()
    for entry in entries:
        story = told.story_of(entry)
        if story is not None and story.dossier.dossier_id not in seen:
            seen.add(story.dossier.dossier_id)
            yield story, entry


def _found(kind: FindingKind, story: Story, entry: Entry, *params: tuple[str, str]) -> Finding:
    told = (
        ("happened", moment_words(entry.happened_at)),
        ("recorded", moment_words(entry.recorded_at)),
        ("by", entry.by),
        ("step", entry.kind),
        *params,
    )
    return Finding(kind, story.no, story.no, story.owner, params=told)


def _late(told: DayStory) -> Iterator[Finding]:
    """Written down after the day it happened; or after that day had been closed.

    A dossier of which something came after the closing says so and nothing else.
    """
    after = list(_once(told, told.after_closing()))
    for story, entry in after:
        yield _found(FindingKind.LATE_ENTRY, story, entry, (CASE, AFTER_CLOSING))
    known = {story.no for story, _ in after}
    late = (
        one
        for one in told.recorded()
        if one.dossier_id and local(one.happened_at).date() < told.day
    )
    for story, entry in _once(told, late):
        if story.no not in known:
            yield _found(FindingKind.LATE_ENTRY, story, entry)


def _out_of_hours(told: DayStory, hours: WorkingHours, calendar: Calendar) -> Iterator[Finding]:
    outside = (
        one
        for one in told.recorded()
        if one.dossier_id and not is_open_at(local(one.recorded_at), hours, calendar)
    )
    for story, entry in _once(told, outside):
        yield _found(FindingKind.OUT_OF_HOURS, story, entry)


def _result_before_work(told: DayStory) -> Iterator[Finding]:
    """A result of a folder that nobody was ever handed, or one issued before the receipt."""
    for story in told.stories.values():
        if story.is_instant or story.is_quick:
            continue
        for one in story.history:
            if isinstance(one.fact, ResultReady) and written_on(one) == told.day:
                yield from _judged(story, one, one.fact)
                break


def _judged(story: Story, entry: Entry, fact: ResultReady) -> Iterator[Finding]:
    received = story.dossier.received_at
    if received is not None and fact.issued_on < local(received).date():
        issued = ("issued", f"{fact.issued_on:%d/%m/%Y}")
        yield _found(FindingKind.RESULT_BEFORE_WORK, story, entry, issued, (CASE, ISSUED_BEFORE))
    elif not _was_given_to_somebody(story, entry):
        yield _found(FindingKind.RESULT_BEFORE_WORK, story, entry)


def _was_given_to_somebody(story: Story, before: Entry) -> bool:
    for one in story.history:
        if one.seq >= before.seq:
            return False
        fact = one.fact
        if isinstance(fact, TakenOver):
            return True
        to = fact.to if isinstance(fact, HandedOver) else None
        at = fact.at if isinstance(fact, FolderLocated) else to
        if at is not None and at.kind in OUTSIDE:
            return True
    return False


# --- many closings -----------------------------------------------------------------------------


def _many_closings(told: DayStory) -> Iterator[Finding]:
    by_person: dict[str, list[Entry]] = {}
    for entry in told.recorded():
        story = told.story_of(entry)
        if isinstance(entry.fact, ResultReady | Returned) and story and not story.is_quick:
            by_person.setdefault(entry.by, []).append(entry)
    for person, closings in by_person.items():
        for burst in _bursts(closings):
            yield _burst_found(told, person, burst)


def _bursts(closings: list[Entry]) -> Iterator[list[Entry]]:
    """Runs of closings in which some minute saw MANY_CLOSINGS dossiers; none is in two runs."""
    closings.sort(key=lambda one: (one.recorded_at, one.seq))
    at = 0
    while at < len(closings):
        end = _end_of_minute(closings, at)
        if len({one.dossier_id for one in closings[at:end]}) < MANY_CLOSINGS:
            at += 1
            continue
        reach = at
        while reach < end:  # the run goes on while the minute of one of its closings is as full
            following = _end_of_minute(closings, reach)
            if len({one.dossier_id for one in closings[reach:following]}) >= MANY_CLOSINGS:
                end = max(end, following)
            reach += 1
        yield closings[at:end]
        at = end


def _end_of_minute(closings: list[Entry], first: int) -> int:
    until: datetime = closings[first].recorded_at + CLOSING_SPAN
    end = first
    while end < len(closings) and closings[end].recorded_at < until:
        end += 1
    return end


def _burst_found(told: DayStory, person: str, burst: list[Entry]) -> Finding:
    first, last = local(burst[0].recorded_at), local(burst[-1].recorded_at)
    nos = dict.fromkeys(story.no for one in burst if (story := told.story_of(one)))
    return Finding(
        FindingKind.MANY_CLOSINGS,
        f"{person} {first:%H:%M}".strip(),
        next(iter(nos), ""),
        params=(
            ("by", person),
            ("count", str(len(nos))),
            ("from", f"{first:%H:%M:%S}"),
            ("until", f"{last:%H:%M:%S}"),
            ("numbers", ", ".join(nos)),
        ),
    )


# --- the clock ---------------------------------------------------------------------------------


def _clock_jumped(told: DayStory) -> Iterator[Finding]:
    """The clock stood before the last entry, and a person said that it is right now."""
    for entry in told.recorded():
        fact = entry.fact
        if isinstance(fact, ClockConfirmed):
            yield Finding(
                FindingKind.CLOCK_JUMPED,
                moment_words(entry.recorded_at),
                params=(
                    ("last", moment_words(fact.last_recorded_at)),
                    ("now", moment_words(entry.recorded_at)),
                    ("by", entry.by),
                    ("reason", fact.reason),
                    ("head", fact.head),
                ),
            )
