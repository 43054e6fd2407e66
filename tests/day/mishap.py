"""What a mishap is: it moves paper or record alone, and knows what the evening must then say."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar

from desk_app.domain.findings import FindingKind
from desk_app.usecases.handing import hand_over
from tests.day import acts
from tests.day.world import OFFICERS, SHELVES, TRAY, Expected, Folder, Stage, Station, World

MISHAPS: list[type[Mishap]] = []


class Mishap(ABC):
    """One way in which paper and software part. Its docstring says what the evening must find,
    and why; nothing of what it touches is touched by an act again.
    """

    ON_THE_DAY_BEFORE: ClassVar[bool] = False
    """It happened when that day had been counted, and is to be found on this one."""

    def __init_subclass__(cls) -> None:
        if cls.__doc__:
            MISHAPS.append(cls)

    @property
    def name(self) -> str:
        return type(self).__name__

    def hour_on(self, day: date) -> datetime | None:
        """When it happens, where that is no matter of chance."""
        return None

    @abstractmethod
    def happen(self, world: World, station: Station) -> Iterable[Expected]: ...


def finding(station: Station, kind: FindingKind, subject: str) -> Expected:
    return Expected(station.index, kind, subject)


def folder_at(world: World, station: Station, stage: Stage) -> Folder:
    """An honest folder at this stage, brought there by honest acts if there is none; marked."""
    there = station.honest(stage)
    folder = world.lot.choice(there) if there else _made(world, station, stage)
    folder.is_marked = True
    return folder


def _made(world: World, station: Station, stage: Stage) -> Folder:
    if stage is Stage.NEW:
        return acts.take_in(world, station)
    folder = _unmarked(world, station, Stage.NEW)
    acts.send(station, [folder], world.lot.choice(OFFICERS))
    if stage is Stage.CARRIED:
        return folder
    acts.arrive(station, folder.manifest_no)
    if stage is Stage.SOLVING:
        return folder
    hand_over(station.desk, [folder.no], TRAY)
    folder.at, folder.stage = TRAY, Stage.BACK
    if stage is Stage.SHELVED:
        acts.put_on_shelf(station, [folder], world.lot.choice(SHELVES))
    return folder


def _unmarked(world: World, station: Station, stage: Stage) -> Folder:
    return world.lot.choice(station.honest(stage) or [_made(world, station, stage)])
