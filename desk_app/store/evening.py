"""What the evening asks: the lines of a day, its numbers, days left open, numbers of dossiers."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, func, select

from desk_app.domain.codec import read_body
from desk_app.domain.entries import Entry
from desk_app.domain.numbering import parse_dossier_no
from desk_app.domain.paper_facts import StockTaken
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.morning import first_seq_of
from desk_app.store.prepared import Prepared

D = schema.dossiers.c
J = schema.journal.c

_LINES = Prepared(select(J.body).where(J.seq >= bindparam("first")).order_by(J.seq))
_OPEN_DAY = Prepared(
    select(func.max(schema.days.c.day)).where(
        schema.days.c.day < bindparam("the_day"), schema.days.c.closed_seq.is_(None)
    )
)
_OF_DAY = Prepared(
    select(schema.numbers.c.dossier_no).where(
        schema.numbers.c.dossier_no.between(bindparam("low"), bindparam("high"))
    )
)
_first_line = select(func.min(J.seq)).where(J.dossier_id == bindparam("the_id")).scalar_subquery()
_NO_OF = Prepared(select(D.dossier_no).where(D.n == _first_line))
_USED = Prepared(
    select(schema.numbers.c.dossier_no)
    .where(
        schema.numbers.c.dossier_no.between(bindparam("low"), bindparam("high")),
        schema.numbers.c.state == bindparam("the_state"),
    )
    .order_by(schema.numbers.c.dossier_no)
)
_CLOSING = Prepared(
    select(J.body)
    .join(schema.days, schema.days.c.closed_seq == J.seq)
    .where(schema.days.c.day == bindparam("the_day"))
)
_COUNTS = Prepared(
    select(schema.counts.c.count_id, func.max(schema.counts.c.seq))
    .where(schema.counts.c.day == bindparam("the_day"))
    .group_by(schema.counts.c.count_id)
    .order_by(func.min(schema.counts.c.seq))
)
_LINE = Prepared(select(J.body).where(J.seq == bindparam("the_seq")))


def lines_from(look: Look, day: date) -> tuple[Entry, ...]:
    """The lines from the first one recorded on `day` to the head, in order; for a day left open
    the later ones come with them.
    """
    found = _LINES.run(look.cursor, first=first_seq_of(look, day))
    return tuple(read_body(row[0]) for row in found)


def day_left_open(look: Look, before: date) -> date | None:
    """The last day before `before` on which something happened and that was never closed."""
    row = _OPEN_DAY.run(look.cursor, the_day=before.isoformat()).fetchone()
    return date.fromisoformat(row[0]) if row and row[0] else None


def numbers_of(look: Look, stem: str, day: date) -> tuple[int, ...]:
    """Every running number of a day that is used, former, voided or lost."""
    low = f"{stem}-{day:%y%m%d}-"
    found = _OF_DAY.run(look.cursor, low=low, high=low + "~").fetchall()
    numbers = (parse_dossier_no(row[0]) for row in found)
    return tuple(number.running for number in numbers if number)


def numbers_in(look: Look, stem: str, day: date, state: str) -> tuple[str, ...]:
    """The numbers of a day in one state (`used`, `voided`), in order."""
    low = f"{stem}-{day:%y%m%d}-"
    found = _USED.run(look.cursor, low=low, high=low + "~", the_state=state).fetchall()
    return tuple(row[0] for row in found)


def number_of(look: Look, dossier_id: str) -> str:
    """The present number of a dossier; "" when this journal does not begin it."""
    row = _NO_OF.run(look.cursor, the_id=dossier_id).fetchone()
    return str(row[0]) if row else ""


def closing_of(look: Look, day: date) -> Entry | None:
    """The line that closed a day; None while it is open."""
    row = _CLOSING.run(look.cursor, the_day=day.isoformat()).fetchone()
    return read_body(row[0]) if row else None


def count_line(look: Look, taken: StockTaken) -> tuple[Entry, int]:
    """The last line of a finished count, and which count of its day it was, from 1."""
    rows = _COUNTS.run(look.cursor, the_day=taken.day.isoformat()).fetchall()
    at = next(n for n, (count_id, _) in enumerate(rows) if count_id == taken.count_id)
    return read_body(_LINE.run(look.cursor, the_seq=rows[at][1]).fetchone()[0]), at + 1
