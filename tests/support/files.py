"""The desk's file from behind: raw connections, as another program would have them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

PAGE = 4096


@contextmanager
def raw(path: Path, *, recursive_triggers: bool = False) -> Iterator[Any]:
    """A connection that knows nothing of the desk's rules; each statement commits by itself."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute(f"PRAGMA recursive_triggers = {int(recursive_triggers)}")
        yield connection


def unguard(connection: Any) -> None:
    """Drop the journal's triggers, as somebody with a database browser could."""
    found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for (name,) in found:
        connection.execute(f"DROP TRIGGER {name}")


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
