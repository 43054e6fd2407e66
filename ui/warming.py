"""Rooms are made ahead, one at a time, while nobody touches anything: a key then only shows them.

Making a room takes longer than a key press may; nobody waits for it here.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

QUIET_SECONDS = 2.0
_LOOK_MS = 500


class Warming(QObject):
    """`untouched` gives the seconds since the last touch; `make_next` makes one room, and is False
    when there is none left to make: then this is over.
    """

    def __init__(
        self, parent: QObject, untouched: Callable[[], float], make_next: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._untouched = untouched
        self._make_next = make_next
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    @property
    def is_over(self) -> bool:
        return not self._timer.isActive()

    def look(self) -> None:
        if self._untouched() >= QUIET_SECONDS and not self._make_next():
            self._timer.stop()
