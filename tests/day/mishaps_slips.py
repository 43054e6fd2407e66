"""Slips of the drawer: written and forgotten, torn and not voided, voided and still there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from desk_app.domain.findings import FindingKind as K
from desk_app.usecases.slips import spoil_slip, transcribe
from tests.day import acts_slips
from tests.day.mishap import Mishap, finding
from tests.day.people import errand
from tests.day.world import TRAY, Expected, Folder, Station, World, at


class SlipForgotten(Mishap):
    """Filled in by hand while the power was gone and never typed in: the slip lies on its folder.
    It was seen, so it is not missing from the drawer too."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        filled = acts_slips.fill_in(world, station)
        station.filled.remove(filled)
        yield finding(station, K.SLIP_NOT_ENTERED, filled.slip_no)


class SlipGone(Mishap):
    """A blank slip with a number on it is not in the drawer: somebody may be filling it in."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        yield finding(station, K.SLIP_MISSING, station.drawer.pop())


class SlipSpoiltNotVoided(Mishap):
    """Spoilt in writing and thrown away; nobody told the software, so its number is blank by the
    record and nowhere by the paper. That it was spoilt is what the clerk will answer."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        filled = acts_slips.fill_in(world, station)
        station.filled.remove(filled)
        station.folders.remove(filled.folder)
        yield finding(station, K.SLIP_MISSING, filled.slip_no)


class SpoiltSlipInTheDrawer(Mishap):
    """Voided and put back: the next clerk would write on it."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        slip_no = station.drawer.pop()
        spoil_slip(station.desk, slip_no, "Rách")
        station.also_in_drawer.append(slip_no)
        yield finding(station, K.SPOILT_SLIP, slip_no)


class SpoiltSlipOnAFolder(Mishap):
    """Voided by mistake, after a citizen had been given it."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        filled = acts_slips.fill_in(world, station)
        station.filled.remove(filled)
        spoil_slip(station.desk, filled.slip_no, "Tưởng là viết hỏng")
        yield finding(station, K.SPOILT_SLIP, filled.slip_no)


class SlipEnteredLate(Mishap):
    """Filled in yesterday after the drawer had been counted, typed in this morning: the number is
    yesterday's, and the entry is late."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        slip_no = station.drawer.pop(0)
        yesterday = at(station.clock.now().date() - timedelta(days=1), 16, 55)
        draft = replace(errand(world, station), happened_at=yesterday)
        dossier = transcribe(station.desk, slip_no, draft)
        station.folders.append(Folder(dossier.dossier_no, slip_no, TRAY, is_marked=True))
        yield finding(station, K.LATE_ENTRY, dossier.dossier_no)
