"""What a scanner reads off the receipts of the paper world."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desk_app.domain.dossier import Dossier
from desk_app.domain.paper import RECEIPT
from desk_app.domain.seals import find_seal, qr_text
from desk_app.usecases.desk import Desk
from desk_app.usecases.sealing import seal_for


def code_on(desk: Desk, dossier: Dossier) -> str:
    """The text of the square code on a receipt printed now."""
    seal = seal_for(desk, dossier, RECEIPT)
    assert seal is not None, "the station's receipts are signed"
    return qr_text(seal.text, desk.unit)


def altered(code: str) -> str:
    """The code of a receipt with another appointment in it, a day later than was signed."""
    seal = find_seal(code)
    assert seal is not None
    assert seal.stamp.due_at is not None
    later = replace(seal.stamp, due_at=seal.stamp.due_at + timedelta(days=1))
    return replace(seal, stamp=later).text
