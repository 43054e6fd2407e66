"""Copies of the desk's file, and the proof that it is whole; both may run beside the desk."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desk_app.store import replay
from desk_app.store.book import Book
from desk_app.store.faults import StoreFault
from desk_app.store.replay import Verdict

__all__ = ["Verdict", "copies_in", "copy_book", "verify_book"]


def copy_book(path: Path, folder: Path, now: datetime) -> Path:
    """A whole copy of the file at `path` in `folder`: `desk-20261120-153200.db`.

    Raises StoreFault where it cannot be written; then nothing is left behind.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = error.strerror or ""
        raise StoreFault("cannot_write_file", file=str(folder), detail=detail) from error
    with Book(path) as book:
        return book.copy_to(folder / f"{path.stem}-{now:%Y%m%d-%H%M%S}{path.suffix}")


def copies_in(folder: Path) -> tuple[Path, ...]:
    """The copies made there, newest first."""
    return tuple(sorted(folder.glob("desk-*.db"), reverse=True))


def verify_book(path: Path) -> Verdict:
    """Play the journal of the file again and compare every table."""
    with Book(path) as book:
        return replay.verify(book)
