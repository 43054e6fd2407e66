"""The register: what matches a filter, and the lines a screen shows of it.

`first_page` and `rows_at` answer at once and belong to the window's thread.  The others walk much
of the store: they look through a Reader and may run in any thread.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desk_app.domain.listing import Choices, Filter, ListedRow
from desk_app.store import listed, listing
from desk_app.store.reader import Reader
from desk_app.usecases.desk import Desk

_PAGE = 500
IsWanted = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class FirstPage:
    """The newest matching dossiers. `is_all`: there are no others."""

    ids: tuple[int, ...]
    is_all: bool


def reader_of(desk: Desk) -> Reader:
    """For looking at the desk's book from other threads."""
    return Reader(desk.book.path)


def first_page(desk: Desk, wanted: Filter, most: int) -> FirstPage:
    """What can be found in a moment; fewer than there are when matches are rare and old."""
    with desk.book.look() as look:
        found = listing.first_ids(look, wanted, desk.now().date(), most)
    return FirstPage(found.ids, found.is_all)


def rows_at(desk: Desk, ids: Sequence[int]) -> tuple[ListedRow, ...]:
    with desk.book.look() as look:
        return listed.rows_at(look, ids)


def row_ids(reader: Reader, wanted: Filter, today: date, is_wanted: IsWanted) -> array[int] | None:
    """All matching rows, newest first; None when the answer was no longer wanted."""
    with reader.look() as look:
        return listing.row_ids(look, wanted, today, is_wanted)


def choices(reader: Reader, known: Choices, is_wanted: IsWanted) -> Choices:
    """Sectors, clerks and holders in use: what is known already, with what came since."""
    with reader.look() as look:
        return listing.choices(look, known, is_wanted)


def rows_of(reader: Reader, ids: Sequence[int]) -> Iterator[ListedRow]:
    """The rows one after the other, as they stood at one moment."""
    with reader.look() as look:
        for start in range(0, len(ids), _PAGE):
            yield from listed.rows_at(look, ids[start : start + _PAGE])
