"""Giving a result back: recorded, paid and returned in one transaction, as far as still open."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Fact, Paid, ResultReady, Returned
from desk_app.domain.people import clean_name, clean_personal_id, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.returning import ReturnDraft, check_return, payment
from desk_app.domain.workflow import NotAllowed
from desk_app.store import returns
from desk_app.store.returns import WaitingRow
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import dossier_of

__all__ = ["WaitingRow"]

_MOST = 1_000
"""Results on a shelf: more than any desk keeps."""


def give_back(desk: Desk, dossier_no: str, draft: ReturnDraft) -> Dossier:
    """The result reaches the citizen. What the draft brings besides (a result not yet recorded,
    a fee receipt) is journaled first, in the same transaction.

    Raises Refused with every problem of the draft, or because the step is not open.
    """
    with desk.book.change(desk.station, desk.now()) as change:
        dossier = dossier_of(change, dossier_no)
        problems = list(check_return(dossier, draft, change.now.date()))
        if problems:
            raise Refused(*problems)
        for fact in _facts(dossier, draft):
            try:
                after = change.record(fact, desk.clerk, about=dossier)
            except NotAllowed as no:
                raise Refused(_not_open(no)) from None
            assert after is not None
            dossier = after
    desk.remember(change, dossier.dossier_no)
    return dossier


def _facts(dossier: Dossier, draft: ReturnDraft) -> list[Fact]:
    facts: list[Fact] = []
    paid = payment(dossier, draft)
    if paid:
        facts.append(Paid(paid))
    if draft.result is not None and dossier.result is None:
        new = draft.result
        facts.append(ResultReady(clean_name(new.result_no), new.issued_on, new.outcome))
    returned = Returned(
        receiver=clean_name(draft.receiver),
        receiver_id=clean_personal_id(draft.receiver_id),
        way=draft.way,
        tracking_no=clean_name(draft.tracking_no),
        satisfaction=draft.satisfaction,
        note=clean_text(draft.note),
    )
    return [*facts, returned]


def _not_open(no: NotAllowed) -> Problem:
    told = {
        "kind": no.kind.replace("_", "-"),
        "status": no.status.value if no.status else "",
        "open_steps": [step.replace("_", "-") for step in no.open_kinds],
    }
    return Problem("kind", no.code, told)


def waiting(desk: Desk) -> tuple[WaitingRow, ...]:
    """Results on the shelf, the longest waiting first."""
    with desk.book.look() as look:
        return returns.waiting(look, _MOST)
