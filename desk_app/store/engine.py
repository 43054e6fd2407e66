"""The one place that opens the file.

Driver `sqlcipher3`: the same SQLite on every platform, encryption when a key is given.  WAL,
synchronous=FULL: what is committed survives the plug.  Writers begin IMMEDIATE, so reading before
writing cannot race; readers begin deferred and never wait.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from desk_app.store.faults import IntegrityFault, told_plainly
from desk_app.store.migrations import NEWEST

APPLICATION_ID = 0x51314331  # "Q1C1"
_WAIT_MS = 5_000


def open_file(path: Path, key: str | None = None) -> Engine:
    """An engine over the file at `path`, which is created when it does not exist.

    `key` is the place for encryption (none yet).  Raises StoreFault, or IntegrityFault when the
    file is not a desk's, or a later program's: it is left untouched then.
    """
    if not key:
        _look_at_header(path)
    place = str(path.absolute())  # not a URI: SQLite refuses one that names a share

    def connect() -> Any:
        connection = dbapi2.connect(
            place, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        try:
            _prepare(connection, path, key)
        except BaseException:
            connection.close()
            raise
        return connection

    with told_plainly(path):
        connect().close()
    return create_engine(
        "sqlite://",
        creator=connect,
        module=dbapi2,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",  # transactions begin and end in `transaction` alone
    )


def _look_at_header(path: Path) -> None:
    """Refuse what cannot be ours before SQLite touches it.

    SQLite takes a file of a few bytes for an empty database and writes over it, and closing a
    later program's file after a cut would finish that program's business.
    """
    try:
        with path.open("rb") as file:
            header = file.read(72)
    except OSError:  # not there yet, or SQLite will say why not
        return
    version, application = int.from_bytes(header[60:64]), int.from_bytes(header[68:72])
    if header[:16] != b"SQLite format 3\0" or application not in (0, APPLICATION_ID):
        raise IntegrityFault("not_a_desk_file", file=str(path))
    if application == APPLICATION_ID and version > NEWEST:
        raise IntegrityFault("newer_file", file=str(path), version=version, known=NEWEST)


def _prepare(connection: Any, path: Path, key: str | None) -> None:
    if key:
        connection.execute(f"PRAGMA key = \"x'{bytes.fromhex(key).hex()}'\"")
    connection.execute(f"PRAGMA busy_timeout = {_WAIT_MS}")
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if found != APPLICATION_ID and tables:
        raise IntegrityFault("not_a_desk_file", file=str(path))
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > NEWEST:
        raise IntegrityFault("newer_file", file=str(path), version=version, known=NEWEST)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",  # without it REPLACE slips past the journal's triggers
        "cache_size = -16000",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if found != APPLICATION_ID:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
