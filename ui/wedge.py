"""A scanner that types: a burst faster than any hand, ending in Enter, wherever the focus is.

The characters reach the field as they come; when the Enter shows that it was a scan, the field
gets back what it held before, and the text goes to the scan box's handler instead.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

FASTEST_HAND_SECONDS = 0.035
SHORTEST_SCAN = 8
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Wedge(QObject):
    """An event filter of the application. `clock` counts seconds and never goes back."""

    scanned = Signal(str)

    def __init__(self, app: QApplication, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(app)
        self._app = app
        self._clock = clock
        self._burst = ""
        self._last = 0.0
        self._field: QLineEdit | None = None
        self._before = ("", 0)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not watched.isWidgetType():
            return False
        if not isinstance(event, QKeyEvent) or watched is not self._app.focusWidget():
            return False
        return self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        """True when the key ends a scan and shall go no further."""
        now = self._clock()
        is_quick = now - self._last < FASTEST_HAND_SECONDS
        self._last = now
        if event.key() in _ENTERS:
            burst, self._burst = self._burst, ""
            if is_quick and len(burst) >= SHORTEST_SCAN:
                self._give_back()
                self.scanned.emit(burst)
                return True
            return False
        if not event.text() or not event.text().isprintable():
            if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock):
                self._burst = ""
            return False
        if not is_quick or not self._burst:
            self._burst = ""
            self._remember()
        self._burst += event.text()
        return False

    def _remember(self) -> None:
        focus = self._app.focusWidget()
        self._field = focus if isinstance(focus, QLineEdit) else None
        if self._field is not None:
            self._before = (self._field.text(), self._field.cursorPosition())

    def _give_back(self) -> None:
        if self._field is not None and self._field is self._app.focusWidget():
            text, cursor = self._before
            self._field.setText(text)
            self._field.setCursorPosition(cursor)
