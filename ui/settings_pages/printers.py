"""Which form goes to which printer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.background import Background
from ui.ports.printers import PrintersPort
from ui.settings_pages.page import SettingsPage
from ui.widgets.printers_form import PrintersForm


class PrintersPage(SettingsPage):
    def __init__(self, port: PrintersPort, background: Background) -> None:
        super().__init__(
            self.tr("Printers"),
            self.tr(
                "For each form: printer, paper, tray and copies. Pages go there without asking. "
                "What is chosen counts at once."
            ),
        )
        self.form = PrintersForm(port, background)
        self.form.told.connect(self.told)
        self.form.changed.connect(lambda: self.changed.emit("printers"))
        self.box.addWidget(self.form, 1)

    def begin(self) -> None:
        self.form.begin()

    def first(self) -> QWidget | None:
        return self.form.table

    def take_scan(self, text: str) -> bool:
        return self.form.take_scan(text)
