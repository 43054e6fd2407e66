"""The people of the roster as rows."""

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

from desk_app.domain.roster import Clerk
from ui.roles import role_text
from ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
ROW_TAG = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()
translate = QCoreApplication.translate


class Column(IntEnum):
    NAME = 0
    ROLE = 1
    STATE = 2


def state_tag(clerk: Clerk) -> tuple[str, Tone]:
    if not clerk.is_active:
        return translate("Clerks", "no longer here"), Tone.NEUTRAL
    if not clerk.has_pin:
        return translate("Clerks", "chooses a PIN at first sign-in"), Tone.WARN
    return translate("Clerks", "has a PIN"), Tone.DONE


class ClerksModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._clerks: tuple[Clerk, ...] = ()

    @property
    def clerks(self) -> tuple[Clerk, ...]:
        return self._clerks

    def set_clerks(self, clerks: Sequence[Clerk]) -> None:
        self.beginResetModel()
        self._clerks = tuple(clerks)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._clerks)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        clerk, column = self._clerks[index.row()], index.column()
        if role == ROW_TAG and column == Column.STATE:
            return state_tag(clerk)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (clerk.name, role_text(clerk.role), state_tag(clerk)[0])[column]
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
                translate("Clerks", "Name"),
                translate("Clerks", "Role"),
                translate("Clerks", "Sign-in"),
            )[section]
        return None
