"""The whole promise: three counters, three hundred dossiers, every kind of mishap; the evening
finds all of them, by their names, and reports nothing that did not happen.

The long form is asked for with DESK_DAYS=50 (so many days, each drawn anew).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desk_app.domain.findings import FindingKind
from desk_app.usecases.closing import close_day
from desk_app.usecases.finding import newest
from tests.day.commune import commune
from tests.day.evening import count_everything, differences, found, judged, real_places, told_places
from tests.day.hours import after_the_count, at_once, before_the_night, draw, finish_rounds, play
from tests.day.mishap import Mishap
from tests.day.mishaps import every_mishap
from tests.day.remedies import put_right
from tests.day.world import CENTER, MONDAY, TUESDAY, Expected, World, at

DAYS = int(os.environ.get("DESK_DAYS", "2"))
KINDS = 25
"""Of mishaps, at least."""
DOSSIERS = 300


def an_ordinary_monday(world: World, late: list[Mishap]) -> set[Expected]:
    """Nothing goes wrong, so nothing is found; what happens `late` is Tuesday's to find."""
    play(world, MONDAY, receive=40)
    finish_rounds(world)
    for station in world.stations:
        assert told_places(station) == real_places(station)
    count_everything(world, MONDAY)
    assert not found(world, MONDAY), differences(world, found(world, MONDAY), set())
    after_the_count(world, MONDAY)
    assert not found(world, MONDAY), differences(world, found(world, MONDAY), set())
    finish_rounds(world)
    expected = before_the_night(world, late)
    for station in world.stations:
        close_day(station.desk, MONDAY)
    return expected


@pytest.mark.parametrize("seed", range(DAYS))
def test_the_evening_finds_every_mishap_and_nothing_else(
    tmp_path: Path, seed: int, record_property: Callable[[str, object], None]
) -> None:
    with commune(tmp_path, seed) as world:
        mishaps = every_mishap()
        earlier = [one for one in mishaps if one.ON_THE_DAY_BEFORE]
        expected = an_ordinary_monday(world, earlier)
        planned = draw(world, (one for one in mishaps if one not in earlier), TUESDAY)
        night = [one for one in planned if one.when > at(TUESDAY, 18)]
        expected |= play(world, TUESDAY, 60, [one for one in planned if one not in night])
        count_everything(world, TUESDAY)
        after_the_count(world, TUESDAY)
        expected |= at_once(world, night)
        said = found(world, TUESDAY)
        record_property("evening", f"seed {seed}\n{judged(said, expected)}")
        assert said == expected, differences(world, said, expected)
        put = put_right(world, expected)
        now = found(world, TUESDAY)
        assert now == expected - put, differences(world, now, expected - put)
        again = {one for one in found(world, MONDAY) if one.station != CENTER}
        assert sum(len(newest(one.desk, 10_000)) for one in world.stations) >= DOSSIERS
    late = {one for one in expected if one.kind is FindingKind.LATE_ENTRY}
    assert again == late, "Monday says what was written of it later, and else is as clean as it was"


def test_the_mishaps_are_of_many_kinds() -> None:
    assert len({mishap.name for mishap in every_mishap()}) >= KINDS


def test_every_kind_of_finding_has_a_mishap_that_causes_it() -> None:
    """What no mishap causes is not proven: such a kind is named here, with the reason."""
    text = "".join(path.read_text(encoding="utf-8") for path in HERE.glob("mishaps_*.py"))
    caused = {kind for kind in FindingKind if f"K.{kind.name}" in text}
    assert set(FindingKind) - caused == set()


HERE = Path(__file__).parent
