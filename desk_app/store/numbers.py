"""What the tables know of numbers: grants, counters, and what became of each."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, func, literal_column, select

from desk_app.domain.numbering import NumberGrant, parse_dossier_no
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

D = schema.dossiers.c

_GRANTS = Prepared(select(schema.grants).order_by(schema.grants.c.grant_id))
_COUNTERS = Prepared(
    select(schema.counters.c.grant_id, schema.counters.c.last).where(
        schema.counters.c.day == bindparam("the_day")
    )
)
_VOIDED = Prepared(
    select(schema.numbers.c.dossier_no).where(
        schema.numbers.c.state == literal_column("'voided'"),
        schema.numbers.c.dossier_no.between(bindparam("low"), bindparam("high")),
    )
)


def grants(look: Look) -> tuple[NumberGrant, ...]:
    found = _GRANTS.run(look.cursor).fetchall()
    return tuple(
        NumberGrant(g, agency, a, z, width, bool(r)) for g, agency, a, z, width, r in found
    )


def last_used(look: Look, day: date) -> dict[str, int]:
    """Per grant the highest running number of that day; "" is the provisional counter."""
    return dict(_COUNTERS.run(look.cursor, the_day=day.isoformat()).fetchall())


def voided(look: Look, agency_code: str, day: date) -> frozenset[int]:
    """The running numbers of that agency and day that were voided."""
    stem = f"{agency_code}-{day:%y%m%d}-"
    found = _VOIDED.run(look.cursor, low=stem, high=stem + "~").fetchall()
    numbers = (parse_dossier_no(row[0]) for row in found)
    return frozenset(number.running for number in numbers if number)


_NUMBER = Prepared(
    select(schema.numbers.c.state, schema.numbers.c.reason).where(
        schema.numbers.c.dossier_no == bindparam("the_no")
    )
)


def number_state(look: Look, dossier_no: str) -> tuple[str, str] | None:
    """`used`, `former` or `voided`, with the reason; None for a number never touched here."""
    if not dossier_no.isascii():
        return None
    row = _NUMBER.run(look.cursor, the_no=dossier_no).fetchone()
    return (str(row[0]), str(row[1])) if row else None


_PROVISIONAL = Prepared(
    select(D.dossier_no)
    .where(D.dossier_no >= literal_column("'TAM-'"), D.dossier_no < literal_column("'TAM.'"))
    .order_by(D.n)
)


def provisional_nos(look: Look) -> tuple[str, ...]:
    """Dossiers that still wait for their official number, oldest first."""
    return tuple(row[0] for row in _PROVISIONAL.run(look.cursor))


_FORKED = Prepared(
    select(schema.meta.c.value).where(schema.meta.c.key == literal_column("'forked'"))
)


def is_forked(look: Look) -> bool:
    """Whether the centre has said that it holds another journal of this station."""
    return _FORKED.run(look.cursor).fetchone() is not None


_NUMBER_COUNT = Prepared(
    select(schema.numbers.c.state, func.count())
    .where(schema.numbers.c.dossier_no.between(bindparam("low"), bindparam("high")))
    .group_by(schema.numbers.c.state)
)


def number_counts(look: Look, stem: str, day: date) -> dict[str, int]:
    """How many numbers of a day are used and voided; `stem` is agency code or provisional tag."""
    low = f"{stem}-{day:%y%m%d}-"
    return dict(_NUMBER_COUNT.run(look.cursor, low=low, high=low + "~").fetchall())
