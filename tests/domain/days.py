"""A day of made-up lines: dossiers are called 1, 2, 3 … and have the numbers …-0001, …-0002."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from desk_app.domain.dossier import Intake
from desk_app.domain.entries import Entry, Fact
from desk_app.domain.moments import VIETNAM
from desk_app.domain.stories import DayStory, Story, touches
from desk_app.domain.workflow import fold
from tests.support.entries import INTAKE, RECEIVED, entry

MONDAY = date(2026, 10, 5)


def at(hour: int, minute: int = 0, day: int = 5) -> datetime:
    return datetime(2026, 10, day, hour, minute, tzinfo=VIETNAM)


def number(n: int) -> str:
    return f"H40.15.03-261005-{n:04d}"


def line(n: int, fact: Fact, happened: datetime, recorded: datetime | None = None) -> Entry:
    made = entry(fact, at=happened)
    return replace(made, dossier_id=f"d{n}", recorded_at=recorded or happened)


def received_line(
    n: int,
    happened: datetime,
    recorded: datetime | None = None,
    *,
    intake: Intake | None = None,
    slip_no: str = "",
) -> Entry:
    """Its own person each, unless an intake is given."""
    mine = replace(INTAKE.applicant, name=f"Người {n}", personal_id="", phone="", born_on=None)
    fact = replace(
        RECEIVED,
        dossier_no=number(n),
        intake=intake or replace(INTAKE, applicant=mine),
        slip_no=slip_no,
    )
    return line(n, fact, happened, recorded)


def day_of(
    *lines: Entry,
    day: date = MONDAY,
    closed_seq: int | None = None,
    instant: Collection[int] = (),
) -> DayStory:
    """The lines in the order given, numbered so; of each dossier the revisions follow."""
    revisions: dict[str, int] = {}
    placed: list[Entry] = []
    for seq, one in enumerate(lines, start=1):
        dossier_id = one.dossier_id or ""
        revisions[dossier_id] = revisions.get(dossier_id, 0) + (not one.fact.IS_REMARK)
        revision = None if one.fact.IS_REMARK or not dossier_id else revisions[dossier_id]
        placed.append(replace(one, seq=seq, revision=revision))
    stories: dict[str, Story] = {}
    for one in placed:
        if one.dossier_id and touches(one, day):
            history = tuple(each for each in placed if each.dossier_id == one.dossier_id)
            dossier = fold(history)
            assert dossier is not None
            is_instant = int(one.dossier_id[1:]) in instant
            stories[one.dossier_id] = Story(dossier, history, is_instant)
    return DayStory(day, tuple(placed), stories, closed_seq)
