"""Looking at the book aside: a connection of its own for each look, closed when the look ends.

The book's own connections belong to the window's thread.  Opening another costs about a
millisecond, and nothing is left behind to be closed when the program ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk_app.store.book import Look
from desk_app.store.engine import open_file
from desk_app.store.faults import told_plainly
from desk_app.store.transactions import READ, transaction


class Reader:
    """May be kept and used by any thread, also by several at once."""

    def __init__(self, path: Path, key: str | None = None) -> None:
        self.path = path
        self._key = key

    @contextmanager
    def look(self) -> Iterator[Look]:
        """A consistent view that cannot write. Raises StoreFault."""
        engine = open_file(self.path, self._key)
        try:
            with told_plainly(self.path), engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA query_only = ON")
                with transaction(connection, READ):
                    yield Look(connection)
        finally:
            engine.dispose()
