"""F11: the desk's own figures by sector, and their export."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desk_app.domain.problems import Problem, Refused
from desk_app.reports.sector_sheet import Heading, sector_sheet
from desk_app.reports.sectors import SectorReport, sector_report
from desk_app.store.histories import histories_for
from desk_app.usecases.desk import Desk
from desk_app.usecases.writing import write_whole


def report_by_sector(desk: Desk, first: date, last: date) -> SectorReport:
    """The figures of the days from `first` to `last`. Reads the histories they are about, so ask
    it aside. Raises Refused for days in the wrong order or still to come.
    """
    today = desk.now().date()
    if last < first:
        raise Refused(Problem("last", "before_first", {"first": first.isoformat()}))
    if first > today:
        raise Refused(Problem("first", "in_the_future", {"got": first.isoformat()}))
    with desk.book.look() as look:
        return sector_report(histories_for(look, first), first, min(last, today))


def sheet_of(desk: Desk, report: SectorReport) -> bytes:
    """The report as a spreadsheet."""
    return sector_sheet(report, Heading(desk.unit.name, desk.now(), desk.clerk))


def save_sheet(desk: Desk, report: SectorReport, path: Path) -> None:
    """Write the report as a spreadsheet, whole or not at all. Raises StoreFault."""
    write_whole(path, sheet_of(desk, report))
