"""A dossier's page: who, what, until when, what happened, what may be done now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desk_app.domain.dossier import Dossier
from ui.actions import Actions
from ui.prints import Errand
from ui.screen import Screen
from ui.widgets.dossier_panel import DossierPanel

FORM = "receipt"


class DossierScreen(Screen):
    """Shows one dossier; `closed` asks to go back to where one came from."""

    closed = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.panel = DossierPanel(self, actions.reason_text)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 14)
        page.setSpacing(8)
        page.addWidget(self.notice)
        page.addWidget(self.panel, 1)
        self.panel.close_it.action.triggered.connect(self.closed)
        self.panel.reprint.action.triggered.connect(self._print)

    @property
    def shown(self) -> Dossier | None:
        return self.panel.dossier

    def open(self, dossier_no: str) -> None:
        """Show the dossier of a number, present or former. Raises Refused when there is none."""
        self.panel.show_page(self._actions.show(dossier_no))
        self.notice.hide()

    def begin(self) -> None:
        self.panel.take_focus()

    def look_again(self) -> None:
        if self.shown is not None:
            self.panel.show_page(self._actions.show(self.shown.dossier_no))

    def carry(self) -> object:
        return self.shown.dossier_no if self.shown else None

    def resume(self, carried: object) -> None:
        self.open(str(carried))

    def _print(self) -> None:
        if self.shown is not None:
            self.print_asked.emit(Errand(self.shown, FORM))
