"""Which folders must be where, and beside them what was scanned in a count that goes on.

Thousands of folders are asked about between two scans: so what only has to be counted is read
from the index alone, and only what is absent or wrong is read whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, func, literal_column, select

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.findings import Finding
from desk_app.domain.stock_rules import missing
from desk_app.domain.stock_take import DRAWER, NEVER_HERE, SHELF, FolderRecord
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared
from desk_app.store.stock import FOLDER, folder_of, holder_of

D = schema.dossiers.c
C = schema.count_scans.c

# In the words of the index's own condition: only so SQLite knows that the index will do.
_HELD = (
    D.holder_kind != literal_column("'citizen'"),
    D.received_at.is_not(None),
    D.handed_kind == literal_column("''"),
    D.status.not_in([literal_column(f"'{status}'") for status in sorted(NEVER_HERE)]),
)
_KIND = D.holder_kind == bindparam("kind")
_NAME = D.holder_name == bindparam("name")
_PLACES = Prepared(
    select(D.holder_kind, D.holder_name, func.count())
    .where(*_HELD)
    .group_by(D.holder_kind, D.holder_name)
)


def holders(look: Look) -> tuple[tuple[Holder, int], ...]:
    """Everybody who must have folders now, and how many."""
    found = _PLACES.run(look.cursor).fetchall()
    return tuple((holder_of(kind, name), count) for kind, name, count in found)


@dataclass(frozen=True, slots=True)
class _AtPlace:
    """One question about a place: for all of a kind, and for one name of it."""

    of_kind: Prepared
    of_name: Prepared

    def rows(self, look: Look, place: Holder | None, **more: object) -> list[tuple[Any, ...]]:
        """For every part of the place: None is tray and shelf, the drawer holds no folders."""
        if place == DRAWER:
            return []
        kinds = (HolderKind.DESK, HolderKind.SHELF) if place is None else (place.kind,)
        if place is None or place.kind is HolderKind.DESK or place == SHELF:
            cursors = (self.of_kind.run(look.cursor, kind=kind.value, **more) for kind in kinds)
            return [row for cursor in cursors for row in cursor.fetchall()]
        asked = {"kind": place.kind.value, "name": place.name, **more}
        found: list[tuple[Any, ...]] = self.of_name.run_row(look.cursor, asked).fetchall()
        return found


def _at_place(statement: Select[Any]) -> _AtPlace:
    of_kind = statement.where(*_HELD, _KIND)
    return _AtPlace(Prepared(of_kind), Prepared(of_kind.where(_NAME)))


_AWAITED = _at_place(select(D.n))
_were_scanned = select(C.n).where(C.count_id == bindparam("the_id"), C.n.is_not(None))
_ABSENT = _at_place(
    select(D.dossier_id, D.n, D.dossier_no, D.owner, D.status, D.holder_kind, D.holder_name).where(
        D.n.not_in(_were_scanned)
    )
)


def awaited(look: Look, place: Holder | None) -> frozenset[int]:
    """The rows of the folders that must be at a place; what is on its way is awaited nowhere."""
    return frozenset(row[0] for row in _AWAITED.rows(look, place))


def absent(look: Look, place: Holder | None, count_id: str) -> tuple[tuple[str, Finding], ...]:
    """What must be at a place and was not scanned in the count, oldest first, by dossier id."""
    found = _ABSENT.rows(look, place, the_id=count_id)
    found.sort(key=lambda row: row[1])
    return tuple(
        (dossier_id, missing(no, owner, status, holder_of(kind, name)))
        for dossier_id, _, no, owner, status, kind, name in found
    )


_JOINED = schema.count_scans.join(schema.dossiers, D.n == C.n)
_OF_COUNT = C.count_id == bindparam("the_id")
_WRONG = Prepared(
    select(D.dossier_id, *FOLDER)
    .select_from(_JOINED)
    .where(_OF_COUNT, C.kind != literal_column("''"))
    .distinct()
)
_NUMBERS = Prepared(select(D.n, D.dossier_no).select_from(_JOINED).where(_OF_COUNT))


def wrong(look: Look, count_id: str) -> dict[int, tuple[str, FolderRecord]]:
    """Per row the folders that were wrong when they were scanned: dossier id, record of now."""
    found = _WRONG.run(look.cursor, the_id=count_id).fetchall()
    return {row[1]: (row[0], folder_of(*row[1:])) for row in found}


def scanned_numbers(look: Look, count_id: str) -> dict[int, str]:
    """Per row of a scanned folder its present number."""
    return dict(_NUMBERS.run(look.cursor, the_id=count_id).fetchall())
