"""The proof that the tables are what the journal says: play it again and compare, row for row."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from desk_app.domain.codec import BadBody, line_hash
from desk_app.domain.journal import Head
from desk_app.store import schema
from desk_app.store.book import Book, Look


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing that does not hold: a journal line, or a row of a table."""

    seq: int
    code: str
    table: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    entries: int
    dossiers: int
    head: Head
    fault: Fault | None

    @property
    def is_ok(self) -> bool:
        return self.fault is None


def verify(book: Book) -> Verdict:
    """Check the chain and replay the journal into an empty book; compare every table."""
    with (
        tempfile.TemporaryDirectory(prefix="desk-verify-") as folder,
        Book(Path(folder) / "replay.db") as copy,
    ):
        head, fault = _replay(book, copy)
        if fault is None:
            fault = _first_difference(book, copy)
        if fault is None:
            fault = _damage(book)
        with book.look() as look:
            dossiers = look.connection.execute(
                select(func.count()).select_from(schema.dossiers)
            ).scalar_one()
    return Verdict(head.seq, dossiers, head, fault)


def _damage(book: Book) -> Fault | None:
    """What SQLite finds wrong with the pages and indexes of the file itself."""
    with book.look() as look:
        said = look.connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    return None if said == "ok" else Fault(0, "damaged", str(said)[:200])


def _replay(book: Book, copy: Book) -> tuple[Head, Fault | None]:
    head = Head()
    station = book.station
    with copy.replaying(station) as change:
        for line in book.lines():
            if line.seq != head.seq + 1:
                return head, Fault(head.seq + 1, "gap")
            if line.hash != line_hash(head.hash, line.body):
                return head, Fault(line.seq, "wrong_hash")
            try:
                change.take_line(line)
            except BadBody as bad:
                return head, Fault(line.seq, bad.code)
            head = Head(line.seq, line.hash)
    return head, None


def _first_difference(book: Book, copy: Book) -> Fault | None:
    with book.look() as mine, copy.look() as replayed:
        for table in (schema.journal, *schema.PROJECTED):
            key = next(iter(table.columns))
            statement = select(table).order_by(*table.columns)
            ours = mine.connection.execute(statement)
            theirs = replayed.connection.execute(statement)
            for row in ours:
                if tuple(row) != tuple(theirs.fetchone() or ()):
                    seq = row[0] if table is schema.journal else 0
                    return Fault(seq, "table_differs", f"{table.name} {key.name}={row[0]}")
            extra = theirs.fetchone()
            if extra is not None:
                return Fault(0, "table_differs", f"{table.name} {key.name}={extra[0]}")
        if _searched(mine) != _searched(replayed):
            return Fault(0, "table_differs", schema.search.name)
    return None


def _searched(look: Look) -> list[tuple[str, int]]:
    """Every word of the search index, and in how many dossiers it stands."""
    look.cursor.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.searched"
        " USING fts5vocab('main', 'dossier_search', 'row')"
    )
    found: list[tuple[str, int]] = look.cursor.execute(
        "SELECT term, doc FROM temp.searched ORDER BY term"
    ).fetchall()
    return found
