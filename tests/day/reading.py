"""What a scanner reads off the receipts of the paper world."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier
from desk_app.usecases.desk import Desk


def code_on(desk: Desk, dossier: Dossier) -> str:
    """The text of the square code on a receipt printed now."""
    version = f";v{dossier.version}" if dossier.version > 1 else ""
    return dossier.dossier_no + version


def altered(code: str) -> str:
    """The code of a receipt with another appointment in it."""
    raise NotImplementedError(code)
