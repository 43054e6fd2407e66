"""The book: one SQLite file that holds a station's journal and the tables it gives.

`change()` is the only way to write: one transaction, in which every recorded fact adds a journal
line and moves the tables together.  `look()` is the only way to read.  A book belongs to the
thread that opened it; another thread opens its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, bindparam, insert, literal_column, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.codec import BadBody, body_text, read_body
from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Entry, Fact
from desk_app.domain.journal import Head, Line, next_line
from desk_app.domain.moments import VIETNAM, moment_text, parse_moment
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.workflow import NotAllowed, apply, fold
from desk_app.store import schema
from desk_app.store.backup import copy_file
from desk_app.store.engine import open_file
from desk_app.store.faults import IntegrityFault, StoreFault, told_plainly
from desk_app.store.migrations import migrate
from desk_app.store.prepared import Prepared
from desk_app.store.projection import project
from desk_app.store.transactions import READ, WRITE, transaction

LONGEST_BODY = 250_000
"""Characters of one line: at most 1 MiB in UTF-8, the most the road carries (sync.wire)."""
CLOCK_TOLERANCE = timedelta(minutes=2)

_HEAD = Prepared(
    select(schema.journal.c.seq, schema.journal.c.hash, schema.journal.c.recorded_at)
    .order_by(schema.journal.c.seq.desc())
    .limit(literal_column("1"))
)
_NEW_LINE = Prepared(insert(schema.journal))
_BODIES_OF = Prepared(
    select(schema.journal.c.body)
    .where(schema.journal.c.dossier_id == bindparam("the_id"))
    .order_by(schema.journal.c.seq)
)
_LINE = Prepared(select(schema.journal.c.hash).where(schema.journal.c.seq == bindparam("the_seq")))


class ClockWentBack(StoreFault):
    """The clock is older than the last entry by more than the tolerance: nothing is issued."""

    def __init__(self, now: datetime, last: datetime) -> None:
        super().__init__("clock_went_back", now=moment_text(now), last=moment_text(last))


class Look:
    """A consistent view of the file, for reading."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.cursor: Any = connection.connection.cursor()

    def head(self) -> Head:
        row = _HEAD.run(self.cursor).fetchone()
        return Head(row[0], row[1]) if row else Head()

    def last_recorded_at(self) -> datetime | None:
        row = _HEAD.run(self.cursor).fetchone()
        return parse_moment(row[2]) if row else None

    def hash_at(self, seq: int) -> str | None:
        row = _LINE.run(self.cursor, the_seq=seq).fetchone()
        return str(row[0]) if row else None

    def history(self, dossier_id: str) -> tuple[Entry, ...]:
        """Every entry of a dossier, in the order of this station's journal."""
        rows = _BODIES_OF.run(self.cursor, the_id=dossier_id).fetchall()
        return tuple(read_body(row[0]) for row in rows)

    def dossier(self, dossier_id: str) -> Dossier | None:
        """The dossier as the fold of its entries."""
        return fold(self.history(dossier_id))


class Change(Look):
    """One open transaction. What is recorded in it happens together or not at all."""

    def __init__(
        self,
        connection: Connection,
        station: str,
        now: datetime,
        *,
        is_clock_confirmed: bool = False,
    ) -> None:
        super().__init__(connection)
        self.station = station
        row = _HEAD.run(self.cursor).fetchone()
        self._head = Head(row[0], row[1]) if row else Head()
        if row and not is_clock_confirmed:
            now = self._checked(now, parse_moment(row[2]))
        self.now = now
        self.recorded: list[Entry] = []

    @staticmethod
    def _checked(now: datetime, last: datetime) -> datetime:
        if now < last - CLOCK_TOLERANCE:
            raise ClockWentBack(now, last)
        return max(now, last)

    def record(
        self,
        fact: Fact,
        by: str,
        happened_at: datetime | None = None,
        about: Dossier | str | None = None,
    ) -> Dossier | None:
        """Add one line: `about` is the dossier as it stands, or the id of a new one.

        Gives the dossier after it. Raises NotAllowed when the step is not open.
        """
        before = about if isinstance(about, Dossier) else None
        dossier_id = about.dossier_id if isinstance(about, Dossier) else about
        revision = None
        if dossier_id is not None and not fact.IS_REMARK:
            revision = before.revision + 1 if before else 1
        entry = Entry(
            station=self.station,
            seq=self._head.seq + 1,
            happened_at=happened_at or self.now,
            recorded_at=self.now,
            by=by,
            fact=fact,
            dossier_id=dossier_id,
            revision=revision,
        )
        after = apply(before, entry) if fact.IS_ABOUT_DOSSIER else None
        body = body_text(entry)
        if len(body) > LONGEST_BODY:
            raise Refused(Problem("fields", "too_long", {"limit": LONGEST_BODY, "got": len(body)}))
        self._write(next_line(self._head, body), entry)
        project(self.cursor, entry, before, after)
        self.recorded.append(entry)
        return after

    def take_line(self, line: Line) -> None:
        """Add a line of this station that already exists elsewhere, at a replay or a recovery."""
        entry = read_body(line.body)
        if (entry.station, entry.seq) != (self.station, line.seq):
            raise BadBody("seq", "another_line", station=entry.station, seq=entry.seq)
        before = self.dossier(entry.dossier_id) if entry.dossier_id else None
        try:
            after = apply(before, entry) if entry.fact.IS_ABOUT_DOSSIER else None
        except NotAllowed:
            after = before
        self._write(line, entry)
        project(self.cursor, entry, before, after)

    def head(self) -> Head:
        return self._head

    def _write(self, line: Line, entry: Entry) -> None:
        _NEW_LINE.run(
            self.cursor,
            seq=line.seq,
            hash=line.hash,
            kind=entry.kind,
            dossier_id=entry.dossier_id,
            recorded_at=moment_text(entry.recorded_at),
            body=line.body,
        )
        self._head = Head(line.seq, line.hash)


class Book:
    """An open file. Use as a context manager, or close it."""

    def __init__(self, path: Path, key: str | None = None) -> None:
        self.path = path
        self._engine = open_file(path, key)
        self.migrated = migrate(self._engine, path)
        with told_plainly(path):
            self._reader = self._engine.connect()
            self._writer = self._engine.connect()

    def close(self) -> None:
        with told_plainly(self.path):
            self._reader.close()
            self._writer.close()
        self._engine.dispose()

    def settle(self) -> None:
        """Bring everything from the log beside into the file itself, so that it may be moved.

        Raises StoreFault when there is no room, or another program is reading.
        """
        with told_plainly(self.path):
            driver: Any = self._writer.connection.driver_connection
            is_busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if is_busy:
            raise StoreFault("locked", file=str(self.path))

    def copy_to(self, path: Path) -> Path:
        """A whole copy of the file, made while it is in use. Raises StoreFault."""
        return copy_file(self._engine, path)

    def __enter__(self) -> Book:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def station(self) -> str:
        """This station's own id. Raises IntegrityFault when the file has never been set up."""
        with self.look() as look:
            found = look.connection.execute(
                select(schema.meta.c.value).where(schema.meta.c.key == "station")
            ).scalar()
        if found is None:
            raise IntegrityFault("not_set_up", home=str(self.path.parent))
        return str(found)

    def name_station(self, station: str) -> None:
        """Give a new file its station; once."""
        with self.writing() as connection:
            connection.execute(insert(schema.meta), {"key": "station", "value": station})

    def mark_forked(self, seq: int) -> None:
        """The centre holds other lines than this file: no granted number is given from now on."""
        with self.writing() as connection:
            row = {"key": "forked", "value": str(seq)}
            statement = upsert(schema.meta).values(row)
            connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=row))

    def unmark_forked(self) -> None:
        with self.writing() as connection:
            connection.execute(schema.meta.delete().where(schema.meta.c.key == "forked"))

    @contextmanager
    def look(self) -> Iterator[Look]:
        with told_plainly(self.path), transaction(self._reader, READ):
            yield Look(self._reader)

    @contextmanager
    def change(
        self, station: str, now: datetime, *, is_clock_confirmed: bool = False
    ) -> Iterator[Change]:
        """A transaction that commits at the end and rolls back on any error.

        Raises ClockWentBack (unless a person has just confirmed the clock), StoreFault; what was
        recorded has happened once this returns.
        """
        with self.writing() as connection:
            yield Change(connection, station, now, is_clock_confirmed=is_clock_confirmed)

    @contextmanager
    def replaying(self, station: str) -> Iterator[Change]:
        """A transaction for lines that exist already; they bring their own times."""
        with self.writing() as connection:
            yield Change(connection, station, datetime.max.replace(tzinfo=VIETNAM))

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with told_plainly(self.path), transaction(self._writer, WRITE):
            yield self._writer

    def lines(self, after: int = 0) -> Iterable[Line]:
        """The journal from `after` on, streamed."""
        journal = schema.journal
        statement = (
            select(journal.c.seq, journal.c.hash, journal.c.body)
            .where(journal.c.seq > after)
            .order_by(journal.c.seq)
        )
        with self.look() as look:
            for row in look.connection.execute(statement):
                yield Line(row.seq, row.hash, row.body)
