"""How a day goes by at three counters: acts in a drawn order, mishaps at drawn moments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tests.day.acts import any_act, arrive, take_in
from tests.day.commune import send_lines
from tests.day.mishap import Mishap
from tests.day.world import Expected, Stage, Station, World, at


@dataclass(frozen=True, slots=True)
class Planned:
    """A mishap, where and when it is to happen."""

    mishap: Mishap
    station: Station
    when: datetime


def draw(world: World, mishaps: Iterable[Mishap], day: date) -> list[Planned]:
    """Each mishap once, somewhere, some time; those of the evening after everything else."""
    planned = []
    for mishap in mishaps:
        station = world.lot.choice(world.stations)
        minute = world.lot.randint(60, 480)
        when = at(day, 7, 30).timestamp() + 60 * minute
        moment = datetime.fromtimestamp(when, tz=at(day, 7).tzinfo)
        planned.append(Planned(mishap, station, mishap.hour_on(day) or moment))
    return sorted(planned, key=lambda one: one.when)


def play(world: World, day: date, receive: int, planned: Iterable[Planned] = ()) -> set[Expected]:
    """A day at every counter, each of which receives about so many; what its evening must say."""
    waiting = list(planned)
    for station in world.stations:
        station.clock.set(at(day, 7, 35).isoformat())
        station.received = 0
    expected: set[Expected] = set()
    while station := _next(world, day):
        now = station.clock.now()
        for one in [one for one in waiting if one.station is station and one.when <= now]:
            expected |= _happen(world, one)
            waiting.remove(one)
        _one_thing(world, station, day, receive)
    for one in waiting:
        expected |= _happen(world, one)
    return expected


def _next(world: World, day: date) -> Station | None:
    """The counter whose clock is the earliest, until all have come to the evening."""
    open_still = [one for one in world.stations if one.clock.now() < at(day, 16, 30)]
    return min(open_still, key=lambda one: one.clock.now(), default=None)


def _one_thing(world: World, station: Station, day: date, receive: int) -> None:
    gone_by = (station.clock.now() - at(day, 7, 30)).total_seconds() / (9 * 3600)
    if station.received < receive * min(1.0, gone_by * 1.15):
        world.tell(station, "take_in")
        take_in(world, station)
    else:
        any_act(world, station)
    if world.lot.random() < 0.04:
        send_lines(world, station)
    station.clock.pass_(seconds=world.lot.randint(40, 240))


def _happen(world: World, one: Planned) -> set[Expected]:
    one.station.clock.set(max(one.station.clock.now(), one.when).isoformat())
    world.tell(one.station, f"! {one.mishap.name}")
    return set(one.mishap.happen(world, one.station))


def finish_rounds(world: World) -> None:
    """Before the night every pile that was sent is taken over: nothing stays on its way."""
    for station in world.stations:
        for manifest_no in {one.manifest_no for one in station.honest(Stage.CARRIED)}:
            arrive(station, manifest_no)
