"""Sealing a receipt: its stamp, signed with this station's key where this machine holds it."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier
from desk_app.domain.paper import APPOINTMENT, RECEIPTS
from desk_app.domain.seals import Seal, stamp_of
from desk_app.usecases.desk import Desk

SEALED = (*RECEIPTS, APPOINTMENT)
"""The forms that promise something to a citizen; a shared receipt has a seal for each dossier."""


def seal_for(desk: Desk, dossier: Dossier, form: str) -> Seal | None:
    """The seal of a page of this form; None where there is nothing to sign, or nobody to.

    The same record gives the same seal. Asks no book, so it may run on any thread.
    """
    sealer = desk.sealer
    if form not in SEALED or dossier.received_at is None:
        return None
    if sealer is None or not sealer.public_key:
        return None
    due = dossier.due.due_at if dossier.due else None
    stamp = stamp_of(
        dossier.dossier_no, dossier.version, dossier.received_at, due, desk.station_tag
    )
    return Seal(stamp, sealer.sign(stamp.signed()))
