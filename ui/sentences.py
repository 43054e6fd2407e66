"""What a fact says of a dossier, in full words: one function per kind.

Each gets the state before it where a sentence needs it (old due date → new one, what a correction
changed); the first sentence says what happened, the others what else is known of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import Dossier, ReturnBy
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
from desk_app.domain.paper_facts import FolderLocated, PapersGivenBack
from ui.dates import clock_text, day_text
from ui.differences import intake_differences, paid_differences
from ui.dossier_words import (
    due_text,
    fees_text,
    holder_text,
    judged_text,
    outcome_text,
    parts_text,
    satisfaction_text,
)
from ui.words import form_text, paper_text, step_text

translate = QCoreApplication.translate


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
    slip = translate("Timeline", "From slip {slip}, written by hand")
    by_hand = slip.format(slip=fact.slip_no) if fact.slip_no else ""
    return said, _provisional(fact.is_provisional), by_hand, late


def _provisional(is_provisional: bool) -> str:
    return translate("Timeline", "Under a provisional number") if is_provisional else ""


def _refused(entry: Entry, fact: IntakeRefused, before: Dossier | None) -> tuple[str, ...]:
    return translate("Timeline", "Not accepted: {reason}").format(reason=fact.reason), ""


# --- the folder's way --------------------------------------------------------------------------


def _handed_over(entry: Entry, fact: HandedOver, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Handed over to {holder}").format(holder=holder_text(fact.to))
    listed = _named(translate("Timeline", "With list {text}"), fact.manifest_no)
    return said, listed, _unscanned(fact.is_unscanned), _note(fact.note)


def _unscanned(is_unscanned: bool) -> str:
    return translate("Timeline", "The folder was not scanned") if is_unscanned else ""


def _taken_over(entry: Entry, fact: TakenOver, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Taken over by {name}").format(name=fact.taken_by)
    due = translate("Timeline", "Due {due}").format(due=due_text(fact.due)) if fact.due else ""
    return said, due, _unscanned(fact.is_unscanned), _note(fact.note)


def _located(entry: Entry, fact: FolderLocated, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Folder found by a count: {holder}")
    return said.format(holder=holder_text(fact.at)), _reason(fact.reason)


def _given_back(entry: Entry, fact: PapersGivenBack, before: Dossier | None) -> tuple[str, ...]:
    said = translate("Timeline", "Papers given back to {name}").format(name=fact.receiver)
    return said, _note(fact.note)


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
    if before is not None and fact.fees_paid is not None:
        changed += [one.sentence for one in paid_differences(before.fees_paid, fact.fees_paid)]
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
    FolderLocated: _located,
    PapersGivenBack: _given_back,
    NumberAssigned: _assigned,
    ConflictResolved: _settled,
    ReceiptPrinted: _printed,
    NoteAdded: _noted,
}
