"""Procedures of the catalogue as rows."""

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

from ui.actions import ProcedureHit
from ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
ROW_TAG = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()
translate = QCoreApplication.translate


class Column(IntEnum):
    CODE = 0
    NAME = 1
    SECTOR = 2
    LIMIT = 3


class CatalogueModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[ProcedureHit, ...] = ()

    @property
    def hits(self) -> tuple[ProcedureHit, ...]:
        return self._hits

    def set_hits(self, hits: Sequence[ProcedureHit]) -> None:
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit, column = self._hits[index.row()], index.column()
        if role == ROW_TAG and column == Column.LIMIT and not hit.is_limit_known:
            return translate("Catalogue", "limit not known"), Tone.WARN
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (hit.code, hit.name, hit.sector, "")[column]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Catalogue", "Code"),
                translate("Catalogue", "Procedure"),
                translate("Catalogue", "Sector"),
                translate("Catalogue", "Note"),
            )[section]
        return None
