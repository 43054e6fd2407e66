"""A spreadsheet being written: how far it is, and that Esc breaks it off."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.models.columns import count_text
from ui.widgets.basics import key_cap, label


class ExportLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._said = label("", "second")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(260, 8)
        self.bar.setAccessibleName(self.tr("Writing the spreadsheet"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._said)
        row.addWidget(self.bar)
        row.addWidget(key_cap("Esc"))
        row.addWidget(label(self.tr("break off"), "second"))
        row.addStretch(1)

    def begin(self) -> None:
        self.bar.setRange(0, 0)
        self._said.setText(self.tr("Writing the spreadsheet…"))

    def show_progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        said = self.tr("Writing the spreadsheet: {done} of {all} dossiers")
        self._said.setText(said.format(done=count_text(done), all=count_text(of)))
