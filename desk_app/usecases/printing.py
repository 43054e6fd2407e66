"""Making a page of a stored dossier, and writing down that it was made."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import ReceiptPrinted
from desk_app.domain.paper import FORMS, printable_forms
from desk_app.domain.problems import Problem, Refused
from desk_app.files import check_replaceable, put_in_place
from desk_app.store.book import Change
from desk_app.store.faults import StoreFault
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import dossier_of


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """The page as it went out: `copy` 1 is the original, later ones say which they are."""

    pdf: bytes
    copy: int
    sha256: str
    form: str
    paper: str
    version: int
    dossier_no: str


def preview_form(desk: Desk, dossier: Dossier, form: str = "receipt", paper: str = "") -> bytes:
    """The page as it would look; nothing is written down."""
    return _pdf(desk, dossier, form, paper, dossier.copies_of(form) + 1)[0]


def page_for(desk: Desk, dossier_no: str, form: str = "receipt", paper: str = "") -> PrintedPage:
    """The next copy, ready for a printer. Tell `printed` once the printer has taken it."""
    with desk.book.look() as look:
        dossier = dossier_of(look, dossier_no)
    return page_of(desk, dossier, form, paper)


def page_of(desk: Desk, dossier: Dossier, form: str = "receipt", paper: str = "") -> PrintedPage:
    """The next copy of a stored dossier, made of its value alone: the book is not asked, so a
    slow page may be made on any thread. Raises Refused where the form has nothing to say of the
    dossier as it stands, and for a form or paper that does not exist.
    """
    if form in FORMS and form not in printable_forms(dossier):
        raise Refused(Problem("form", "nothing_to_print", {"status": dossier.status.value}))
    copy = dossier.copies_of(form) + 1
    pdf, paper = _pdf(desk, dossier, form, paper, copy)
    digest = hashlib.sha256(pdf).hexdigest()
    return PrintedPage(pdf, copy, digest, form, paper, dossier.version, dossier.dossier_no)


def printed(desk: Desk, page: PrintedPage) -> None:
    """Journal a page that went out. Until then the dossier is in "received, never printed"."""
    with desk.book.change(desk.station, desk.now()) as change:
        _journal(desk, change, dossier_of(change, page.dossier_no), page)
    desk.remember(change)


def print_form(
    desk: Desk, dossier_no: str, form: str = "receipt", paper: str = "", to: Path | None = None
) -> PrintedPage:
    """Make the next copy as a file and journal it.

    The file is written whole beside its place, then journaled, then put in place: a full disk or
    a cut leaves no page that the journal does not know.  A place that cannot be written (the page
    is open in a viewer on Windows) is found before anything is journaled.
    """
    partial = to.with_name(f"{to.name}.partial") if to else None
    try:
        with desk.book.change(desk.station, desk.now()) as change:
            dossier = dossier_of(change, dossier_no)
            page = page_of(desk, dossier, form, paper)
            if to and partial:
                _write_beside(to, partial, page.pdf)
            _journal(desk, change, dossier, page)
        desk.remember(change)
        if to and partial:
            with _told_plainly(to):
                put_in_place(partial, to)
    finally:
        if partial:
            with suppress(OSError):
                partial.unlink()
    return page


def _journal(desk: Desk, change: Change, dossier: Dossier, page: PrintedPage) -> None:
    fact = ReceiptPrinted(page.form, page.paper, page.copy, page.version, page.sha256)
    change.record(fact, desk.clerk, about=dossier)


def _write_beside(path: Path, partial: Path, pdf: bytes) -> None:
    with _told_plainly(path):
        check_replaceable(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())


@contextmanager
def _told_plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        detail = error.strerror or ""
        raise StoreFault("cannot_write_file", file=str(path), detail=detail) from error


def _pdf(desk: Desk, dossier: Dossier, form: str, paper: str, copy: int) -> tuple[bytes, str]:
    from desk_app.printing import forms  # reportlab is heavy: only when a page is made

    paper = paper or forms.DEFAULT_PAPER.get(form, "")
    words = forms.words_for(_forms_in_use(desk, dossier), desk.unit.wording)
    try:
        return forms.render(form, paper, dossier, desk.unit, words, copy), paper
    except forms.UnknownForm as unknown:
        raise Refused(Problem("form", "unknown_form", {"got": f"{form} {paper}"})) from unknown


def _forms_in_use(desk: Desk, dossier: Dossier) -> str:
    """The rule set whose forms were in use on the day of receipt: 01/07 to 14/09/2025 the new
    decree applied, still with the forms of TT 01/2018.
    """
    return forms_on(desk, (dossier.received_at or dossier.registered_at).date())


def forms_on(desk: Desk, day: date) -> str:
    """The rule set whose forms were in use on a day."""
    rule_sets = desk.rules.rule_sets
    started = [one for one in rule_sets if one.forms_start_on <= day] or list(rule_sets[:1])
    return max(started, key=lambda one: one.forms_start_on).name
