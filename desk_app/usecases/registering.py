"""The register book of a day or a period (form 07, form 06 before TT 03/2025), from the store."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.moments import local
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.sheets import RegisterPages, RegisterRemark, RegisterRow
from desk_app.store.register import received_between
from desk_app.usecases.desk import Desk
from desk_app.usecases.printing import forms_on
from desk_app.usecases.writing import write_whole

LONGEST_DAYS = 366
"""A new paper book every year."""

_REMARKS = {
    Status.AWAITING_SUPPLEMENT: RegisterRemark.AWAITING_SUPPLEMENT,
    Status.WITHDRAWN: RegisterRemark.WITHDRAWN,
    Status.STOPPED: RegisterRemark.STOPPED,
}


def register_of(desk: Desk, first: date, last: date) -> RegisterPages:
    """What was received from `first` to `last`, as it stands now. Reads every history: ask it
    aside. Raises Refused for days in the wrong order, still to come, or more than a year.
    """
    now = desk.now()
    if last < first:
        raise Refused(Problem("last", "before_first", {"first": first.isoformat()}))
    if first > now.date():
        raise Refused(Problem("first", "in_the_future", {"got": first.isoformat()}))
    if (last - first).days >= LONGEST_DAYS:
        raise Refused(Problem("last", "longer_than_a_year"))
    last = min(last, now.date())
    with desk.book.look() as look:
        ids = received_between(look, first, last)
        found = [look.dossier(dossier_id) for dossier_id in ids]
    rows = tuple(register_row(one) for one in found if one and one.received_at)
    return RegisterPages(first, last, now, rows)


def register_row(dossier: Dossier) -> RegisterRow:
    """The line of a dossier that was received."""
    intake, handing = dossier.intake, dossier.handing
    owner = intake.whose
    assert dossier.received_at is not None
    return RegisterRow(
        dossier_no=dossier.dossier_no,
        procedure_name=intake.procedure_name,
        name=owner.name,
        received_at=dossier.received_at,
        sets=intake.sets,
        address=owner.address,
        phone=owner.phone or intake.applicant.phone,
        agency=intake.handling_agency,
        due_at=dossier.due.due_at if dossier.due else None,
        returned_at=handing.returned_at if handing else None,
        return_by=handing.way if handing else intake.return_by,
        receiver=handing.receiver if handing else "",
        remarks=_remarks(dossier),
    )


def _remarks(dossier: Dossier) -> tuple[RegisterRemark, ...]:
    remarks = [_REMARKS[dossier.status]] if dossier.status in _REMARKS else []
    if dossier.is_provisional:
        remarks.append(RegisterRemark.PROVISIONAL)
    received_at = dossier.received_at
    if received_at and local(received_at).date() < local(dossier.recorded_at).date():
        remarks.append(RegisterRemark.LATE)
    return tuple(remarks)


def register_pdf(desk: Desk, register: RegisterPages) -> bytes:
    """The pages of the book."""
    from desk_app.printing.records import register_pages  # heavy: only when a page is made
    from desk_app.printing.words import words_for

    words = words_for(forms_on(desk, register.last), desk.unit.wording)
    return register_pages(register, desk.unit, words)


def save_register(desk: Desk, register: RegisterPages, path: Path) -> None:
    """Write the pages as a PDF file. Raises StoreFault."""
    write_whole(path, register_pdf(desk, register))
