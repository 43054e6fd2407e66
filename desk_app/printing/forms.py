"""The forms a desk prints: a stored dossier -> the bytes of a PDF.

A pure function of stored values: the same dossier, unit, words and copy give the same bytes in
any process, so that a print can be named by its SHA-256. No printer, no clock, no files but the
package's own fonts. Drawing libraries are imported when the first page is made.
"""

from __future__ import annotations

from desk_app.domain.dossier import Dossier
from desk_app.domain.unit import Unit
from desk_app.printing.papers import PAPERS
from desk_app.printing.phrases import Job, NotReceived
from desk_app.printing.words import FormWords, words_for

__all__ = ["DEFAULT_PAPER", "FORMS", "NotReceived", "UnknownForm", "render", "words_for"]

FORMS: dict[str, tuple[str, ...]] = {
    "receipt": ("a4", "a5", "k80"),
    "appointment": ("a6", "k80"),
}
"""Which form can be printed on which papers."""

DEFAULT_PAPER = {"receipt": "a5", "appointment": "a6"}

_TITLES = {"receipt": "receipt_title", "appointment": "slip_title"}


class UnknownForm(ValueError):
    """No such form, or not on this paper; the message lists what there is."""

    def __init__(self, form: str, paper: str) -> None:
        self.form, self.paper = form, paper
        known = "; ".join(f"{name}: {', '.join(papers)}" for name, papers in FORMS.items())
        super().__init__(f"no form {form!r} on paper {paper!r}. There is {known}")


def render(
    form: str, paper: str, dossier: Dossier, unit: Unit, words: FormWords, copy: int = 1
) -> bytes:
    """The PDF of a form. `copy` counts the prints of this version, from 1: later ones are marked.

    `words` are those of the dossier's rule set (`words_for(dossier.rule_set)`).
    Raises UnknownForm, NotReceived (nothing to promise yet), ValueError for a copy below 1, and
    codes.UnsafeCode for a dossier number that bars could not carry faithfully.
    """
    if paper not in FORMS.get(form, ()):
        raise UnknownForm(form, paper)
    if copy < 1:
        raise ValueError(f"copies are counted from 1, not {copy}")
    # Late: importing a use case must not cost the drawing libraries.
    from desk_app.printing.appointment import appointment_pages
    from desk_app.printing.canvas import pdf_bytes
    from desk_app.printing.receipt import receipt_pages

    makers = {"receipt": receipt_pages, "appointment": appointment_pages}
    job = Job(dossier, unit, words, PAPERS[paper], copy)
    title = f"{words.say(_TITLES[form])} {dossier.dossier_no}"
    return pdf_bytes(job.paper, makers[form](job), title, unit.name)
