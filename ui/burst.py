"""A run of key strokes that came too quickly for a hand: what they spell, and playing them again.

An input method (Telex, VNI) takes characters back and sends others, or composes them in place:
what counts is the text that is there in the end.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.field_memory import Memory, remember


class Burst:
    """The strokes held back since a run began; `target` is where they would have gone."""

    def __init__(self, target: QWidget) -> None:
        self.target = target
        self._memory: Memory | None = remember(target)
        self._held: list[QKeyEvent | QInputMethodEvent] = []
        self._written = ""
        self._composed = ""

    @property
    def text(self) -> str:
        return self._written + self._composed

    @property
    def lets_first_through(self) -> bool:
        """A field of text shows the first character at once, and can give it back."""
        return self._memory is not None

    @property
    def is_holding(self) -> bool:
        return bool(self._held)

    def type(self, text: str) -> None:
        self._written += text

    def erase(self) -> None:
        self._written = self._written[:-1]

    def compose(self, event: QInputMethodEvent) -> None:
        start, length = event.replacementStart(), event.replacementLength()
        if length and start < 0:
            at = max(len(self._written) + start, 0)
            self._written = self._written[:at] + self._written[at + length :]
        self._written += event.commitString()
        self._composed = event.preeditString()

    def hold(self, event: QKeyEvent | QInputMethodEvent) -> None:
        self._held.append(_copy(event))

    def play(self) -> None:
        """Let what was held back reach the field after all."""
        held, self._held = self._held, []
        for event in held:
            if shiboken6.isValid(self.target):
                QApplication.sendEvent(self.target, event)

    def give_back(self) -> None:
        """It was a scan: the field is as it was before the first character."""
        self._held.clear()
        if self._memory is not None:
            self._memory.give_back()


def _copy(event: QKeyEvent | QInputMethodEvent) -> QKeyEvent | QInputMethodEvent:
    if isinstance(event, QInputMethodEvent):
        copied = QInputMethodEvent(event.preeditString(), event.attributes())
        copied.setCommitString(
            event.commitString(), event.replacementStart(), event.replacementLength()
        )
        return copied
    return QKeyEvent(
        QEvent.Type(event.type()),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
