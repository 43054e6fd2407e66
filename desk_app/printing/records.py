"""Pages about no single dossier: pure functions from values to the bytes of a PDF.

Like forms.render: equal values give equal bytes, no printer, no clock; drawing libraries are
imported when the first page is made.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desk_app.domain.manifests import Manifest
from desk_app.domain.sheets import DaySheet, RegisterPages, StockSheet, TrialPage
from desk_app.domain.slips import Slip
from desk_app.domain.unit import Unit
from desk_app.printing.papers import PAPERS, Paper
from desk_app.printing.words import FormWords

if TYPE_CHECKING:
    from desk_app.printing.canvas import Drawn

__all__ = [
    "RECORDS",
    "TRIAL_PREFIX",
    "day_sheet",
    "drawn_record",
    "handover_record",
    "register_pages",
    "slip_pages",
    "stock_sheet",
    "trial_page",
]

TRIAL_PREFIX = "TEST-"
"""A code that begins so is of a test page and never a dossier's."""

RECORDS: dict[str, tuple[str, ...]] = {
    "handover_record": ("a4",),
    "day_sheet": ("a4",),
    "stock_sheet": ("a4",),
    "register_pages": ("a4",),
    "slip_pages": ("a5", "a4"),
    "trial_page": tuple(PAPERS),
}
"""Which record can be printed on which papers, the usual one first."""


def drawn_record(record: str, paper: str, value: Any, unit: Unit, words: FormWords) -> Drawn:
    """The pages of a record before they are bytes; `value` is what the record's own function
    takes. Raises ValueError for a record or a paper that does not exist.
    """
    if paper not in RECORDS.get(record, ()):
        known = "; ".join(f"{name}: {', '.join(papers)}" for name, papers in RECORDS.items())
        raise ValueError(f"no record {record!r} on paper {paper!r}. There is {known}")
    return _DRAWN[record](value, PAPERS[paper], unit, words)


# Each brings its drawing code when it is called: importing a use case must not cost that.


def _handover(value: Any, paper: Paper, unit: Unit, words: FormWords) -> Drawn:
    from desk_app.printing.handover import handover_pages

    return handover_pages(value, paper, unit, words)


def _day(value: Any, paper: Paper, unit: Unit, words: FormWords) -> Drawn:
    from desk_app.printing.day_sheet import day_sheet_pages

    return day_sheet_pages(value, paper, unit, words)


def _stock(value: Any, paper: Paper, unit: Unit, words: FormWords) -> Drawn:
    from desk_app.printing.stock_sheet import stock_sheet_pages

    return stock_sheet_pages(value, paper, unit, words)


def _register(value: Any, paper: Paper, unit: Unit, words: FormWords) -> Drawn:
    from desk_app.printing.register_book import register_book_pages

    return register_book_pages(value, paper, unit, words)


def _slips(value: Any, paper: Paper, unit: Unit, words: FormWords) -> Drawn:
    from desk_app.printing.blank_slips import blank_slip_pages

    return blank_slip_pages(value, paper, unit, words)


def _trial(value: Any, paper: Paper, unit: Unit, words: FormWords) -> Drawn:
    from desk_app.printing.trial import trial_pages

    return trial_pages(value, paper, unit, words)


_DRAWN: dict[str, Callable[[Any, Paper, Unit, FormWords], Drawn]] = {
    "handover_record": _handover,
    "day_sheet": _day,
    "stock_sheet": _stock,
    "register_pages": _register,
    "slip_pages": _slips,
    "trial_page": _trial,
}


def handover_record(manifest: Manifest, unit: Unit, words: FormWords) -> bytes:
    """The record of a hand-over, on A4; the list flows to further pages.

    Raises codes.UnsafeCode for a number that bars could not carry.
    """
    return drawn_record("handover_record", "a4", manifest, unit, words).pdf()


def day_sheet(sheet: DaySheet, unit: Unit, words: FormWords) -> bytes:
    """The balance of a day, to be signed by clerk and head, on A4.

    Its QR code says the sheet's number with the journal's head, so that the paper can be held
    against the journal years later.
    """
    return drawn_record("day_sheet", "a4", sheet, unit, words).pdf()


def stock_sheet(sheet: StockSheet, unit: Unit, words: FormWords) -> bytes:
    """What a count of folders found, on A4: three lists with room to write down what was done."""
    return drawn_record("stock_sheet", "a4", sheet, unit, words).pdf()


def register_pages(register: RegisterPages, unit: Unit, words: FormWords) -> bytes:
    """The register book of a day or a period, on A4 across; `words` are those of its last day."""
    return drawn_record("register_pages", "a4", register, unit, words).pdf()


def slip_pages(slips: tuple[Slip, ...], unit: Unit, words: FormWords, paper: str = "a5") -> bytes:
    """Blank receipts to be filled in by hand, two leaves each.

    Raises ValueError for no slips and for a paper that does not exist.
    """
    if not slips:
        raise ValueError("no slips to print")
    return drawn_record("slip_pages", paper, slips, unit, words).pdf()


def trial_page(
    text: str,
    printer: str,
    tray: str,
    at: datetime,
    unit: Unit,
    words: FormWords,
    paper: str = "a5",
) -> bytes:
    """The test page of a printer, on any paper of the forms. `text` is TRIAL_PREFIX and eight
    characters; it stands there in bars and as a QR code, to be scanned back.

    Raises ValueError for a paper that does not exist, codes.UnsafeCode for a text bars cannot say.
    """
    return drawn_record("trial_page", paper, TrialPage(text, printer, tray, at), unit, words).pdf()
