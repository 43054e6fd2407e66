"""Which form goes where, as rows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.models.rows import RowsColumn
from ui.routes import Route
from ui.words import form_text, paper_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RouteRow:
    """`own_paper` is what the form is made for, where its route names none."""

    form: str
    route: Route
    own_paper: str


def route_columns() -> tuple[RowsColumn[RouteRow], ...]:
    return (
        RowsColumn(translate("Routes", "Form"), lambda row: form_text(row.form)),
        RowsColumn(translate("Routes", "Printer"), _printer, 210),
        RowsColumn(
            translate("Routes", "Paper"),
            lambda row: paper_text(row.route.paper or row.own_paper),
            90,
        ),
        RowsColumn(translate("Routes", "Tray"), _tray, 170),
        RowsColumn(translate("Routes", "Copies"), lambda row: str(row.route.copies), 80),
    )


def _printer(row: RouteRow) -> str:
    return row.route.printer or translate("Routes", "PDF file")


def _tray(row: RouteRow) -> str:
    return row.route.tray or translate("Routes", "as the printer chooses")
