"""Making a page of a stored dossier, and writing down that it was made."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desk_app.domain.beside import NOTHING_BESIDE, Beside
from desk_app.domain.control_slip import passages
from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import ReceiptPrinted
from desk_app.domain.paper import CONTROL_SLIP, FORMS, RECEIPT_LIST, may_print
from desk_app.domain.paper_facts import StationKeyed
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.shared_receipt import check_shared, unlike
from desk_app.files import check_replaceable, put_in_place
from desk_app.store.book import Change, Look
from desk_app.store.faults import StoreFault
from desk_app.store.station_keys import signing_keys
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import dossier_of
from desk_app.usecases.sealing import seal_for


@dataclass(frozen=True, slots=True)
class PrintedCopy:
    """Which copy of which version of one dossier's form a page is."""

    dossier_no: str
    copy: int
    version: int


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """The page as it went out: `copy` 1 is the original, later ones say which they are.

    `others` are the further dossiers of a shared receipt, each with its own count. `signed_with`
    is the public key behind its seal; "" where nobody signed.
    """

    pdf: bytes
    copy: int
    sha256: str
    form: str
    paper: str
    version: int
    dossier_no: str
    others: tuple[PrintedCopy, ...] = ()
    signed_with: str = ""


def preview_form(
    desk: Desk,
    dossier: Dossier,
    form: str = "receipt",
    paper: str = "",
    beside: Beside = NOTHING_BESIDE,
) -> bytes:
    """The page as it would look; nothing is written down, and nothing signed."""
    return _pdf(desk, dossier, form, paper, beside)[0]


def page_for(desk: Desk, dossier_no: str, form: str = "receipt", paper: str = "") -> PrintedPage:
    """The next copy, ready for a printer. Tell `printed` once the printer has taken it."""
    with desk.book.look() as look:
        dossier = dossier_of(look, dossier_no)
        beside = beside_of(look, dossier, form)
    return page_of(desk, dossier, form, paper, beside)


def page_of(
    desk: Desk,
    dossier: Dossier,
    form: str = "receipt",
    paper: str = "",
    beside: Beside = NOTHING_BESIDE,
) -> PrintedPage:
    """The next copy of a stored dossier, made of values alone: the book is not asked, so a slow
    page may be made on any thread. Raises Refused where the form has nothing to say of the
    dossier as it stands, and for a form or paper that does not exist.
    """
    for one in (dossier, *beside.others):
        if form in FORMS and not may_print(one, form):
            raise Refused(Problem("form", "nothing_to_print", {"status": one.status.value}))
    seal = seal_for(desk, dossier, form)
    if seal is not None:
        others_sealed = (seal_for(desk, one, form) for one in beside.others)
        texts = tuple(one.text if one else "" for one in others_sealed)
        beside = replace(beside, seal=seal.text, other_seals=texts)
    pdf, paper = _pdf(desk, dossier, form, paper, beside)
    first, *others = (_next(one, form) for one in (dossier, *beside.others))
    digest = hashlib.sha256(pdf).hexdigest()
    return PrintedPage(
        pdf=pdf,
        copy=first.copy,
        sha256=digest,
        form=form,
        paper=paper,
        version=first.version,
        dossier_no=first.dossier_no,
        others=tuple(others),
        signed_with=desk.sealer.public_key if seal and desk.sealer else "",
    )


def beside_of(look: Look, dossier: Dossier, form: str) -> Beside:
    """What the form tells that the dossier's value does not hold: a control slip its passages."""
    if form != CONTROL_SLIP:
        return NOTHING_BESIDE
    return Beside(passages=passages(look.history(dossier.dossier_id)))


def _next(dossier: Dossier, form: str) -> PrintedCopy:
    return PrintedCopy(dossier.dossier_no, dossier.copies_of(form) + 1, dossier.version)


def printed(desk: Desk, page: PrintedPage) -> None:
    """Journal a page that went out. Until then the dossier is in "received, never printed"."""
    with desk.book.change(desk.station, desk.now()) as change:
        _journal(desk, change, page)
    desk.remember(change)


def print_form(
    desk: Desk,
    dossier_no: str,
    form: str = "receipt",
    paper: str = "",
    to: Path | None = None,
    with_nos: Iterable[str] = (),
) -> PrintedPage:
    """Make the next copy as a file and journal it. `with_nos` are the further dossiers of a shared
    receipt (`receipt_list`), of the same person and day.

    The file is written whole beside its place, then journaled, then put in place: a full disk or
    a cut leaves no page that the journal does not know.  A place that cannot be written (the page
    is open in a viewer on Windows) is found before anything is journaled.
    """
    partial = to.with_name(f"{to.name}.partial") if to else None
    try:
        with desk.book.change(desk.station, desk.now()) as change:
            dossier, beside = _told(change, dossier_no, form, with_nos)
            page = page_of(desk, dossier, form, paper, beside)
            if to and partial:
                _write_beside(to, partial, page.pdf)
            _journal(desk, change, page)
        desk.remember(change)
        if to and partial:
            with _told_plainly(to):
                put_in_place(partial, to)
    finally:
        if partial:
            with suppress(OSError):
                partial.unlink()
    return page


def _told(
    look: Look, dossier_no: str, form: str, with_nos: Iterable[str]
) -> tuple[Dossier, Beside]:
    """The dossier and what its page tells besides. Raises Refused for a list that is none."""
    dossier = dossier_of(look, dossier_no)
    others = unlike([dossier], (dossier_of(look, number) for number in with_nos))
    if form == RECEIPT_LIST:
        check_shared(dossier, others)
        return dossier, Beside(others=others)
    if others:
        raise Refused(Problem("form", "form_of_one", {"got": form}))
    return dossier, beside_of(look, dossier, form)


def _journal(desk: Desk, change: Change, page: PrintedPage) -> None:
    if page.signed_with and page.signed_with not in signing_keys(change):
        change.record(StationKeyed(page.signed_with), desk.clerk)
    first = PrintedCopy(page.dossier_no, page.copy, page.version)
    for one in (first, *page.others):
        fact = ReceiptPrinted(page.form, page.paper, one.copy, one.version, page.sha256)
        change.record(fact, desk.clerk, about=dossier_of(change, one.dossier_no))


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


def _pdf(desk: Desk, dossier: Dossier, form: str, paper: str, beside: Beside) -> tuple[bytes, str]:
    from desk_app.printing import forms  # reportlab is heavy: only when a page is made

    paper = paper or forms.DEFAULT_PAPER.get(form, "")
    words = forms.words_for(_forms_in_use(desk, dossier), desk.unit.wording)
    copy = max(_next(one, form).copy for one in (dossier, *beside.others))
    try:
        return forms.render(form, paper, dossier, desk.unit, words, copy, beside), paper
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
