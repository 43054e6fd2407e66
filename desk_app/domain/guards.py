"""What may stop a fact that its status allows: the code of the reason why not, or None.

One pure function per kind; the table that binds them to statuses is in workflow.
"""

from __future__ import annotations

from datetime import datetime

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
    Supplemented,
    SupplementRequested,
    TakenOver,
)
from desk_app.domain.moments import local
from desk_app.domain.paper_facts import FolderLocated, PapersGivenBack


def guard_supplement(dossier: Dossier, entry: Entry, fact: SupplementRequested) -> str | None:
    second = dossier.supplement_requests > 0
    return "head_needed" if second and not (fact.head and fact.head_reason) else None


def guard_paid(dossier: Dossier, entry: Entry, fact: Paid) -> str | None:
    if not all(fee.receipt_series and fee.receipt_no for fee in fact.fees):
        return "fee_receipt_missing"
    owed = sum(fee.amount for fee in dossier.fees_due)
    return "amount_short" if sum(fee.amount for fee in fact.fees) < owed else None


def guard_taken_over(dossier: Dossier, entry: Entry, fact: TakenOver) -> str | None:
    """Taking over starts a clock only where it is another agency that has to decide (Decree 118,
    art. 17.3 as amended). One that runs already is left alone."""
    starts = fact.due is not None and dossier.due is None
    return "clock_runs_here" if starts and not dossier.intake.handling_agency else None


def guard_supplemented(dossier: Dossier, entry: Entry, fact: Supplemented) -> str | None:
    """The same period, from the same receipt, anew or gone on (art. 19.5): no other promise."""
    if fact.due is None:
        return None
    if dossier.due is None:
        return "no_due_date"
    before, after = dossier.due, fact.due
    is_same = (after.limit_amount, after.limit_unit, after.received_at) == (
        before.limit_amount,
        before.limit_unit,
        before.received_at,
    )
    anew = local(entry.happened_at)
    return None if is_same and after.starts_at in (before.starts_at, anew) else "another_period"


def guard_extended(dossier: Dossier, entry: Entry, fact: Extended) -> str | None:
    if dossier.due is None:
        return "no_due_date"
    if not fact.letter_no.strip():
        return "letter_no_missing"
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
    if fact.due is not None and _due_at(fact.due) != _due_at(dossier.due):
        may_move = is_day_of_receipt(dossier, entry.happened_at, entry.recorded_at)
        return None if may_move else "due_only_on_day_of_receipt"
    return None


def is_day_of_receipt(dossier: Dossier, happened_at: datetime, recorded_at: datetime) -> bool:
    """Whether an intake error may still be put right: on the day of receipt; of what was written
    by hand and entered later, also on the day it was entered.

    Both days of the correction count: one recorded later that claims an earlier day is too late.
    """
    if dossier.received_at is None:
        return False
    days = {local(dossier.received_at).date()}
    if dossier.recorded_at > dossier.received_at:
        days.add(local(dossier.recorded_at).date())
    return {local(happened_at).date(), local(recorded_at).date()} <= days


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


def _due_at(due: Due | None) -> datetime | None:
    return due.due_at if due else None
