"""The register as a table: it knows every row's key and reads the rows that are looked at."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from ui.actions import DossierRow
from ui.models.columns import COLUMNS, PLACE, Column, cell_text, column_title, due_tone, state_tag
from ui.models.rows import TAG_ROLE, Index
from ui.trouble import Trouble

__all__ = ["PAGE", "PLACE", "Column", "RegisterModel", "due_tone", "state_tag"]
Load = Callable[[Sequence[int]], Sequence[DossierRow]]
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
PAGE = 50
"""Rows read together: somewhat more than a window shows."""
_PAGES_KEPT = 40
_ROOT = QModelIndex()


class RowsView(Sequence[DossierRow]):
    """The model's rows as a sequence; each is read when it is asked for."""

    def __init__(self, model: RegisterModel) -> None:
        self._model = model

    def __len__(self) -> int:
        return self._model.rowCount()

    @overload
    def __getitem__(self, place: int) -> DossierRow: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[DossierRow, ...]: ...
    def __getitem__(self, place: int | slice) -> DossierRow | tuple[DossierRow, ...]:
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(len(self))))
        at = place if place >= 0 else place + len(self)
        row = self._model.row_at(at) if 0 <= at < len(self) else None
        if row is None:
            raise IndexError(place)
        return row


class RegisterModel(QAbstractTableModel):
    """`set_ids` names the rows, newest first; `load` reads some of them by their keys."""

    trouble = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ids = array("q")
        self._load: Load | None = None
        self._pages: OrderedDict[int, dict[int, DossierRow]] = OrderedDict()
        self._today = date.min

    @property
    def rows(self) -> RowsView:
        return RowsView(self)

    @property
    def ids(self) -> array[int]:
        """Every row's key, newest first. Not to be changed."""
        return self._ids

    def set_ids(self, ids: array[int], today: date, load: Load) -> None:
        """Show these rows. Rows that only came at the end are added without disturbing the rest."""
        known = len(self._ids)
        self._pages.clear()
        is_longer = 0 < known <= len(ids) and ids[:known] == self._ids
        if not is_longer or today != self._today:
            self._put(ids, today, load)
            return
        self._load = load
        if len(ids) > known:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(known - 1, len(COLUMNS) - 1))

    def _put(self, ids: array[int], today: date, load: Load) -> None:
        self.beginResetModel()
        self._ids, self._today, self._load = ids, today, load
        self._pages.clear()
        self.endResetModel()

    def place_of(self, n: int) -> int:
        """Where the row with this key stands; -1 when it does not."""
        at = bisect_left(self._ids, -n, key=lambda one: -one)
        return at if at < len(self._ids) and self._ids[at] == n else -1

    def row_at(self, place: int) -> DossierRow | None:
        """One row; its page is read unless it was lately. None, and `trouble`, when it cannot."""
        page = place // PAGE
        if page not in self._pages:
            if not self._read(page):
                return None
        else:
            self._pages.move_to_end(page)
        return self._pages[page].get(self._ids[place])

    def _read(self, page: int) -> bool:
        if self._load is None:
            return False
        try:
            rows = self._load(self._ids[page * PAGE : (page + 1) * PAGE])
        except Trouble as trouble:
            self.trouble.emit(str(trouble))
            self._pages[page] = {}  # told once, not at every stroke of the brush
            return True
        self._pages[page] = {row.n: row for row in rows}
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return True

    @property
    def today(self) -> date:
        return self._today

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            ROW_ROLE,
            TAG_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        row, column = self.row_at(index.row()), COLUMNS[index.column()]
        if role == ROW_ROLE:
            return row
        if row is None:
            return None if role == TAG_ROLE else ""
        if role == TAG_ROLE:
            if column is Column.STATUS:
                return state_tag(row, self._today)
            return due_tone(row, self._today) if column is Column.DUE else None
        return cell_text(row, column, self._today)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return column_title(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None
