"""Whole histories of the dossiers that a span of days can be about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import bindparam, literal_column, select

from desk_app.domain.entries import Entry
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.morning import first_seq_of
from desk_app.store.prepared import Prepared

D = schema.dossiers.c
J = schema.journal.c
_OPEN = ("received", "in_progress", "awaiting_supplement", "awaiting_payment")

_TOUCHED = Prepared(
    select(J.dossier_id).distinct().where(J.seq >= bindparam("first"), J.dossier_id.is_not(None))
)
_STILL_OPEN = Prepared(
    select(D.dossier_id).where(D.status.in_([literal_column(f"'{one}'") for one in _OPEN]))
)


def histories_for(look: Look, first: date) -> Iterator[tuple[Entry, ...]]:
    """Histories of every dossier that can count in a span beginning on `first`: those a line was
    written about since then, and those that are open now. Nothing else can have been received,
    finished, returned or open at the end of such a span: an entry is never written before it
    happens.
    """
    since = first_seq_of(look, first)
    wanted = dict.fromkeys(row[0] for row in _TOUCHED.run(look.cursor, first=since).fetchall())
    wanted.update(dict.fromkeys(row[0] for row in _STILL_OPEN.run(look.cursor).fetchall()))
    for dossier_id in wanted:
        yield look.history(dossier_id)
