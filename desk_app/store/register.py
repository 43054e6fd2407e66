"""Which dossiers stand in the register book."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import bindparam, select

from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

D = schema.dossiers.c

_RECEIVED = Prepared(
    select(D.dossier_id)
    .where(D.received_at >= bindparam("first_day"), D.received_at < bindparam("day_after"))
    .order_by(D.received_at, D.n)
)


def received_between(look: Look, first: date, last: date) -> tuple[str, ...]:
    """The ids of what was received from `first` to `last`, in the order of receipt. Walks the
    table: ask it aside.
    """
    day_after = (last + timedelta(days=1)).isoformat()
    found = _RECEIVED.run(look.cursor, first_day=first.isoformat(), day_after=day_after)
    return tuple(row[0] for row in found.fetchall())
