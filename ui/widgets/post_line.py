"""Where the post brings the result: asked only when it goes by post."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.field import Field
from ui.widgets.person_form import error_line


class PostLine(QWidget):
    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.address = Field(self.tr("Post the result to"))
        self.address.editor.setProperty("role", "small")
        self.address.changed.connect(self.changed)
        self.address.left.connect(self.left)
        self.address.lie_flat()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.address)
        column.addWidget(error_line(self.address))
        self.hide()

    def suggest(self, residence: str) -> None:
        """Unless another is given, the post goes where the applicant lives."""
        self.address.line.setPlaceholderText(residence)

    def clear(self) -> None:
        self.address.set_text("")
        self.address.set_problem("")
        self.hide()
