"""Folders change hands by the pile: one manifest, one transaction, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from desk_app.domain.dossier import Dossier, Holder, HolderKind
from desk_app.domain.entries import HandedOver, TakenOver
from desk_app.domain.handing import (
    OUTSIDE,
    Folder,
    OpenManifest,
    Owed,
    Pile,
    Stray,
    TakeOverReport,
    at_desk_since,
    check_shelf,
    compare,
    format_manifest_no,
    hand_over_due,
    manifest_tag,
    on_shelf,
    why_not_hand_over,
)
from desk_app.domain.intake import LONGEST_NOTE
from desk_app.domain.manifests import Manifest, manifest_line
from desk_app.domain.people import LONGEST_NAME, check_name, check_text, clean_name, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.workflow import fold
from desk_app.store import handovers
from desk_app.store.book import Change, Look
from desk_app.usecases.completing import At, complete
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import dossier_of
from desk_app.usecases.printing import forms_on

MOST_FOLDERS = 500
"""In one pile: more is no pile that anybody can sign for."""
_MOST_OWED = 500


# --- handing over ------------------------------------------------------------------------------


def hand_over(desk: Desk, dossier_nos: Iterable[str], to: Holder, note: str = "") -> Manifest:
    """Send a pile on its way. What comes back to the desk or goes to the shelf is there at once:
    whoever scans it has it in hand.

    Raises Refused with every problem of every dossier (`dossiers.2`); then nothing was stored.
    """
    to, problems = _checked(desk, to, note)
    nos = _numbers(dossier_nos)
    if not nos:
        problems.append(Problem("dossiers", "missing"))
    if len(nos) > MOST_FOLDERS:
        problems.append(Problem("dossiers", "too_many", {"most": MOST_FOLDERS, "got": len(nos)}))
        raise Refused(*problems)
    with desk.book.change(desk.station, desk.now()) as change:
        found = [_folder(change, no, to, f"dossiers.{at}") for at, no in enumerate(nos)]
        problems += [one for one in found if isinstance(one, Problem)]
        if problems:
            raise Refused(*problems)
        dossiers = {one.dossier_id: one for one in found if isinstance(one, Dossier)}
        stem = format_manifest_no(desk.station_tag, change.now.date(), 1)[:-2]
        running = handovers.last_running(change, stem) + 1
        number = format_manifest_no(desk.station_tag, change.now.date(), running)
        fact = HandedOver(to, clean_text(note), number)
        for dossier in dossiers.values():
            after = change.record(fact, desk.clerk, about=dossier)
            if to.kind not in OUTSIDE and after is not None:
                _take(desk, change, after, desk.clerk)
        made = _manifest(desk, number, change.now, fact, tuple(dossiers.values()))
    desk.remember(change)
    return made


def folders(desk: Desk, dossier_nos: Iterable[str], to: Holder) -> tuple[Folder, ...]:
    """A pile as it is put together: each folder, with what stops it from going to `to`."""
    with desk.book.look() as look:
        return tuple(_as_folder(look, no, to) for no in _numbers(dossier_nos))


def holders_used(desk: Desk) -> tuple[Holder, ...]:
    """Whom piles went to lately, the most frequent first."""
    with desk.book.look() as look:
        return handovers.holders_used(look)


def _checked(desk: Desk, to: Holder, note: str) -> tuple[Holder, list[Problem]]:
    problems = list(check_text(note, "note", LONGEST_NOTE))
    if to.kind is HolderKind.CITIZEN:
        want = {"want": "|".join(kind for kind in HolderKind if kind is not HolderKind.CITIZEN)}
        problems.append(Problem("to.kind", "unknown_choice", want))
    named = Holder(to.kind, clean_name(to.name))
    if named.kind in OUTSIDE and not named.name:
        problems.append(Problem("to.name", "missing"))
    problems += check_text(named.name, "to.name", LONGEST_NAME)
    problems += check_shelf(named, desk.unit.shelf_places, "to.name")
    return on_shelf(named, desk.unit.shelf_places), problems


def _numbers(dossier_nos: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(no.strip().upper() for no in dossier_nos))


def _folder(look: Look, no: str, to: Holder, place: str) -> Dossier | Problem:
    try:
        dossier = dossier_of(look, no)
    except Refused as refused:
        return replace(refused.problems[0], place=place)
    return why_not_hand_over(dossier, to, place) or dossier


def _as_folder(look: Look, no: str, to: Holder) -> Folder:
    try:
        dossier = dossier_of(look, no)
    except Refused as refused:
        return Folder(no, problem=refused.problems[0])
    return Folder(
        dossier.dossier_no,
        dossier.intake.whose.name,
        dossier.intake.procedure_name,
        dossier.due.due_on if dossier.due else None,
        why_not_hand_over(dossier, to, "dossier_no"),
    )


def _manifest(
    desk: Desk, number: str, at: datetime, fact: HandedOver, dossiers: Sequence[Dossier]
) -> Manifest:
    return Manifest(
        manifest_no=number,
        from_name=_own_name(desk),
        to=fact.to,
        handed_at=at,
        handed_by=desk.clerk,
        lines=tuple(manifest_line(dossier, fact.note) for dossier in dossiers),
    )


def _own_name(desk: Desk) -> str:
    return ", ".join(name for name in (desk.unit.counter, desk.unit.desk_name) if name)


# --- manifests ---------------------------------------------------------------------------------


def open_manifests(desk: Desk) -> tuple[OpenManifest, ...]:
    """Piles of which folders are still on their way, the newest first."""
    with desk.book.look() as look:
        return tuple(
            _opened(look, manifest_no, still_open, seq)
            for manifest_no, still_open, seq in handovers.open_counts(look)
        )


def _opened(look: Look, manifest_no: str, still_open: int, seq: int) -> OpenManifest:
    entry, fact = handovers.handed_over(look, seq)
    return OpenManifest(
        manifest_no=manifest_no,
        to=fact.to,
        handed_at=entry.happened_at,
        handed_by=entry.by,
        folders=handovers.size_of(look, manifest_no),
        still_open=still_open,
    )


def manifest(desk: Desk, manifest_no: str) -> Manifest:
    """A pile as it was when it was handed over. Raises Refused for an unknown one."""
    return pile(desk, manifest_no).manifest


def pile(desk: Desk, manifest_no: str) -> Pile:
    """A pile as it was, and which of its folders nobody has taken over yet."""
    with desk.book.look() as look:
        return _pile(desk, look, manifest_no)


def _pile(desk: Desk, look: Look, manifest_no: str) -> Pile:
    wanted = manifest_no.strip().upper()
    rows = handovers.lines_of(look, wanted)
    if not rows:
        raise Refused(_no_such_pile(desk, wanted))
    first, fact = handovers.handed_over(look, rows[0].seq)
    lines, open_nos, sent_on = [], [], []
    for row in rows:
        history = look.history(row.dossier_id)
        then = fold(entry for entry in history if entry.seq < row.seq)
        now = fold(history)
        if then is None or now is None:
            continue  # its beginning is not in this journal
        line = manifest_line(then, fact.note)
        lines.append(replace(line, dossier_no=now.dossier_no))
        if row.is_open:
            open_nos.append(now.dossier_no)
        elif row.is_superseded:
            sent_on.append(now.dossier_no)
    made = Manifest(
        manifest_no=rows[0].manifest_no,
        from_name=_own_name(desk),
        to=fact.to,
        handed_at=first.happened_at,
        handed_by=first.by,
        lines=tuple(lines),
    )
    return Pile(made, tuple(open_nos), tuple(sent_on))


def _no_such_pile(desk: Desk, manifest_no: str) -> Problem:
    """A record of another counter is genuine, and its dossiers are in that counter's journal: only
    there can they be taken over, for a journal has one writer.
    """
    tag = manifest_tag(manifest_no)
    if tag and tag != desk.station_tag:
        told = {"got": manifest_no, "tag": tag, "own": desk.station_tag}
        return Problem("manifest_no", "manifest_of_another_counter", told)
    return Problem("manifest_no", "unknown_manifest", {"got": manifest_no[:60]})


def stray(desk: Desk, dossier_no: str) -> Stray:
    """What a folder is that was scanned with a pile it does not belong to."""
    with desk.book.look() as look:
        try:
            dossier = dossier_of(look, dossier_no)
        except Refused as refused:
            return Stray(dossier_no, problem=refused.problems[0])
        return Stray(
            dossier.dossier_no,
            dossier.intake.whose.name,
            dossier.intake.procedure_name,
            handovers.open_manifest_of(look, dossier.dossier_id),
        )


# --- taking over -------------------------------------------------------------------------------


def take_over(
    desk: Desk, manifest_no: str, scanned_nos: Iterable[str], taken_by: str
) -> TakeOverReport:
    """What was scanned of a pile now belongs to `taken_by`; the rest stays on its way.

    What is not of the pile is left alone and named in the report. Show `compare` first: this
    stores. Raises Refused when nobody is named or nothing of the pile was scanned.
    """
    problems = list(check_name(taken_by, "taken_by"))
    if problems:
        raise Refused(*problems)
    with desk.book.change(desk.station, desk.now()) as change:
        awaited = _pile(desk, change, manifest_no).awaited
        listed = {line.dossier_no for line in awaited.lines}
        scanned = _numbers(scanned_nos)
        told = compare(awaited, [no if no in listed else _present_no(change, no) for no in scanned])
        if not told.present:
            raise Refused(Problem("scanned", "nothing_to_take", {"no": awaited.manifest_no}))
        for no in told.present:
            _take(desk, change, dossier_of(change, no), clean_name(taken_by))
    desk.remember(change)
    return TakeOverReport(awaited.manifest_no, told.present, told.missing, told.extra)


def _present_no(look: Look, no: str) -> str:
    try:
        return dossier_of(look, no).dossier_no
    except Refused:
        return no


def _take(desk: Desk, change: Change, dossier: Dossier, taken_by: str) -> None:
    """Another agency's clock starts here, so the fact is completed as any step is."""
    at = At(desk, change, dossier, change.now, change.now)
    given = {"taken_by": taken_by or _own_name(desk), "is_unscanned": False}
    fact = complete(at, TakenOver.KIND, given)
    change.record(fact, desk.clerk, about=dossier)


# --- what is owed ------------------------------------------------------------------------------


def owed(desk: Desk) -> tuple[Owed, ...]:
    """Dossiers that lie at the desk and must go to whoever solves them, the most pressing first."""
    with desk.book.look() as look:
        rows = handovers.at_the_desk(look, _MOST_OWED)
        found = [_owed(desk, look, row) for row in rows]
    return tuple(sorted(found, key=lambda one: (one.hand_over.by, one.dossier_no)))


def _owed(desk: Desk, look: Look, row: handovers.WaitingRow) -> Owed:
    """Only a dossier without a due date can be another agency's: its clock starts there."""
    dossier = look.dossier(row.dossier_id) if row.due_on is None else None
    due = hand_over_due(
        at_desk_since(row.received_at, handovers.moves_of(look, row.dossier_id)),
        desk.terms,
        desk.rules.calendar,
        to_other_agency=dossier is not None and bool(dossier.intake.handling_agency),
    )
    return Owed(
        dossier_no=row.dossier_no,
        owner=row.owner,
        procedure_name=row.procedure_name,
        received_at=row.received_at,
        due_on=row.due_on,
        hand_over=due,
    )


def record_page(desk: Desk, made: Manifest) -> bytes:
    """The record of a pile, to be signed by both. The book is not asked: any thread may."""
    from desk_app.printing.forms import words_for  # reportlab is heavy: only when a page is made
    from desk_app.printing.records import handover_record

    words = words_for(forms_on(desk, made.handed_at.date()), desk.unit.wording)
    return handover_record(made, desk.unit, words)
