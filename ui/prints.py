"""A page to the printer: made of the stored record, sent aside, written down once it went out."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.domain.dossier import Dossier
from ui.actions import Actions, PrintedPage
from ui.background import Background
from ui.printers import page_name
from ui.routes import Route, Routes

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Errand:
    """A page of a dossier. `paper` "" and `printer` None: as the form's route says."""

    dossier: Dossier
    form: str
    paper: str = ""
    printer: str | None = None


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

    def _print_page(self, errand: Errand) -> None:
        now = self._actions.now()
        route = self._routes.of(errand.form)
        printer = route.printer if errand.printer is None else errand.printer
        paper = errand.paper or route.paper

        def make_and_send() -> tuple[PrintedPage, str]:
            page = self._actions.page_for(errand.dossier, errand.form, paper)
            name = page_name(page.dossier_no, errand.form, page.copy, now)
            return page, self._actions.printing.send(printer, name, page.pdf)

        self._background.run(
            self._owner,
            make_and_send,
            lambda sent: self._sent(printer, *sent),
            lambda error: self._failed(errand.dossier.dossier_no, error),
        )

    def _print_sheet(self, sheet: Sheet) -> None:
        route: Route = self._routes.of(sheet.form)

        def make_and_send() -> str:
            pdf = sheet.make(route.paper)
            return self._actions.printing.send(route.printer, sheet.name, pdf)

        self._background.run(
            self._owner,
            make_and_send,
            lambda where: self._say_sent(route.printer, where),
            lambda error: self._failed("", error),
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

    def _failed(self, dossier_no: str, error: Exception) -> None:
        said = translate(
            "Prints",
            "{number} is received, but was not printed: {why}. Print it again from the register "
            "(F5, Ctrl P).",
        )
        if not dossier_no:
            said = translate("Prints", "Not printed: {why}. What was recorded is stored.")
        self._told(said.format(number=dossier_no, why=error), True)
