"""What may stop a fact that its status allows: the code of the reason why not, or None.

One pure function per kind; the table that binds them to statuses is in workflow.
"""

from __future__ import annotations

from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import Dossier, ReturnBy, Status
from desk_app.domain.entries import (
    ConflictResolved,
    Corrected,
    Entry,
    Extended,
    Paid,
    ResultReady,
    Returned,
    SupplementRequested,
)
from desk_app.domain.paper_facts import FolderLocated, PapersGivenBack


def guard_supplement(dossier: Dossier, entry: Entry, fact: SupplementRequested) -> str | None:
    second = dossier.supplement_requests > 0
    return "head_needed" if second and not (fact.head and fact.head_reason) else None


def guard_paid(dossier: Dossier, entry: Entry, fact: Paid) -> str | None:
    if not all(fee.receipt_series and fee.receipt_no for fee in fact.fees):
        return "fee_receipt_missing"
    owed = sum(fee.amount for fee in dossier.fees_due)
    return "amount_short" if sum(fee.amount for fee in fact.fees) < owed else None


def guard_extended(dossier: Dossier, entry: Entry, fact: Extended) -> str | None:
    if dossier.due is None:
        return "no_due_date"
    return None if fact.due_at > dossier.due.due_at else "not_later"


def guard_corrected(dossier: Dossier, entry: Entry, fact: Corrected) -> str | None:
    """A correction changes something; money taken keeps its lines; a promise that was kept or
    broken (the result is returned) is not rewritten (Decree 118, art. 5, 19.6)."""
    is_same_intake = fact.intake in (None, dossier.intake)
    is_same_money = fact.fees_paid in (None, dossier.fees_paid)
    if is_same_intake and is_same_money and fact.due in (None, dossier.due):
        return "nothing_changed"
    if fact.fees_paid is not None and len(fact.fees_paid) != len(dossier.fees_paid):
        return "payments_differ"
    if dossier.status is Status.RETURNED and fact.due not in (None, dossier.due):
        return "due_not_after_return"
    moves_due = fact.due is not None and _due_day(fact.due) != _due_day(dossier.due)
    received = dossier.received_at
    if moves_due and (received is None or entry.happened_at.date() != received.date()):
        return "due_only_on_day_of_receipt"
    return None


def guard_result_ready(dossier: Dossier, entry: Entry, fact: ResultReady) -> str | None:
    if not fact.result_no.strip():
        return "result_no_missing"
    return "issued_in_future" if fact.issued_on > entry.happened_at.date() else None


def guard_returned(dossier: Dossier, entry: Entry, fact: Returned) -> str | None:
    if not fact.receiver.strip():
        return "receiver_missing"
    by_post = fact.way is ReturnBy.POST
    return "tracking_no_missing" if by_post and not fact.tracking_no.strip() else None


def guard_resolved(dossier: Dossier, entry: Entry, fact: ConflictResolved) -> str | None:
    known = any((d.station, d.seq) == (fact.station, fact.seq) for d in dossier.open_doubts)
    return None if known else "no_such_doubt"


def guard_folder_located(dossier: Dossier, entry: Entry, fact: FolderLocated) -> str | None:
    is_there = dossier.handed_to is None and dossier.holder == fact.at
    return "already_there" if is_there else None


def guard_papers_given_back(dossier: Dossier, entry: Entry, fact: PapersGivenBack) -> str | None:
    return None if fact.receiver.strip() else "receiver_missing"


def _due_day(due: Due | None) -> object:
    return due.due_on if due else None
