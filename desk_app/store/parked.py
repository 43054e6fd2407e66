"""Drafts on this machine: what was being typed, as text. No journal line, nothing sent."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy import text as column_name

from desk_app.store import schema
from desk_app.store.book import Book, Look
from desk_app.store.prepared import Prepared

D = schema.drafts.c
_NEW = Prepared(insert(schema.drafts))
_DROP = Prepared(delete(schema.drafts).where(D.draft_id == bindparam("the_id")))
_NEWEST = Prepared(select(schema.drafts).order_by(column_name("rowid DESC")))


@dataclass(frozen=True, slots=True)
class DraftRow:
    draft_id: str
    clerk: str
    kind: str
    label: str
    saved_at: str
    is_parked: int
    body: str


def put(book: Book, row: DraftRow) -> None:
    """Keep a draft; the one saved before under this id is replaced."""
    with book.writing() as connection:
        cursor = Look(connection).cursor
        _DROP.run(cursor, the_id=row.draft_id)
        _NEW.run_row(cursor, asdict(row))


def drop(look: Look, draft_id: str) -> None:
    """Forget a draft, in the transaction of `look`."""
    _DROP.run(look.cursor, the_id=draft_id)


def rows(look: Look) -> tuple[DraftRow, ...]:
    """Every draft, the last saved first."""
    return tuple(DraftRow(*row) for row in _NEWEST.run(look.cursor).fetchall())
