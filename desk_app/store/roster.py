"""The roster as the journal says it, and the PINs of this machine, which no journal says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.moments import moment_text, parse_moment
from desk_app.domain.roster import Clerk, Role
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

C, P = schema.clerks.c, schema.pins.c
_CLERKS = Prepared(
    select(C.name, C.role, C.is_active, P.name)
    .select_from(schema.clerks.outerjoin(schema.pins, C.name == P.name))
    .order_by(C.name)
)
_PIN = Prepared(
    select(P.name, P.hash, P.failures, P.locked_until).where(P.name == bindparam("the_name"))
)
_put = upsert(schema.pins)
_PUT_PIN = Prepared(
    _put.on_conflict_do_update(
        index_elements=["name"],
        set_={name: _put.excluded[name] for name in ("hash", "failures", "locked_until")},
    )
)
_DROP_PIN = Prepared(delete(schema.pins).where(P.name == bindparam("the_name")))


@dataclass(frozen=True, slots=True)
class Pin:
    """`hash` is an Argon2 text; `failures` are wrong tries in a row."""

    name: str
    hash: str
    failures: int = 0
    locked_until: datetime | None = None


def clerks(look: Look) -> tuple[Clerk, ...]:
    """Everybody ever named at this desk."""
    rows = _CLERKS.run(look.cursor).fetchall()
    return tuple(Clerk(row[0], Role(row[1]), bool(row[2]), row[3] is not None) for row in rows)


def clerk_named(look: Look, name: str) -> Clerk | None:
    return next((clerk for clerk in clerks(look) if clerk.name == name), None)


def pin_of(look: Look, name: str) -> Pin | None:
    row: Any = _PIN.run(look.cursor, the_name=name).fetchone()
    if row is None:
        return None
    return Pin(row[0], row[1], row[2], parse_moment(row[3]) if row[3] else None)


def put_pin(look: Look, pin: Pin) -> None:
    until = moment_text(pin.locked_until) if pin.locked_until else None
    row = {"name": pin.name, "hash": pin.hash, "failures": pin.failures, "locked_until": until}
    _PUT_PIN.run_row(look.cursor, row)


def drop_pin(look: Look, name: str) -> None:
    _DROP_PIN.run(look.cursor, the_name=name)
