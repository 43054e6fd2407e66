"""How a day goes by at three counters: acts in a drawn order, mishaps at drawn moments."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tests.day import acts, acts_seldom, acts_slips
from tests.day.commune import send_lines
from tests.day.evening import count_a_place
from tests.day.mishap import Mishap
from tests.day.world import Expected, Stage, Station, World, at

Act = Callable[[World, Station], object]
ACTS: tuple[tuple[Act, int], ...] = (
    (acts.certify, 3),
    (acts.turn_away, 2),
    (acts.send_for_papers, 3),
    (acts.take_in_completed, 3),
    (acts.ask_for_papers, 5),
    (acts.ask_for_money, 4),
    (acts.take_what_was_missing, 6),
    (acts.correct, 5),
    (acts.extend, 4),
    (acts.withdraw, 2),
    (acts.return_result, 3),
    (acts.send_pile, 7),
    (acts.take_over_pile, 9),
    (acts.bring_back, 4),
    (acts.shelve, 6),
    (acts_slips.serve_by_hand, 2),
    (acts_slips.type_in, 5),
    (acts_slips.spoil, 1),
    (count_a_place, 1),
    (acts_seldom.correct_a_certification, 1),
    (acts_seldom.void_the_next_number, 1),
    (acts_seldom.call_a_pile_back, 2),
    (acts_seldom.stop, 1),
    (acts_seldom.take_in_for_another_agency, 1),
    (acts_seldom.return_with_its_paper, 1),
)
"""With how often each is done."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A mishap, where and when it is to happen."""

    mishap: Mishap
    station: Station
    when: datetime


def draw(world: World, mishaps: Iterable[Mishap], day: date) -> list[Planned]:
    """Each mishap once, and every third twice; somewhere, some time."""
    kinds = list(mishaps)
    planned = []
    for mishap in [*kinds, *world.lot.sample(kinds, len(kinds) // 3)]:
        station = world.lot.choice(world.stations)
        minute = world.lot.randint(60, 480)
        when = at(day, 7, 30).timestamp() + 60 * minute
        moment = datetime.fromtimestamp(when, tz=at(day, 7).tzinfo)
        planned.append(Planned(mishap, station, mishap.hour_on(day) or moment))
    return sorted(planned, key=lambda one: one.when)


def play(world: World, day: date, receive: int, planned: Iterable[Planned] = ()) -> set[Expected]:
    """A day at every counter, each of which receives about so many; what its evening must say."""
    waiting = list(planned)
    for one in world.stations:
        one.clock.set(at(day, 7, 35).isoformat())
        one.received = 0
    expected: set[Expected] = set()
    while (station := _next(world, day)) is not None:
        now = station.clock.now()
        for due in [one for one in waiting if one.station is station and one.when <= now]:
            expected |= _happen(world, due)
            waiting.remove(due)
        _one_thing(world, station, day, receive)
    return expected | at_once(world, waiting)


def at_once(world: World, planned: Iterable[Planned]) -> set[Expected]:
    """What is planned happens now, or at its hour."""
    expected: set[Expected] = set()
    for one in planned:
        expected |= _happen(world, one)
    return expected


def before_the_night(world: World, mishaps: Iterable[Mishap]) -> set[Expected]:
    """What happens on the day before, after it was counted."""
    expected: set[Expected] = set()
    for mishap in mishaps:
        station = world.lot.choice(world.stations)
        world.tell(station, f"! {mishap.name}")
        expected |= set(mishap.happen(world, station))
    return expected


def _next(world: World, day: date) -> Station | None:
    """The counter whose clock is the earliest, until all have come to the evening."""
    open_still = [one for one in world.stations if one.clock.now() < at(day, 16, 30)]
    return min(open_still, key=lambda one: one.clock.now(), default=None)


def _one_thing(world: World, station: Station, day: date, receive: int) -> None:
    gone_by = (station.clock.now() - at(day, 7, 30)).total_seconds() / (9 * 3600)
    if station.received < receive * min(1.0, gone_by * 1.15):
        world.tell(station, "take_in")
        acts.take_in(world, station)
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
    """Before the night every pile that was sent is taken over: nothing stays on its way, and
    every slip is typed in."""
    for station in world.stations:
        for manifest_no in {one.manifest_no for one in station.honest(Stage.CARRIED)}:
            acts.arrive(station, manifest_no)
        acts_slips.type_in(world, station)


def after_the_count(world: World, day: date) -> None:
    """The last of the queue: honest acts go on when everything has been counted."""
    acts_slips.fill_drawer(world.lot.choice(world.stations))
    for station in world.stations:
        for _ in range(12):
            _one_thing(world, station, day, 10_000 if world.lot.random() < 0.3 else 0)


def any_act(world: World, station: Station) -> None:
    """One of them, drawn by its weight."""
    doings, weights = zip(*ACTS, strict=True)
    act = world.lot.choices(doings, weights)[0]
    world.tell(station, act.__name__)
    act(world, station)
