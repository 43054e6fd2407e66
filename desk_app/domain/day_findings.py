"""What an evening found, and what people said about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.findings import Finding, FindingList


@dataclass(frozen=True, slots=True)
class Settled:
    """A finding that stands as it is, with the reason; `head` is who signed it, "" for nobody."""

    finding: Finding
    reason: str
    by: str
    settled_at: datetime
    head: str = ""


@dataclass(frozen=True, slots=True)
class DayFindings:
    """The findings of a day as they stand now. What a step has put right is in neither.

    `paper` is how many of the dossiers received on the day were seen by scan; None: nobody
    counted.
    """

    day: date
    open: tuple[Finding, ...] = ()
    settled: tuple[Settled, ...] = ()
    paper: int | None = None

    def open_in(self, kind: FindingList) -> tuple[Finding, ...]:
        return tuple(one for one in self.open if one.kind.list is kind)

    def settled_in(self, kind: FindingList) -> tuple[Settled, ...]:
        return tuple(one for one in self.settled if one.finding.kind.list is kind)
