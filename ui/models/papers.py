"""The checklist of papers as a table: what the catalogue asks for and what was added by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desk_app.domain.dossier import PartReceived
from desk_app.domain.procedures import Part, PartKind

Index = QModelIndex | QPersistentModelIndex
MOST_COPIES = 999
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


class Column(IntEnum):
    TICK = 0
    NAME = 1
    ORIGINALS = 2
    CERTIFIED = 3
    PHOTOCOPIES = 4


COUNTS = (Column.ORIGINALS, Column.CERTIFIED, Column.PHOTOCOPIES)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One line. A row that is not ticked counts nothing; `asked` is what ticking puts in."""

    name: str
    kind: PartKind = PartKind.SUBMIT
    counts: tuple[int, int, int] = (0, 0, 0)
    asked: tuple[int, int, int] = (1, 0, 0)
    is_added: bool = False

    @property
    def is_note(self) -> bool:
        return self.kind is PartKind.NOTE

    @property
    def is_ticked(self) -> bool:
        return any(self.counts)


def row_of(part: Part) -> PaperRow:
    asked = (part.originals, 0, part.copies)
    return PaperRow(part.name, part.kind, asked=asked if any(asked) else (1, 0, 0))


class PapersModel(QAbstractTableModel):
    """`rows_changed` tells that what will be received is different."""

    rows_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PaperRow, ...] = ()

    @property
    def rows(self) -> tuple[PaperRow, ...]:
        return self._rows

    def set_rows(self, rows: Iterable[PaperRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
        self.rows_changed.emit()

    def set_parts(self, parts: Iterable[Part]) -> None:
        """The papers of another case: what lies there already and is asked for again stays."""
        there = {r.name: r for r in self._rows if r.is_ticked}
        rows = [row_of(p) for p in parts]
        kept = [replace(r, counts=there[r.name].counts) if r.name in there else r for r in rows]
        self.set_rows([*kept, *(r for r in self._rows if r.is_added)])

    def add(self, name: str) -> None:
        """A paper beyond the list, by name; it lies there, so it is ticked."""
        row = PaperRow(name, counts=(1, 0, 0), is_added=True)
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._rows = (*self._rows, row)
        self.endInsertRows()
        self.rows_changed.emit()

    def toggle(self, at: int) -> None:
        row = self._rows[at]
        if not row.is_note:
            self._replace(at, replace(row, counts=(0, 0, 0) if row.is_ticked else row.asked))

    def set_count(self, at: int, column: int, count: int) -> None:
        row = self._rows[at]
        if row.is_note or column not in COUNTS:
            return
        counts = list(row.counts)
        counts[COUNTS.index(Column(column))] = max(0, min(count, MOST_COPIES))
        self._replace(at, replace(row, counts=(counts[0], counts[1], counts[2])))

    def _replace(self, at: int, row: PaperRow) -> None:
        self._rows = (*self._rows[:at], row, *self._rows[at + 1 :])
        self.dataChanged.emit(self.index(at, 0), self.index(at, Column.PHOTOCOPIES))
        self.rows_changed.emit()

    def received(self) -> tuple[PartReceived, ...]:
        """The lines of the receipt's table: only what was ticked."""
        return tuple(
            PartReceived(r.name, *r.counts, kind=r.kind.value) for r in self._rows if r.is_ticked
        )

    def tally(self) -> tuple[int, int]:
        """How many are ticked, of how many that can be."""
        papers = [r for r in self._rows if not r.is_note]
        return sum(1 for r in papers if r.is_ticked), len(papers)

    # --- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.name if index.column() == Column.NAME else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() in COUNTS:
                return str(row.counts[COUNTS.index(Column(index.column()))])
            return row.name if index.column() == Column.NAME else ("✓" if row.is_ticked else "")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        translate = QCoreApplication.translate
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return Qt.AlignmentFlag.AlignCenter if section in COUNTS else left
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                "",
                translate("PapersModel", "Paper"),
                translate("PapersModel", "Original"),
                translate("PapersModel", "Certified"),
                translate("PapersModel", "Photocopy"),
            )[section]
        return None
