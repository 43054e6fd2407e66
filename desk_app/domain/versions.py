"""The dossier as each version of its receipt told it, and what differs between two of them.

A version ends when a new receipt is needed: a correction, another appointment, an official number
in the place of a provisional one.  Only what stands on the receipt is compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk_app.domain.dossier import Dossier, FeeLine, PartReceived, Party
from desk_app.domain.entries import Entry
from desk_app.domain.moments import moment_text
from desk_app.domain.workflow import states


@dataclass(frozen=True, slots=True)
class Changed:
    """One printed value that is not what it was; "" stands for none. `field` is its name."""

    field: str
    before: str
    after: str


def as_of_version(entries: Iterable[Entry], version: int) -> Dossier | None:
    """The dossier as it last stood under this version of its receipt; None: there is no such."""
    found: Dossier | None = None
    for state in states(entries):
        if state.version == version:
            found = state
        elif state.version > version:
            break
    return found


def changes(before: Dossier, after: Dossier) -> tuple[Changed, ...]:
    """Every printed field in which two states differ, in the order of the receipt."""
    old, new = printed(before), printed(after)
    return tuple(
        Changed(name, value, new[name]) for name, value in old.items() if value != new[name]
    )


def printed(dossier: Dossier) -> dict[str, str]:
    """What stands on the receipt, field by field, as plain text."""
    intake, due = dossier.intake, dossier.due
    return {
        "dossier_no": dossier.dossier_no,
        **_party("owner", intake.whose),
        **_party("applicant", intake.applicant),
        "procedure": f"{intake.procedure_code} {intake.procedure_name}",
        "case": intake.case,
        "parts": "; ".join(_part(part) for part in intake.parts),
        "sets": str(intake.sets),
        "limit": f"{intake.limit_amount} {intake.limit_unit}" if intake.limit_unit else "",
        "received_at": moment_text(dossier.received_at) if dossier.received_at else "",
        "due_at": moment_text(due.due_at) if due else "",
        "handling_agency": intake.handling_agency,
        "return_by": intake.return_by.value,
        "return_address": intake.return_address,
        "fees": "; ".join(_fee(fee) for fee in intake.fees + dossier.fees_paid),
    }


def _party(role: str, party: Party) -> dict[str, str]:
    return {
        role: party.name,
        f"{role}_id": party.personal_id or party.tax_code,
        f"{role}_address": party.address,
        f"{role}_phone": party.phone,
        f"{role}_email": party.email,
    }


def _part(part: PartReceived) -> str:
    counts = f"{part.originals}/{part.certified_copies}/{part.photocopies}"
    return f"{part.name} {counts}"


def _fee(fee: FeeLine) -> str:
    number = f" {fee.receipt_series} {fee.receipt_no}".rstrip()
    return f"{fee.name} {fee.amount}{number}"
