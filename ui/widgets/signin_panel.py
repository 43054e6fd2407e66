"""The calm page that covers the window until somebody signs in.

The focus stays in the PIN field: arrows or a letter choose a name, digits are the PIN, Enter
signs in.  Who has no PIN yet on this machine chooses one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.basics import Card, KeyButton, in_tab_order, label, scaled
from ui.widgets.names_list import NamesList
from ui.widgets.pin_line import PinField
from ui.widgets.topbar import emblem

if TYPE_CHECKING:
    from desk_app.domain.roster import Clerk

_WIDTH = 440


class SignInPanel(QWidget):
    """Says what is wanted by signals; `tell` puts the answer under the PIN."""

    tried = Signal(str, str)
    chosen_pin = Signal(str, str)
    language_asked = Signal()

    def __init__(self, unit: str, counter: str, other_language: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self._is_busy = False
        self.names = NamesList(self.tr("Who is at the counter?"))
        self.pin = PinField(self.tr("PIN"), self.names)
        self.again = PinField(self.tr("The same PIN once more"))
        self.enter = KeyButton(self.tr("Sign in"), "Return", self, "main")
        self.enter.action.setShortcut("")  # the fields hear Enter, so that a scan's is no try
        self._said = QLabel()
        self._said.setProperty("role", "error")
        self._said.setWordWrap(True)
        self._hint = label("", "small")
        self._build(unit, counter, other_language)
        self.names.currentRowChanged.connect(lambda _: self._chose())
        self.names.activated.connect(lambda _: self.pin.line.setFocus())
        self.pin.line.returnPressed.connect(self._entered_pin)
        self.again.line.returnPressed.connect(self._submit)
        self.enter.action.triggered.connect(self._submit)
        for field in (self.pin, self.again):
            field.line.textEdited.connect(lambda _: self.tell(""))

    def _build(self, unit: str, counter: str, other_language: str) -> None:
        card = Card(margin=20)
        card.setFixedWidth(scaled(_WIDTH))
        card.box.setContentsMargins(20, 18, 20, 18)
        card.box.addWidget(label(self.names.accessibleName(), "heading"))
        card.box.addWidget(self.names)
        pins = QHBoxLayout()
        pins.setSpacing(12)
        pins.addWidget(self.pin, 1)
        pins.addWidget(self.again, 1)
        card.box.addLayout(pins)
        self._said.setMinimumHeight(scaled(34))
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.box.addWidget(self._said)
        card.box.addWidget(self.enter)
        language = KeyButton(other_language.upper(), "Ctrl+Shift+L", self, "quiet")
        language.setAccessibleName(self.tr("Language: change"))
        language.action.triggered.connect(self.language_asked)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(language)
        where = " · ".join(part for part in (unit, counter) if part)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        sign = QLabel()
        sign.setPixmap(emblem(self.devicePixelRatioF()))
        for widget in (sign, label(self.tr("Commune Desk"), "title"), label(where, "second")):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        below = QWidget()
        below.setFixedWidth(scaled(_WIDTH))
        below.setLayout(foot)
        column.addWidget(below, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        in_tab_order(self.names, self.pin.line, self.again.line, self.enter, language)

    def show_people(self, people: Sequence[Clerk], chosen: str) -> None:
        self.names.show_people(people, chosen)
        self._chose()

    def begin(self) -> None:
        """Put the focus where typing starts."""
        self.pin.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def said(self) -> str:
        return self._said.text()

    def tell(self, sentence: str) -> None:
        """What stood in the way, or nothing; whoever waits may try again."""
        self._said.setText(sentence)
        self.pin.line.setAccessibleDescription(sentence)

    def refuse(self, sentence: str) -> None:
        self._set_busy(False)
        self.pin.clear()
        self.again.clear()
        self.tell(sentence)
        self.begin()

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.names.setEnabled(not is_busy)
        self.enter.set_caption(self.tr("One moment…") if is_busy else self._verb())

    def _verb(self) -> str:
        return self.tr("Sign in") if self._has_pin() else self.tr("Set this PIN and sign in")

    def _has_pin(self) -> bool:
        clerk = self.names.chosen
        return clerk is None or clerk.has_pin

    def _chose(self) -> None:
        """Another name: whoever has no PIN chooses one, twice."""
        has_pin = self._has_pin()
        self.again.setVisible(not has_pin)
        self.pin.set_title(self.tr("PIN") if has_pin else self.tr("Choose a PIN, 4 to 12 digits"))
        self._hint.setText(self.tr("↑ ↓ or a letter: another name"))
        self.enter.set_caption(self._verb())
        self.pin.clear()
        self.again.clear()
        self.tell("")

    def _entered_pin(self) -> None:
        if self._has_pin() or self.again.text:
            self._submit()
        else:
            self.again.line.setFocus()

    def _submit(self) -> None:
        clerk = self.names.chosen
        if self._is_busy or clerk is None:
            return
        if clerk.has_pin and not self.pin.text:
            self.begin()
        elif clerk.has_pin:
            self._set_busy(True)
            self.tried.emit(clerk.name, self.pin.text)
        elif self.pin.text != self.again.text:
            self.refuse(self.tr("The two are not the same. Type the PIN again."))
        else:
            self._set_busy(True)
            self.chosen_pin.emit(clerk.name, self.pin.text)
