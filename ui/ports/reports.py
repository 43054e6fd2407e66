"""What the room of reports may ask of the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from desk_app.domain.problems import Problem
from desk_app.reports.sectors import SectorReport


@dataclass(frozen=True, slots=True)
class ReportsPort:
    """`report` counts from the first day to the last and `save` writes the spreadsheet; both are
    asked aside and may be called from any thread. `report` raises Refused, `save` Trouble.
    `register` are the pages of the register book of these days, made on any thread; it raises
    Refused and Trouble.
    """

    report: Callable[[date, date], SectorReport]
    save: Callable[[SectorReport, Path], None]
    register: Callable[[date, date], bytes]
    problem_text: Callable[[Problem], str]
    now: Callable[[], datetime]
