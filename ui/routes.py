"""Which printer, tray and paper each form goes to, and how often: set once, per form."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QSettings

from desk_app.domain.paper import LABEL

PDF_FILE = ""
"""The name of the printer that writes a PDF file into the desk's folder."""
_MOST_COPIES = 9
_OWN_PRINTER = frozenset({LABEL})


@dataclass(frozen=True, slots=True)
class Route:
    """Where pages of a form go. `paper` "" is the form's own; `tray` "" the printer's choice;
    `copies` is how often the page is sent, 1 to 9.
    """

    printer: str = PDF_FILE
    tray: str = ""
    paper: str = ""
    copies: int = 1


class Routes:
    """The routes of this machine, kept in its window settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def of(self, form: str) -> Route:
        """The route of a form; one without its own goes to the receipt's printer. A label never
        does: it would come out on a whole sheet.
        """
        if self._settings.contains(f"print/{form}/printer"):
            return self._read(form)
        if self.is_apart(form):
            return Route()
        receipt = self._read("receipt")
        return receipt if form == "receipt" else Route(receipt.printer)

    @staticmethod
    def is_apart(form: str) -> bool:
        """Whether the form's paper is in no printer of sheets."""
        return form in _OWN_PRINTER

    def put(self, form: str, route: Route) -> None:
        for f in fields(Route):
            self._settings.setValue(f"print/{form}/{f.name}", getattr(route, f.name))
        self._settings.sync()

    def _read(self, form: str) -> Route:
        def text(name: str) -> str:
            return str(self._settings.value(f"print/{form}/{name}", "") or "")

        copies = text("copies")
        count = int(copies) if copies.isdigit() else 1
        return Route(text("printer"), text("tray"), text("paper"), max(1, min(count, _MOST_COPIES)))
