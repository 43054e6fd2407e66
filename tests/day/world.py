"""The paper world of a commune: folders, receipts, slips and pads, and where they really are.

It is the truth.  The desks' records are what the clerks told the software; the acts move both,
the mishaps only one of them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, auto
from pathlib import Path

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.findings import FindingKind
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.moments import VIETNAM
from desk_app.usecases.desk import Desk
from sync.center.embedded import Embedded
from tests.support.clock import FixedClock

MONDAY, TUESDAY = date(2026, 10, 5), date(2026, 10, 6)
"""Two ordinary working days under the 2026 rules: the day before, and the day itself."""

TRAY = Holder(HolderKind.DESK)
SHELVES = (Holder(HolderKind.SHELF, "A1"), Holder(HolderKind.SHELF, "A2"))
OFFICERS = (
    Holder(HolderKind.OFFICER, "Nguyễn Thị Lành"),
    Holder(HolderKind.OFFICER, "Lê Văn Tám"),
    Holder(HolderKind.OFFICER, "Thạch Sa Rây"),
)
AGENCY = Holder(HolderKind.AGENCY, "Chi nhánh Văn phòng đăng ký đất đai")


class Stage(Enum):
    """How far an honest folder has come."""

    NEW = auto()
    """In the tray, complete, to be handed over."""
    WAITING = auto()
    """In the tray, until the citizen brings what is missing, or pays."""
    CARRIED = auto()
    """In the messenger's bag, or just put down: handed over and not yet taken over."""
    SOLVING = auto()
    BACK = auto()
    """In the tray again, solved, the result not yet recorded."""
    SHELVED = auto()
    DONE = auto()


@dataclass(eq=False)
class Folder:
    """One folder. `code` is what a scanner reads off the receipt in it; `at` is None when it is at
    no place that the desk counts (the citizen's hands, the messenger's bag, lost).

    Acts leave a `is_marked` one alone: a mishap has been there, and its evening is foretold.
    """

    no: str
    code: str
    at: Holder | None
    stage: Stage = Stage.NEW
    manifest_no: str = ""
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """A slip that was filled in by hand and is to be typed in."""

    slip_no: str
    draft: IntakeDraft
    folder: Folder


CENTER = -1
"""Where a counter's index would stand: the centre said it."""


@dataclass(frozen=True, slots=True, order=True)
class Expected:
    """What one evening must say: at which station, by what name, about what."""

    station: int
    kind: FindingKind
    subject: str


@dataclass(eq=False)
class Pad:
    """Fee receipts of the tax authority: an accountable form, used one after the other."""

    series: str
    next_no: int = 1

    def tear_off(self) -> str:
        self.next_no += 1
        return f"{self.next_no - 1:07d}"


@dataclass(eq=False)
class Station:
    """One counter: its software, and the paper around it."""

    index: int
    home: Path
    desk: Desk
    clock: FixedClock
    pad: Pad
    folders: list[Folder] = field(default_factory=list)
    drawer: list[str] = field(default_factory=list)
    """Blank slips, by their numbers."""
    also_in_drawer: list[str] = field(default_factory=list)
    """Slips that lie there and should not."""
    filled: list[Filled] = field(default_factory=list)
    asked_at_intake: list[str] = field(default_factory=list)
    """Numbers of those who were sent for papers before anything was taken in."""
    books: int = 0
    by_hand: int = 0
    """How many numbers were written by hand, far from those the software gives."""
    received: int = 0
    """Of the present day."""

    def lying_at(self, place: Holder) -> Iterator[Folder]:
        return (one for one in self.folders if one.at == place)

    def honest(self, *stages: Stage) -> list[Folder]:
        """Folders that nothing has gone wrong with, at one of these stages."""
        return [one for one in self.folders if one.stage in stages and not one.is_marked]


@dataclass(eq=False)
class World:
    """Three counters of one commune and the centre they answer to."""

    lot: random.Random
    stations: tuple[Station, ...]
    center: Embedded
    people: int = 0
    log: list[str] = field(default_factory=list)
    """What was done, for whoever must find out why an evening was wrong."""

    def tell(self, station: Station, text: str) -> None:
        self.log.append(f"{station.index} {station.clock.now():%d/%m %H:%M:%S} {text}")


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=VIETNAM)
