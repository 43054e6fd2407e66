"""A run of key strokes that came too quickly for a hand: what they spell, and playing them again.

An input method (Telex, VNI) takes characters back and sends others, or composes them in place:
what counts is the text that is there in the end.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.field_memory import LineMemory


def receiver() -> QWidget | None:
    """Whom Qt gives a key to first; parents see it again when it is left over."""
    focus, popup = QApplication.focusWidget(), QApplication.activePopupWidget()
    if popup is not None and (focus is None or not popup.isAncestorOf(focus)):
        return popup
    return focus or QApplication.activeWindow()


class Burst:
    """The strokes held back since a run began; `target` is where they would have gone.

    A line of text shows the first character at once and can give it back; elsewhere, where a
    character may choose, tick or press something, the first is held back too.
    """

    def __init__(self, target: QWidget, *, lets_first_through: bool = True) -> None:
        self.target = target
        self._memory: LineMemory | None = None
        if isinstance(target, QLineEdit) and lets_first_through:
            self._memory = LineMemory(target)
        self._held: list[QKeyEvent | QInputMethodEvent] = []
        self._written = ""
        self._composed = ""

    @property
    def text(self) -> str:
        return self._written + self._composed

    @property
    def lets_first_through(self) -> bool:
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
        self._held.append(copied(event))

    def play(self) -> None:
        """Let what was held back reach the field after all, and the editor it may open."""
        held, self._held = self._held, []
        target: QWidget | None = self.target
        for event in held:
            if target is None or not shiboken6.isValid(target):
                return
            before = receiver()
            QApplication.sendEvent(target, event)
            after = receiver()
            if after is not before:
                target = after

    def give_back(self) -> None:
        """It was a scan: the field is as it was before the first character."""
        self._held.clear()
        if self._memory is not None:
            self._memory.give_back()


def copied(event: QKeyEvent | QInputMethodEvent) -> QKeyEvent | QInputMethodEvent:
    if isinstance(event, QInputMethodEvent):
        made = QInputMethodEvent(event.preeditString(), event.attributes())
        made.setCommitString(
            event.commitString(), event.replacementStart(), event.replacementLength()
        )
        return made
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
