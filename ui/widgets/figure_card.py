"""A number in its card, and the list behind it a key press away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.theme.tokens import Tone
from ui.widgets.basics import Card, key_cap, label, restyle


class FigureCard(Card):
    """What it counts above, what to know about it below; `opened` asks for the list."""

    opened = Signal()

    def __init__(self, title: str, keys: str) -> None:
        super().__init__(spacing=2)
        self._title = title
        self._number = label("", "number")
        self._below = label("", "small")
        head = QHBoxLayout()
        head.addWidget(label(title, "label"))
        head.addStretch(1)
        head.addWidget(key_cap(keys))
        self.box.addLayout(head)
        self.box.addWidget(self._number)
        self.box.addWidget(self._below)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def text(self) -> str:
        return f"{self._title}: {self._number.text()} {self._below.text()}".strip()

    def show_figure(self, figure: int, below: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """A tone other than neutral says that it presses; `below` says why in words."""
        self._number.setText(str(figure))
        self._below.setText(below)
        self.setAccessibleName(self.text)
        pressing = tone.value if tone is not Tone.NEUTRAL else ""
        for widget in (self, self._number):
            if widget.property("pressing") != pressing:
                widget.setProperty("pressing", pressing)
                restyle(widget)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
