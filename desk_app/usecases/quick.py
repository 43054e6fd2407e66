"""Quick entry: taken in, paid, done and handed back, in one breath and one transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Paid, ResultReady, Returned
from desk_app.domain.instant import Tariff, number_after
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.quick import (
    LineAsIs,
    QuickDraft,
    check_quick,
    clean_quick,
    correction_of,
    intake_of,
    payment_of,
)
from desk_app.store import queries, quick
from desk_app.store.book import Change, Look
from desk_app.store.quick import QuickLine
from desk_app.usecases.catalog import ProcedureHit, best_matches, hit_of
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from desk_app.usecases.receiving import receive_within
from desk_app.usecases.steps import record

__all__ = ["QuickLine"]

_RECENT = 20_000
"""Lines of the journal: how far back a book or a pad is looked for."""
_DAY = 6_000
"""Lines of the journal: more than a desk writes in a day."""


@dataclass(frozen=True, slots=True)
class QuickStart:
    """What the next line begins with: numbers that follow the last ones, and the price."""

    book_no: str
    receipt_series: str
    receipt_no: str
    tariff: Tariff


def quick_entry(desk: Desk, draft: QuickDraft) -> Dossier:
    """One certification: received, paid, result and return journaled together (art. 17.4).

    Raises Refused with every problem of the line, each at its field; then nothing was stored.
    """
    draft = clean_quick(draft)
    with desk.book.change(desk.station, desk.now()) as change:
        dossier = _taken_in(desk, change, draft)
        payment = payment_of(draft, desk.rules.instant.tariff(draft.procedure_code))
        result = ResultReady(draft.book_no, change.now.date())
        applicant = dossier.intake.applicant
        returned = Returned(applicant.name, applicant.personal_id)
        for fact in (*((Paid(payment),) if payment else ()), result, returned):
            after = change.record(fact, desk.clerk, about=dossier)
            assert after is not None
            dossier = after
    desk.remember(change, dossier.dossier_no)
    return dossier


def _taken_in(desk: Desk, change: Change, draft: QuickDraft) -> Dossier:
    problems = list(check_quick(draft, change.now))
    found = desk.rules.procedure(change, draft.procedure_code)
    if found is None or not desk.rules.instant.covers(found):
        code = "not_instant" if draft.procedure_code else "missing"
        raise Refused(
            Problem("procedure_code", code, {"got": draft.procedure_code[:40]}), *problems
        )
    since, year = _since(change, _DAY), date(change.now.year, 1, 1)
    holder = quick.holder_of(change, found.code, draft.book_no, year, since)
    if holder is not None and draft.book_no:
        problems.append(Problem("book_no", "book_no_taken", {"got": holder}))
    if problems:
        raise Refused(*problems)
    return receive_within(desk, change, intake_of(draft, found))


_PLACES = {
    "fields.applicant.name": "name",
    "fields.applicant.personal_id": "personal_id",
    "fields.parts.0.certified_copies": "copies",
    "fields.parts.0.pages": "pages",
    "fields.fees_paid.0.name": "fee",
    "fields.fees_paid.0.amount": "fee",
    "fields.fees_paid.0.receipt_series": "receipt_series",
    "fields.fees_paid.0.receipt_no": "receipt_no",
    "fields.reason": "reason",
}


def correct_line(desk: Desk, dossier_no: str, right: LineAsIs, reason: str) -> Dossier:
    """A stored line put right by an entry with its reason; the wrong one stays in the history.

    Raises Refused, each problem at the field of the line: of a line without a payment no money
    can be corrected, for nothing says that any was taken.
    """
    dossier = show(desk, dossier_no)
    given = correction_of(dossier, right)
    problems = [Problem("copies", "too_small", {"least": 1, "got": 0})] if right.copies < 1 else []
    if "fees_paid" in given and not dossier.fees_paid:
        problems.append(Problem("fee", "not_paid_then"))
    if problems:
        raise Refused(*problems)
    try:
        return record(desk, dossier_no, "corrected", {**given, "reason": reason})
    except Refused as refused:
        raise Refused(*map(_at_the_line, refused.problems)) from None


def _at_the_line(problem: Problem) -> Problem:
    return replace(problem, place=_PLACES.get(problem.place, problem.place))


# --- what the screen begins with ---------------------------------------------------------------


def instant_procedures(desk: Desk, text: str = "", limit: int = 20) -> tuple[ProcedureHit, ...]:
    """The procedures of quick entry that answer what was typed; the most used first, then in the
    order of the tariffs.
    """
    offered = desk.rules.offered(desk.book)
    instant = tuple(one for one in offered if desk.rules.instant.covers(one))
    with desk.book.look() as look:
        use = queries.procedure_use(look, _since(look, _DAY))
    if text.strip():
        return best_matches(instant, text, use, limit)
    usual = {code: at for at, code in enumerate(desk.rules.instant.tariffs)}
    ranked = sorted(instant, key=lambda p: (-use.get(p.code, 0), usual.get(p.code, len(usual))))
    return tuple(hit_of(one) for one in ranked[:limit])


def quick_start(desk: Desk, procedure_code: str) -> QuickStart:
    """The numbers that follow the last ones of this station, to be overtyped when wrong.

    A book begins anew with the year; a number of last year suggests nothing.
    """
    with desk.book.look() as look:
        since = _since(look, _RECENT)
        last = quick.last_in_book(look, procedure_code, since)
    series, receipt_no = next_fee_receipt(desk)
    goes_on = last is not None and last[1].year == desk.now().year
    return QuickStart(
        book_no=number_after(last[0]) if last and goes_on else "",
        receipt_series=series,
        receipt_no=receipt_no,
        tariff=desk.rules.instant.tariff(procedure_code),
    )


def next_fee_receipt(desk: Desk) -> tuple[str, str]:
    """Series and number after the fee receipt written last at this station."""
    with desk.book.look() as look:
        series, number = quick.last_fee_receipt(look, _since(look, _RECENT))
    return series, number_after(number)


def quick_lines(desk: Desk, day: date) -> tuple[QuickLine, ...]:
    """The cases of a day that were done in one breath, oldest first."""
    with desk.book.look() as look:
        return quick.lines_of(look, day, _since(look, _DAY))


def _since(look: Look, lines: int) -> int:
    return max(look.head().seq - lines, 0)
