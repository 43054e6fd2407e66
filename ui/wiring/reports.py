"""Binds the room of reports to a desk: part of the composition root."""

from __future__ import annotations

from datetime import date
from functools import partial

from desk_app.reports.sectors import SectorReport
from desk_app.usecases.aside import asked_aside
from desk_app.usecases.desk import Desk
from desk_app.usecases.registering import register_of, register_pdf
from desk_app.usecases.reporting import report_by_sector, save_sheet
from ui.actions import Actions
from ui.plainly import Plainly
from ui.ports.reports import ReportsPort


def reports_port(desk: Desk, plainly: Plainly, actions: Actions) -> ReportsPort:
    def report(first: date, last: date) -> SectorReport:
        return asked_aside(desk, lambda other: report_by_sector(other, first, last))

    def register(first: date, last: date) -> bytes:
        def book(other: Desk) -> bytes:
            return register_pdf(other, register_of(other, first, last))

        return asked_aside(desk, book)

    return ReportsPort(
        report=plainly(report),
        save=plainly(partial(save_sheet, desk)),
        register=plainly(register),
        problem_text=actions.problem_text,
        now=actions.now,
    )
