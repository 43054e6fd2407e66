"""The runner: by itself, through a bad line, and stopped in a moment."""

from __future__ import annotations

import random
import socket
import threading
from collections.abc import Callable
from contextlib import nullcontext

from sync.center.embedded import Embedded
from sync.center.queries import verify
from sync.client import SyncState
from sync.runner import BackOff, Runner, SyncStatus
from tests.sync.desk import Desk
from tests.sync.proxy import FAULTS, proxied
from tests.sync.test_push import stored


class Watch:
    """What the runner told, and a way to wait for it."""

    def __init__(self) -> None:
        self.told: list[SyncStatus] = []
        self._news = threading.Condition()

    def __call__(self, status: SyncStatus) -> None:
        with self._news:
            self.told.append(status)
            self._news.notify_all()

    def until(self, wanted: Callable[[SyncStatus], bool]) -> SyncStatus:
        with self._news:
            assert self._news.wait_for(lambda: any(map(wanted, self.told)), timeout=60), self.told
            return next(status for status in self.told if wanted(status))


def runner_for(desk: Desk, watch: Watch, url: str = "") -> Runner:
    assert desk.card is not None
    card = type(desk.card)(
        desk.station, desk.card.center_id, url or desk.card.center_url, desk.card.center_key
    )
    return Runner(
        lambda: nullcontext(desk.journal),
        card,
        desk.secrets,
        desk.now,
        watch,
        back_off=BackOff(first_s=0.01, longest_s=0.05),
    )


def test_the_runner_gets_everything_through_a_bad_line(running: Embedded, desk: Desk) -> None:
    chance = random.Random(7)
    faults = (*FAULTS, "none", "none")
    for number in range(1, 31):
        desk.receive(number)
    watch = Watch()
    with proxied(running.url, lambda: chance.choice(faults)) as proxy:
        runner = runner_for(desk, watch, proxy.url)
        runner.start()
        watch.until(lambda status: status.acked_seq == 30)
        for number in range(31, 61):
            desk.receive(number)
            runner.wake()
        runner.wake()
        status = watch.until(lambda status: status.acked_seq == 60)
        assert runner.stop()
    assert status.last_sent_at is not None
    assert stored(running, desk.station) == [line.body for line in desk.journal.lines]
    assert verify(running.center)["ok"]


def test_the_runner_sends_what_is_new_when_woken(running: Embedded, desk: Desk) -> None:
    watch = Watch()
    runner = runner_for(desk, watch)
    runner.start()
    watch.until(lambda status: status.state is SyncState.NOTHING_TO_SEND)
    desk.receive(1)
    runner.wake()
    status = watch.until(lambda status: status.state is SyncState.SENT)
    assert (status.unsent, status.acked_seq, status.retry_at) == (0, 1, None)
    assert runner.stop()
    told = len(watch.told)
    desk.receive(2)
    runner.wake()
    assert len(watch.told) == told


def test_the_runner_stops_in_the_middle_of_a_request(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    asked = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as silent:

        def swallow() -> None:
            client, _ = silent.accept()
            client.recv(10)
            asked.set()
            with client:
                while client.recv(65536):
                    pass

        listener = threading.Thread(target=swallow, daemon=True)
        listener.start()
        watch = Watch()
        runner = runner_for(desk, watch, f"http://127.0.0.1:{silent.getsockname()[1]}")
        runner.start()
        assert asked.wait(10)
        assert runner.stop(patience_s=10)  # the request itself would wait twice as long
        listener.join(10)
    assert [status.state for status in watch.told] == [SyncState.SENDING]
    assert desk.journal.unsent() == 1


def test_without_a_line_the_runner_says_when_it_tries_again(desk: Desk) -> None:
    desk.receive(1)
    watch = Watch()
    runner = runner_for(desk, watch, "http://127.0.0.1:9")
    runner.start()
    status = watch.until(lambda status: status.state is SyncState.NO_LINE)
    assert runner.stop()
    assert status.retry_at is not None
    assert (status.unsent, status.code) == (1, "no_line")


def test_waits_grow_and_never_undercut_the_centre() -> None:
    back_off = BackOff(first_s=2, longest_s=60)
    waits = [back_off.next_s(None, lambda: 1.0) for _ in range(8)]
    assert waits == [2, 4, 8, 16, 32, 60, 60, 60]
    assert BackOff().next_s(None, lambda: 0.0) == 1.0
    assert BackOff().next_s(90, lambda: 0.0) == 90
