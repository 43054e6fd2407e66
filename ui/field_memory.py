"""What a line of text held before a scan's first character fell into it, and how it gets it back.

Given back by editing, not by setting: a field's undo history then holds what was typed by hand.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit


class LineMemory:
    """Text, cursor and selection of a line before it was typed into."""

    def __init__(self, line: QLineEdit) -> None:
        self._line = line
        self._text = line.text()
        self._cursor = line.cursorPosition()
        self._selected = (line.selectionStart(), len(line.selectedText()))

    def give_back(self) -> None:
        line = self._line
        if not shiboken6.isValid(line):
            return
        QApplication.sendEvent(line, QInputMethodEvent())  # drops what is being composed
        if line.text() != self._text:
            line.undo()
            self._edit_back()
        if line.text() != self._text:  # the field arranges its text itself
            line.setText(self._text)
            line.textEdited.emit(self._text)
        if line.text() != self._text:
            line.setText(self._text)
        line.setCursorPosition(self._cursor)
        self._select()

    def _edit_back(self) -> None:
        """`undo` takes a whole run back, with what a hand had typed before: that is put again."""
        now, then = self._line.text(), self._text
        start = _shared(now, then)
        end = _shared(now[start:][::-1], then[start:][::-1])
        if now != then:
            self._line.setSelection(start, len(now) - start - end)
            self._line.insert(then[start : len(then) - end])

    def _select(self) -> None:
        start, length = self._selected
        if length and self._cursor == start:
            self._line.setSelection(start + length, -length)
        elif length:
            self._line.setSelection(start, length)


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
