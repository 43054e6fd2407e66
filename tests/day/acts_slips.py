"""The hours without electricity: slips out of the drawer, filled in by hand, typed in later."""

from __future__ import annotations

from dataclasses import replace

from desk_app.usecases.slips import print_slips, spoil_slip, transcribe
from tests.day.acts import put_in_tray
from tests.day.people import errand
from tests.day.world import TRAY, Filled, Folder, Station, World

SLIPS = 12
"""In a block; one lies in the drawer on Monday morning."""


def fill_drawer(station: Station) -> None:
    block = print_slips(station.desk, SLIPS)
    station.drawer += [slip.slip_no for slip in block.slips]


def serve_by_hand(world: World, station: Station) -> None:
    """A short power cut: one or two citizens get a slip as their receipt."""
    for _ in range(min(world.lot.randint(1, 2), len(station.drawer) - 6)):
        fill_in(world, station)
        station.clock.pass_(minutes=4)


def fill_in(world: World, station: Station) -> Filled:
    """The clerk writes; the office's copy of the slip lies on a folder in the tray."""
    slip_no = station.drawer.pop(0)
    draft = replace(errand(world, station), happened_at=station.clock.now())
    folder = Folder(slip_no, slip_no, TRAY, is_marked=True)  # until it is typed in
    station.folders.append(folder)
    filled = Filled(slip_no, draft, folder)
    station.filled.append(filled)
    return filled


def type_in(world: World, station: Station) -> None:
    """The power is back."""
    for filled in station.filled:
        dossier = transcribe(station.desk, filled.slip_no, filled.draft)
        station.received += 1
        station.folders.remove(filled.folder)
        put_in_tray(station, dossier).code = filled.slip_no
    station.filled.clear()


def spoil(world: World, station: Station) -> None:
    """Written wrong: voided, torn up, thrown away."""
    if len(station.drawer) > 6:
        spoil_slip(station.desk, station.drawer.pop(), "Viết sai")
