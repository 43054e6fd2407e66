"""What the tables know of slips: each as it stands, and the running numbers they hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, literal_column, select

from desk_app.domain.moments import parse_moment
from desk_app.domain.numbering import parse_dossier_no
from desk_app.domain.slips import Slip, SlipState, slip_serial
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

S = schema.slips.c
D = schema.dossiers.c
N = schema.numbers.c

_SLIPS = (
    select(
        S.slip_no,
        S.block_no,
        S.agency_code,
        S.running,
        S.width,
        S.printed_at,
        S.state,
        func.coalesce(D.dossier_no, literal_column("''")),
        S.reason,
    )
    .select_from(schema.slips.outerjoin(schema.dossiers, D.n == S.n))
    .order_by(S.slip_no)
)
_ALL = Prepared(_SLIPS)
_ONE = Prepared(_SLIPS.where(S.slip_no == bindparam("the_no")))
_OF_BLOCK = Prepared(_SLIPS.where(S.block_no == bindparam("the_block")))
_HELD = Prepared(
    select(S.running).where(
        S.agency_code == bindparam("the_agency"), S.held_until >= bindparam("the_day")
    )
)
_HOLDER = Prepared(
    _SLIPS.where(
        S.agency_code == bindparam("the_agency"),
        S.held_until >= bindparam("the_day"),
        S.running == bindparam("the_number"),
    )
)
_LAST = Prepared(
    select(func.max(S.slip_no)).where(S.slip_no.between(bindparam("low"), bindparam("high")))
)
_LAST_NUMBER = Prepared(
    select(func.max(N.dossier_no)).where(N.dossier_no.between(bindparam("low"), bindparam("high")))
)
_GIVEN = Prepared(
    select(N.dossier_no).where(N.dossier_no >= bindparam("low"), N.dossier_no < bindparam("high"))
)


def _slip(row: Any) -> Slip:
    slip_no, block_no, agency, running, width, printed_at, state, dossier_no, reason = row
    return Slip(
        slip_no=slip_no,
        block_no=block_no,
        agency_code=agency,
        running=running,
        width=width,
        printed_at=parse_moment(printed_at),
        state=SlipState(state),
        dossier_no=dossier_no,
        reason=reason,
    )


def slip(look: Look, slip_no: str) -> Slip | None:
    row = _ONE.run(look.cursor, the_no=slip_no).fetchone()
    return _slip(row) if row else None


def all_slips(look: Look) -> tuple[Slip, ...]:
    """Every slip ever printed here, in the order of their numbers."""
    return tuple(_slip(row) for row in _ALL.run(look.cursor).fetchall())


def of_block(look: Look, block_no: str) -> tuple[Slip, ...]:
    return tuple(_slip(row) for row in _OF_BLOCK.run(look.cursor, the_block=block_no).fetchall())


def held(look: Look, agency_code: str, day: date) -> frozenset[int]:
    """The running numbers that slips have on `day`; `agency_code` "": provisional ones."""
    found = _HELD.run(look.cursor, the_agency=agency_code, the_day=day.isoformat()).fetchall()
    return frozenset(row[0] for row in found)


def holder(look: Look, agency_code: str, day: date, running: int) -> Slip | None:
    """The slip that has this running number on `day`."""
    found = _HOLDER.run(
        look.cursor, the_agency=agency_code, the_day=day.isoformat(), the_number=running
    )
    row = found.fetchone()
    return _slip(row) if row else None


def last_serial(look: Look, station_tag: str) -> int:
    """The highest serial this station ever gave, lost lines included as far as they are known."""
    low, high = f"PG-{station_tag}-", f"PG-{station_tag}-~"
    found = [
        one.run(look.cursor, low=low, high=high).fetchone()[0] for one in (_LAST, _LAST_NUMBER)
    ]
    return max(slip_serial(one or "") for one in found)


def given_since(look: Look, stem: str, day: date) -> frozenset[int]:
    """The running numbers given, voided or lost on `day` or any day after it; `stem` is the agency
    code, or that of provisional numbers.
    """
    found = _GIVEN.run(look.cursor, low=f"{stem}-{day:%y%m%d}-", high=f"{stem}-~").fetchall()
    return _runnings(row[0] for row in found)


def _runnings(numbers: Iterable[str]) -> frozenset[int]:
    read = (parse_dossier_no(number) for number in numbers)
    return frozenset(number.running for number in read if number)
