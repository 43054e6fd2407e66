"""Work that must not hold up the window: one executor, one bridge that lives as long as the app.

Results come back on the window's thread.  Work of a *lane* is superseded by the next of the same
lane: only the newest answer is delivered, and work not yet begun is not done at all.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
Failed = Callable[[Exception], None]
IsWanted = Callable[[], bool]


class Bridge(QObject):
    """Carries a call from any thread to the window's; never a child of a widget."""

    call = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.call.connect(_run, Qt.ConnectionType.QueuedConnection)


def _run(call: Callable[[], None]) -> None:
    call()


class Background:
    """Runs work aside and brings the answer home."""

    def __init__(self, workers: int = 2) -> None:
        self._executor = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="aside")
        self._bridge = Bridge()
        self._lanes: dict[str, int] = {}
        self._is_closed = False

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` run on the window's thread. May be called from any thread."""
        if not self._is_closed and shiboken6.isValid(self._bridge):
            self._bridge.call.emit(call)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        failed: Failed | None = None,
        lane: str = "",
    ) -> None:
        """Do `work` aside, then `then(answer)` or `failed(error)` here, if `owner` still lives.

        Without `failed` an error goes to the log and the report dialog.
        """
        self.run_while(owner, lambda _: work(), then, failed, lane)

    def run_while(
        self,
        owner: QObject,
        work: Callable[[IsWanted], Answer],
        then: Callable[[Answer], None],
        failed: Failed | None = None,
        lane: str = "",
    ) -> None:
        """As `run`, for long work: it may ask whether its answer is still wanted, and stop.

        Once closed nothing is begun any more: a clock of the window may still strike.
        """
        if self._is_closed:
            return
        turn = self._lanes.get(lane, 0) + 1
        if lane:
            self._lanes[lane] = turn

        def is_current() -> bool:
            return not self._is_closed and (not lane or self._lanes.get(lane) == turn)

        def deliver(call: Callable[[], None]) -> None:
            if is_current() and shiboken6.isValid(owner):
                call()

        def job() -> None:
            if not is_current():
                return
            try:
                answer = work(is_current)
            except Exception as error:  # noqa: BLE001  # whatever it is, it is told at home
                told: Any = error
                self.post(lambda: deliver(lambda: _tell(told, failed)))
            else:
                self.post(lambda: deliver(lambda: then(answer)))

        self._executor.submit(job)

    def forget(self, lane: str) -> None:
        """Nobody waits any more for what is under way in this lane."""
        self._lanes[lane] = self._lanes.get(lane, 0) + 1

    def close(self) -> None:
        """Wait for what is under way (a page at the printer is not torn off) and stop."""
        self._is_closed = True
        self._executor.shutdown(wait=True)


def _tell(error: Exception, failed: Failed | None) -> None:
    if failed is None:
        raise error
    log.warning("aside: %s", type(error).__name__)
    failed(error)
