"""The morning after: a day that was closed agrees on three sides; one that was not is said so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app import words
from desk_app.domain.findings import FindingKind
from desk_app.domain.two_sided import DayState, Differs, ThreeWay
from desk_app.usecases import two_sided
from desk_app.usecases.closing import close_day
from desk_app.usecases.evening import evening_of
from desk_app.usecases.morning import look_at_morning
from sync.center.days import all_days
from tests.day import acts
from tests.day.commune import commune, send_lines
from tests.day.evening import count_everything, found
from tests.day.hours import finish_rounds, play
from tests.day.world import MONDAY, TUESDAY, Expected, Station, World, at


@pytest.fixture
def monday(tmp_path: Path) -> Iterator[World]:
    """An honest Monday of some thirty dossiers, counted at every counter."""
    with commune(tmp_path, 3) as world:
        play(world, MONDAY, receive=12)
        finish_rounds(world)
        count_everything(world, MONDAY)
        assert not found(world, MONDAY)
        yield world


def next_morning(world: World, station: Station) -> ThreeWay:
    station.clock.set(at(TUESDAY, 7, 20).isoformat())
    send_lines(world, station)
    told = two_sided.last_closed(station.desk)
    assert told is not None
    assert told.day == MONDAY
    return told


def test_paper_machine_and_centre_say_the_same(monday: World) -> None:
    for station in monday.stations:
        close_day(station.desk, MONDAY)
        told = next_morning(monday, station)
        assert told.differences == ()
        assert (told.state, told.is_whole) == (DayState.EQUAL, True)
        assert told.paper == told.here == told.center == station.received
        line = words.day_text(told, TUESDAY, "vi")
        n = station.received
        assert f"{n} giấy · {n} máy · {n} trung tâm" in line


def test_a_day_that_was_not_closed_is_shown(monday: World) -> None:
    forgetful, *others = monday.stations
    for station in others:
        close_day(station.desk, MONDAY)
    told = next_morning(monday, forgetful)
    assert told.state is DayState.NOT_CLOSED
    assert "chưa khóa ngày" in words.day_text(told, TUESDAY, "vi")
    last_day = look_at_morning(forgetful.desk).last_day
    assert last_day is not None
    assert (last_day.day, last_day.state) == (MONDAY, DayState.NOT_CLOSED)
    assert evening_of(forgetful.desk, TUESDAY).left_open == MONDAY
    for station in others:
        assert next_morning(monday, station).state is DayState.EQUAL
        assert evening_of(station.desk, TUESDAY).left_open is None
    assert all_days(monday.center.center)["not_closed"] == 1


def test_a_folder_nobody_saw_is_missing_from_the_line(monday: World) -> None:
    """The last one of the day was lost before anybody counted it: the centre has the record, the
    clerk's hands had no paper."""
    station = monday.stations[0]
    lost = acts.take_in(monday, station)
    lost.at = None
    count_everything(monday, MONDAY)
    assert found(monday, MONDAY) == {Expected(0, FindingKind.FOLDER_MISSING, lost.no)}
    close_day(station.desk, MONDAY)
    told = next_morning(monday, station)
    assert told.state is DayState.DIFFERS
    assert (told.paper, told.here, told.center) == (told.here - 1, told.here, told.here)
    assert [one.what for one in told.differences] == [Differs.PAPER]


def test_a_day_nobody_counted_says_so(tmp_path: Path) -> None:
    with commune(tmp_path, 4) as world:
        station = world.stations[0]
        for _ in range(3):
            acts.take_in(world, station)
        close_day(station.desk, MONDAY)
        told = next_morning(world, station)
        assert told.paper is None
        assert not told.is_whole
        assert (told.state, told.differences) == (DayState.EQUAL, ())
