"""Binds the screens' actions to a desk: part of the composition root."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk_app.domain.reasons import reason_text
from desk_app.domain.scanning import read_scan
from desk_app.store import shipped
from desk_app.usecases import catalog, figures, finding, printing, receiving
from desk_app.usecases.desk import Desk
from desk_app.words import problem_text
from ui.actions import Actions, PrintedPage, Printing
from ui.printers import printer_names, send_page

PRINTED_FOLDER = "printed"
_HITS = 20


def printing_of(home: Path) -> Printing:
    folder = home / PRINTED_FOLDER
    return Printing(
        printers=printer_names,
        send=lambda printer, name, pdf: send_page(folder, printer, name, pdf),
    )


def _printed(desk: Desk, page: PrintedPage) -> None:
    assert isinstance(page, printing.PrintedPage)  # it came from `page_for`
    printing.printed(desk, page)


def actions_of(
    desk: Desk,
    language: Callable[[], str],
    pages: Printing,
    happened: Callable[[], None] = lambda: None,
) -> Actions:
    """The use cases over `desk`, in the words of the language spoken at the time."""
    texts = shipped.load_reason_texts()
    return Actions(
        unit=desk.unit,
        clerk=desk.clerk,
        search_procedures=lambda text: catalog.search_procedures(desk, text, _HITS),
        procedure=lambda code: catalog.procedure(desk, code),
        preview=lambda draft: receiving.preview(desk, draft),
        receive=lambda draft: receiving.receive(desk, draft),
        page_of=lambda text, limit, before: finding.page_of(desk, text, limit, before),
        show=lambda number: finding.show_page(desk, number),
        page_for=lambda number, form, paper: printing.page_for(desk, number, form, paper),
        printed=lambda page: _printed(desk, page),
        preview_form=lambda dossier, form, paper: printing.preview_form(desk, dossier, form, paper),
        today=lambda: figures.today(desk),
        known_people=lambda text: finding.known_people(desk, text),
        read_scan=lambda text: read_scan(text, on=desk.now().date()),
        problem_text=lambda problem: problem_text(problem, language()),
        reason_text=lambda reason: reason_text(reason, texts, language()),
        printing=pages,
        now=desk.now,
        happened=happened,
    )
