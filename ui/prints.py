"""A page to the printer: made of the stored record, sent aside, written down once it went out."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.beside import NOTHING_BESIDE, Beside
from desk_app.domain.dossier import Dossier
from desk_app.domain.paper import RECEIPTS, receipts_printed
from desk_app.domain.problems import Refused
from ui.actions import Actions, PrintedPage
from ui.background import Background
from ui.paper.faults import PrintFault
from ui.paper.printer import Order
from ui.printers import page_name
from ui.routes import Route, Routes
from ui.trouble import Trouble

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Errand:
    """A page of a dossier. `paper` "" and `printer` None: as the form's route says. `beside` is
    what the form tells besides: a control slip its hand-overs, a shared receipt its other dossiers.
    """

    dossier: Dossier
    form: str
    paper: str = ""
    printer: str | None = None
    beside: Beside = NOTHING_BESIDE


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of no dossier: `make(paper)` gives its PDF, `name` is the print job's."""

    form: str
    name: str
    make: Callable[[str], bytes]


Told = Callable[[str, bool], None]


class Prints:
    """`told(sentence, is_trouble)` hears what became of each page. The dossier stands anyhow."""

    def __init__(
        self,
        owner: QObject,
        actions: Actions,
        background: Background,
        routes: Routes,
        told: Told,
    ) -> None:
        """`background` is the printers' own, of one thread: pages keep their order, and one that
        waits for paper holds up nothing else.
        """
        self._owner = owner
        self._actions = actions
        self._background = background
        self._routes = routes
        self._told = told

    def print_it(self, asked: Errand | Sheet) -> None:
        if isinstance(asked, Errand):
            self._print_page(asked)
        else:
            self._print_sheet(asked)

    def pdf_of(self, asked: Errand | Sheet) -> bytes:
        """The page as it would be printed now; nothing is sent or written down. Any thread."""
        route = self._routes.of(asked.form)
        if isinstance(asked, Sheet):
            return asked.make(route.paper)
        paper = asked.paper or route.paper
        return self._actions.preview_form(asked.dossier, asked.form, paper, asked.beside)

    def _print_page(self, errand: Errand) -> None:
        now = self._actions.now()
        route = self._routes.of(errand.form)
        order = _order(route, errand.printer)
        paper = errand.paper or route.paper

        def make_and_send() -> tuple[PrintedPage, str]:
            page = self._actions.page_for(errand.dossier, errand.form, paper, errand.beside)
            name = page_name(page.dossier_no, errand.form, page.copy, now)
            return page, self._actions.printing.send(order, name, page.pdf)

        self._background.run(
            self._owner,
            make_and_send,
            lambda sent: self._sent(order.printer, *sent),
            lambda error: self._failed(errand, error),
        )

    def _print_sheet(self, sheet: Sheet) -> None:
        route = self._routes.of(sheet.form)
        order = _order(route)

        def make_and_send() -> str:
            return self._actions.printing.send(order, sheet.name, sheet.make(route.paper))

        self._background.run(
            self._owner,
            make_and_send,
            lambda where: self._say_sent(order.printer, where),
            self._sheet_failed,
        )

    def _sent(self, printer: str, page: PrintedPage, where: str) -> None:
        self._actions.printed(page)
        log.info("printed %s form=%s copy=%d", page.dossier_no, page.form, page.copy)
        self._say_sent(printer, where)

    def _say_sent(self, printer: str, where: str) -> None:
        said = (
            translate("Prints", "Printing on {printer}")
            if printer
            else translate("Prints", "Written to {path}")
        )
        self._told(said.format(printer=where, path=Path(where).name), False)

    def _failed(self, errand: Errand, error: Exception) -> None:
        number, why = errand.dossier.dossier_no, self.why(error)
        said = translate(
            "Prints", "{number} is stored, but this page was not printed: {why}. Print it again."
        )
        is_first = errand.dossier.received_at and not receipts_printed(errand.dossier)
        if errand.form in RECEIPTS and is_first:
            said = translate(
                "Prints",
                "{number} is received, but was not printed: {why}. It waits under “Received, not "
                "printed” (Ctrl 0); print it again from there.",
            )
        self._told(said.format(number=number, why=why), True)

    def _sheet_failed(self, error: Exception) -> None:
        said = translate("Prints", "Not printed: {why}. What was recorded is stored.")
        self._told(said.format(why=self.why(error)), True)

    def why(self, error: Exception) -> str:
        """Faults of printers and disks say it themselves; the rest is ours and goes to the log."""
        if isinstance(error, PrintFault | Trouble):
            return str(error).rstrip(".")
        if isinstance(error, Refused):
            words = " ".join(self._actions.problem_text(one) for one in error.problems)
            return words.rstrip(".")
        log.error("page not made", exc_info=error)
        return translate("Prints", "an error of the program; it is in the log")


def _order(route: Route, printer: str | None = None) -> Order:
    """The route's order; on another printer than the route's, its tray means nothing."""
    if printer is None or printer == route.printer:
        return Order(route.printer, route.tray, route.copies)
    return Order(printer, copies=route.copies)
