"""What a stored line says, as far as this program can read it; and whether it can be projected.

Nothing here refuses a line: what is strange becomes a flag beside it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from desk_app.domain.codec import BadBody, read_body
from desk_app.domain.entries import Entry, Unknown
from desk_app.domain.journal import Line
from desk_app.domain.workflow import REMARKS
from sync.center.quickread import quick_read

MAX_ID = 200  # longer ids cannot be indexed everywhere
MAX_REVISION = 2**31 - 1

UNKNOWN_KIND = "unknown_kind"  # of a later program: kept, projected after the upgrade
UNREADABLE = "unreadable"  # with the place that cannot be read
WRONG_PLACE = "wrong_place"  # the body names another station or number than its line has
NO_DOSSIER = "dossier_missing"  # a fact about a dossier that names none
NO_REVISION = "revision_missing"  # a step without its place in the dossier's history


@dataclass(frozen=True, slots=True)
class Reading:
    """One line, read. `entry` is set when it takes part in the fold of `dossier_id`."""

    station: str
    line: Line
    kind: str | None
    dossier_id: str | None
    revision: int | None
    entry: Entry | None
    flags: tuple[tuple[str, str], ...] = ()

    @property
    def is_regular(self) -> bool:
        """Whether folding it last is folding it in its place (see sync.center.folding)."""
        entry = self.entry
        if entry is None or isinstance(entry.fact, Unknown):
            return True
        return (entry.revision is None) == (entry.kind in REMARKS)


def read_line(station: str, line: Line) -> Reading:
    """Never fails."""
    try:
        entry = quick_read(line.body) or read_body(line.body)
    except (BadBody, RecursionError) as error:
        place = error.place if isinstance(error, BadBody) else ""
        return _unreadable(station, line, place)
    flags: list[tuple[str, str]] = []
    if entry.station != station or entry.seq != line.seq:
        flags.append((WRONG_PLACE, "station" if entry.station != station else "seq"))
        entry = replace(entry, station=station, seq=line.seq)
    is_unknown = isinstance(entry.fact, Unknown)
    if is_unknown:
        flags.append((UNKNOWN_KIND, ""))
    dossier_id, revision = entry.dossier_id, entry.revision
    if dossier_id is not None and not is_fit(dossier_id):
        return _unreadable(station, line, "dossier")
    if revision is not None and not 1 <= revision <= MAX_REVISION:
        return _unreadable(station, line, "revision")
    joins = dossier_id is not None
    if not is_unknown and entry.fact.IS_ABOUT_DOSSIER:
        if dossier_id is None:
            flags.append((NO_DOSSIER, ""))
        elif revision is None and not entry.fact.IS_REMARK:
            flags.append((NO_REVISION, ""))
            joins = False
    elif not is_unknown:
        joins = False  # about the desk itself
    return Reading(
        station,
        line,
        clean(entry.kind, 100),
        dossier_id,
        revision,
        entry if joins else None,
        tuple(flags),
    )


def _unreadable(station: str, line: Line, place: str) -> Reading:
    """Kept and shown; found with its dossier as far as the envelope says which one it is."""
    kind, dossier_id, revision = None, None, None
    try:
        envelope = json.loads(line.body)
    except (ValueError, RecursionError):
        envelope = None
    if isinstance(envelope, dict):
        found = envelope.get("kind"), envelope.get("dossier"), envelope.get("revision")
        kind = clean(found[0], 100) if isinstance(found[0], str) else None
        dossier_id = found[1] if isinstance(found[1], str) and is_fit(found[1]) else None
        fits = type(found[2]) is int and 1 <= found[2] <= MAX_REVISION
        revision = found[2] if fits else None
    flags = ((UNREADABLE, clean(place, 200)),)
    return Reading(station, line, kind, dossier_id, revision, None, flags)


def is_fit(text: str) -> bool:
    """Whether a text can be a key in every database: short, and nothing that cannot be stored."""
    return 0 < len(text) <= MAX_ID and clean(text, MAX_ID) == text


def clean(text: str, limit: int) -> str:
    """The text as every database can store it; only for columns beside the verbatim body."""
    text = text[:limit]
    if text.isprintable():
        return text
    return text.replace("\x00", "").encode("utf-8", "replace").decode()
