"""Bad lines: after any fault the next pass leaves both journals equal."""

from __future__ import annotations

import pytest

from sync.center.embedded import Embedded
from sync.center.queries import verify
from sync.client import SyncState
from tests.sync.desk import Desk
from tests.sync.proxy import FAULTS, proxied
from tests.sync.test_push import stored


@pytest.mark.parametrize("fault", FAULTS[1:])
def test_after_any_fault_the_next_pass_ends_equal(
    running: Embedded, desk: Desk, fault: str
) -> None:
    for number in range(1, 21):
        desk.receive(number)
    plan = iter([fault])
    with proxied(running.url, lambda: next(plan, "none")) as proxy:
        first = desk.push(proxy.url)
        expected = {
            "double": (SyncState.SENT,),
            "garble": (SyncState.NOT_THE_CENTER,),
        }.get(fault, (SyncState.NO_LINE,))
        assert first.state in expected, first
        second = desk.push(proxy.url)
        assert proxy.met[0] == fault
    assert second.state in (SyncState.SENT, SyncState.NOTHING_TO_SEND)
    assert second.unsent == 0
    assert stored(running, desk.station) == [line.body for line in desk.journal.lines]
    assert verify(running.center)["ok"]
