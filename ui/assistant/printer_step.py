"""Step 3: printers, with a test page that is scanned back."""

from __future__ import annotations

from ui.assistant.step import Step
from ui.background import Background
from ui.ports.printers import PrintersPort
from ui.widgets.printers_form import PrintersForm


class PrinterStep(Step):
    def __init__(self, port: PrintersPort, background: Background) -> None:
        super().__init__(
            self.tr("Printers"),
            self.tr(
                "Choose where the receipts go. Print a test page and scan it back. Without a "
                "printer, pages are written as PDF files until one is there."
            ),
        )
        self.form = PrintersForm(port, background)
        self.form.told.connect(self.told)
        self.box.addWidget(self.form, 1)

    def begin(self) -> None:
        self.form.begin()
        self.form.table.setFocus()

    def take_scan(self, text: str) -> None:
        if self.form.take_scan(text):
            self.told.emit(self.form.scanned_text, False)
