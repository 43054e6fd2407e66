"""The head says yes on the spot: name and PIN, whoever sits at the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.pin_try import try_pin
from ui.widgets.basics import in_tab_order, label, scaled
from ui.widgets.names_list import NamesList
from ui.widgets.pin_line import PinField
from ui.widgets.small_dialog import SmallDialog

if TYPE_CHECKING:
    from desk_app.domain.roster import Approval, Clerk
    from ui.ports.people import HeadPort

Then = Callable[["Approval | None"], None]


def ask_head(parent: QWidget, ask: HeadPort, why: str, then: Then) -> None:
    """Ask for the head's name and PIN over `parent`'s window; `then(approval)` when right.

    `why` is the sentence the head reads, and what the approval says. Nothing happens when they
    go back. On a desk without a roster nobody is asked: `then(None)` at once.
    """
    if not ask.is_asked():
        then(None)
        return
    panel = HeadPanel(parent.window(), ask, why)
    panel.approved.connect(then)
    panel.open()
    panel.begin()


class HeadPanel(SmallDialog):
    """Closes itself once the PIN was right; says under the PIN what stood in the way."""

    approved = Signal(object)

    def __init__(self, parent: QWidget, ask: HeadPort, why: str) -> None:
        super().__init__(
            parent,
            self.tr("The head's approval"),
            why,
            self.tr("Approve"),
            self.tr("Back"),
        )
        self._ask = ask
        self._why = why
        self._is_busy = False
        heads = ask.heads()
        self.names = NamesList(self.tr("Head"))
        self.names.show_people(heads)
        self.pin = PinField(self.tr("The head's PIN"), self.names)
        self._said = label("", "error")
        self._said.setWordWrap(True)
        self._said.setMinimumHeight(scaled(34))
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self.names, self.pin, self._said):
            self.box.addWidget(widget)
        if not heads:
            self.names.hide()
            self.pin.setEnabled(False)
            self.main.action.setEnabled(False)
            self.tell(
                self.tr("No head is named at this desk. An administrator does so in settings.")
            )
        self.pin.line.returnPressed.connect(self._submit)
        self.pin.line.textEdited.connect(lambda _: self.tell(""))
        self.main.action.triggered.connect(self._submit)
        self.names.activated.connect(lambda _: self.begin())
        in_tab_order(self.names, self.pin.line, self.main, self.back)

    def begin(self) -> None:
        (self.pin.line if self.pin.isEnabled() else self.back).setFocus()

    @property
    def said(self) -> str:
        return self._said.text()

    def tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        self.pin.line.setAccessibleDescription(sentence)

    def _submit(self) -> None:
        head = self.names.chosen
        if self._is_busy or head is None:
            return
        if not self.pin.text:
            self.begin()
            return
        self._is_busy = True
        self.main.set_caption(self.tr("One moment…"))
        try_pin(self, self._ask.pins, head.name, self.pin.text, self._right, self._wrong)

    def _wrong(self, sentence: str) -> None:
        self._is_busy = False
        self.main.set_caption(self.tr("Approve"))
        self.pin.clear()
        self.tell(sentence)
        self.begin()

    def _right(self, head: Clerk) -> None:
        approval = self._ask.approval(head, self._why)
        self.accept()
        self.approved.emit(approval)
