"""Nobody has touched keyboard, mouse or scanner for a while: says so."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 1_000


class Idle(QObject):
    """`touch` is told of every touch. `clock` counts seconds; `limit_seconds` 0 is never."""

    passed = Signal()

    def __init__(
        self, parent: QObject, limit_seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._limit = 0.0
        self._clock = clock
        self._touched_at = clock()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.set_limit(limit_seconds)

    @property
    def limit(self) -> float:
        """Seconds; 0 is never."""
        return self._limit

    def set_limit(self, seconds: float) -> None:
        """From now on, counted anew; 0 is never."""
        self._limit = seconds
        self._timer.stop()
        self.touch()
        if seconds:
            self._timer.start()

    def touch(self) -> None:
        self._touched_at = self._clock()

    @property
    def untouched(self) -> float:
        """Seconds since the last touch."""
        return self._clock() - self._touched_at

    def look(self) -> None:
        if self._limit and self.untouched >= self._limit:
            self.touch()
            self.passed.emit()
