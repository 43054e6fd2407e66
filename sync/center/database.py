"""The centre's database: SQLite in the home folder, or PostgreSQL; one code for both.

One writer at a time on either (`BEGIN IMMEDIATE`; an advisory lock): whoever projects a dossier
sees every line of it, whichever station's bundle comes in beside.  A bundle takes milliseconds.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from sync.center.problems import CenterTrouble, Environment, Integrity

_WRITER_LOCK = 0x4D43_4443  # any number, the same for every process of a centre
_PATIENCE_S = 20
_BUSY_SQLITE = {"SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_BUSY_SNAPSHOT"}
_DAMAGED_SQLITE = {"SQLITE_NOTADB", "SQLITE_CORRUPT"}
_BUSY_POSTGRES = {"55P03", "40001", "40P01", "53300"}  # lock, serialisation, deadlock, too many


class Database:
    """Hands out connections inside transactions; turns database errors into values."""

    def __init__(self, url: str) -> None:
        """Raises Environment (`bad_database_url`)."""
        if url.startswith("postgresql://"):
            url = url.replace("postgresql://", "postgresql+psycopg://", 1)
        try:
            parsed = make_url(url)
            self.is_sqlite = parsed.get_backend_name() == "sqlite"
            self.engine = _sqlite(url) if self.is_sqlite else create_engine(url, pool_size=8)
        except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
            raise Environment("bad_database_url") from error
        self._writer = threading.Lock()

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def _as_values(self) -> Iterator[None]:
        """Errors of the database as values; those of the bare driver (COPY) alike.

        Environment `busy`, `unavailable`; Integrity `database_damaged`.
        """
        driver: Any = self.engine.dialect.loaded_dbapi
        try:
            yield
        except CenterTrouble:
            raise
        except DBAPIError as error:
            raise _value(error.orig) from error
        except driver.Error as error:
            raise _value(error) from error
        except SQLAlchemyError as error:
            raise Environment("unavailable") from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction of the one writer. Raises Environment (`busy`, `unavailable`)."""
        if not self._writer.acquire(timeout=_PATIENCE_S):
            raise Environment("busy")
        try:
            with self._as_values(), self.engine.connect() as connection:
                writer = connection.execution_options(is_writer=True)
                with writer.begin():
                    if not self.is_sqlite:
                        writer.execute(text(f"SET LOCAL lock_timeout = '{_PATIENCE_S}s'"))
                        writer.execute(text(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})"))
                    yield writer
        finally:
            self._writer.release()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One look at one moment. Raises Environment (`busy`, `unavailable`)."""
        with self._as_values(), self.engine.connect() as connection:
            if not self.is_sqlite:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection


def _sqlite(url: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": _PATIENCE_S, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def prepare(driver: Any, _record: object) -> None:
        driver.isolation_level = None  # we say BEGIN ourselves
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-65536"):
            driver.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        is_writer = connection.get_execution_options().get("is_writer", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writer else "BEGIN")

    return engine


def _value(error: object) -> CenterTrouble:
    """Busy, damaged or unusable, by the database's own error name, never by its text."""
    name = getattr(error, "sqlite_errorname", None)
    if name in _DAMAGED_SQLITE:
        return Integrity("database_damaged")
    is_busy = name in _BUSY_SQLITE or getattr(error, "sqlstate", None) in _BUSY_POSTGRES
    return Environment("busy" if is_busy else "unavailable")
