"""The first look of the day: what presses, what is to be done before closing, what was done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from desk_app.domain.dossier import Satisfaction, Status
from desk_app.domain.entries import Returned
from desk_app.domain.procedures import Channel
from desk_app.domain.two_sided import ThreeWay
from desk_app.store import figures, morning, numbers
from desk_app.store.book import Look
from desk_app.store.morning import Pressing
from desk_app.store.queries import DossierRow
from desk_app.usecases.desk import Desk
from desk_app.usecases.figures import RECENT
from desk_app.usecases.two_sided import last_closed

_SOON = timedelta(days=3)
_LONG = timedelta(days=30)
_MOST = 60


class Errand(StrEnum):
    """Why a dossier stands on the list, the most pressing first."""

    OVERDUE = "overdue"
    UNPRINTED = "unprinted"
    DUE = "due"
    READY = "ready"
    SUPPLEMENT_ENDS = "supplement_ends"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. `days` over the due date, or left to bring the papers; `place` on the result
    shelf of a result that lies there, None while it does not.
    """

    row: DossierRow
    errand: Errand
    days: int = 0
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Morning:
    """Everything the first screen shows. `last_day` is the last one on which anything happened, on
    three sides. `asked` of the citizens said how satisfied they are,
    `satisfied` of them are so or very much so; `by_hour` maps the hour to dossiers taken in.
    """

    pressing: Pressing
    unprinted: int
    tasks: tuple[Task, ...]
    by_hour: dict[int, int]
    by_channel: dict[Channel, int]
    quick: int
    returned: int
    asked: int
    satisfied: int
    numbers_used: int
    numbers_voided: int
    last_day: ThreeWay | None


def look_at_morning(desk: Desk) -> Morning:
    today = desk.now().date()
    last_day = last_closed(desk)
    with desk.book.look() as look:
        head = look.head().seq
        first = morning.first_seq_of(look, today)
        channels = morning.received_by_channel(look, first)
        said = [
            fact.satisfaction
            for fact in morning.facts_since(look, first, "returned")
            if isinstance(fact, Returned) and fact.satisfaction
        ]
        counted = figures.tally(look, today)
        given = numbers.number_counts(look, desk.unit.agency_code, today)
        since = max(head - RECENT, 0)
        unprinted_rows = morning.unprinted_rows(look, since, _MOST)
        due_rows = morning.due_rows(look, today, _MOST)
        ending = morning.ending_rows(look, today + _SOON, _MOST)
        return Morning(
            pressing=morning.pressing(look, today, today + _SOON, today - _LONG),
            unprinted=figures.count_unprinted(look, since),
            tasks=_placed(look, _tasks(due_rows, unprinted_rows, ending, today)),
            by_hour=morning.received_by_hour(look, first),
            by_channel={channel: channels.get(channel.value, (0, 0))[0] for channel in Channel},
            quick=sum(quick for _, quick in channels.values()),
            returned=counted.returned,
            asked=len(said),
            satisfied=sum(word != Satisfaction.NOT_SATISFIED for word in said),
            numbers_used=given.get("used", 0),
            numbers_voided=given.get("voided", 0),
            last_day=last_day,
        )


def _placed(look: Look, tasks: tuple[Task, ...]) -> tuple[Task, ...]:
    """Results that are ready, with where they are to be fetched."""
    ready = [task.row.n for task in tasks if task.errand is Errand.READY]
    places = morning.shelf_places(look, ready) if ready else {}
    return tuple(replace(task, place=places.get(task.row.n)) for task in tasks)


def _tasks(
    due: tuple[DossierRow, ...],
    unprinted: tuple[DossierRow, ...],
    ending: tuple[tuple[DossierRow, date], ...],
    today: date,
) -> tuple[Task, ...]:
    """Each dossier once, by what presses most."""
    found: dict[int, Task] = {}
    for row in due:
        assert row.due_on is not None
        if row.status is Status.RESULT_READY:
            found[row.n] = Task(row, Errand.READY)
        elif row.due_on < today:
            found[row.n] = Task(row, Errand.OVERDUE, (today - row.due_on).days)
        else:
            found[row.n] = Task(row, Errand.DUE)
    for row in unprinted:
        if row.n not in found or found[row.n].errand is not Errand.OVERDUE:
            found[row.n] = Task(row, Errand.UNPRINTED)
    for row, last in ending:
        found.setdefault(row.n, Task(row, Errand.SUPPLEMENT_ENDS, (last - today).days))
    order = list(Errand)
    ranked = sorted(found.values(), key=lambda task: order.index(task.errand))
    return tuple(ranked[:_MOST])
