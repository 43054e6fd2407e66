"""Which forms may be printed of a dossier as it stands."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier, Status

RECEIPT = "receipt"
RECEIPT_LIST = "receipt_list"
APPOINTMENT = "appointment"
SUPPLEMENT_REQUEST = "supplement_request"
REFUSAL = "refusal"
EXTENSION_LETTER = "extension_letter"
STOP_NOTICE = "stop_notice"
CONTROL_SLIP = "control_slip"
RESULT_RECEIPT = "result_receipt"
LABEL = "label"
FORMS = (
    RECEIPT,
    RECEIPT_LIST,
    APPOINTMENT,
    SUPPLEMENT_REQUEST,
    REFUSAL,
    EXTENSION_LETTER,
    STOP_NOTICE,
    CONTROL_SLIP,
    RESULT_RECEIPT,
    LABEL,
)
RECEIPTS = (RECEIPT, RECEIPT_LIST)
"""Either of them is the paper that the citizen holds for a dossier (Decree 118, art. 17)."""


def receipts_printed(dossier: Dossier) -> int:
    """How often the citizen's paper was made in the present version, alone or on a list; a slip
    written by hand is the first version.
    """
    by_hand = int(bool(dossier.slip_no) and dossier.version == 1)
    return by_hand + sum(dossier.copies_of(form) for form in RECEIPTS)


def printable_forms(dossier: Dossier) -> tuple[str, ...]:
    """The forms that say something true now, the one the citizen needs first in front.

    A receipt needs a time of receipt (Decree 118, art. 17.3), the letters what they notify. What
    goes on the folder comes last.
    """
    if dossier.status is Status.REFUSED:
        return (REFUSAL,)
    asked = (SUPPLEMENT_REQUEST,) if dossier.status is Status.AWAITING_SUPPLEMENT else ()
    if not dossier.received_at:
        return asked
    stopped = (STOP_NOTICE,) if dossier.status is Status.STOPPED else ()
    extended = (EXTENSION_LETTER,) if dossier.extension else ()
    returned = (RESULT_RECEIPT,) if dossier.status is Status.RETURNED else ()
    told = (*asked, *stopped, RECEIPT, *extended, APPOINTMENT, *returned)
    return (*told, CONTROL_SLIP, LABEL)


def may_print(dossier: Dossier, form: str) -> bool:
    """Whether a form says something true now; a shared receipt wherever one of its own would."""
    forms = printable_forms(dossier)
    return form in forms or (form == RECEIPT_LIST and RECEIPT in forms)
