"""Two mishaps on one folder: what is told then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desk_app.domain.dossier import FeeLine
from desk_app.domain.findings import FindingKind as K
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.day import acts
from tests.day.mishap import Mishap, finding, folder_at
from tests.day.mishaps_numbers import skip_a_number
from tests.day.people import errand
from tests.day.world import OFFICERS, TRAY, Expected, Folder, Stage, Station, World


class SkippedAndOnPaper(Mishap):
    """The number that the counter passed over stands on a folder in the tray. One finding: the
    paper in hand says more than the gap in the list."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        no = skip_a_number(world, station)
        station.folders.append(Folder(no, no, TRAY, is_marked=True))
        yield finding(station, K.NOT_ENTERED, no)


class UnpaidUnprintedAndLost(Mishap):
    """A rushed noon: money without its receipt, nothing printed, and the folder gone. Each has its
    own remedy, so each is told."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        fee = FeeLine("Lệ phí hộ tịch", 8_000, "charge")
        no = receive(station.desk, replace(errand(world, station), fees=(fee,))).dossier_no
        for kind in (K.FEE_WITHOUT_RECEIPT, K.NEVER_PRINTED, K.FOLDER_MISSING):
            yield finding(station, kind, no)


class MovedWithItsOldReceipt(Mishap):
    """At another officer, with the receipt of before the correction in it. A count gives each
    folder one name, that of what is to be done first: the place; whoever brings it back and scans
    it is told of the receipt."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.SOLVING)
        old, note = folder.code, f"Bản mới lúc {station.clock.now():%H:%M:%S}"
        record(station.desk, folder.no, "corrected", {"reason": "Ghi sai", "note": note})
        acts.renew_receipt(station, folder)
        folder.code = old
        folder.at = world.lot.choice([one for one in OFFICERS if one != folder.at])
        yield finding(station, K.WRONG_PLACE, folder.no)


class ResultForALostFolder(Mishap):
    """A result is recorded for a folder that nobody can find: it is not on the shelf, but first of
    all it is missing. One finding."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.BACK)
        acts.record_result(station, folder)
        folder.at = None
        yield finding(station, K.FOLDER_MISSING, folder.no)
