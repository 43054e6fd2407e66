"""The desk's own figures by sector, for a day or a span of days.

Folds over history *as of* the last day: what was written later about later days does not count, so
the same span gives the same figures whenever it is asked again.  This is not the national form
II.06a, whose periods and columns are another matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date

from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.entries import Entry
from desk_app.domain.moments import local
from desk_app.domain.procedures import Channel
from desk_app.domain.search import fold as fold_words
from desk_app.domain.workflow import OPEN_CLOCK, UNDECIDED, fold


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of dossiers. Received, returned and done are of the span; open is at its end.

    `done` = `early` + `on_time` + `overdue`: the result was finished in the span, judged by date
    against the due date; withdrawn counts as on time, and so does one that never had a due date.
    `open_overdue` are among `open`; one that waits for the citizen is not overdue.
    """

    direct: int = 0
    online: int = 0
    post: int = 0
    returned: int = 0
    early: int = 0
    on_time: int = 0
    overdue: int = 0
    open: int = 0
    open_overdue: int = 0

    @property
    def received(self) -> int:
        return self.direct + self.online + self.post

    @property
    def done(self) -> int:
        return self.early + self.on_time + self.overdue

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def is_empty(self) -> bool:
        return self == Figures()


@dataclass(frozen=True, slots=True)
class SectorRow:
    sector: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class SectorReport:
    """Figures from `first` to `last`, both days included; sectors in alphabetical order."""

    first: date
    last: date
    rows: tuple[SectorRow, ...]

    @property
    def total(self) -> Figures:
        return sum((row.figures for row in self.rows), Figures())


def sector_report(histories: Iterable[Sequence[Entry]], first: date, last: date) -> SectorReport:
    """The report over whole histories, one sequence of entries per dossier."""
    by_sector: dict[str, Figures] = {}
    for history in histories:
        dossier = fold(entry for entry in history if local(entry.happened_at).date() <= last)
        if dossier is None or dossier.received_at is None:
            continue  # registered or refused: never taken in
        counted = figures_of(dossier, history, first, last)
        sector = dossier.intake.sector
        by_sector[sector] = by_sector.get(sector, Figures()) + counted
    rows = (SectorRow(name, found) for name, found in sorted(by_sector.items(), key=_by_name))
    return SectorReport(first, last, tuple(row for row in rows if not row.figures.is_empty))


def _by_name(found: tuple[str, Figures]) -> str:
    """Đ beside D, as a Vietnamese list has it, not after Z."""
    return fold_words(found[0])


def figures_of(dossier: Dossier, history: Sequence[Entry], first: date, last: date) -> Figures:
    """What one dossier, as it stood at the end of `last`, adds to the figures."""
    received_at = dossier.received_at
    came = received_at is not None and first <= local(received_at).date() <= last
    channel = dossier.intake.channel
    handing = dossier.handing
    judged = _judgement(dossier, history, first, last)
    is_open = dossier.status in UNDECIDED
    due = dossier.judged_due_on
    return Figures(
        direct=int(came and channel is Channel.DIRECT),
        online=int(came and channel is Channel.ONLINE),
        post=int(came and channel is Channel.POST),
        returned=int(handing is not None and local(handing.returned_at).date() >= first),
        early=int(judged == "early"),
        on_time=int(judged == "on_time"),
        overdue=int(judged == "overdue"),
        open=int(is_open),
        open_overdue=int(dossier.status in OPEN_CLOCK and due is not None and due < last),
    )


def _judgement(dossier: Dossier, history: Sequence[Entry], first: date, last: date) -> str:
    """`early`, `on_time` or `overdue` for one finished in the span, else ""."""
    if dossier.status is Status.WITHDRAWN:
        days = (local(entry.happened_at).date() for entry in history if entry.kind == "withdrawn")
        return "on_time" if any(first <= day <= last for day in days) else ""
    if dossier.result is None:
        return ""
    day, due = local(dossier.result.ready_at).date(), dossier.judged_due_on
    if not first <= day <= last:
        return ""
    if due is None or day == due:
        return "on_time"
    return "early" if day < due else "overdue"
