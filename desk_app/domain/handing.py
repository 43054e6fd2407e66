"""Piles of folders that change hands: their numbers, what a scanned pile lacks, and by when.

A hand-over is one manifest; taking over is scanning the same pile.  What is missing and what does
not belong is told before anything is stored, so that a lost folder is noticed at the door.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk_app.domain import damage
from desk_app.domain.calendar import Calendar
from desk_app.domain.deadlines import DueTerms
from desk_app.domain.dossier import Dossier, Holder, HolderKind, Status
from desk_app.domain.entries import Entry, HandedOver, Supplemented, TakenOver
from desk_app.domain.manifests import Manifest
from desk_app.domain.moments import VIETNAM, local
from desk_app.domain.problems import Problem

OUTSIDE = frozenset({HolderKind.OFFICER, HolderKind.AGENCY, HolderKind.CENTER})
"""Who signs for a folder that leaves the desk; desk and shelf are the desk's own."""

MANIFEST_NO = re.compile(r"BG-([0-9A-HJKMNP-TV-Z]{4})-([0-9]{6})-([0-9]{2,5})")
_DASHES = re.compile(r"\s*[-\u2010-\u2015\u2212]\s*")
_MOST_OF_A_DAY = 99_999


def format_manifest_no(station_tag: str, day: date, running: int) -> str:
    """`BG-<station>-<yyMMdd>-<nn>`: unique without asking anybody, and in letters that survive
    an input method left on. Raises ValueError for parts that cannot be right.
    """
    made = f"BG-{station_tag}-{day:%y%m%d}-{running:02d}"
    if not 1 <= running <= _MOST_OF_A_DAY or not MANIFEST_NO.fullmatch(made):
        raise ValueError(f"no manifest number: {made!r}")
    return made


def manifest_running(manifest_no: str) -> int:
    """The running number of the day; 0 for a text that is no manifest number."""
    match = MANIFEST_NO.fullmatch(manifest_no)
    return int(match[3]) if match else 0


def manifest_tag(manifest_no: str) -> str:
    """The letters of the station that made the list; "" for a text that is no manifest number."""
    match = MANIFEST_NO.fullmatch(manifest_no)
    return match[1] if match else ""


def read_manifest_no(raw: str) -> str | None:
    """The manifest number a scanned text is, whatever state the keyboard was in; else None."""
    text = raw.strip()
    if not text or len(text) > 60:
        return None
    candidates = [text]
    for undo in (
        damage.undo_percent_codes,
        damage.undo_vietnamese_layout,
        damage.undo_shifted_digits,
    ):
        repair = undo(text)
        if repair is not None:
            candidates.append(repair.text)
    for candidate in candidates:
        plain = _DASHES.sub("-", candidate).upper()
        if MANIFEST_NO.fullmatch(plain):
            return plain
    return None


# --- a scanned pile beside its list ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Comparison:
    """A pile beside its manifest; dossier numbers in the manifest's order, extras as scanned."""

    present: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        return not self.missing and not self.extra


def compare(manifest: Manifest, scanned: Iterable[str]) -> Comparison:
    """What of the manifest was scanned, what is missing, what does not belong to it.

    A folder scanned twice counts once; order does not matter.
    """
    found = dict.fromkeys(scanned)
    listed = [line.dossier_no for line in manifest.lines]
    return Comparison(
        present=tuple(no for no in listed if no in found),
        missing=tuple(no for no in listed if no not in found),
        extra=tuple(no for no in found if no not in set(listed)),
    )


@dataclass(frozen=True, slots=True)
class OpenManifest:
    """A pile on its way: how many folders it had, how many nobody has taken over yet."""

    manifest_no: str
    to: Holder
    handed_at: datetime
    handed_by: str
    folders: int
    still_open: int


@dataclass(frozen=True, slots=True)
class Pile:
    """A manifest beside what has become of it: `open_nos` are the folders nobody has yet,
    `sent_on_nos` those that went elsewhere before anybody took them over: a later hand-over
    takes the place of this one.
    """

    manifest: Manifest
    open_nos: tuple[str, ...]
    sent_on_nos: tuple[str, ...] = ()

    @property
    def awaited(self) -> Manifest:
        """The manifest with the folders still to be taken over."""
        lines = tuple(line for line in self.manifest.lines if line.dossier_no in self.open_nos)
        return replace(self.manifest, lines=lines)


@dataclass(frozen=True, slots=True)
class TakeOverReport:
    """What was taken over now; `missing` stay open, `extra` were left untouched."""

    manifest_no: str
    taken: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stray:
    """A folder scanned with a pile it does not belong to. `manifest_no` is the pile on its way that
    has it; `problem` says why it has no record here.
    """

    dossier_no: str
    owner: str = ""
    procedure_name: str = ""
    manifest_no: str = ""
    problem: Problem | None = None


def shelf_place(name: str, places: Sequence[str]) -> str | None:
    """The place of the shelf a name means, however it is spelled; None when it means none."""
    asked = "".join(name.split()).casefold()
    return next((one for one in places if "".join(one.split()).casefold() == asked), None)


def check_shelf(to: Holder, places: Sequence[str], place: str) -> Iterator[Problem]:
    """A folder goes to a place of the shelf that exists; a desk that named none asks for none."""
    if to.kind is not HolderKind.SHELF or not places:
        return
    if not to.name.strip():
        yield Problem(place, "shelf_place_missing", {"places": ", ".join(places)})
    elif shelf_place(to.name, places) is None:
        told = {"got": to.name[:60], "places": ", ".join(places)}
        yield Problem(place, "unknown_shelf_place", told)


def on_shelf(to: Holder, places: Sequence[str]) -> Holder:
    """The holder with its place spelled as the shelf has it."""
    if to.kind is not HolderKind.SHELF:
        return to
    return replace(to, name=shelf_place(to.name, places) or to.name)


# --- may it go? --------------------------------------------------------------------------------


def why_not_hand_over(dossier: Dossier, to: Holder, place: str) -> Problem | None:
    """What stops a folder from going to `to`; None when nothing does."""
    told = {"no": dossier.dossier_no, "status": dossier.status.value}
    if dossier.status is Status.REGISTERED or dossier.status.is_final:
        return Problem(place, "not_for_hand_over", told)
    if dossier.handed_to is not None and to.kind in OUTSIDE:
        return Problem(place, "on_its_way", {**told, "to": dossier.handed_to.name})
    if to.kind is HolderKind.SHELF and dossier.status is not Status.RESULT_READY:
        return Problem(place, "shelf_without_result", told)
    if dossier.handed_to is None and dossier.holder == to:
        return Problem(place, "already_there", told)
    return None


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder of a pile being put together, and what stops it from going."""

    dossier_no: str
    owner: str = ""
    procedure_name: str = ""
    due_on: date | None = None
    problem: Problem | None = None


# --- by when -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HandOverDue:
    """Until when a dossier must have gone to whoever solves it.

    `is_at_opening`: at the start of the day of `by`, not just within it.
    """

    by: datetime
    is_at_opening: bool

    def is_late(self, now: datetime) -> bool:
        return now > self.by


def hand_over_due(
    received_at: datetime, terms: DueTerms, calendar: Calendar, *, to_other_agency: bool = False
) -> HandOverDue:
    """Decree 118/2025, art. 18.2: the same day, or the start of the next working day when received
    after 15:00 (15:00 sharp is no longer before, as everywhere here). Another agency's dossier:
    within one working day (art. 20.1a).

    The decree names no hour for "the start of the day": it is over when the morning closes.
    """
    received = local(received_at)
    day = received.date()
    hours = terms.hours
    if to_other_agency:
        return HandOverDue(hours.closing(calendar.next_working_day(day)), False)
    if calendar.is_working_day(day) and received.time() < terms.cut_off:
        return HandOverDue(hours.closing(day), False)
    following = calendar.next_working_day(day)
    return HandOverDue(datetime.combine(following, hours.morning_closes, VIETNAM), True)


def at_desk_since(received_at: datetime, moves: Sequence[Entry]) -> datetime:
    """Since when a folder has lain at the desk: received, completed by the citizen, or brought
    back by whoever had it. `moves` are its hand-overs, take-overs and supplements, in order.
    """
    since, to = received_at, None
    for entry in moves:
        fact = entry.fact
        if isinstance(fact, HandedOver):
            to = fact.to
        elif isinstance(fact, Supplemented) or (
            isinstance(fact, TakenOver) and to is not None and to.kind is HolderKind.DESK
        ):
            since = entry.happened_at
    return since


@dataclass(frozen=True, slots=True)
class Owed:
    """A dossier that must still leave the desk, and by when."""

    dossier_no: str
    owner: str
    procedure_name: str
    received_at: datetime
    due_on: date | None
    hand_over: HandOverDue
