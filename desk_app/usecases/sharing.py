"""Who brought several dossiers on one day may have one receipt for all of them."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier
from desk_app.domain.moments import local
from desk_app.domain.paper import RECEIPT_LIST, may_print
from desk_app.domain.shared_receipt import MOST_SHARED, day_of, shares_with
from desk_app.store import queries
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk

_MOST_ROWS = 200


def shared_with(desk: Desk, dossier: Dossier) -> tuple[Dossier, ...]:
    """The other dossiers of the same person and day that a shared receipt can name, in the order
    they were received; none for a dossier that has no receipt.
    """
    if not may_print(dossier, RECEIPT_LIST):
        return ()
    person = dossier.intake.applicant
    with desk.book.look() as look:
        words = person.personal_id or person.tax_code or person.name
        rows = queries.search(look, words, _MOST_ROWS)
        found = [_stored(look, row) for row in rows if _may_share(row, dossier)]
    others = (
        one
        for one in reversed(found)
        if one is not None and shares_with(dossier, one) and may_print(one, RECEIPT_LIST)
    )
    return tuple(others)[: MOST_SHARED - 1]


def _may_share(row: queries.DossierRow, dossier: Dossier) -> bool:
    if row.received_at is None or row.dossier_no == dossier.dossier_no:
        return False
    return local(row.received_at).date() == day_of(dossier)


def _stored(look: Look, row: queries.DossierRow) -> Dossier | None:
    dossier_id = queries.dossier_id_of(look, row.dossier_no)
    return look.dossier(dossier_id) if dossier_id else None
