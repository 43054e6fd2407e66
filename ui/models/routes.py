"""Which form goes where, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.routes import Route
from ui.words import form_text, paper_text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
translate = QCoreApplication.translate


class Column(IntEnum):
    FORM = 0
    PRINTER = 1
    PAPER = 2
    TRAY = 3
    COPIES = 4


class RoutesModel(QAbstractTableModel):
    """`rows` are (form, its route, its own paper)."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, Route, str], ...] = ()

    @property
    def rows(self) -> tuple[tuple[str, Route, str], ...]:
        return self._rows

    def set_rows(self, rows: Sequence[tuple[str, Route, str]]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        form, route, own_paper = self._rows[index.row()]
        return (
            form_text(form),
            route.printer or translate("Routes", "PDF file"),
            paper_text(route.paper or own_paper),
            route.tray or translate("Routes", "as the printer chooses"),
            str(route.copies),
        )[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Routes", "Form"),
                translate("Routes", "Printer"),
                translate("Routes", "Paper"),
                translate("Routes", "Tray"),
                translate("Routes", "Copies"),
            )[section]
        return None
