"""A short table of values: columns say how each row reads, rows are put in whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
COLUMN_ROLE = int(Qt.ItemDataRole.UserRole)
TAG_ROLE = COLUMN_ROLE + 1
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class LinedColumn(Generic[Row]):
    """`width` in pixels of a plain text size; 0 takes what is left. `tag` gives a word and tone
    that are drawn instead of the text.
    """

    title: str
    text: Callable[[Row], str]
    width: int = 0
    is_right: bool = False
    is_strong: bool = False
    tag: Callable[[Row], tuple[str, Tone]] | None = None


class LinedModel(QAbstractTableModel, Generic[Row]):
    def __init__(self, columns: Sequence[LinedColumn[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        if role == COLUMN_ROLE:
            return column
        return column.tag(row) if role == TAG_ROLE and column.tag else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_right = self.columns[section].is_right
            side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
