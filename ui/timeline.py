"""What happened to a dossier, told in full words: one event per entry of its journal.

Pure functions: the entries in the order they were written, the state before each where a sentence
needs it (old due date → new one, what a correction changed).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import Dossier, Doubt, ReturnBy
from desk_app.domain.entries import (
    ConflictResolved,
    Corrected,
    Entry,
    Extended,
    HandedOver,
    IntakeRefused,
    NoteAdded,
    NumberAssigned,
    Paid,
    PaymentRequested,
    ReceiptPrinted,
    Received,
    Registered,
    ResultReady,
    Returned,
    Stopped,
    Supplemented,
    SupplementRequested,
    TakenOver,
    Unknown,
    Withdrawn,
)
from desk_app.domain.workflow import NotAllowed, apply, extend
from ui.dates import clock_text, day_text
from ui.differences import intake_differences
from ui.dossier_words import (
    due_text,
    fees_text,
    holder_text,
    judged_text,
    outcome_text,
    parts_text,
    satisfaction_text,
)
from ui.theme.tokens import Tone
from ui.words import STATUS_TONES, form_text, paper_text, step_text

translate = QCoreApplication.translate
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


def sentences(entry: Entry, before: Dossier | None) -> tuple[str, ...]:
    """What happened, in one sentence, then what else is known of it."""
    fact = entry.fact
    tell = _TELL.get(type(fact))
    if tell is None:
        return (_of_a_newer_version(entry),)
    return tell(entry, fact, before)


def _of_a_newer_version(entry: Entry) -> str:
    if isinstance(entry.fact, Unknown):
        said = translate("Timeline", "Recorded by a newer version of the program: {kind}")
        return said.format(kind=entry.kind)
    return step_text(entry.kind)


def _named(words: str, text: str) -> str:
    """`Reason: …`, or nothing where nothing was said."""
    return words.format(text=text) if text else ""


def _reason(text: str) -> str:
    return _named(translate("Timeline", "Reason: {text}"), text)


def _note(text: str) -> str:
    return _named(translate("Timeline", "Note: {text}"), text)


def _signed(text: str) -> str:
    return _named(translate("Timeline", "Signed by {text}"), text)


# --- the beginning -----------------------------------------------------------------------------


def _registered(entry: Entry, fact: Registered, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Registered under {number}, not yet taken in")
    return said.format(number=fact.dossier_no), _provisional(fact.is_provisional)


def _received(entry: Entry, fact: Received, before: Dossier | None) -> tuple[str, ...]:
    if fact.due is None:
        said = translate("Timeline", "Received; the due date is told later")
    else:
        said = translate("Timeline", "Received, due {due}").format(due=due_text(fact.due))
    late = translate("Timeline", "Entered later than it happened") if fact.is_late_entry else ""
    return said, _provisional(fact.is_provisional), late


def _provisional(is_provisional: bool) -> str:
    return translate("Timeline", "Under a provisional number") if is_provisional else ""


def _refused(entry: Entry, fact: IntakeRefused, before: Dossier | None) -> tuple[str, ...]:
    return translate("Timeline", "Not accepted: {reason}").format(reason=fact.reason), ""


# --- the folder's way --------------------------------------------------------------------------


def _handed_over(entry: Entry, fact: HandedOver, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Handed over to {holder}").format(holder=holder_text(fact.to))
    listed = _named(translate("Timeline", "With list {text}"), fact.manifest_no)
    return said, listed, _note(fact.note)


def _taken_over(entry: Entry, fact: TakenOver, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Taken over by {name}").format(name=fact.taken_by)
    due = translate("Timeline", "Due {due}").format(due=due_text(fact.due)) if fact.due else ""
    return said, due, _note(fact.note)


# --- waiting for the citizen -------------------------------------------------------------------


def _asked(entry: Entry, fact: SupplementRequested, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "More papers requested: {papers}")
    until = day_text(fact.answer_by) if fact.answer_by else ""
    agreed = translate("Timeline", "Agreed by {head}: {reason}")
    return (
        said.format(papers="; ".join(fact.papers)),
        _reason(fact.reason),
        _named(translate("Timeline", "To be brought by {text}"), until),
        agreed.format(head=fact.head, reason=fact.head_reason) if fact.head else "",
    )


def _supplemented(entry: Entry, fact: Supplemented, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Missing papers brought")
    if fact.parts:
        said = translate("Timeline", "Papers brought: {papers}")
        said = said.format(papers=parts_text(fact.parts))
    moved = _moved(before, due_text(fact.due)) if fact.due else ""
    return said, moved, _note(fact.note)


def _moved(before: Dossier | None, due: str) -> str:
    """`Due date from 20/11/2026, 17:00 to …`, or that it stays."""
    old = due_text(before.due) if before is not None and before.due else ""
    if not old:
        return translate("Timeline", "Due {due}").format(due=due)
    if old == due:
        return translate("Timeline", "The due date stays {due}").format(due=due)
    return translate("Timeline", "Due date from {old} to {due}").format(old=old, due=due)


def _fees_asked(entry: Entry, fact: PaymentRequested, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Payment requested: {fees}")
    return said.format(fees=fees_text(fact.fees)), _note(fact.note)


def _paid(entry: Entry, fact: Paid, before: Dossier | None) -> tuple[str, ...]:
    return translate("Timeline", "Paid: {fees}").format(fees=fees_text(fact.fees)), ""


def _extended(entry: Entry, fact: Extended, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Apologised and extended by letter {letter}")
    new = f"{day_text(fact.due_at.date())}, {clock_text(fact.due_at)}"
    return (
        said.format(letter=fact.letter_no),
        _moved(before, new),
        _reason(fact.reason),
        _signed(fact.signed_by),
        _named(translate("Timeline", "Agreed by {text}"), fact.head),
    )


# --- the end -----------------------------------------------------------------------------------


def _result(entry: Entry, fact: ResultReady, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Result {number} of {day}: {outcome}")
    due_on = before.judged_due_on if before is not None else None
    judged = judged_text(entry.happened_at.date(), due_on)[0] if due_on else ""
    return (
        said.format(
            number=fact.result_no,
            day=day_text(fact.issued_on),
            outcome=outcome_text(fact.outcome),
        ),
        f"{judged[:1].upper()}{judged[1:]}",
        fact.summary,
        _signed(fact.signed_by),
    )


def _returned(entry: Entry, fact: Returned, before: Dossier | None) -> tuple[str, ...]:
    if fact.way is ReturnBy.POST:
        said = translate("Timeline", "Result posted to {name}, tracking number {number}")
    else:
        said = translate("Timeline", "Result returned to {name} at the counter")
    felt = satisfaction_text(fact.satisfaction)
    return (
        said.format(name=fact.receiver, number=fact.tracking_no),
        _named(translate("Timeline", "Identity checked: {text}"), fact.receiver_id),
        _named(translate("Timeline", "Satisfaction: {text}"), felt),
        _note(fact.note),
    )


def _withdrawn(entry: Entry, fact: Withdrawn, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Withdrawn by the citizen: {reason}").format(reason=fact.reason)
    return said, _named(translate("Timeline", "Asked for by {text}"), fact.by)


def _stopped(entry: Entry, fact: Stopped, before: Dossier | None) -> tuple[str, ...]:
    ground = _named(translate("Timeline", "Legal ground: {text}"), fact.legal_ground)
    said = translate("Timeline", "Stopped: {reason}").format(reason=fact.reason)
    return said, ground, _signed(fact.signed_by)


# --- corrections, numbers, doubts, remarks -----------------------------------------------------


def _corrected(entry: Entry, fact: Corrected, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Corrected because: {reason}").format(reason=fact.reason)
    changed = (
        [one.sentence for one in intake_differences(before.intake, fact.intake)]
        if before is not None and fact.intake is not None
        else []
    )
    return said, *changed, _moved(before, due_text(fact.due)) if fact.due else ""


def _assigned(entry: Entry, fact: NumberAssigned, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Official number {number} assigned").format(number=fact.dossier_no)
    former = before.dossier_no if before is not None else ""
    return said, _named(translate("Timeline", "In place of {text}"), former)


def _settled(entry: Entry, fact: ConflictResolved, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Doubt settled: {reason}").format(reason=fact.reason)
    which = translate("Timeline", "About line {seq} of station {station}")
    return said, which.format(seq=fact.seq, station=fact.station)


def _printed(entry: Entry, fact: ReceiptPrinted, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "{form} printed, copy {copy}, {paper}")
    if fact.version > 1:
        said = translate("Timeline", "{form} printed, version {version}, copy {copy}, {paper}")
    form = form_text(fact.form)
    told = said.format(
        form=form, version=fact.version, copy=fact.copy, paper=paper_text(fact.paper)
    )
    return f"{told[:1].upper()}{told[1:]}".rstrip(" ,"), ""


def _noted(entry: Entry, fact: NoteAdded, before: Dossier | None) -> tuple[str, ...]:
    return _note(fact.text), ""


_TELL: dict[type, Callable[[Entry, Any, Dossier | None], tuple[str, ...]]] = {
    Registered: _registered,
    Received: _received,
    IntakeRefused: _refused,
    HandedOver: _handed_over,
    TakenOver: _taken_over,
    SupplementRequested: _asked,
    Supplemented: _supplemented,
    PaymentRequested: _fees_asked,
    Paid: _paid,
    Extended: _extended,
    ResultReady: _result,
    Returned: _returned,
    Withdrawn: _withdrawn,
    Stopped: _stopped,
    Corrected: _corrected,
    NumberAssigned: _assigned,
    ConflictResolved: _settled,
    ReceiptPrinted: _printed,
    NoteAdded: _noted,
}


# --- the paper's whereabouts -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the folder lies, and where it is going to while it is between two hands."""

    holder: str
    since: datetime | None
    to: str = ""
    to_since: datetime | None = None


_MOVES = ("taken_over", "returned", "refused")


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
