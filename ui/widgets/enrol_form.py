"""Where a counter is made known to its centre: an address and a code that works once."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.basics import Card, label
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field


class EnrolForm(Card):
    """`entered` when Enter was pressed in the code."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=6)
        self.address = Field(self.tr("Address of the centre"))
        self.code = Field(self.tr("Enrolment code"))
        self.box.addWidget(label(self.tr("Enrol this counter"), "heading"))
        for field in (self.address, self.code):
            field.error_line = ErrorLine()
            self.box.addWidget(field)
            self.box.addWidget(field.error_line)
        self.code.line.returnPressed.connect(self.entered)

    def check(self) -> bool:
        """Whether both are filled in; else says so, and goes to the first that is not."""
        empty = [field for field in (self.code, self.address) if not field.text.strip()]
        for field in (self.address, self.code):
            is_empty = field in empty
            field.set_problem(self.tr("Enter what the centre gave you.") if is_empty else "")
            if is_empty and field is empty[-1]:
                field.editor.setFocus()
        return not empty

    def show_problem(self, places: Set[str], words: str) -> bool:
        """Say it under its field; False when it belongs to neither."""
        for place, field in (("code", self.code), ("center", self.address)):
            if place in places:
                field.set_problem(words)
                field.editor.setFocus()
                return True
        return False

    def clear(self) -> None:
        for field in (self.address, self.code):
            field.set_text("")
            field.set_problem("")

    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self.address.editor, self.code.editor)
