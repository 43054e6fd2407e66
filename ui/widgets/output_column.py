"""The right column of intake: the receipt as it will be, where it goes, and the F9 button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.basics import KeyButton, label
from ui.widgets.receipt_view import ReceiptView
from ui.widgets.refusal_panel import RefusalPanel

PAPERS = (("a5", "A5"), ("a4", "A4"), ("k80", "80 mm"))
WIDTH, WIDEST = 372, 640


class OutputColumn(QWidget):
    changed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__()
        self.setMinimumWidth(WIDTH)
        self.setMaximumWidth(WIDEST)
        self.view = ReceiptView()
        self.printer = QComboBox()
        self.paper = QComboBox()
        self.preview = KeyButton(self.tr("Preview"), "Ctrl+P", owner, "quiet")
        self.refusal = RefusalPanel(owner)
        self.refuse = KeyButton(self.tr("Do not accept"), "Alt+X", owner)
        self.receive = KeyButton(self.tr("Receive and print"), "F9", owner, "main")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addLayout(self._make_printer_line())
        column.addWidget(self.refusal)
        column.addWidget(self.receive)
        column.addWidget(self.refuse)
        self.refuse.action.triggered.connect(lambda: self.open_refusal(True))
        self.refusal.back.action.triggered.connect(lambda: self.open_refusal(False))
        self.set_printers(())

    def _make_printer_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        said = label(self.tr("Printer:"), "second")
        said.setBuddy(self.printer)
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.setMinimumContentsLength(12)
        self.printer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.paper.setAccessibleName(self.tr("Paper size"))
        for value, text in PAPERS:
            self.paper.addItem(text, value)
        for combo in (self.printer, self.paper):
            combo.setProperty("role", "inline")
            combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.paper.activated.connect(lambda _: self.changed.emit())
        row.addWidget(said)
        row.addWidget(self.printer, 1)
        row.addWidget(self.paper)
        row.addSpacing(8)
        row.addWidget(self.preview)
        return row

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What is done first, then how."""
        refusal = self.refusal
        asked = (refusal.reason.editor, refusal.confirm, refusal.back)
        return (*asked, self.receive, self.refuse, self.printer, self.paper, self.preview)

    def open_refusal(self, is_open: bool) -> None:
        """While a reason is asked for, F9 does not receive."""
        for button in (self.receive, self.refuse):
            button.setHidden(is_open)
            button.action.setEnabled(not is_open)
        if is_open:
            self.refusal.open_it()
        else:
            self.refusal.close_it()

    def set_printers(self, names: Sequence[str]) -> None:
        """A PDF file first, then the machine's printers; the choice made before stays."""
        chosen = self.printer_name
        self.printer.clear()
        self.printer.addItem(self.tr("PDF file"), "")
        for name in names:
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(self.printer.findData(chosen), 0))

    @property
    def printer_name(self) -> str:
        return str(self.printer.currentData() or "")

    @property
    def paper_name(self) -> str:
        return str(self.paper.currentData())

    def choose_paper(self, paper: str) -> None:
        self.paper.setCurrentIndex(max(self.paper.findData(paper), 0))
