"""The unsent lines as rows: when, what, which dossier."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.dates import clock_text, day_text
from ui.models.rows import RowsColumn
from ui.ports.sync import Line

translate = QCoreApplication.translate


def unsent_columns(kind_text: Callable[[str], str]) -> tuple[RowsColumn[Line], ...]:
    """`kind_text` names an entry's kind in words."""
    return (
        RowsColumn(translate("Unsent", "Recorded"), _when, 150),
        RowsColumn(translate("Unsent", "What"), lambda line: kind_text(line.kind)),
        RowsColumn(translate("Unsent", "Dossier"), _dossier, 220),
    )


def _when(line: Line) -> str:
    return f"{day_text(line.recorded_at.date())} {clock_text(line.recorded_at)}"


def _dossier(line: Line) -> str:
    return line.dossier_no or translate("Unsent", "this counter")
