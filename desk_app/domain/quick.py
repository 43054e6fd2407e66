"""One line of quick entry: a certification as it is typed while the citizen stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from desk_app.domain.codec import plain
from desk_app.domain.dossier import Dossier, FeeLine, PartReceived, Party
from desk_app.domain.instant import LONGEST_BOOK_NO, SAME_DAY, Tariff
from desk_app.domain.intake import (
    LONGEST_PART,
    MOST_COPIES,
    MOST_PAGES,
    IntakeDraft,
    check_count,
    check_party,
)
from desk_app.domain.people import check_text, clean_name
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import Channel, Procedure

MOST_FEE = 1_000_000_000


@dataclass(frozen=True, slots=True)
class QuickDraft:
    """One case. `fee` is the whole sum in đồng, 0 for none; `pages` is of one copy, 0 not counted.

    `book_no` is the number in the certification book: the number of the result. `what` is what
    was certified; empty: what the catalogue calls the result.
    """

    procedure_code: str
    applicant: Party
    copies: int = 1
    pages: int = 0
    book_no: str = ""
    fee: int = 0
    receipt_series: str = ""
    receipt_no: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class LineAsIs:
    """What of a stored line can be put right: who, how many, and the money with its receipt.

    `fee` is the whole sum in đồng; without a payment there is none to correct.
    """

    name: str
    personal_id: str
    copies: int
    pages: int
    fee: int
    receipt_series: str
    receipt_no: str


def line_as_is(dossier: Dossier) -> LineAsIs:
    person = dossier.intake.applicant
    part = next(iter(dossier.intake.parts), PartReceived(""))
    paid = next(iter(dossier.fees_paid), FeeLine("", 0))
    return LineAsIs(
        name=person.name,
        personal_id=person.personal_id,
        copies=part.certified_copies,
        pages=part.pages,
        fee=paid.amount,
        receipt_series=paid.receipt_series,
        receipt_no=paid.receipt_no,
    )


def correction_of(dossier: Dossier, right: LineAsIs) -> dict[str, object]:
    """The fields of the correction that makes a stored line read as `right`: what differs."""
    before = line_as_is(dossier)
    given: dict[str, object] = {}
    person, parts, paid = dossier.intake.applicant, dossier.intake.parts, dossier.fees_paid
    if (right.name, right.personal_id) != (before.name, before.personal_id):
        person = replace(person, name=right.name, personal_id=right.personal_id)
        given["applicant"] = plain(person)
    if (right.copies, right.pages) != (before.copies, before.pages):
        first = replace(parts[0], certified_copies=right.copies, pages=right.pages)
        given["parts"] = [plain(one) for one in (first, *parts[1:])]
    money = (right.fee, right.receipt_series, right.receipt_no)
    if money != (before.fee, before.receipt_series, before.receipt_no):
        first_paid = replace(
            paid[0] if paid else FeeLine("", 0),
            amount=right.fee,
            receipt_series=right.receipt_series,
            receipt_no=right.receipt_no,
        )
        given["fees_paid"] = [plain(one) for one in (first_paid, *paid[1:])]
    return given


def check_quick(draft: QuickDraft, now: datetime) -> Iterator[Problem]:
    """Everything that is wrong with a line as typed, each at its own field.

    Money taken has its fee receipt: series and number are both needed (Decree 118, art. 24).
    """
    yield from check_party(draft.applicant, "applicant", now)
    yield from check_count(draft.copies, "copies", 1, MOST_COPIES)
    yield from check_count(draft.pages, "pages", 0, MOST_PAGES)
    yield from check_text(draft.what, "what", LONGEST_PART)
    yield from check_text(draft.book_no, "book_no", LONGEST_BOOK_NO)
    if not clean_name(draft.book_no):
        yield Problem("book_no", "missing")
    yield from check_count(draft.fee, "fee", 0, MOST_FEE)
    for place in ("receipt_series", "receipt_no"):
        text = getattr(draft, place)
        yield from check_text(text, place, 50)
        if draft.fee > 0 and not clean_name(text):
            yield Problem(place, "missing")


def clean_quick(draft: QuickDraft) -> QuickDraft:
    """The line's own texts as they are stored; the applicant is cleaned with the intake."""
    return replace(
        draft,
        procedure_code=clean_name(draft.procedure_code),
        book_no=clean_name(draft.book_no),
        receipt_series=clean_name(draft.receipt_series),
        receipt_no=clean_name(draft.receipt_no),
        what=clean_name(draft.what),
    )


def intake_of(draft: QuickDraft, found: Procedure) -> IntakeDraft:
    """The line as an intake. Where the source lost the limit, the promise is the day itself:
    this very entry keeps it.
    """
    what = draft.what or clean_name(found.result)[:LONGEST_PART] or found.name
    part = PartReceived(what, certified_copies=draft.copies, pages=draft.pages)
    limit = None if found.limit else SAME_DAY
    return IntakeDraft(found.code, draft.applicant, Channel.DIRECT, parts=(part,), limit=limit)


def payment_of(draft: QuickDraft, tariff: Tariff) -> tuple[FeeLine, ...]:
    """The money taken, with its receipt; nothing for a case without a fee."""
    if draft.fee <= 0:
        return ()
    return (FeeLine(tariff.name, draft.fee, "fee", draft.receipt_series, draft.receipt_no),)
