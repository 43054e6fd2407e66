"""What a text field held before a scan's first character fell into it, and how it gets it back.

Given back by editing, not by setting: a field's undo history then holds what was typed by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import shiboken6
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class Memory(Protocol):
    def give_back(self) -> None: ...


def remember(widget: QWidget) -> Memory | None:
    """The memory of a field into which text is typed directly; None for everything else."""
    if isinstance(widget, QLineEdit):
        start = widget.selectionStart() if widget.hasSelectedText() else -1
        return _LineMemory(
            widget, widget.text(), widget.cursorPosition(), start, widget.selectedText()
        )
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return _TextMemory(widget)
    return None


def _drop_composition(widget: QWidget) -> None:
    """What an input method still composes is shown in the field, but not of it."""
    QApplication.sendEvent(widget, QInputMethodEvent())


@dataclass(slots=True)
class _LineMemory:
    line: QLineEdit
    text: str
    cursor: int
    selected_from: int
    selected: str

    def give_back(self) -> None:
        line = self.line
        if not shiboken6.isValid(line):
            return
        _drop_composition(line)
        if line.text() == self.text:
            return
        start = self.selected_from if self.selected else self.cursor
        kept = self.text[:start] + self.text[start + len(self.selected) :]
        typed = line.cursorPosition() - start
        if typed > 0 and line.text()[:start] + line.text()[start + typed :] == kept:
            line.setSelection(start, typed)
            line.insert(self.selected) if self.selected else line.del_()
        if line.text() != self.text:  # the field arranges its text itself
            line.setText(self.text)
            line.textEdited.emit(self.text)
        line.setCursorPosition(self.cursor)
        if self.selected:
            self._select()

    def _select(self) -> None:
        end = self.selected_from + len(self.selected)
        if self.cursor == self.selected_from:
            self.line.setSelection(end, -len(self.selected))
        else:
            self.line.setSelection(self.selected_from, len(self.selected))


class _TextMemory:
    def __init__(self, field: QTextEdit | QPlainTextEdit) -> None:
        self.field = field
        cursor = field.textCursor()
        self._fragment = cursor.selection()
        self._anchor, self._position = cursor.anchor(), cursor.position()
        self._characters = field.document().characterCount()

    def give_back(self) -> None:
        if not shiboken6.isValid(self.field):
            return
        _drop_composition(self.field)
        start, end = sorted((self._anchor, self._position))
        typed = self.field.document().characterCount() - self._characters + (end - start)
        cursor = self.field.textCursor()
        if typed > 0 and cursor.position() == start + typed:
            cursor.joinPreviousEditBlock()
            cursor.setPosition(start)
            cursor.setPosition(start + typed, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            if end > start:
                cursor.insertFragment(self._fragment)
            cursor.endEditBlock()
        cursor.setPosition(self._anchor)
        cursor.setPosition(self._position, QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)
