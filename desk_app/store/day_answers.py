"""Closed days beside what the centre has answered about them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, bindparam, func, literal_column, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.codec import read_body, read_value
from desk_app.domain.day_counts import COUNTED_KINDS, CountedDay, Ledger, marks_of
from desk_app.domain.entries import DayClosed, Entry
from desk_app.domain.moments import moment_text, parse_moment
from desk_app.domain.two_sided import compare_center
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.morning import first_seq_of
from desk_app.store.prepared import Prepared

D, A, J = schema.days.c, schema.day_answers.c, schema.journal.c
ASK_AGAIN = timedelta(hours=1)
"""A centre whose count differed is asked again after this: it may have been refilled since."""

_BODY = Prepared(select(J.body).where(J.seq == bindparam("the_seq")))
_LAST = Prepared(
    select(D.day)
    .where(or_(D.day < bindparam("the_day"), D.closed_seq.is_not(None)))
    .order_by(D.day.desc())
    .limit(bindparam("most"))
)
_DAY = Prepared(select(schema.days).where(D.day == bindparam("the_day")))
_ANSWER = Prepared(select(A.answered_at, A.body).where(A.day == bindparam("the_day")))
_TO_ASK = Prepared(
    select(D.day)
    .select_from(schema.days.outerjoin(schema.day_answers, A.day == D.day))
    .where(
        D.closed_seq <= bindparam("acked"),
        or_(
            A.day.is_(None),
            and_(A.is_equal == literal_column("0"), A.answered_at < bindparam("long_ago")),
        ),
    )
    .order_by(D.day.desc())
    .limit(bindparam("most"))
)
_kinds: list[ColumnElement[str]] = [literal_column(f"'{kind}'") for kind in COUNTED_KINDS]
_COUNTED = Prepared(
    select(J.body)
    .where(
        J.seq >= bindparam("first"),
        J.seq <= bindparam("last"),
        J.kind.in_(_kinds),
        or_(
            J.kind == literal_column("'day_closed'"),
            J.body.like(bindparam("moment")),
            J.body.like(bindparam("number")),
        ),
    )
    .order_by(J.seq)
)
_OPENED = Prepared(
    select(J.body).where(
        J.seq
        == select(func.max(J.seq))
        .where(J.kind == literal_column("'desk_opened'"), J.seq < bindparam("first"))
        .scalar_subquery()
    )
)


@dataclass(frozen=True, slots=True)
class DayFigures:
    """A day as the tables count it now. `closed_seq` None: not closed."""

    day: date
    received: int
    returned: int
    refused: int
    printed: int
    closed_seq: int | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What the centre said of a day, and when it was brought here."""

    at: datetime
    counted: CountedDay


def last_days(look: Look, today: date, most: int) -> tuple[DayFigures, ...]:
    """The last days on which anything happened, newest first; `today` itself once it is closed."""
    rows = _LAST.run(look.cursor, the_day=today.isoformat(), most=most).fetchall()
    return tuple(_figures(look, row[0]) for row in rows)


def _figures(look: Look, day: str) -> DayFigures:
    row = _DAY.run(look.cursor, the_day=day).fetchone()
    named = dict(zip((column.name for column in schema.days.columns), row, strict=True))
    return DayFigures(**{**named, "day": date.fromisoformat(day)})


def sealed(look: Look, closed_seq: int) -> DayClosed:
    """What the closing in that line sealed."""
    fact = read_body(_BODY.run(look.cursor, the_seq=closed_seq).fetchone()[0]).fact
    assert isinstance(fact, DayClosed)
    return fact


def answer(look: Look, day: date) -> Answered | None:
    row = _ANSWER.run(look.cursor, the_day=day.isoformat()).fetchone()
    if row is None:
        return None
    counted: CountedDay = read_value(CountedDay, json.loads(row[1])["counted"])
    return Answered(parse_moment(row[0]), counted)


def to_ask(look: Look, acked: int, now: datetime, most: int) -> tuple[date, ...]:
    """Closed days the centre holds and has not answered for, or answered otherwise some time ago;
    newest first.
    """
    long_ago = moment_text(now - ASK_AGAIN)
    rows = _TO_ASK.run(look.cursor, acked=acked, long_ago=long_ago, most=most).fetchall()
    return tuple(date.fromisoformat(row[0]) for row in rows)


def keep(look: Look, counted: CountedDay, body: str, at: datetime) -> None:
    """Keep the centre's answer as it was signed, in place of an earlier one. An answer about a day
    that is not closed here is nobody's.
    """
    row = _DAY.run(look.cursor, the_day=counted.day.isoformat()).fetchone()
    closed_seq = _figures(look, counted.day.isoformat()).closed_seq if row else None
    if closed_seq is None:
        return
    kept = {
        "day": counted.day.isoformat(),
        "answered_at": moment_text(at),
        "is_equal": int(not compare_center(sealed(look, closed_seq), counted)),
        "body": body,
    }
    statement = upsert(schema.day_answers).values(kept)
    look.connection.execute(statement.on_conflict_do_update(index_elements=["day"], set_=kept))


def counted_here(look: Look, day: date, closed_seq: int) -> CountedDay | None:
    """What this journal's own lines say of a closed day; read only where the centre's differ.

    Numbers of a day are given from that day on, so no line before its first needs to be read.
    """
    first = first_seq_of(look, day)
    moment, number = marks_of(day)
    opened = _OPENED.run(look.cursor, first=first).fetchall()
    rows = _COUNTED.run(
        look.cursor, first=first, last=closed_seq, moment=f"%{moment}%", number=f"%{number}%"
    )
    closing = Ledger().take_all(_entries(opened, rows)).closings.get(day)
    return closing.counted if closing else None


def _entries(*batches: object) -> Iterator[Entry]:
    for rows in batches:
        for row in rows:  # type: ignore[attr-defined]  # a driver's cursor, or its rows
            yield read_body(row[0])
