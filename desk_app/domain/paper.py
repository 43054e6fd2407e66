"""Which forms may be printed of a dossier as it stands."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier, Status

RECEIPT = "receipt"
APPOINTMENT = "appointment"
SUPPLEMENT_REQUEST = "supplement_request"
REFUSAL = "refusal"
RESULT_RECEIPT = "result_receipt"
FORMS = (RECEIPT, APPOINTMENT, SUPPLEMENT_REQUEST, REFUSAL, RESULT_RECEIPT)


def printable_forms(dossier: Dossier) -> tuple[str, ...]:
    """The forms that say something true now, the one the citizen needs first in front.

    A receipt needs a time of receipt (Decree 118, art. 17.3), forms 02 and 03 what they notify.
    """
    if dossier.status is Status.REFUSED:
        return (REFUSAL,)
    taken_in = (RECEIPT, APPOINTMENT) if dossier.received_at else ()
    if dossier.status is Status.AWAITING_SUPPLEMENT:
        return (SUPPLEMENT_REQUEST, *taken_in)
    if dossier.status is Status.RETURNED:
        return (*taken_in, RESULT_RECEIPT)
    return taken_in
