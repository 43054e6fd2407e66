"""A short table of values: columns say how each row reads, rows are put in whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
Tag = tuple[str, Tone]
TAG_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""How a cell is drawn: `(text, tone)` a tag, a Tone text in that colour, None plain text."""
STRONG_ROLE = TAG_ROLE + 1
"""True for text in bold."""
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class RowsColumn(Generic[Row]):
    """`width` in pixels of a plain text size; 0 takes what is left. Figures stand at the right."""

    title: str
    text: Callable[[Row], str]
    width: int = 0
    is_right: bool = False
    is_strong: bool = False
    tag: Callable[[Row], Tag | Tone | None] | None = None
    """How a cell is drawn: see TAG_ROLE."""

    @property
    def side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self.is_right else Qt.AlignmentFlag.AlignLeft


def tag_column(title: str, tag: Callable[[Row], Tag], width: int = 0) -> RowsColumn[Row]:
    """A column of words on the tint of their tone; "" draws nothing."""
    return RowsColumn(title, lambda row: tag(row)[0], width, tag=tag)


class RowsModel(QAbstractTableModel, Generic[Row]):
    def __init__(self, columns: Sequence[RowsColumn[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """The same rows again are only drawn anew: what is chosen and in sight stays so."""
        if rows and tuple(rows) == self._rows:
            last = self.index(len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
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
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.side
        if role == TAG_ROLE:
            return column.tag(row) if column.tag is not None else None
        return column.is_strong if role == STRONG_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.side | Qt.AlignmentFlag.AlignVCenter
        return column.title if role == Qt.ItemDataRole.DisplayRole else None
