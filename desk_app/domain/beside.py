"""What a page tells that its one dossier does not hold."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.control_slip import Passage
from desk_app.domain.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Beside:
    """`passages` fill a control slip; `others` are the further dossiers of a shared receipt;
    `seal` is the signed text in the QR code of a receipt (seals.Seal), "" where nobody signs, and
    `other_seals` are those of the others, in their order.
    """

    passages: tuple[Passage, ...] = ()
    others: tuple[Dossier, ...] = ()
    seal: str = ""
    other_seals: tuple[str, ...] = ()


NOTHING_BESIDE = Beside()
