"""What is to be done before the desk closes, as rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.models.rows import RowsColumn, Tag, tag_column
from ui.ports.today import Task
from ui.theme.tokens import Tone

translate = QCoreApplication.translate


def task_columns(today: Callable[[], date]) -> tuple[RowsColumn[Task], ...]:
    """A due date of the year of `today` is told without its year."""
    return (
        RowsColumn(translate("Tasks", "Dossier number"), lambda task: task.row.dossier_no, 186),
        RowsColumn(
            translate("Tasks", "Owner"), lambda task: task.row.owner or task.row.applicant, 210
        ),
        RowsColumn(translate("Tasks", "Procedure"), lambda task: task.row.procedure_name),
        RowsColumn(
            translate("Tasks", "Due"),
            lambda task: _day(task.row.due_on, today()),
            92,
            tag=lambda task: Tone.DANGER if str(task.errand) == "overdue" else None,
        ),
        tag_column(translate("Tasks", "To do"), errand_tag, 214),
    )


def _day(day: date | None, today: date) -> str:
    if day is None:
        return ""
    return f"{day:%d/%m}" if day.year == today.year else f"{day:%d/%m/%Y}"


def _ready(task: Task) -> Tag:
    """A result is given back from the shelf; until it lies there that is the errand."""
    if task.place is None:
        return translate("Tasks", "Result here · onto the shelf (F7)"), Tone.WARN
    if not task.place:
        return translate("Tasks", "On the shelf · to return"), Tone.ACCENT
    said = translate("Tasks", "Shelf {place} · to return")
    return said.format(place=task.place), Tone.ACCENT


def errand_tag(task: Task) -> Tag:
    """What is to be done, by word and colour."""
    days = task.days
    return {
        "overdue": (translate("Tasks", "Overdue · send Form 04"), Tone.DANGER),
        "unprinted": (translate("Tasks", "Receipt not printed"), Tone.WARN),
        "due": (translate("Tasks", "Due · no result yet"), Tone.WARN),
        "ready": _ready(task),
        "supplement_ends": (
            translate("Tasks", "Waiting for papers · {days} days left").format(days=days)
            if days > 0
            else translate("Tasks", "Waiting for papers · last day"),
            Tone.NEUTRAL if days > 0 else Tone.WARN,
        ),
    }[str(task.errand)]
