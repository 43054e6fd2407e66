"""What the first screen of the day asks the tables: what presses, and what has been done today."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
)

from desk_app.domain.codec import read_body
from desk_app.domain.entries import Fact
from desk_app.domain.listing import PRESSING, PROMISED
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared
from desk_app.store.queries import DOSSIER_ROW, FINAL, DossierRow, dossier_row, dossier_rows

D = schema.dossiers.c
J = schema.journal.c
_OPEN = D.status.not_in([literal_column(f"'{status}'") for status in FINAL])
_RUNNING = D.status.in_([literal_column(f"'{status}'") for status in PRESSING])
_READY: ColumnElement[str] = literal_column("'result_ready'")
_WAITING: ColumnElement[str] = literal_column("'awaiting_supplement'")
_TODAY: BindParameter[str] = bindparam("today")
_LAST_TO_BRING: BindParameter[str] = bindparam("last_to_bring")


def _one_if(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


_PRESSING = Prepared(
    select(
        _one_if(and_(D.due_on == _TODAY, _RUNNING)),
        _one_if(and_(D.due_on == _TODAY, D.status == _READY)),
        _one_if(and_(D.due_on < _TODAY, _RUNNING)),
    ).where(_OPEN, D.due_on.is_not(None), D.due_on <= _TODAY)
)
_NOT_SHELVED = or_(
    D.holder_kind != literal_column("'shelf'"), D.handed_kind != literal_column("''")
)
_IN_STATE = Prepared(
    select(
        _one_if(D.status == _WAITING),
        _one_if(and_(D.status == _WAITING, D.answer_by <= _LAST_TO_BRING)),
        _one_if(D.status == _READY),
        _one_if(and_(D.status == _READY, D.ready_at < bindparam("long_ago"))),
        _one_if(and_(D.status == _READY, _NOT_SHELVED)),
    ).where(D.status.in_([_WAITING, _READY]))
)


@dataclass(frozen=True, slots=True)
class Pressing:
    """Counts of open dossiers. Overdue is one without a result after its day; `on_shelf` have their
    result, `not_shelved` of them do not lie on the result shelf.
    """

    due: int
    due_ready: int
    overdue: int
    waiting: int
    waiting_ends: int
    on_shelf: int
    on_shelf_long: int
    not_shelved: int


def pressing(look: Look, today: date, last_to_bring: date, long_ago: date) -> Pressing:
    """`last_to_bring`: a supplement whose last day is not after it soon ends; `long_ago`: a result
    ready before it has lain long.
    """
    due, ready, overdue = _PRESSING.run(look.cursor, today=today.isoformat()).fetchone()
    days = {"last_to_bring": last_to_bring.isoformat(), "long_ago": long_ago.isoformat()}
    waiting = _IN_STATE.run(look.cursor, **days).fetchone()
    return Pressing(due + ready, ready, overdue, *waiting)


def _list(*where: ColumnElement[bool], order: ColumnElement[Any]) -> Prepared:
    statement = select(*DOSSIER_ROW).where(*where).order_by(order)
    return Prepared(statement.limit(bindparam("most")))


_DUE = _list(
    _OPEN,
    D.status.in_([literal_column(f"'{status}'") for status in PROMISED]),
    D.due_on.is_not(None),
    D.due_on <= _TODAY,
    order=D.due_on,
)
_ENDING = Prepared(
    select(*DOSSIER_ROW, D.answer_by)
    .where(D.status == _WAITING, D.answer_by <= _LAST_TO_BRING)
    .order_by(D.answer_by)
    .limit(bindparam("most"))
)
_UNPRINTED = _list(
    D.n > bindparam("since"),
    D.printed == literal_column("0"),
    _OPEN,
    D.status != literal_column("'registered'"),
    order=D.n.desc(),
)


def due_rows(look: Look, today: date, most: int) -> tuple[DossierRow, ...]:
    """Dossiers due today or before whose clock runs or whose result waits, the oldest first."""
    return dossier_rows(look, _DUE, today=today.isoformat(), most=most)


def ending_rows(look: Look, last_to_bring: date, most: int) -> tuple[tuple[DossierRow, date], ...]:
    """Waiting for papers whose last day comes by then, with that day."""
    until = last_to_bring.isoformat()
    found = _ENDING.run(look.cursor, last_to_bring=until, most=most).fetchall()
    return tuple((dossier_row(*row[:-1]), date.fromisoformat(row[-1])) for row in found)


def unprinted_rows(look: Look, since: int, most: int) -> tuple[DossierRow, ...]:
    """Received after row `since` and never printed, newest first."""
    return dossier_rows(look, _UNPRINTED, since=since, most=most)


# --- today's lines -----------------------------------------------------------------------------

_AT = Prepared(
    select(J.seq, J.recorded_at)
    .where(J.seq >= bindparam("the_seq"))
    .order_by(J.seq)
    .limit(literal_column("1"))
)
_HOURS = Prepared(
    select(func.substr(J.recorded_at, 12, 2), func.count())
    .where(J.seq >= bindparam("first"), J.kind == literal_column("'received'"))
    .group_by(literal_column("1"))
)
_CHANNELS = Prepared(
    select(D.channel, func.count(), _one_if(D.returned_at == D.received_at))
    .where(D.n >= bindparam("first"), D.received_at.is_not(None))
    .group_by(D.channel)
)
_BODIES = Prepared(
    select(J.body).where(J.seq >= bindparam("first"), J.kind == bindparam("the_kind"))
)


def first_seq_of(look: Look, day: date) -> int:
    """The first line recorded on `day` or later; the line to come when there is none.

    Lines are recorded in the order of time, so it is looked for by halves.
    """
    low, high = 1, look.head().seq + 1
    start = day.isoformat()
    while low < high:
        middle = (low + high) // 2
        if str(_AT.run(look.cursor, the_seq=middle).fetchone()[1]) < start:
            low = middle + 1
        else:
            high = middle
    return low


def received_by_hour(look: Look, first: int) -> dict[int, int]:
    """Hour of the day → dossiers taken in, from line `first` on."""
    found = _HOURS.run(look.cursor, first=first).fetchall()
    return {int(hour): count for hour, count in found}


def received_by_channel(look: Look, first: int) -> dict[str, tuple[int, int]]:
    """Channel → (all, of them returned in the moment they were received), from row `first` on."""
    found = _CHANNELS.run(look.cursor, first=first).fetchall()
    return {channel: (count, quick) for channel, count, quick in found}


def facts_since(look: Look, first: int, kind: str) -> Iterable[Fact]:
    """What was recorded of one kind, from line `first` on."""
    rows = _BODIES.run(look.cursor, first=first, the_kind=kind).fetchall()
    return (read_body(row[0]).fact for row in rows)


# --- where folders are -------------------------------------------------------------------------

_HOLDERS = Prepared(
    select(D.n, D.holder_kind, D.holder_name, D.handed_kind).where(
        D.n.in_(select(literal_column("value")).select_from(func.json_each(bindparam("rows"))))
    )
)


def shelf_places(look: Look, rows: Iterable[int]) -> dict[int, str]:
    """Of some dossiers those that lie on the result shelf, with their place there."""
    found = _HOLDERS.run(look.cursor, rows=json.dumps(sorted(rows))).fetchall()
    return {n: name for n, kind, name, handed in found if kind == "shelf" and not handed}
