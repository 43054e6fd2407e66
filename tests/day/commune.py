"""Three desks of one commune, set up on real files, enrolled at a real centre over HTTP."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desk_app.cli import wiring
from desk_app.config import DEMO_UNIT
from desk_app.usecases.opening import enrolment, init_desk
from sync.center.embedded import embedded_center
from sync.client import SyncState
from tests.day.acts_slips import fill_drawer
from tests.day.world import MONDAY, SHELVES, Pad, Station, World, at
from tests.support.clock import FixedClock

STATIONS = 3
POSITIONS = tuple(shelf.name for shelf in SHELVES)


@contextmanager
def commune(folder: Path, seed: int) -> Iterator[World]:
    """The world on Monday morning. Its desks are closed at the end, however often reopened."""
    clocks = [FixedClock(at(MONDAY, 7, 31)) for _ in range(STATIONS)]

    def latest() -> datetime:
        return max(clock.now() for clock in clocks)

    with ExitStack() as stack:
        center = stack.enter_context(embedded_center(folder / "center", now=latest))
        stations = []
        for index, clock in enumerate(clocks):
            home = folder / f"desk-{index}"
            unit = replace(DEMO_UNIT, counter=f"Quầy {index + 1}", shelf_places=POSITIONS)
            desk = init_desk(home, unit, clock)
            station = Station(index, home, desk, clock, Pad(f"AB/26E{index}"))
            stack.callback(_close, station)
            wiring.enroll(desk, center.url, center.enroll_code(DEMO_UNIT.agency_code))
            wiring.sealed(desk)
            fill_drawer(station)
            stations.append(station)
        yield World(random.Random(seed), tuple(stations), center)


def _close(station: Station) -> None:
    station.desk.close()


def send_lines(world: World, station: Station) -> None:
    """One pass with the centre."""
    known = enrolment(station.desk)
    assert known is not None
    outcome = wiring.push(station.desk, known, world.center.url)
    assert outcome is not None
    assert outcome.state in (SyncState.SENT, SyncState.NOTHING_TO_SEND), outcome
