"""Giving a result back: to whom, against what, and whether it came in time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desk_app.domain.dossier import (
    Dossier,
    FeeLine,
    Outcome,
    PartReceived,
    ReturnBy,
    Satisfaction,
)
from desk_app.domain.intake import LONGEST_NOTE, check_fees
from desk_app.domain.people import (
    check_name,
    check_personal_id,
    check_text,
    clean_name,
    clean_personal_id,
    clean_text,
)
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import PartKind
from desk_app.domain.search import fold


class Match(StrEnum):
    """Who the person at the counter is to the dossier."""

    OWNER = "owner"
    APPLICANT = "applicant"
    SAME_NAME = "same_name"
    OTHER = "other"


class Timing(StrEnum):
    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class NewResult:
    """The result, recorded in the same breath as its return."""

    result_no: str
    issued_on: date
    outcome: Outcome = Outcome.GRANTED


@dataclass(frozen=True, slots=True)
class ReturnDraft:
    """What the clerk enters when a result is given back.

    `receipt_series` and `receipt_no` are of the fee receipt for everything owed. `note` names the
    authorisation of a receiver who is neither owner nor applicant, or why a fee is not collected.
    """

    receiver: str
    receiver_id: str = ""
    way: ReturnBy = ReturnBy.COUNTER
    tracking_no: str = ""
    satisfaction: str = ""
    note: str = ""
    receipt_series: str = ""
    receipt_no: str = ""
    result: NewResult | None = None


def match_of(dossier: Dossier, name: str, personal_id: str = "") -> Match:
    """Who a person is to the dossier. A number decides where both sides have one; else the name.

    SAME_NAME: the name fits, but the dossier has no number to compare with the one shown.
    """
    number, called = clean_personal_id(personal_id), fold(name)
    intake = dossier.intake
    for match, party in ((Match.APPLICANT, intake.applicant), (Match.OWNER, intake.whose)):
        known = party.personal_id or party.tax_code
        if number and known:
            if number == known:
                return match
        elif called and called == fold(party.name):
            return Match.SAME_NAME if number else match
    return Match.OTHER


def owed(dossier: Dossier) -> tuple[FeeLine, ...]:
    """Fees asked for and not yet paid: those requested, else those of the intake that have no
    fee receipt, as long as nothing was paid.
    """
    if dossier.fees_due:
        return dossier.fees_due
    if dossier.fees_paid:
        return ()
    return tuple(fee for fee in dossier.intake.fees if fee.amount and not fee.receipt_no)


def to_give_back(dossier: Dossier) -> tuple[PartReceived, ...]:
    """Originals that were taken for comparison and go back with the result (art. 22.2)."""
    return tuple(
        part
        for part in dossier.intake.parts
        if part.kind == PartKind.PRESENT and part.originals and not part.is_from_database
    )


def timing(dossier: Dossier, today: date) -> tuple[Timing, int] | None:
    """How the result stands to the promise, and by how many days; None without a promise.

    Judged by the day the result was ready, not by the day it is collected; until then by today.
    """
    if dossier.judged_due_on is None:
        return None
    day = dossier.result.ready_at.date() if dossier.result else today
    days = (dossier.judged_due_on - day).days
    if days:
        return (Timing.EARLY, days) if days > 0 else (Timing.LATE, -days)
    return Timing.ON_TIME, 0


def check_return(dossier: Dossier, draft: ReturnDraft, today: date) -> Iterator[Problem]:
    """Everything that is wrong with a return as entered, each at its field.

    Somebody else needs an authorisation, which the note names; money owed needs its fee receipt,
    or the note says why it is not collected; by post there is a tracking number.
    """
    yield from check_name(draft.receiver, "receiver")
    yield from check_personal_id(draft.receiver_id, "receiver_id", on=today)
    yield from check_text(draft.note, "note", LONGEST_NOTE)
    yield from check_text(draft.tracking_no, "tracking_no", 50)
    if draft.way is ReturnBy.POST and not clean_name(draft.tracking_no):
        yield Problem("tracking_no", "tracking_no_missing")
    if draft.satisfaction not in ("", *Satisfaction):
        yield Problem("satisfaction", "unknown_choice", {"want": "|".join(Satisfaction)})
    has_note = bool(clean_text(draft.note))
    is_stranger = match_of(dossier, draft.receiver, draft.receiver_id) is Match.OTHER
    is_here = draft.way is ReturnBy.COUNTER and bool(clean_name(draft.receiver))
    if is_here and is_stranger and not has_note:
        yield Problem("note", "authorisation_missing")
    yield from _check_payment(dossier, draft, has_note)
    if draft.result is not None:
        yield from _check_result(draft.result, today)


def _check_payment(dossier: Dossier, draft: ReturnDraft, has_note: bool) -> Iterator[Problem]:
    given = [clean_name(draft.receipt_series), clean_name(draft.receipt_no)]
    if not owed(dossier) or not any(given):
        if owed(dossier) and not has_note:
            yield Problem("receipt_no", "fee_unpaid")
        return
    for problem in check_fees(payment(dossier, draft)[:1]):
        yield replace(problem, place=problem.place.rpartition(".")[2])


def _check_result(result: NewResult, today: date) -> Iterator[Problem]:
    yield from check_text(result.result_no, "result_no", 200)
    if not clean_name(result.result_no):
        yield Problem("result_no", "missing")
    if result.issued_on > today:
        yield Problem("issued_on", "in_the_future", {"got": result.issued_on.isoformat()})


def payment(dossier: Dossier, draft: ReturnDraft) -> tuple[FeeLine, ...]:
    """What is owed, with the fee receipt that was written for it; empty without one."""
    series, number = clean_name(draft.receipt_series), clean_name(draft.receipt_no)
    if not series and not number:
        return ()
    return tuple(replace(fee, receipt_series=series, receipt_no=number) for fee in owed(dossier))
