"""One question in a strip: a line of text about something already stored, kept by Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.widgets.basics import key_cap, label
from ui.widgets.field import Field
from ui.widgets.person_form import error_line


class _RemarkField(Field):
    entered = Signal()

    def _go_on(self) -> None:
        self.entered.emit()


class RemarkStrip(QFrame):
    """Hidden until `ask`; `said` with what was typed. Nothing stored is changed by it."""

    said = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "asking")
        self._about = label("", "strong")
        self.field = _RemarkField(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 6)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._about)
        head.addStretch(1)
        head.addWidget(label(self.tr("Keep the remark"), "second"))
        head.addWidget(key_cap("Enter"))
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(error_line(self.field))
        self.field.entered.connect(lambda: self.said.emit(self.field.text))
        self.field.changed.connect(lambda: self.field.set_problem(""))
        self.hide()

    def ask(self, about: str) -> None:
        self._about.setText(about)
        self.field.set_text("")
        self.field.set_problem("")
        self.show()
        self.field.line.setFocus()
