"""What each fact does to a dossier: one pure function per kind gives the new value.

What may stop a fact is in guards; the table that binds both to statuses is in workflow.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import (
    Dossier,
    Doubt,
    Extension,
    Handing,
    Holder,
    HolderKind,
    Note,
    Print,
    Result,
    Status,
)
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
    Withdrawn,
)
from desk_app.domain.paper_facts import FolderLocated, PapersGivenBack
from desk_app.domain.reasons import Reason

# --- the beginning -----------------------------------------------------------------------------


def start_registered(entry: Entry, fact: Registered) -> Dossier:
    return _start(entry, fact, Status.REGISTERED)


def start_received(entry: Entry, fact: Received) -> Dossier:
    return _start(entry, fact, Status.RECEIVED, **_taken_in(entry, fact))


def _start(entry: Entry, fact: Registered | Received, status: Status, **more: Any) -> Dossier:
    return Dossier(
        dossier_id=entry.dossier_id or "",
        dossier_no=fact.dossier_no,
        status=status,
        revision=entry.revision or 1,
        intake=fact.intake,
        station=entry.station,
        received_by=entry.by,
        registered_at=entry.happened_at,
        recorded_at=entry.recorded_at,
        is_provisional=fact.is_provisional,
        **more,
    )


def change_received(dossier: Dossier, entry: Entry, fact: Received) -> Dossier:
    return replace(
        dossier,
        status=Status.RECEIVED,
        intake=fact.intake,
        received_by=entry.by,
        **_taken_in(entry, fact),
    )


def _taken_in(entry: Entry, fact: Received) -> dict[str, Any]:
    return {
        "received_at": entry.happened_at,
        "rule_set": fact.rule_set,
        "due": fact.due,
        "judged_due_on": fact.due.due_on if fact.due else None,
        "slip_no": fact.slip_no,
    }


def _closed(entry: Entry, fact: IntakeRefused | Withdrawn | Stopped) -> dict[str, Any]:
    return {
        "closing_reason": fact.reason,
        "closed_at": entry.happened_at,
        "closed_by": entry.by,
    }


def change_refused(dossier: Dossier, entry: Entry, fact: IntakeRefused) -> Dossier:
    return replace(
        dossier,
        status=Status.REFUSED,
        **_closed(entry, fact),
        holder=Holder(HolderKind.CITIZEN),
    )


# --- the folder's way --------------------------------------------------------------------------


def change_handed_over(dossier: Dossier, entry: Entry, fact: HandedOver) -> Dossier:
    after = replace(dossier, handed_to=fact.to)
    if fact.to.kind not in (HolderKind.OFFICER, HolderKind.AGENCY, HolderKind.CENTER):
        return after
    if dossier.status is Status.RECEIVED:
        return replace(after, status=Status.IN_PROGRESS)
    if dossier.resumes_to is Status.RECEIVED:  # work begins while the citizen still owes something
        return replace(after, resumes_to=Status.IN_PROGRESS)
    return after


def change_taken_over(dossier: Dossier, entry: Entry, fact: TakenOver) -> Dossier:
    to = dossier.handed_to or Holder(HolderKind.OFFICER)
    after = replace(dossier, holder=replace(to, name=to.name or fact.taken_by), handed_to=None)
    return _promise(after, fact.due) if fact.due and not dossier.due else after


def change_folder_located(dossier: Dossier, entry: Entry, fact: FolderLocated) -> Dossier:
    return replace(dossier, holder=fact.at, handed_to=None)


def change_papers_given_back(dossier: Dossier, entry: Entry, fact: PapersGivenBack) -> Dossier:
    return replace(dossier, holder=Holder(HolderKind.CITIZEN), handed_to=None)


def _promise(dossier: Dossier, due: Due) -> Dossier:
    """A new appointment on paper: the receipt gets a new version."""
    return replace(dossier, due=due, judged_due_on=due.due_on, version=dossier.version + 1)


# --- waiting for the citizen -------------------------------------------------------------------


def change_supplement_requested(
    dossier: Dossier, entry: Entry, fact: SupplementRequested
) -> Dossier:
    return replace(
        dossier,
        status=Status.AWAITING_SUPPLEMENT,
        resumes_to=dossier.status,
        asked_at=entry.happened_at,
        asked_for=fact.papers,
        asked_reason=fact.reason,
        asked_by=entry.by,
        answer_by=fact.answer_by,
        supplement_requests=dossier.supplement_requests + 1,
    )


def change_supplemented(dossier: Dossier, entry: Entry, fact: Supplemented) -> Dossier:
    after = replace(
        dossier,
        status=dossier.resumes_to or Status.RECEIVED,
        resumes_to=None,
        asked_at=None,
        asked_for=(),
        asked_reason="",
        asked_by="",
        answer_by=None,
        intake=replace(dossier.intake, parts=dossier.intake.parts + fact.parts),
    )
    if fact.due is None:
        return after
    promised, judged, asked = _promise(after, fact.due), dossier.judged_due_on, dossier.asked_at
    was_late = judged is not None and asked is not None and asked.date() > judged
    # a request made after the due date does not make the dossier punctual again
    return replace(promised, judged_due_on=judged) if was_late else promised


def change_payment_requested(dossier: Dossier, entry: Entry, fact: PaymentRequested) -> Dossier:
    return replace(
        dossier, status=Status.AWAITING_PAYMENT, resumes_to=dossier.status, fees_due=fact.fees
    )


def change_paid(dossier: Dossier, entry: Entry, fact: Paid) -> Dossier:
    waited = dossier.status is Status.AWAITING_PAYMENT
    return replace(
        dossier,
        fees_paid=dossier.fees_paid + fact.fees,
        fees_due=(),
        status=(dossier.resumes_to or Status.RECEIVED) if waited else dossier.status,
        resumes_to=None if waited else dossier.resumes_to,
    )


# --- the appointment ---------------------------------------------------------------------------


def change_extended(dossier: Dossier, entry: Entry, fact: Extended) -> Dossier:
    """The promise moves; the judgement of early or late moves only with a letter in time.

    Decree 118, art. 19.6: the letter comes at the latest one day before the due date.  A later
    one is an apology: the citizen gets the new appointment, the dossier stays late.
    """
    assert dossier.due is not None
    day = fact.due_at.date()
    moved = Reason("extended", day=dossier.due.due_on)
    due = replace(dossier.due, due_at=fact.due_at, why=(*dossier.due.why, moved))
    judged = dossier.judged_due_on
    in_time = judged is None or entry.happened_at.date() <= judged - timedelta(days=1)
    return replace(
        _promise(dossier, due),
        judged_due_on=day if in_time else judged,
        extensions=dossier.extensions + 1,
        extension=Extension(
            letter_no=fact.letter_no,
            reason=fact.reason,
            old_due_at=dossier.due.due_at,
            new_due_at=fact.due_at,
            extended_at=entry.happened_at,
            signed_by=fact.signed_by or fact.head,
        ),
    )


def change_corrected(dossier: Dossier, entry: Entry, fact: Corrected) -> Dossier:
    after = replace(
        dossier,
        intake=fact.intake or dossier.intake,
        fees_paid=dossier.fees_paid if fact.fees_paid is None else fact.fees_paid,
        version=dossier.version + 1,
    )
    if fact.due is None:
        return after
    return replace(after, due=fact.due, judged_due_on=fact.due.due_on)


# --- the end -----------------------------------------------------------------------------------


def change_result_ready(dossier: Dossier, entry: Entry, fact: ResultReady) -> Dossier:
    result = Result(fact.result_no, fact.issued_on, entry.happened_at, fact.outcome, fact.summary)
    return replace(dossier, status=Status.RESULT_READY, result=result)


def change_returned(dossier: Dossier, entry: Entry, fact: Returned) -> Dossier:
    handing = Handing(
        receiver=fact.receiver,
        returned_at=entry.happened_at,
        way=fact.way,
        tracking_no=fact.tracking_no,
        satisfaction=fact.satisfaction,
        receiver_id=fact.receiver_id,
        given_by=entry.by,
    )
    return replace(
        dossier,
        status=Status.RETURNED,
        handing=handing,
        holder=Holder(HolderKind.CITIZEN),
        handed_to=None,
    )


def change_withdrawn(dossier: Dossier, entry: Entry, fact: Withdrawn) -> Dossier:
    return replace(dossier, status=Status.WITHDRAWN, resumes_to=None, **_closed(entry, fact))


def change_stopped(dossier: Dossier, entry: Entry, fact: Stopped) -> Dossier:
    return replace(
        dossier,
        status=Status.STOPPED,
        resumes_to=None,
        **_closed(entry, fact),
        legal_ground=fact.legal_ground,
        closing_signed_by=fact.signed_by,
    )


# --- numbers, doubts, remarks ------------------------------------------------------------------


def change_number_assigned(dossier: Dossier, entry: Entry, fact: NumberAssigned) -> Dossier:
    return replace(
        dossier,
        dossier_no=fact.dossier_no,
        former_nos=(*dossier.former_nos, dossier.dossier_no),
        is_provisional=False,
        version=dossier.version + 1,
    )


def change_resolved(dossier: Dossier, entry: Entry, fact: ConflictResolved) -> Dossier:
    def settled(doubt: Doubt) -> Doubt:
        same = (doubt.station, doubt.seq) == (fact.station, fact.seq)
        return replace(doubt, is_settled=True) if same else doubt

    return replace(dossier, doubts=tuple(settled(doubt) for doubt in dossier.doubts))


def remark_printed(dossier: Dossier, entry: Entry, fact: ReceiptPrinted) -> Dossier:
    page = Print(
        fact.form,
        fact.paper,
        fact.copy,
        fact.version,
        entry.recorded_at,
        entry.station,
        entry.seq,
        fact.sha256,
    )
    prints = sorted((*dossier.prints, page), key=lambda p: (p.printed_at, p.station, p.seq))
    return replace(dossier, prints=tuple(prints))


def remark_noted(dossier: Dossier, entry: Entry, fact: NoteAdded) -> Dossier:
    note = Note(fact.text, entry.recorded_at, entry.by, entry.station, entry.seq)
    notes = sorted((*dossier.notes, note), key=lambda n: (n.noted_at, n.station, n.seq))
    return replace(dossier, notes=tuple(notes))
