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

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Errand:
    """One page to print."""

    dossier: Dossier
    form: str
    paper: str
    printer: str


Told = Callable[[str, bool], None]


class Prints:
    """`told(sentence, is_trouble)` hears what became of each page. The dossier stands anyhow."""

    def __init__(self, owner: QObject, actions: Actions, background: Background, told: Told):
        self._owner = owner
        self._actions = actions
        self._background = background
        self._told = told

    def print_page(self, errand: Errand) -> None:
        now = self._actions.now()

        def make_and_send() -> tuple[PrintedPage, str]:
            page = self._actions.page_for(errand.dossier, errand.form, errand.paper)
            name = page_name(page.dossier_no, errand.form, page.copy, now)
            return page, self._actions.printing.send(errand.printer, name, page.pdf)

        self._background.run(
            self._owner,
            make_and_send,
            lambda sent: self._sent(errand, *sent),
            lambda error: self._failed(errand, error),
        )

    def _sent(self, errand: Errand, page: PrintedPage, where: str) -> None:
        self._actions.printed(page)
        log.info("printed %s form=%s copy=%d", page.dossier_no, page.form, page.copy)
        said = (
            translate("Prints", "Printing on {printer}")
            if errand.printer
            else translate("Prints", "Written to {path}")
        )
        self._told(said.format(printer=where, path=Path(where).name), False)

    def _failed(self, errand: Errand, error: Exception) -> None:
        said = translate(
            "Prints",
            "{number} is received, but was not printed: {why}. Print it again from the register "
            "(F5, Ctrl P).",
        )
        self._told(said.format(number=errand.dossier.dossier_no, why=error), True)
