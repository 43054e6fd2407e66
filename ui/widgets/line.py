"""A line of text that bears whatever a tired hand puts into it."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_BREAKS = re.compile(r"\s*[\x00-\x1f\x7f-\x9f\u2028\u2029]\s*")


def one_line(text: str) -> str:
    """The text in NFC; line breaks, tabs and other steering characters are one space each."""
    return unicodedata.normalize("NFC", _BREAKS.sub(" ", text))


class Line(QLineEdit):
    """What is pasted stays whole, as one line: what is too long is said, not cut off.

    `suggest` offers a text while the line is empty: it stands there faintly, Down takes it. Ctrl Z
    belongs to the line while there is something to take back, else to the room.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._hint = ""
        self._suggested = ""
        self.textEdited.connect(self._straighten)

    @property
    def suggested(self) -> str:
        return self._suggested

    def set_hint(self, text: str) -> None:
        """What stands in the empty line while nothing is suggested."""
        self._hint = text
        self.suggest(self._suggested)

    def suggest(self, text: str) -> None:
        self._suggested = text
        self.setPlaceholderText(f"{text}  ↓" if text else self._hint)

    def take_suggestion(self) -> None:
        """As if it had been typed."""
        if self._suggested and not self.text():
            self.setText(self._suggested)
            self.textEdited.emit(self._suggested)

    def _straighten(self) -> None:
        text = self.text()
        straight = one_line(text)
        if straight != text:
            before = one_line(text[: self.cursorPosition()])
            self.setText(straight)
            self.setCursorPosition(len(before))

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._suggested and not self.text():
            self.take_suggestion()
            return
        super().keyPressEvent(event)
