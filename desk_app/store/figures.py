"""Counts for the bottom bar, the first screen and the evening."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, literal_column, select

from desk_app.domain.dossier import Status
from desk_app.domain.listing import PRESSING, PROMISED
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared
from desk_app.store.queries import FINAL

D = schema.dossiers.c

_DAY = Prepared(
    select(
        schema.days.c.received,
        schema.days.c.returned,
        schema.days.c.printed,
        schema.days.c.closed_seq,
        schema.days.c.refused,
    ).where(schema.days.c.day == bindparam("the_day"))
)


def _due_in(statuses: Iterable[Status]) -> Prepared:
    """Counts those due on a day; the index of open due dates is asked for by its own words."""
    return Prepared(
        select(func.count())
        .select_from(schema.dossiers)
        .where(
            D.due_on == bindparam("the_day"),
            D.due_on.is_not(None),
            D.status.not_in([literal_column(f"'{status}'") for status in FINAL]),
            D.status.in_([literal_column(f"'{status}'") for status in statuses]),
        )
    )


_DUE, _DUE_UNFINISHED = _due_in(PROMISED), _due_in(PRESSING)
_UNPRINTED = [
    D.printed == literal_column("0"),
    D.status.not_in([literal_column(f"'{status}'") for status in FINAL]),
    D.status != literal_column("'registered'"),
]
_UNPRINTED_DUE = Prepared(
    select(func.count())
    .select_from(schema.dossiers)
    .where(D.due_on.is_not(None), D.due_on >= literal_column("''"), *_UNPRINTED)
)
_UNPRINTED_UNDATED = Prepared(
    select(func.count())
    .select_from(schema.dossiers)
    .where(D.n > bindparam("since"), D.due_on.is_(None), *_UNPRINTED)
)


@dataclass(frozen=True, slots=True)
class Tally:
    received: int = 0
    returned: int = 0
    printed: int = 0
    closed_seq: int | None = None
    refused: int = 0


def tally(look: Look, day: date) -> Tally:
    row = _DAY.run(look.cursor, the_day=day.isoformat()).fetchone()
    return Tally(*row) if row else Tally()


def count_due(look: Look, day: date) -> int:
    """What is due on `day`: still to be finished, or ready to be returned."""
    return int(_DUE.run(look.cursor, the_day=day.isoformat()).fetchone()[0])


def count_due_unfinished(look: Look, day: date) -> int:
    """What is due on `day` and has no result yet; what waits for the citizen is in time."""
    return int(_DUE_UNFINISHED.run(look.cursor, the_day=day.isoformat()).fetchone()[0])


def count_unprinted(look: Look, since: int) -> int:
    """Open dossiers received but never printed. Those without a due date (at another agency,
    waiting for papers) stand in no index: they are counted from row `since` on.
    """
    dated = _UNPRINTED_DUE.run(look.cursor).fetchone()[0]
    undated = _UNPRINTED_UNDATED.run(look.cursor, since=since).fetchone()[0]
    return int(dated) + int(undated)
