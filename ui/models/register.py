"""The register as a table: rows come in pages from the store, never all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.actions import DossierRow
from ui.dates import day_text
from ui.theme.tokens import Tone
from ui.words import STATUS_TONES, status_text

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
TAG_ROLE = ROW_ROLE + 1
PAGE = 50
_ROOT = QModelIndex()
More = Callable[[Sequence[DossierRow]], Sequence[DossierRow]]


class Column(IntEnum):
    NUMBER = 0
    PERSON = 1
    PROCEDURE = 2
    RECEIVED = 3
    DUE = 4
    STATUS = 5


def due_tone(row: DossierRow, today: date) -> Tone:
    """How pressing the due date is; settled dossiers press nobody."""
    if row.due_on is None or row.status.is_final or row.status.code == 9:
        return Tone.NEUTRAL
    if row.due_on < today:
        return Tone.DANGER
    return Tone.WARN if row.due_on == today else Tone.NEUTRAL


def state_tag(row: DossierRow, today: date) -> tuple[str, Tone]:
    """State by word and colour; what wants doing first comes before the plain status."""
    translate = QCoreApplication.translate
    text, tone = status_text(row.status), STATUS_TONES[row.status]
    pressing = due_tone(row, today)
    if pressing is Tone.DANGER:
        return translate("RegisterModel", "{status} · overdue").format(status=text), pressing
    if row.is_unprinted and not row.status.is_final:
        return translate("RegisterModel", "{status} · not printed").format(status=text), Tone.WARN
    if pressing is Tone.WARN:
        return translate("RegisterModel", "{status} · due today").format(status=text), pressing
    return text, tone


class RegisterModel(QAbstractTableModel):
    """`set_rows` puts the first page; `more(rows so far)` brings the next, empty at the end."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[DossierRow, ...] = ()
        self._more: More | None = None
        self._today = date.min

    @property
    def rows(self) -> tuple[DossierRow, ...]:
        return self._rows

    @property
    def has_more(self) -> bool:
        return self._more is not None

    def set_rows(self, rows: Sequence[DossierRow], today: date, more: More | None = None) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self._today = today
        self._more = more if len(rows) >= PAGE else None
        self.endResetModel()

    def row_of(self, dossier_no: str) -> int:
        return next((i for i, r in enumerate(self._rows) if r.dossier_no == dossier_no), -1)

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: Index = _ROOT) -> None:
        if self._more is None:
            return
        page = tuple(self._more(self._rows))
        if len(page) < PAGE:
            self._more = None
        if page:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._rows = (*self._rows, *page)
            self.endInsertRows()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == TAG_ROLE:
            if index.column() == Column.STATUS:
                return state_tag(row, self._today)
            return due_tone(row, self._today) if index.column() == Column.DUE else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(row, index.column())
        return self._text(row, index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, row: DossierRow, column: int) -> str:
        if column == Column.NUMBER:
            return row.dossier_no
        if column == Column.PERSON:
            return row.owner or row.applicant
        if column == Column.PROCEDURE:
            return row.procedure_name
        if column == Column.RECEIVED:
            return f"{row.received_at:%d/%m/%Y %H:%M}" if row.received_at else ""
        if column == Column.DUE:
            return day_text(row.due_on) if row.due_on else ""
        return state_tag(row, self._today)[0]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        translate = QCoreApplication.translate
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("RegisterModel", "Dossier number"),
                translate("RegisterModel", "Owner"),
                translate("RegisterModel", "Procedure"),
                translate("RegisterModel", "Received"),
                translate("RegisterModel", "Due"),
                translate("RegisterModel", "State"),
            )[section]
        return None
