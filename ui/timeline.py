"""What happened to a dossier: one event per entry of its journal, and where its paper lies.

Pure functions over the entries in the order they were written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk_app.domain.dossier import Dossier, Doubt
from desk_app.domain.entries import Entry
from desk_app.domain.workflow import NotAllowed, apply, extend
from ui.dossier_words import holder_text
from ui.sentences import sentences
from ui.theme.tokens import Tone
from ui.words import STATUS_TONES

_SAME_MOMENT = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `recorded_at` only where it was entered at another time than it
    happened; `doubt` where the entry does not count, or did not until somebody settled it.
    """

    happened_at: datetime
    by: str
    said: str
    details: tuple[str, ...] = ()
    recorded_at: datetime | None = None
    doubt: Doubt | None = None
    tone: Tone = Tone.NEUTRAL


def timeline(history: Iterable[Entry], doubts: Iterable[Doubt] = ()) -> tuple[Event, ...]:
    """The events of a dossier in the order of its entries."""
    doubtful = {(doubt.station, doubt.seq): doubt for doubt in doubts}
    before: Dossier | None = None
    events = []
    for entry in history:
        after = _after(before, entry)
        events.append(_event(entry, before, after, doubtful.get((entry.station, entry.seq))))
        before = after or before
    return tuple(events)


def _after(before: Dossier | None, entry: Entry) -> Dossier | None:
    try:
        return apply(None, entry) if before is None else extend(before, entry)
    except NotAllowed:  # its beginning has not arrived yet
        return None


def _event(
    entry: Entry, before: Dossier | None, after: Dossier | None, doubt: Doubt | None
) -> Event:
    said, *details = sentences(entry, before)
    is_apart = abs(entry.recorded_at - entry.happened_at) >= _SAME_MOMENT
    moved = after is not None and (before is None or after.status is not before.status)
    tone = STATUS_TONES[after.status] if moved and after is not None else Tone.NEUTRAL
    return Event(
        happened_at=entry.happened_at,
        by=entry.by,
        said=said,
        details=tuple(detail for detail in details if detail),
        recorded_at=entry.recorded_at if is_apart else None,
        doubt=doubt,
        tone=Tone.DANGER if doubt is not None and not doubt.is_settled else tone,
    )


# --- the paper's whereabouts -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the folder lies, and where it is going to while it is between two hands."""

    holder: str
    since: datetime | None
    to: str = ""
    to_since: datetime | None = None


_MOVES = ("taken_over", "returned", "refused", "folder_located", "papers_given_back")


def whereabouts(dossier: Dossier, history: Iterable[Entry]) -> Whereabouts:
    """Where the paper is by the record, and since when; doubtful entries do not move it."""
    doubtful = {(doubt.station, doubt.seq) for doubt in dossier.doubts}
    since: datetime | None = None
    handed_at: datetime | None = None
    for entry in history:
        if (entry.station, entry.seq) in doubtful:
            continue
        if since is None or entry.kind in _MOVES:
            since = entry.happened_at
        if entry.kind == "handed_over":
            handed_at = entry.happened_at
    if dossier.handed_to is None:
        return Whereabouts(holder_text(dossier.holder), since)
    return Whereabouts(
        holder_text(dossier.holder), since, holder_text(dossier.handed_to), handed_at
    )
