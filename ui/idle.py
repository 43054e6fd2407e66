"""Nobody has touched keyboard, mouse or scanner for a while: says so."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_LOOK_MS = 1_000


class Idle(QObject):
    """An event filter of the application. `clock` counts seconds; `limit` 0 is never."""

    passed = Signal()

    def __init__(
        self, app: QApplication, limit_seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(app)
        self._limit = limit_seconds
        self._clock = clock
        self._touched_at = clock()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        if limit_seconds:
            app.installEventFilter(self)
            self._timer.start()

    def touch(self) -> None:
        self._touched_at = self._clock()

    def look(self) -> None:
        if self._limit and self._clock() - self._touched_at >= self._limit:
            self.touch()
            self.passed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False
