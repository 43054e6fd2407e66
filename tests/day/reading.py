"""What a scanner reads off the receipts of the paper world."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier
from desk_app.usecases.desk import Desk
from desk_app.usecases.stock_take import IsAltered


def code_on(desk: Desk, dossier: Dossier) -> str:
    """The text of the square code on a receipt printed now."""
    return f"{dossier.dossier_no};v{dossier.version}"


def is_altered(desk: Desk) -> IsAltered | None:
    return None


def altered(code: str) -> str:
    """The code of a receipt with another appointment in it."""
    return code
