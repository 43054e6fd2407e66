"""The journal as the road sees it: what is unsent, and how far the centre has it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.day_counts import CountedDay
from desk_app.domain.journal import Head, Line
from desk_app.domain.moments import moment_text, parse_moment
from desk_app.domain.seal_verdicts import KnownKey
from desk_app.store import day_answers, schema
from desk_app.store.book import Book, Look
from desk_app.store.station_keys import KeyBook

_CURSOR = schema.sync_cursor.c


class Outbox:
    """One station's lines for one centre. Has its own book; belongs to one thread."""

    def __init__(self, book: Book, center_id: str) -> None:
        self._book = book
        self._center_id = center_id

    def head(self) -> Head:
        with self._book.look() as look:
            return look.head()

    def lines_after(self, seq: int, limit: int) -> tuple[Line, ...]:
        journal = schema.journal.c
        statement = (
            select(journal.seq, journal.hash, journal.body)
            .where(journal.seq > seq)
            .order_by(journal.seq)
            .limit(limit)
        )
        with self._book.look() as look:
            rows = look.connection.execute(statement).all()
        return tuple(Line(row.seq, row.hash, row.body) for row in rows)

    def acked(self) -> Head:
        row = self._cursor()
        return Head(row[0], row[1]) if row else Head()

    def acked_at(self) -> datetime | None:
        row = self._cursor()
        return parse_moment(row[2]) if row else None

    def hash_at(self, seq: int) -> str | None:
        with self._book.look() as look:
            return look.hash_at(seq)

    def acknowledge(self, head: Head, at: datetime) -> None:
        row = {
            "center_id": self._center_id,
            "acked_seq": head.seq,
            "acked_hash": head.hash,
            "acked_at": moment_text(at),
        }
        statement = upsert(schema.sync_cursor).values(row)
        with self._book.writing() as connection:
            connection.execute(
                statement.on_conflict_do_update(index_elements=["center_id"], set_=row)
            )

    def unsent(self) -> int:
        return self.head().seq - self.acked().seq

    def days_to_ask(self, now: datetime, most: int) -> tuple[date, ...]:
        """Closed days the centre has and has not answered for, the newest first."""
        acked = self.acked().seq
        with self._book.look() as look:
            return day_answers.to_ask(look, acked, now, most)

    def keep_answer(self, counted: CountedDay, body: str, at: datetime) -> None:
        """Keep what the centre counted of a closed day: `body` as it was signed."""
        with self._book.writing() as connection:
            day_answers.keep(Look(connection), counted, body, at)

    def keys_fetched_at(self) -> datetime | None:
        """When the list of keys that is kept came; None: there is none yet."""
        return KeyBook(self._book).fetched_at()

    def keep_keys(self, keys: tuple[KnownKey, ...], listed_at: datetime, now: datetime) -> bool:
        """Keep the centre's list of keys; False when a newer one is there."""
        return KeyBook(self._book).put(keys, listed_at, now)

    def _cursor(self) -> tuple[int, str, str] | None:
        statement = select(_CURSOR.acked_seq, _CURSOR.acked_hash, _CURSOR.acked_at).where(
            _CURSOR.center_id == self._center_id
        )
        with self._book.look() as look:
            row = look.connection.execute(statement).first()
        return (row[0], row[1], row[2]) if row else None
