"""The forms a desk prints: a stored dossier -> the bytes of a PDF.

A pure function of stored values: the same dossier, unit, words and copy give the same bytes in
any process, so that a print can be named by its SHA-256. No printer, no clock, no files but the
package's own fonts. Drawing libraries are imported when the first page is made.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from desk_app.domain.beside import NOTHING_BESIDE, Beside
from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.unit import Unit
from desk_app.printing.papers import PAPERS
from desk_app.printing.phrases import Job, NothingToSay, NotReceived
from desk_app.printing.words import FormWords, words_for

if TYPE_CHECKING:
    from desk_app.printing.blocks import Page
    from desk_app.printing.canvas import Drawn

__all__ = [
    "DEFAULT_PAPER",
    "FORMS",
    "NotReceived",
    "NothingToSay",
    "UnknownForm",
    "drawn",
    "render",
    "words_for",
]

FORMS: dict[str, tuple[str, ...]] = {
    "receipt": ("a4", "a5", "k80"),
    "receipt_list": ("a4", "a5"),
    "appointment": ("a6", "k80"),
    "supplement_request": ("a4", "a5"),
    "refusal": ("a4", "a5"),
    "extension_letter": ("a4", "a5"),
    "stop_notice": ("a4", "a5"),
    "control_slip": ("a4",),
    "result_receipt": ("a5", "a4", "k80"),
    "label": ("l58x40", "l100x50"),
}
"""Which form can be printed on which papers."""

DEFAULT_PAPER = {
    "receipt": "a5",
    "receipt_list": "a4",
    "appointment": "a6",
    "supplement_request": "a4",
    "refusal": "a4",
    "extension_letter": "a4",
    "stop_notice": "a4",
    "control_slip": "a4",
    "result_receipt": "a5",
    "label": "l58x40",
}

_TITLES = {
    "receipt": "receipt_title",
    "receipt_list": "receipt_title",
    "appointment": "slip_title",
    "supplement_request": "supplement_title",
    "refusal": "refusal_title",
    "extension_letter": "extension_title",
    "stop_notice": "stop_title",
    "control_slip": "control_title",
    "result_receipt": "result_title",
    "label": "label_title",
}


class UnknownForm(ValueError):
    """No such form, or not on this paper; the message lists what there is."""

    def __init__(self, form: str, paper: str) -> None:
        self.form, self.paper = form, paper
        known = "; ".join(f"{name}: {', '.join(papers)}" for name, papers in FORMS.items())
        super().__init__(f"no form {form!r} on paper {paper!r}. There is {known}")


def render(
    form: str,
    paper: str,
    dossier: Dossier,
    unit: Unit,
    words: FormWords,
    copy: int = 1,
    beside: Beside = NOTHING_BESIDE,
) -> bytes:
    """The PDF of a form. `copy` counts the prints of this version, from 1: later ones are marked.

    `words` are those of the dossier's rule set (`words_for(dossier.rule_set)`); `beside` is what
    the dossier's value does not hold: the passages of a control slip, the others of a list.
    Raises UnknownForm, NotReceived (nothing to promise yet), NothingToSay (no request, no refusal,
    no letter, no result that was returned), ValueError for a copy below 1, and
    codes.UnsafeCode for a dossier number that bars could not carry faithfully.
    """
    return drawn(form, paper, dossier, unit, words, copy, beside).pdf()


def drawn(
    form: str,
    paper: str,
    dossier: Dossier,
    unit: Unit,
    words: FormWords,
    copy: int = 1,
    beside: Beside = NOTHING_BESIDE,
) -> Drawn:
    """The pages of a form before they are bytes; raises what `render` raises."""
    if paper not in FORMS.get(form, ()):
        raise UnknownForm(form, paper)
    if copy < 1:
        raise ValueError(f"copies are counted from 1, not {copy}")
    # Late: importing a use case must not cost the drawing libraries.
    from desk_app.printing.canvas import Drawn

    job = Job(dossier, unit, words, PAPERS[paper], copy, _told_at(form, dossier), beside, form)
    title = f"{words.say(_TITLES[form])} {dossier.dossier_no}"
    return Drawn(job.paper, _maker(form)(job), title, unit.name)


def _maker(form: str) -> Callable[[Job], list[Page]]:
    from desk_app.printing.appointment import appointment_pages
    from desk_app.printing.control import control_pages
    from desk_app.printing.extension import extension_pages
    from desk_app.printing.label import label_pages
    from desk_app.printing.receipt import receipt_pages
    from desk_app.printing.receipt_list import receipt_list_pages
    from desk_app.printing.refusal import refusal_pages
    from desk_app.printing.result import result_pages
    from desk_app.printing.stop import stop_pages
    from desk_app.printing.supplement import supplement_pages

    return {
        "receipt": receipt_pages,
        "receipt_list": receipt_list_pages,
        "appointment": appointment_pages,
        "supplement_request": supplement_pages,
        "refusal": refusal_pages,
        "extension_letter": extension_pages,
        "stop_notice": stop_pages,
        "control_slip": control_pages,
        "result_receipt": result_pages,
        "label": label_pages,
    }[form]


def _told_at(form: str, dossier: Dossier) -> datetime | None:
    """The moment a form tells of; None for those of the receipt. Raises NothingToSay."""
    moments = {
        "supplement_request": dossier.asked_at,
        "refusal": dossier.closed_at if dossier.status is Status.REFUSED else None,
        "extension_letter": dossier.extension.extended_at if dossier.extension else None,
        "stop_notice": dossier.closed_at if dossier.status is Status.STOPPED else None,
        "result_receipt": dossier.handing.returned_at if dossier.handing else None,
    }
    if form in moments and moments[form] is None:
        raise NothingToSay(dossier.dossier_no)
    return moments.get(form)
