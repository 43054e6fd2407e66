"""Counting folders: what the records expect at a place beside what was scanned there.

A count is of one place, or of everything at this desk (tray and shelf together). Every scan is
judged by itself, so order and repetition change nothing; what is missing can only be said when the
count is complete.  `judge` gives the one finding that says most about a folder: the table `_RULES`
is in that order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.findings import Finding, FindingKind, FindingList

TRAY = Holder(HolderKind.DESK)
SHELF = Holder(HolderKind.SHELF)
"""The whole result shelf; one position of it is `Holder(SHELF, position)`."""
DRAWER = Holder(HolderKind.DESK, "drawer")
"""Where blank slips lie: only there a blank slip is in its place."""

NEVER_HERE = frozenset({Status.REGISTERED, Status.REFUSED, Status.RETURNED})
"""No folder of these is expected anywhere: not taken in yet, or in the citizen's hands. Quick
entries are received and returned at once, so they never have one."""
CLOSED = frozenset({Status.REFUSED, Status.WITHDRAWN, Status.STOPPED})


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
class Sight:
    """A folder as its paper was seen, all scans of it taken together.

    `is_old_paper`: a receipt of an earlier version or number was scanned, and none that is newer.
    """

    code: Code
    is_old_paper: bool = False
    old_paper: str = ""
    is_altered: bool = False


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


# --- one sight ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Seen:
    """A folder with a record, at the place where it was seen."""

    sight: Sight
    record: FolderRecord
    place: Holder | None
    positions: frozenset[str]

    @property
    def is_ready(self) -> bool:
        return self.record.status is Status.RESULT_READY

    @property
    def is_on_shelf(self) -> bool:
        """Seen on the shelf; where tray and shelf are counted together, what the record says."""
        where = self.record.holder if self.place is None else self.place
        return where.kind is HolderKind.SHELF


K = FindingKind
_RULES: tuple[tuple[FindingKind, Callable[[_Seen], bool]], ...] = (
    (K.ALTERED_RECEIPT, lambda s: s.sight.is_altered),
    (K.ALREADY_RETURNED, lambda s: s.record.status is Status.RETURNED),
    (K.ALREADY_CLOSED, lambda s: s.record.status in CLOSED),
    (K.NO_RESULT_YET, lambda s: s.place is not None and s.is_on_shelf and not s.is_ready),
    (K.NOT_ON_SHELF, lambda s: s.is_ready and not s.is_on_shelf),
    (K.ON_ITS_WAY, lambda s: s.record.handed_to is not None),
    (K.WRONG_PLACE, lambda s: not is_at(s.place, s.record.holder, s.positions)),
    (K.SUPERSEDED_RECEIPT, lambda s: s.sight.is_old_paper),
)
"""The first that holds is the finding: an altered paper before all; then what the folder's state
forbids, for putting that right settles the place too; then the place; then the paper inside."""

_WITHOUT_FOLDER: dict[CodeState, FindingKind] = {
    CodeState.VOIDED: K.VOIDED_NUMBER,
    CodeState.LOST: K.NUMBER_LOST,
    CodeState.BLANK_SLIP: K.SLIP_NOT_ENTERED,
    CodeState.SPOILT_SLIP: K.SPOILT_SLIP,
    CodeState.NOT_ENTERED: K.NOT_ENTERED,
    CodeState.OTHER_COUNTER: K.ANOTHER_COUNTER,
    CodeState.OTHER_UNIT: K.ANOTHER_UNIT,
    CodeState.FOREIGN: K.FOREIGN_CODE,
}


def judge(
    place: Holder | None, sight: Sight, positions: frozenset[str] = frozenset()
) -> Finding | None:
    """What is wrong with a paper seen at `place`; None when nothing is."""
    code = sight.code
    if code.record is None:
        return _without_record(place, sight)
    seen = _Seen(sight, code.record, place, positions)
    for kind, holds in _RULES:
        if holds(seen):
            return _of_record(kind, seen)
    return None


def _without_record(place: Holder | None, sight: Sight) -> Finding | None:
    code = sight.code
    if sight.is_altered:
        return Finding(K.ALTERED_RECEIPT, code.text, seen=place)
    if code.state is CodeState.BLANK_SLIP and place == DRAWER:
        return None
    kind = _WITHOUT_FOLDER[code.state]
    params = (("detail", code.detail),) if code.detail else ()
    return Finding(kind, code.text, seen=place, params=params)


def _of_record(kind: FindingKind, seen: _Seen) -> Finding:
    record = seen.record
    expected = record.handed_to if kind is K.ON_ITS_WAY else record.holder
    params = [("status", record.status.value)]
    if kind is K.SUPERSEDED_RECEIPT:
        params += [("version", str(record.version)), ("this", seen.sight.old_paper)]
    return Finding(
        kind,
        record.dossier_no,
        dossier_no=record.dossier_no,
        owner=record.owner,
        expected=SHELF if kind is K.NOT_ON_SHELF else expected,
        seen=seen.place,
        params=tuple(params),
    )


def verdict_of(place: Holder | None, sight: Sight, finding: Finding | None) -> Verdict:
    """How a first scan sounds."""
    if finding is not None:
        return Verdict.WRONG
    record = sight.code.record
    is_awaited = record.is_expected if record else place == DRAWER
    return Verdict.GOOD if is_awaited else Verdict.KNOWN


def missing(place: Holder | None, record: FolderRecord) -> Finding:
    """A folder the records put at `place`, and nobody saw it there."""
    return Finding(
        K.FOLDER_MISSING,
        record.dossier_no,
        dossier_no=record.dossier_no,
        owner=record.owner,
        expected=record.holder,
        params=(("status", record.status.value),),
    )


def listed(findings: Iterable[Finding], which: FindingList) -> tuple[Finding, ...]:
    return tuple(one for one in findings if one.kind.list is which)
