"""The register's questions to the tables: which rows a filter means, and what they say.

The list of all matching rows is long (8 bytes each) and made aside; the rows themselves are read
a page at a time by their key.  Few dossiers are open at any time, so filters about open ones go
through an index and answer at once; the others walk the table, newest first.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from time import monotonic
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, bindparam, func, literal_column, select, text
from sqlcipher3 import dbapi2

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.listing import (
    OPEN,
    PRESSING,
    PROMISED,
    Choices,
    DueIn,
    Filter,
    due_days,
    received_days,
)
from desk_app.domain.search import match_query
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared
from desk_app.store.queries import FINAL

D = schema.dossiers.c
PATIENCE = 0.012
"""Seconds for a first page: what nobody notices. Rows found until then are shown."""
_LOOK_AT_CLOCK_STEPS = 2_000
_RECENT = 100_000
"""Rows whose sectors, clerks and holders can be chosen: several years of a busy desk."""
_ASK_STEPS = 50_000
"""How often a long question asks whether its answer is still wanted."""
_AT_ONCE = 5_000
_Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class FirstIds:
    """The newest matching rows that were found quickly; `is_all` when there are no others."""

    ids: tuple[int, ...]
    is_all: bool


class _Enough(Exception):
    """The question was broken off."""


@contextmanager
def _stopping(look: Look, is_enough: Callable[[], bool], steps: int) -> Iterator[None]:
    """Have SQLite ask, every so many steps of its machine, whether to stop: raises _Enough."""
    driver: Any = look.connection.connection.driver_connection
    driver.set_progress_handler(is_enough, steps)
    try:
        yield
    except dbapi2.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        raise _Enough from error
    finally:
        driver.set_progress_handler(None, 0)


def first_ids(
    look: Look, wanted: Filter, today: date, most: int, patience: float = PATIENCE
) -> FirstIds:
    """The newest matching rows, at most `most`, as far as they are found in `patience` seconds."""
    found: list[int] = []
    deadline = monotonic() + patience
    statement = Prepared(_question(wanted, today).limit(literal_column(str(most))))
    try:
        with _stopping(look, lambda: monotonic() > deadline, _LOOK_AT_CLOCK_STEPS):
            for row in statement.run(look.cursor):
                found.append(row[0])
    except _Enough:
        return FirstIds(tuple(found), is_all=False)
    return FirstIds(tuple(found), is_all=len(found) < most)


def row_ids(
    look: Look, wanted: Filter, today: date, is_wanted: Callable[[], bool]
) -> array[int] | None:
    """All matching rows, newest first; None when the answer was no longer wanted."""
    found = array("q")
    statement = _EVERY_ID if wanted.is_everything else Prepared(_question(wanted, today))
    try:
        with _stopping(look, lambda: not is_wanted(), _ASK_STEPS):
            cursor = statement.run(look.cursor)
            while rows := cursor.fetchmany(_AT_ONCE):
                found.extend([row[0] for row in rows])
                if not is_wanted():
                    return None
    except _Enough:
        return None
    return found


# The smallest index holds every row: reading it and sorting is quicker than walking the table.
_EVERY_ID = Prepared(
    select(literal_column("n", Integer))
    .select_from(text("dossiers INDEXED BY dossiers_status"))
    .order_by(literal_column("n DESC"))
)


# --- the question ------------------------------------------------------------------------------


def _question(wanted: Filter, today: date) -> Select[int]:
    """Rows in which everything holds, newest first."""
    query = match_query(wanted.text)
    narrow, others = _conditions(wanted, today)
    if not query:
        return select(D.n).where(*narrow, *others).order_by(D.n.desc())
    found: Select[int] = select(literal_column("dossier_search.rowid", Integer))
    is_match = literal_column("dossier_search").op("MATCH")(bindparam("query", query))
    newest: ColumnElement[int] = literal_column("dossier_search.rowid DESC")
    if not narrow and not others:
        return found.select_from(schema.search).where(is_match).order_by(newest)
    if narrow:  # few rows: looked up among them, without reading each hit's row
        among = select(D.n).where(*narrow, *others)
        is_among = literal_column("+dossier_search.rowid", Integer).in_(among)
        return found.select_from(schema.search).where(is_match, is_among).order_by(newest)
    is_same = D.n == literal_column("dossier_search.rowid")
    found = found.select_from(schema.search, schema.dossiers)
    return found.where(is_match, is_same, *others).order_by(newest)


def _conditions(wanted: Filter, today: date) -> tuple[list[_Condition], list[_Condition]]:
    """What an index answers with few rows, and what is looked at row by row.

    A `+` before a column keeps SQLite from taking its index as well.
    """
    narrow, others = _due_conditions(wanted.due, today)
    if wanted.is_provisional:
        narrow.append(D.dossier_no >= literal_column("'TAM-'"))
        narrow.append(D.dossier_no < literal_column("'TAM.'"))
    if wanted.is_unprinted:
        others.append(D.printed == literal_column("0"))
        unprinted = [status for status in OPEN if status is not Status.REGISTERED]
        _add_statuses(unprinted, narrow, others)
    if wanted.statuses:
        _add_statuses(wanted.statuses, narrow, others)
    others += _plain_conditions(wanted)
    first, last = received_days(wanted, today)
    if first is not None:
        others.append(D.received_at >= bindparam("first_day", first.isoformat()))
    if last is not None:
        following = (last + timedelta(days=1)).isoformat()
        others.append(D.received_at < bindparam("day_after", following))
    return narrow, others


def _due_conditions(due: DueIn, today: date) -> tuple[list[_Condition], list[_Condition]]:
    if due is DueIn.ANY:
        return [], []
    if due is DueIn.NONE:
        return [_is_among(D.status, OPEN)], [D.due_on.is_(None)]
    first, last = due_days(due, today)
    narrow: list[_Condition] = [D.status.not_in(_texts(FINAL)), D.due_on.is_not(None)]
    if first is not None:
        narrow.append(D.due_on >= bindparam("due_first", first.isoformat()))
    if last is not None:
        narrow.append(D.due_on <= bindparam("due_last", last.isoformat()))
    statuses = PRESSING if due is DueIn.OVERDUE else PROMISED
    return narrow, [_is_among(literal_column("+dossiers.status"), statuses)]


def _add_statuses(
    statuses: Sequence[Status], narrow: list[_Condition], others: list[_Condition]
) -> None:
    """Most dossiers of a store are returned: that status alone is read off its index, newest
    first; together with others it is looked at row by row.
    """
    is_few = Status.RETURNED not in statuses
    if not narrow and (is_few or len(statuses) == 1):
        (narrow if is_few else others).append(_is_among(D.status, statuses))
    else:
        others.append(_is_among(literal_column("+dossiers.status"), statuses))


def _plain_conditions(wanted: Filter) -> Iterator[_Condition]:
    asked = (
        (D.sector, wanted.sector),
        (D.clerk, wanted.clerk),
        (D.channel, wanted.channel or ""),
        (D.holder_kind, wanted.holder or ""),
        (D.holder_name, wanted.holder_name),
    )
    for column, value in asked:
        if value:
            yield column == bindparam(f"the_{column.name}", str(value))


def _is_among(column: ColumnElement[Any], statuses: Sequence[Status]) -> _Condition:
    return column.in_(_texts(statuses))


def _texts(values: Sequence[str]) -> list[ColumnElement[Any]]:
    return [literal_column(f"'{value}'") for value in values]


# --- what can be chosen ------------------------------------------------------------------------

_IN_USE = Prepared(
    select(D.sector, D.clerk, D.holder_kind, D.holder_name, literal_column("max(n)", Integer))
    .where(D.n > bindparam("since"))
    .group_by(D.sector, D.clerk, D.holder_kind, D.holder_name)
)

_NEWEST_ROW = Prepared(select(func.max(D.n)))


def _newest_row(look: Look) -> int:
    return int(_NEWEST_ROW.run(look.cursor).fetchone()[0] or 0)


def choices(look: Look, known: Choices, is_wanted: Callable[[], bool]) -> Choices:
    """What is known with what came since; the first time this reads many rows, so aside."""
    sectors, clerks, holders = set(known.sectors), set(known.clerks), set(known.holders)
    upto = known.upto
    since = known.upto or _newest_row(look) - _RECENT
    try:
        with _stopping(look, lambda: not is_wanted(), _ASK_STEPS):
            for sector, clerk, kind, name, last in _IN_USE.run(look.cursor, since=since):
                sectors.add(sector)
                clerks.add(clerk)
                if kind:
                    holders.add(Holder(HolderKind(kind), name or ""))
                upto = max(upto, last)
    except _Enough:
        return known
    return Choices(
        sectors=tuple(sorted(sectors - {""})),
        clerks=tuple(sorted(clerks - {""})),
        holders=tuple(sorted(holders, key=lambda one: (one.kind, one.name))),
        upto=upto,
    )
