"""What clerks do about findings before they close the day: each is gone when it is put right."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.domain.dossier import HolderKind
from desk_app.domain.findings import FindingKind as K
from desk_app.usecases.finding import show
from desk_app.usecases.handing import hand_over
from desk_app.usecases.steps import record, void_number
from tests.day import acts
from tests.day.evening import count
from tests.day.world import AGENCY, TRAY, Expected, Folder, Stage, Station, World

Remedy = Callable[[World, Station, str], object]


def folder_of(station: Station, no: str) -> Folder:
    return next(one for one in station.folders if one.no == no)


def scan_it_in(world: World, station: Station, no: str) -> None:
    """Where it is, it is taken in hand, scanned into the tray, and sent to where it belongs."""
    folder = folder_of(station, no)
    if show(station.desk, no).holder.kind is not HolderKind.DESK:
        hand_over(station.desk, [no], TRAY)
    manifest = hand_over(station.desk, [no], AGENCY)
    acts.take_over(station.desk, manifest.manifest_no, [no], AGENCY.name)
    folder.at = AGENCY


def find_it(world: World, station: Station, no: str) -> None:
    """It lay behind the cupboard: put where the record says, and scanned there, that one alone."""
    folder = folder_of(station, no)
    folder.at = show(station.desk, no).holder
    count(world, station, folder.at, [folder.code], is_partial=True)


def print_it(world: World, station: Station, no: str) -> None:
    acts.print_receipt(station, show(station.desk, no))


def void_it(world: World, station: Station, no: str) -> None:
    void_number(station.desk, no, {"reason": "Bỏ qua số"})


def give_back(world: World, station: Station, no: str) -> None:
    dossier = show(station.desk, no)
    if dossier.holder.kind is HolderKind.CITIZEN:  # by the record; so it is taken in hand first
        record(station.desk, no, "folder_located", {"at": {"kind": "desk"}, "reason": "Kiểm kê"})
    receiver = {"receiver": dossier.intake.applicant.name}
    record(station.desk, no, "papers_given_back", receiver)
    folder = folder_of(station, no)
    folder.at, folder.stage = None, Stage.DONE


REMEDIES: dict[K, Remedy] = {
    K.WRONG_PLACE: scan_it_in,
    K.FOLDER_MISSING: find_it,
    K.NEVER_PRINTED: print_it,
    K.NUMBER_SKIPPED: void_it,
    K.ALREADY_CLOSED: give_back,
}


def put_right(world: World, expected: set[Expected]) -> set[Expected]:
    """One finding of each of these kinds is put right where the counter is still open; gives them.
    Folders that two findings are about are left: the other one would stay.
    """
    subjects = [one.subject for one in expected]
    open_still = {one.index for one in world.stations if one.clock.now().hour < 18}
    done: set[Expected] = set()
    for kind, remedy in REMEDIES.items():
        of_kind = [
            one
            for one in expected
            if (one.kind, subjects.count(one.subject)) == (kind, 1) and one.station in open_still
        ]
        if not of_kind:
            continue
        one = world.lot.choice(sorted(of_kind))
        station = world.stations[one.station]
        world.tell(station, f"put right: {one.kind} {one.subject}")
        remedy(world, station, one.subject)
        done.add(one)
    return done
