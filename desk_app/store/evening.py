"""What the evening asks: the lines of a day, its numbers, days left open, numbers of dossiers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import bindparam, func, select

from desk_app.domain.codec import read_body
from desk_app.domain.entries import Entry, Received
from desk_app.domain.numbering import parse_dossier_no
from desk_app.domain.paper_facts import SlipSpoiled
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
_SLIPS = Prepared(
    select(schema.slips.c.slip_no, schema.slips.c.running, schema.slips.c.state).where(
        schema.slips.c.agency_code == bindparam("the_agency"),
        schema.slips.c.printed_at < bindparam("day_after"),
    )
)
_BLANK = "blank"


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


def kept_for_slips(
    look: Look, agency_code: str, day: date, lines: Iterable[Entry]
) -> frozenset[int]:
    """Running numbers that stood on blank slips on `day`: nobody else was given them. `lines` are
    those from the first one of the day: a slip used or spoilt since was blank then.
    """
    since = set()
    for entry in lines:
        fact = entry.fact
        if isinstance(fact, Received | SlipSpoiled) and fact.slip_no:
            since.add(fact.slip_no)
    day_after = f"{day.isoformat()}~"
    found = _SLIPS.run(look.cursor, the_agency=agency_code, day_after=day_after).fetchall()
    return frozenset(
        running for slip_no, running, state in found if state == _BLANK or slip_no in since
    )


def number_of(look: Look, dossier_id: str) -> str:
    """The present number of a dossier; "" when this journal does not begin it."""
    row = _NO_OF.run(look.cursor, the_id=dossier_id).fetchone()
    return str(row[0]) if row else ""
