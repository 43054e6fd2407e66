"""A dossier's state at the centre: the domain's own fold, taken up where it was left.

Folding all entries again is always right.  Extending what was folded before is the same, as long
as each new entry belongs behind all others; `Folded.top` says behind which revision that is.
Where an entry is out of the ordinary (a remark that claims a revision, a step that came before
the dossier's beginning) every later fold starts from nothing.
"""

from __future__ import annotations

import logging
import sys
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk_app.domain.dossier import Dossier
from desk_app.domain.workflow import extend, fold
from sync.center.reading import Reading

log = logging.getLogger(__name__)

NOT_BEGUN = "no_beginning"  # entries are here, the one that starts the dossier is not yet
CANNOT_FOLD = "cannot_fold"  # an entry that breaks our rules' code: ours to mend, kept meanwhile


@dataclass(frozen=True, slots=True)
class Folded:
    """The fold of `entries` entries; `dossier` is None with `trouble` saying why."""

    entries: int
    top: int
    dossier: Dossier | None
    trouble: str | None = None


def fold_all(readings: Iterable[Reading]) -> Folded:
    """From nothing; the order of the readings does not matter."""
    joining = [reading for reading in readings if reading.entry is not None]
    if len(joining) > 1:
        joining.sort(key=lambda reading: (reading.station, reading.line.seq))
    entries = [reading.entry for reading in joining if reading.entry is not None]
    try:
        dossier = fold(entries)
    except Exception:  # one odd dossier must not stop all lines behind it
        log.exception("a dossier cannot be folded, entries=%d", len(entries))
        return Folded(len(entries), sys.maxsize, None, CANNOT_FOLD)
    if dossier is None:
        return Folded(len(entries), sys.maxsize, None, NOT_BEGUN)
    top = max([e.revision for e in entries if e.revision is not None], default=0)
    has_early = any(doubt.code == "no_such_dossier" for doubt in dossier.doubts)
    is_ordinary = not has_early and all(r.is_regular for r in joining)
    return Folded(len(entries), top if is_ordinary else sys.maxsize, dossier)


def fold_on(before: Folded, fresh: Sequence[Reading]) -> Folded | None:
    """`before` and what came since; None when only folding everything again is right."""
    dossier, top = before.dossier, before.top
    count = before.entries
    for reading in fresh:
        entry = reading.entry
        if entry is None:
            continue
        if dossier is None or top == sys.maxsize or not reading.is_regular:
            return None
        if entry.revision is not None:
            if entry.revision <= top:
                return None
            top = entry.revision
        try:
            dossier = extend(dossier, entry)
        except Exception:  # noqa: BLE001  fold_all says what there is to say
            return None
        count += 1
    return Folded(count, top, dossier)


class Recent:
    """Folded states of the dossiers seen last; each is good only for its count of entries.

    Entries are never taken away, so the count names the set.
    """

    def __init__(self, limit: int = 5_000) -> None:
        self._limit = limit
        self._known: OrderedDict[str, Folded] = OrderedDict()

    def get(self, dossier_id: str, entries: int) -> Folded | None:
        found = self._known.get(dossier_id)
        return found if found is not None and found.entries == entries else None

    def put(self, dossier_id: str, folded: Folded) -> None:
        self._known[dossier_id] = folded
        self._known.move_to_end(dossier_id)
        while len(self._known) > self._limit:
            self._known.popitem(last=False)

    def clear(self) -> None:
        self._known.clear()
