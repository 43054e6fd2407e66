"""The list of what is to be done before the desk closes."""

from __future__ import annotations

from collections.abc import Sequence
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

from ui.ports.today import Task
from ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
ROW_TAG = int(Qt.ItemDataRole.UserRole) + 1
"""How a cell is drawn: see ui.widgets.rows_table."""
_ROOT = QModelIndex()
translate = QCoreApplication.translate


class Column(IntEnum):
    NUMBER = 0
    PERSON = 1
    PROCEDURE = 2
    DUE = 3
    ERRAND = 4


def errand_tag(task: Task) -> tuple[str, Tone]:
    """What is to be done, by word and colour."""
    days = task.days
    return {
        "overdue": (translate("Tasks", "Overdue · send Form 04"), Tone.DANGER),
        "unprinted": (translate("Tasks", "Receipt not printed"), Tone.WARN),
        "due": (translate("Tasks", "Due · no result yet"), Tone.WARN),
        "ready": (translate("Tasks", "Result here · to return"), Tone.ACCENT),
        "supplement_ends": (
            translate("Tasks", "Waiting for papers · {days} days left").format(days=days)
            if days > 0
            else translate("Tasks", "Waiting for papers · last day"),
            Tone.NEUTRAL if days > 0 else Tone.WARN,
        ),
    }[str(task.errand)]


class TasksModel(QAbstractTableModel):
    """Rows are set whole; nothing is fetched."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks: tuple[Task, ...] = ()
        self._today = date.min

    @property
    def tasks(self) -> tuple[Task, ...]:
        return self._tasks

    def set_tasks(self, tasks: Sequence[Task], today: date) -> None:
        self.beginResetModel()
        self._tasks, self._today = tuple(tasks), today
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._tasks)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        task, column = self._tasks[index.row()], index.column()
        if role == ROW_TAG:
            if column == Column.ERRAND:
                return errand_tag(task)
            is_late = column == Column.DUE and str(task.errand) == "overdue"
            return Tone.DANGER if is_late else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(task, column)
        return None

    def _text(self, task: Task, column: int) -> str:
        row = task.row
        if column == Column.NUMBER:
            return row.dossier_no
        if column == Column.PERSON:
            return row.owner or row.applicant
        if column == Column.PROCEDURE:
            return row.procedure_name
        if column == Column.DUE:
            if row.due_on is None:
                return ""
            is_this_year = row.due_on.year == self._today.year
            return f"{row.due_on:%d/%m}" if is_this_year else f"{row.due_on:%d/%m/%Y}"
        return errand_tag(task)[0]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Tasks", "Dossier number"),
                translate("Tasks", "Owner"),
                translate("Tasks", "Procedure"),
                translate("Tasks", "Due"),
                translate("Tasks", "To do"),
            )[section]
        return None
