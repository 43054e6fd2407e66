"""Copies of the whole file while it is in use, by SQLite's online backup."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from desk_app.files import put_in_place
from desk_app.store.faults import told_plainly


def copy_file(engine: Engine, to: Path) -> Path:
    """A consistent copy at `to`, complete or not there at all. Raises StoreFault."""
    partial = to.with_name(to.name + ".partial")
    with told_plainly(to), engine.connect() as connection:
        source: Any = connection.connection.driver_connection
        target = dbapi2.connect(str(partial), isolation_level=None)
        try:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        finally:
            target.close()
    put_in_place(partial, to)
    return to
