"""The step table: which kind of entry is open in which status, and `apply`, which binds them.

The desk before it writes, the centre building its tables, the replay and the screens all ask the
same table, so none of them can think differently about what may happen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from desk_app.domain import changes, guards
from desk_app.domain.dossier import Dossier, Doubt, HolderKind, Status
from desk_app.domain.entries import Entry, Unknown
from desk_app.domain.paper import printable_forms

S = Status
OPEN_CLOCK = frozenset({S.RECEIVED, S.IN_PROGRESS})
WAITING = frozenset({S.AWAITING_SUPPLEMENT, S.AWAITING_PAYMENT})
UNDECIDED = OPEN_CLOCK | WAITING
ALIVE = UNDECIDED | {S.REGISTERED, S.RESULT_READY}
ANY = frozenset(Status)


class NotAllowed(Exception):
    """The step is not open: `code` says why, `open_kinds` what is open instead."""

    def __init__(self, kind: str, code: str, status: Status | None, open_kinds: tuple[str, ...]):
        super().__init__(f"{kind}: {code} (status {status}, open: {', '.join(open_kinds)})")
        self.kind = kind
        self.code = code
        self.status = status
        self.open_kinds = open_kinds


Guard = Callable[[Dossier, Entry, Any], str | None]
Change = Callable[[Dossier, Entry, Any], Dossier]


@dataclass(frozen=True, slots=True)
class Step:
    """One row: the statuses in which the kind is open, what else must hold, what it does."""

    statuses: frozenset[Status]
    change: Change
    guard: Guard | None = None
    is_open: Callable[[Dossier], bool] | None = None


STARTS: dict[str, Callable[[Entry, Any], Dossier]] = {
    "registered": changes.start_registered,
    "received": changes.start_received,
}

STEPS: dict[str, Step] = {
    "received": Step(frozenset({S.REGISTERED}), changes.change_received),
    "refused": Step(frozenset({S.REGISTERED}), changes.change_refused),
    "handed_over": Step(ALIVE - {S.REGISTERED}, changes.change_handed_over),
    "taken_over": Step(
        ALIVE - {S.REGISTERED},
        changes.change_taken_over,
        guards.guard_taken_over,
        is_open=lambda d: d.handed_to is not None,
    ),
    "supplement_requested": Step(
        OPEN_CLOCK | {S.REGISTERED}, changes.change_supplement_requested, guards.guard_supplement
    ),
    "supplemented": Step(
        frozenset({S.AWAITING_SUPPLEMENT}), changes.change_supplemented, guards.guard_supplemented
    ),
    "payment_requested": Step(OPEN_CLOCK, changes.change_payment_requested),
    "paid": Step(ALIVE - {S.AWAITING_SUPPLEMENT}, changes.change_paid, guards.guard_paid),
    "extended": Step(
        OPEN_CLOCK,
        changes.change_extended,
        guards.guard_extended,
        is_open=lambda d: d.extensions == 0,
    ),
    "result_ready": Step(OPEN_CLOCK, changes.change_result_ready, guards.guard_result_ready),
    "returned": Step(frozenset({S.RESULT_READY}), changes.change_returned, guards.guard_returned),
    "withdrawn": Step(UNDECIDED | {S.REGISTERED}, changes.change_withdrawn),
    "stopped": Step(UNDECIDED, changes.change_stopped),
    # also of what is in the citizen's hands already: a wrong name stays wrong in every report
    "corrected": Step(ALIVE | {S.RETURNED}, changes.change_corrected, guards.guard_corrected),
    "folder_located": Step(
        ANY - {S.REGISTERED, S.REFUSED},
        changes.change_folder_located,
        guards.guard_folder_located,
    ),
    "papers_given_back": Step(
        frozenset({S.WITHDRAWN, S.STOPPED}),
        changes.change_papers_given_back,
        guards.guard_papers_given_back,
        is_open=lambda d: d.holder.kind is not HolderKind.CITIZEN,
    ),
    "number_assigned": Step(
        ANY, changes.change_number_assigned, is_open=lambda d: d.is_provisional
    ),
    "conflict_resolved": Step(
        ANY, changes.change_resolved, guards.guard_resolved, is_open=lambda d: bool(d.open_doubts)
    ),
}

# Remarks cannot contradict anything, so nothing can stop them but the want of a dossier.
REMARKS: dict[str, Change] = {
    "receipt_printed": changes.remark_printed,
    "note_added": changes.remark_noted,
}


def open_steps(dossier: Dossier | None) -> tuple[str, ...]:
    """The kinds that may be recorded now. Some ask for more (a number, a letter) when they are."""
    if dossier is None:
        return tuple(STARTS)
    steps = tuple(kind for kind, step in STEPS.items() if _is_open(step, dossier))
    printable = bool(printable_forms(dossier))
    return (*steps, *(k for k in REMARKS if k != "receipt_printed" or printable))


def needs_head(dossier: Dossier, kind: str) -> bool:
    """Whether the step is one that only the head may let happen (Decree 118, art. 19.5, 19.6):
    an extension, or asking the citizen for papers a second time."""
    return kind == "extended" or (
        kind == "supplement_requested" and dossier.supplement_requests > 0
    )


def _is_open(step: Step, dossier: Dossier) -> bool:
    return dossier.status in step.statuses and (step.is_open is None or step.is_open(dossier))


def apply(dossier: Dossier | None, entry: Entry) -> Dossier:
    """The state after `entry`. Raises NotAllowed when the step table does not let it happen."""
    kind = entry.kind
    if dossier is None:
        start = STARTS.get(kind)
        if start is None:
            raise NotAllowed(kind, "no_such_dossier", None, open_steps(None))
        return start(entry, entry.fact)
    if kind in REMARKS:
        return REMARKS[kind](dossier, entry, entry.fact)
    if isinstance(entry.fact, Unknown):
        return _counted(dossier, entry)
    step = STEPS.get(kind)
    if step is None or not _is_open(step, dossier):
        raise NotAllowed(kind, "step_not_open", dossier.status, open_steps(dossier))
    why_not = step.guard(dossier, entry, entry.fact) if step.guard else None
    if why_not:
        raise NotAllowed(kind, why_not, dossier.status, open_steps(dossier))
    return _counted(step.change(dossier, entry, entry.fact), entry)


def _counted(dossier: Dossier, entry: Entry) -> Dossier:
    return dossier if entry.revision is None else replace(dossier, revision=entry.revision)


def is_remark(entry: Entry) -> bool:
    """Whether the entry takes no place in the order of steps, whatever revision it claims."""
    return entry.kind in REMARKS


def extend(dossier: Dossier, entry: Entry) -> Dossier | None:
    """One more entry that is known to have happened: kept as a doubt where it is not allowed.

    None when the entry belongs before others already folded: then fold them all again.
    """
    if is_remark(entry):
        return apply(dossier, entry)
    if entry.revision is None:  # an unknown kind without one is a remark of a later program
        is_later = isinstance(entry.fact, Unknown)
        return dossier if is_later else _doubtful(dossier, entry, "revision_missing")
    if entry.revision <= dossier.revision:
        return None
    try:
        return apply(dossier, entry)
    except NotAllowed as not_allowed:
        return _doubtful(dossier, entry, not_allowed.code)


def fold(entries: Iterable[Entry]) -> Dossier | None:
    """The state a set of entries gives, in whatever order they came.

    Sorted by (revision, recorded_at, station); of two with one revision the first counts and the
    second is a conflict.  None while the beginning has not arrived.
    """
    dossier: Dossier | None = None
    for state in states(entries):
        dossier = state
    return dossier


def states(entries: Iterable[Entry]) -> Iterator[Dossier]:
    """The states a dossier went through, in the order of `fold`, which gives the last."""
    dossier: Dossier | None = None
    remarks: list[Entry] = []
    steps: list[Entry] = []
    for entry in entries:
        (remarks if entry.revision is None or is_remark(entry) else steps).append(entry)
    steps.sort(key=lambda e: (e.revision or 0, e.recorded_at, e.station, e.seq))
    remarks.sort(key=lambda e: (e.recorded_at, e.station, e.seq))
    early: list[Entry] = []
    for entry in steps:
        if dossier is not None:
            dossier = extend(dossier, entry) or _doubtful(dossier, entry, "conflict")
        elif entry.kind in STARTS:
            dossier = STARTS[entry.kind](entry, entry.fact)
            for before in early:  # at once, so that a later entry can settle them
                dossier = _doubtful(dossier, before, "no_such_dossier")
        else:
            early.append(entry)
        if dossier is not None:
            yield dossier
    for entry in remarks:
        if dossier is not None:
            dossier = extend(dossier, entry)
            if dossier is not None:
                yield dossier


def _doubtful(dossier: Dossier, entry: Entry, code: str) -> Dossier:
    doubt = Doubt(entry.revision or 0, entry.station, entry.seq, entry.kind, code)
    doubts = tuple(sorted((*dossier.doubts, doubt)))
    revision = max(dossier.revision, entry.revision or 0)
    return replace(dossier, doubts=doubts, revision=revision)
