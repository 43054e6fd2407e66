"""A short list as a table: rows of words, each with its tone; nothing is fetched later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
TAG_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""How a cell is drawn: `(text, tone)` a tag, a Tone text in that colour, None plain text."""
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a row. A tag is a word on its tint; a tone without a tag colours
    the text, which then is bold.
    """

    text: str
    tone: Tone = Tone.NEUTRAL
    is_tag: bool = False


@dataclass(frozen=True, slots=True)
class ListColumn:
    """`width` in device-independent pixels, 0 for what is left; figures stand at the right."""

    title: str
    width: int = 0
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class ListRow:
    """`key` says what the row is about, for whoever hears that it was chosen."""

    key: str
    cells: tuple[Cell, ...]


class PlainModel(QAbstractTableModel):
    def __init__(self, columns: Sequence[ListColumn]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: tuple[ListRow, ...] = ()

    @property
    def rows(self) -> tuple[ListRow, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._rows[index.row()].cells[index.column()]
        if role == TAG_ROLE:
            return (cell.text, cell.tone) if cell.is_tag else cell.tone
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell.text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section) | Qt.AlignmentFlag.AlignVCenter
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        is_right = self.columns[column].is_right
        return Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
