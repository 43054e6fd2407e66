"""What the evening asks: the lines of a day, its numbers, days left open, numbers of dossiers."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, func, select

from desk_app.domain.codec import read_body
from desk_app.domain.entries import Entry
from desk_app.domain.numbering import parse_dossier_no
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
