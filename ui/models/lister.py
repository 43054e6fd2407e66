"""Brings the register's rows: the newest at once, the list of all from aside."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.listing import Filter
from ui.background import Background
from ui.models.register import PAGE
from ui.ports.register import RegisterPort

_FIRST = 2 * PAGE
_LANE = "register"
_PAUSE_MS = 80
"""The first rows are drawn, and the next letter may come, before all are looked for."""


class Lister(QObject):
    """`came(ids, is_counted, is_same)`: the rows' keys, newest first; whether these are all; and
    whether the same was asked for before.
    """

    came = Signal(object, bool, bool)
    failed = Signal(str)

    def __init__(self, port: RegisterPort, background: Background) -> None:
        super().__init__()
        self._port = port
        self._background = background
        self._ids = array("q")
        self.wanted: Filter | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask_for_all)

    def ask(self, wanted: Filter) -> None:
        """Say what is known at once, and go on looking where that is not all."""
        is_same, self.wanted = wanted == self.wanted, wanted
        self._background.forget(_LANE)
        self._pause.stop()
        first = self._port.first_page(wanted, _FIRST)
        ids = array("q", first.ids)
        if is_same and not first.is_all:
            ids.extend(self._older(ids))
        self._tell(ids, is_counted=first.is_all, is_same=is_same)
        if not first.is_all:
            self._pause.start()

    def _older(self, ids: array[int]) -> array[int]:
        """Of the rows told last, those below the newest ones just read."""
        old = self._ids
        return old[bisect_right(old, -ids[-1], key=lambda n: -n) :] if ids else old

    def _ask_for_all(self) -> None:
        if self.wanted is not None:
            ask = partial(self._port.row_ids, self.wanted)
            self._background.run_while(self, ask, self._take, self._fail, lane=_LANE)

    def _take(self, ids: array[int] | None) -> None:
        if ids is not None:
            self._tell(ids, is_counted=True, is_same=True)

    def _tell(self, ids: array[int], *, is_counted: bool, is_same: bool) -> None:
        self._ids = ids
        self.came.emit(ids, is_counted, is_same)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(str(error))
