"""What is wrong with a folder where it was seen: the one finding that says most.

`RULES` is in that order, and the order is the rule: an altered paper before all; then what the
state forbids, for putting the state right settles the place too; then the place; then the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.findings import Finding, FindingKind, FindingList
from desk_app.domain.stock_take import (
    DRAWER,
    SHELF,
    CodeState,
    FolderRecord,
    Sight,
    Verdict,
    is_at,
)

CLOSED = frozenset({Status.REFUSED, Status.WITHDRAWN, Status.STOPPED})


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
RULES: tuple[tuple[FindingKind, Callable[[_Seen], bool]], ...] = (
    (K.ALTERED_RECEIPT, lambda s: s.sight.is_altered),
    (K.ALREADY_RETURNED, lambda s: s.record.status is Status.RETURNED),
    (K.ALREADY_CLOSED, lambda s: s.record.status in CLOSED),
    (K.NO_RESULT_YET, lambda s: s.is_on_shelf and not s.is_ready),
    (K.NOT_ON_SHELF, lambda s: s.is_ready and not s.is_on_shelf),
    (K.ON_ITS_WAY, lambda s: s.record.handed_to is not None),
    (K.WRONG_PLACE, lambda s: not is_at(s.place, s.record.holder, s.positions)),
    (K.SUPERSEDED_RECEIPT, lambda s: s.sight.old_paper != ""),
)
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
    for kind, holds in RULES:
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


def missing(dossier_no: str, owner: str, status: str, expected: Holder) -> Finding:
    """A folder nobody saw where the records say it is."""
    params = (("status", status),)
    return Finding(K.FOLDER_MISSING, dossier_no, dossier_no, owner, expected, None, params)


def listed(findings: Iterable[Finding], which: FindingList) -> tuple[Finding, ...]:
    return tuple(one for one in findings if one.kind.list is which)
