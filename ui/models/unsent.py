"""The unsent lines as a table: when, what, which dossier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.dates import clock_text, day_text
from ui.ports.sync import Line

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
translate = QCoreApplication.translate


class Column(IntEnum):
    WHEN = 0
    KIND = 1
    DOSSIER = 2


class UnsentModel(QAbstractTableModel):
    """Rows are set whole. `kind_text` names an entry's kind in words."""

    def __init__(self, kind_text: Callable[[str], str]) -> None:
        super().__init__()
        self._kind_text = kind_text
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self._lines[index.row()]
        return {
            Column.WHEN: f"{day_text(line.recorded_at.date())} {clock_text(line.recorded_at)}",
            Column.KIND: self._kind_text(line.kind),
            Column.DOSSIER: line.dossier_no or translate("Unsent", "this counter"),
        }[Column(index.column())]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.WHEN: translate("Unsent", "Recorded"),
                Column.KIND: translate("Unsent", "What"),
                Column.DOSSIER: translate("Unsent", "Dossier"),
            }[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
