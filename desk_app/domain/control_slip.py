"""The control slip (form 06; 05 of 2018): every hand-over of a folder, with its times and names.

It is read from the entries alone, so that a slip without a time or a taker shows a blank where
nobody recorded one; nothing is filled in afterwards (Decree 118/2025, art. 18.2).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.dossier import Dossier, Holder, HolderKind
from desk_app.domain.entries import Entry, HandedOver, TakenOver
from desk_app.domain.moments import local
from desk_app.domain.paper_facts import FolderLocated
from desk_app.domain.workflow import fold, is_remark


class Judged(StrEnum):
    """A result beside its due date, by day."""

    EARLY = "early"
    ON_TIME = "on_time"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Passage:
    """One hand-over: from whose hands into whose.

    `giver` is the person who gave, `taker` who took it over; "" where nobody is named. `taken_at`
    is None while, or because, nobody took it over. `judged` is known for the one passage whose
    taker finished the work.
    """

    origin: Holder
    to: Holder
    handed_at: datetime
    giver: str = ""
    taker: str = ""
    taken_at: datetime | None = None
    note: str = ""
    judged: Judged | None = None


def passages(history: Iterable[Entry]) -> tuple[Passage, ...]:
    """The hand-overs among a dossier's entries, in their order; entries in doubt do not count."""
    entries = tuple(history)
    dossier = fold(entries)
    if dossier is None:
        return ()
    found: list[Passage] = []
    lies, hands = Holder(HolderKind.DESK), ""
    for entry in _counted(entries, dossier):
        fact = entry.fact
        if isinstance(fact, HandedOver):
            found.append(_begun(entry, fact, lies, hands))
        elif isinstance(fact, TakenOver) and found:
            found[-1] = _ended(found[-1], entry, fact)
            lies, hands = found[-1].to, fact.taken_by
        elif isinstance(fact, FolderLocated):
            lies, hands = fact.at, fact.at.name if fact.at.kind is HolderKind.OFFICER else ""
    return _judged(tuple(found), dossier)


def _counted(entries: tuple[Entry, ...], dossier: Dossier) -> tuple[Entry, ...]:
    doubtful = {(doubt.station, doubt.seq) for doubt in dossier.doubts}
    steps = [
        entry
        for entry in entries
        if entry.revision is not None
        and not is_remark(entry)
        and (entry.station, entry.seq) not in doubtful
    ]
    return tuple(sorted(steps, key=lambda e: (e.revision or 0, e.recorded_at, e.station, e.seq)))


_OWN = (HolderKind.DESK, HolderKind.SHELF)
"""Where the clerk who records a hand-over is the one who gives."""


def _begun(entry: Entry, fact: HandedOver, lies: Holder, hands: str) -> Passage:
    giver = entry.by if lies.kind in _OWN else hands
    return Passage(lies, fact.to, entry.happened_at, giver, note=fact.note)


def _ended(begun: Passage, entry: Entry, fact: TakenOver) -> Passage:
    note = "; ".join(text for text in (begun.note, fact.note) if text)
    to = replace(begun.to, name=begun.to.name or fact.taken_by)
    if begun.to.kind in _OWN:
        to = begun.to
    return replace(begun, to=to, taker=fact.taken_by, taken_at=entry.happened_at, note=note)


def _judged(found: tuple[Passage, ...], dossier: Dossier) -> tuple[Passage, ...]:
    """The last passage before the result is the one whose taker finished: by day, not by hour."""
    due_on = dossier.judged_due_on
    if dossier.result is None or due_on is None:
        return found
    ready_at = dossier.result.ready_at
    before = [n for n, one in enumerate(found) if one.handed_at <= ready_at]
    outside = [n for n in before if found[n].to.kind not in _OWN]
    if not outside:
        return found
    judged = judge(local(ready_at).date(), due_on)
    at = outside[-1]
    return (*found[:at], replace(found[at], judged=judged), *found[at + 1 :])


def judge(finished_on: date, due_on: date) -> Judged:
    if finished_on == due_on:
        return Judged.ON_TIME
    return Judged.EARLY if finished_on < due_on else Judged.OVERDUE
