"""Pushes by itself whenever there is something to send and a line to send it over.

One thread, with an outbox of its own; nobody ever waits for it.  It tells what it does through
one callback, called on its own thread with a frozen `SyncStatus`.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sync.batch import Batch
from sync.client import PushOutcome, SyncState, push
from sync.days import ask_days
from sync.keys import Secrets
from sync.road import Road
from sync.station import Identity, Outbox
from sync.station_keys import refresh_keys

log = logging.getLogger(__name__)

FIRST_WAIT_S = 2.0
LONGEST_WAIT_S = 300.0
CHECK_EVERY_S = 3600.0  # with nothing to send: ask whether the centre still holds what we think
_LASTING = (SyncState.FORKED, SyncState.UNKNOWN_STATION, SyncState.REFUSED)
_WELL = (SyncState.SENT, SyncState.NOTHING_TO_SEND)


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What the status bar shows. `code` is a message code beside the state, often empty.

    `answered` closed days have just been answered by the centre.
    """

    state: SyncState
    unsent: int = 0
    acked_seq: int = 0
    last_sent_at: datetime | None = None
    retry_at: datetime | None = None
    code: str = ""
    clock_skew_s: float | None = None
    answered: int = 0


@dataclass(slots=True)
class BackOff:
    """Waits that double, each between half and whole, so that desks do not march in step."""

    first_s: float = FIRST_WAIT_S
    longest_s: float = LONGEST_WAIT_S
    failures: int = 0

    def next_s(self, asked_s: float | None, chance: Callable[[], float]) -> float:
        """The next wait; never sooner than the centre asked for."""
        whole = min(self.first_s * 2.0 ** min(self.failures, 20), self.longest_s)
        self.failures += 1
        return max(whole * (0.5 + chance() / 2), asked_s or 0.0)


class Runner:
    """`wake()` after every entry; `stop()` ends it within a moment, even in mid-request."""

    def __init__(
        self,
        open_outbox: Callable[[], AbstractContextManager[Outbox]],
        identity: Identity,
        secrets: Secrets,
        now: Callable[[], datetime],
        on_status: Callable[[SyncStatus], None],
        *,
        back_off: BackOff | None = None,
        open_road: Callable[[str, str], Road] = Road,
    ) -> None:
        """`open_outbox` is called in the runner's own thread; what it gives is closed there."""
        self._open_outbox = open_outbox
        self._identity = identity
        self._secrets = secrets
        self._now = now
        self._on_status = on_status
        self._open_road = open_road
        self._back_off = back_off or BackOff()
        self._batch = Batch()
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._road: Road | None = None
        self._last_sent_at: datetime | None = None
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """There is something to send. Returns at once."""
        self._woken.set()

    def stop(self, patience_s: float = 2.0) -> bool:
        """Cut the request under way and end; whether the thread has ended within `patience_s`."""
        self._stopping.set()
        self._woken.set()
        with self._lock:
            if self._road is not None:
                self._road.abort()
        if self._thread.ident is None or self._thread is threading.current_thread():
            return True
        self._thread.join(patience_s)
        return not self._thread.is_alive()

    # --- on the thread -------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            with self._open_outbox() as outbox:
                while not self._stopping.is_set():
                    self._woken.clear()
                    least_s, most_s = self._pass(outbox)
                    if not self._stopping.wait(least_s):
                        self._woken.wait(most_s - least_s)
        except Exception:
            log.exception("the sync runner ended")
            self._on_status(SyncStatus(SyncState.STOPPED, code="internal"))

    def _pass(self, outbox: Outbox) -> tuple[float, float]:
        """One push; how long to wait then, in seconds: at least, and at most unless woken."""
        unsent, acked = outbox.unsent(), outbox.acked().seq
        if unsent:
            self._tell(SyncStatus(SyncState.SENDING, unsent, acked, self._last_sent_at))
        road = self._open_road(self._identity.center_url, self._secrets.token)
        with self._lock:
            self._road = road
            if self._stopping.is_set():
                road.abort()
        try:
            outcome = push(
                outbox, self._identity, self._secrets, self._now, road=road, batch=self._batch
            )
            if outcome.sent:
                self._last_sent_at = self._now()
            waits = self._after(outcome)
            if outcome.state in _WELL:
                refresh_keys(outbox, self._identity, road, self._now)
                self._ask_days(outbox, road, outcome)
        finally:
            with self._lock:
                self._road = None
            road.close()
        return waits

    def _ask_days(self, outbox: Outbox, road: Road, outcome: PushOutcome) -> None:
        """What the centre counts of closed days; lines that have come meanwhile go first."""

        def may_go_on() -> bool:
            return not (self._stopping.is_set() or self._woken.is_set())

        answered = ask_days(outbox, self._identity, road, self._now, may_go_on)
        if answered:
            log.info("%d closed days answered", answered)
            self._tell(self._status(outcome, None, answered))

    def _after(self, outcome: PushOutcome) -> tuple[float, float]:
        least_s, most_s = self._waits(outcome)
        is_failure = outcome.state not in _WELL
        log.info("push %s %s sent=%d", outcome.state, outcome.code, outcome.sent)
        retry_at = self._now() + timedelta(seconds=most_s) if is_failure else None
        self._tell(self._status(outcome, retry_at))
        return least_s, most_s

    def _status(
        self, outcome: PushOutcome, retry_at: datetime | None, answered: int = 0
    ) -> SyncStatus:
        return SyncStatus(
            outcome.state,
            outcome.unsent,
            outcome.acked_seq,
            self._last_sent_at,
            retry_at,
            outcome.code,
            outcome.clock_skew_s,
            answered,
        )

    def _waits(self, outcome: PushOutcome) -> tuple[float, float]:
        """A new entry may cut a wait for the line short, but not one the centre asked for."""
        if outcome.state in _WELL:
            self._back_off.failures = 0
            return 0.0, CHECK_EVERY_S
        wait_s = self._back_off.next_s(outcome.retry_after_s, random.random)
        if outcome.state in _LASTING:
            wait_s = max(wait_s, self._back_off.longest_s)
        if outcome.state in _LASTING or outcome.retry_after_s is not None:
            return wait_s, wait_s
        return min(self._back_off.first_s, wait_s), wait_s

    def _tell(self, status: SyncStatus) -> None:
        if not self._stopping.is_set():
            self._on_status(status)
