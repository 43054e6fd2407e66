"""Counting folders: what the records expect at a place beside what was scanned there.

A count is of one place, or of everything at this desk (tray and shelf together).  All scans of
one paper are taken together, so order and repetition change nothing; what is missing can only be
said when the count is complete.  What is wrong with a paper is in stock_rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.findings import Finding
from desk_app.domain.slips import SLIP_NO

TRAY = Holder(HolderKind.DESK)
SHELF = Holder(HolderKind.SHELF)
"""The whole result shelf; one position of it is `Holder(SHELF, position)`."""
DRAWER = Holder(HolderKind.DESK, "drawer")
"""Where blank slips lie: only there a blank slip is in its place."""

NEVER_HERE = frozenset({Status.REGISTERED, Status.REFUSED, Status.RETURNED})
"""No folder of these is expected anywhere: not taken in yet, or in the citizen's hands. Quick
entries are received and returned at once, so they never have one."""


class Verdict(StrEnum):
    """What a scan sounds like."""

    GOOD = "good"
    """It belongs here, and is seen for the first time."""
    KNOWN = "known"
    """Nothing is wrong and nothing is new: scanned before, or not awaited anywhere."""
    WRONG = "wrong"
    """There is a finding, or the text says nothing at all."""


class CodeState(StrEnum):
    """What the books know of a code."""

    RECORDED = "recorded"
    FORMER = "former"
    """A number that its dossier had before the official one."""
    VOIDED = "voided"
    LOST = "lost"
    BLANK_SLIP = "blank_slip"
    SPOILT_SLIP = "spoilt_slip"
    NOT_ENTERED = "not_entered"
    """Of this desk's own range, and nobody has entered it."""
    OTHER_COUNTER = "other_counter"
    OTHER_UNIT = "other_unit"
    FOREIGN = "foreign"
    """No code of any desk: goods, cards, a text."""


@dataclass(frozen=True, slots=True)
class FolderRecord:
    """What the records say about one folder. `is_received`: it was taken in; what was only
    registered, or withdrawn before that, has no folder here.
    """

    n: int
    dossier_no: str
    owner: str
    status: Status
    version: int
    holder: Holder
    handed_to: Holder | None = None
    is_received: bool = True

    @property
    def is_expected(self) -> bool:
        """Whether a folder must lie at `holder`: on its way it is expected neither here nor
        there; of a withdrawn or stopped dossier until the papers are given back."""
        return (
            self.is_received
            and self.handed_to is None
            and self.holder.kind is not HolderKind.CITIZEN
            and self.status not in NEVER_HERE
        )


@dataclass(frozen=True, slots=True)
class Code:
    """A scan as the books know it. `text` is the number, the slip or what was scanned; `detail`
    why a number was voided, or what sort of foreign code it is (a problem's code).
    """

    text: str
    state: CodeState
    record: FolderRecord | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PaperScan:
    """One code that was scanned of a paper. `version` 0: it says none, as bars do."""

    code: str
    version: int = 0
    is_altered: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """A folder as its paper was seen, all scans of it taken together.

    `old_paper` names the earlier version or number that was scanned, when nothing newer was.
    """

    code: Code
    old_paper: str = ""
    is_altered: bool = False


def sight_of(code: Code, scans: Iterable[PaperScan]) -> Sight:
    """What all scans of one folder say together, in whatever order and however often they came.

    Bars say no version, so they neither accuse a paper nor excuse it; but only a paper made since
    the official number came can bear that number. One newer paper in the folder is enough: then
    somebody has put it there.
    """
    known = tuple(scans)
    is_altered = any(scan.is_altered for scan in known)
    record = code.record
    if record is None:
        return Sight(code, is_altered=is_altered)
    newest = max((scan.version for scan in known), default=0)
    if newest >= record.version:
        return Sight(code, is_altered=is_altered)
    if newest:
        return Sight(code, str(newest), is_altered)
    numbers = {scan.code for scan in known if not SLIP_NO.fullmatch(scan.code)}
    former = min(numbers - {record.dossier_no}, default="")
    return Sight(code, "" if record.dossier_no in numbers else former, is_altered)


@dataclass(frozen=True, slots=True)
class PlaceExpected:
    """A place that can be counted, and how many folders the records say are there."""

    place: Holder
    expected: int


@dataclass(frozen=True, slots=True)
class Count:
    """A count that is going on; `place` None: tray and shelf together. `first_seq` is the journal
    line that came next when it was begun."""

    count_id: str
    day: date
    place: Holder | None
    clerk: str
    started_at: datetime
    first_seq: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said about one scan; it is stored already, unless `code` is empty.

    `code` takes the scan back (`uncount`). `seen` is how many different codes the count has now.
    """

    verdict: Verdict
    code: str
    dossier_no: str = ""
    owner: str = ""
    finding: Finding | None = None
    is_again: bool = False
    suggestions: tuple[str, ...] = ()
    seen: int = 0


@dataclass(frozen=True, slots=True)
class CountState:
    """How far a count is. `expected` folders by the records, `seen` of those, `scanned` different
    codes in all. While the count goes on, `record_without_paper` is what is still to be found.
    """

    expected: int
    seen: int
    scanned: int
    paper_without_record: tuple[Finding, ...] = ()
    record_without_paper: tuple[Finding, ...] = ()
    wrong_place_or_state: tuple[Finding, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether every folder that must be here was seen."""
        return not self.record_without_paper

    @property
    def findings(self) -> tuple[Finding, ...]:
        return (
            *self.paper_without_record,
            *self.record_without_paper,
            *self.wrong_place_or_state,
        )


@dataclass(frozen=True, slots=True)
class PaperCount:
    """Of the dossiers received on a day: the numbers of those seen by scan since, and not seen."""

    seen: tuple[str, ...]
    unseen: tuple[str, ...]


# --- places ------------------------------------------------------------------------------------


def is_at(place: Holder | None, holder: Holder, positions: frozenset[str] = frozenset()) -> bool:
    """Whether a folder the record puts at `holder` lies rightly at `place`.

    The desk is one place whoever brought the folder back; a folder on the shelf without a known
    position is right anywhere on it. `positions` are the shelf's names; none: every name is one.
    """
    if place is None:
        return holder.kind in (HolderKind.DESK, HolderKind.SHELF)
    if place.kind is not holder.kind:
        return False
    if place.kind is HolderKind.DESK:
        return True
    if place.kind is HolderKind.SHELF:
        is_somewhere = not place.name or not holder.name
        return is_somewhere or place.name == holder.name or _is_no_position(holder, positions)
    return place.name == holder.name


def _is_no_position(holder: Holder, positions: frozenset[str]) -> bool:
    """Put on the shelf by somebody whose name stands there instead of a position."""
    return bool(positions) and holder.name not in positions


def is_expected_at(place: Holder | None, record: FolderRecord) -> bool:
    """Whether a folder must be found at `place`; at a position only when it was put there."""
    if not record.is_expected or place == DRAWER:
        return False
    if place is not None and place.kind is HolderKind.SHELF and place.name:
        return record.holder == place
    return is_at(place, record.holder)
