"""Folders that are not where the record says: the paper moved and nobody scanned it."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.domain.dossier import Holder
from desk_app.domain.findings import FindingKind as K
from desk_app.domain.returning import ReturnDraft
from desk_app.usecases.finding import show
from desk_app.usecases.returning import give_back
from desk_app.usecases.steps import record
from tests.day import acts
from tests.day.mishap import Mishap, finding, folder_at
from tests.day.world import AGENCY, OFFICERS, SHELVES, TRAY, Expected, Folder, Stage, Station, World


class PutInTheTray(Mishap):
    """An officer brought the folder back and nobody scanned it: the record says officer, it lies
    in the tray. One finding, at the place where it was seen: it is not missing."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.SOLVING)
        folder.at = TRAY
        yield finding(station, K.WRONG_PLACE, folder.no)


class AtAnotherOfficer(Mishap):
    """Officers passed a folder on between themselves."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.SOLVING)
        folder.at = world.lot.choice([one for one in OFFICERS if one != folder.at])
        yield finding(station, K.WRONG_PLACE, folder.no)


class TakenWithoutScan(Mishap):
    """An officer took a folder off the tray by himself: the record still says desk."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        folder.at = world.lot.choice(OFFICERS)
        yield finding(station, K.WRONG_PLACE, folder.no)


class OnAnotherShelf(Mishap):
    """Ready and on a shelf, but not at the position the record says: the citizen would wait."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.SHELVED)
        folder.at = next(one for one in SHELVES if one != folder.at)
        yield finding(station, K.WRONG_PLACE, folder.no)


class Lost(Mishap):
    """The folder is nowhere: fallen behind a cupboard, taken home."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        stage = world.lot.choice([Stage.NEW, Stage.SOLVING, Stage.BACK])
        folder = folder_at(world, station, stage)
        folder.at = None
        yield finding(station, K.FOLDER_MISSING, folder.no)


class ReturnedWithoutScan(Mishap):
    """The citizen has the result and the software was not told: ready on the shelf by record,
    nowhere by paper."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.SHELVED)
        folder.at = None
        yield finding(station, K.FOLDER_MISSING, folder.no)


class ReturnedButHere(Mishap):
    """Returned in the software, for the figures; the folder with the result is still here."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.SHELVED)
        receiver = show(station.desk, folder.no).intake.applicant.name
        give_back(station.desk, folder.no, ReturnDraft(receiver))
        yield finding(station, K.ALREADY_RETURNED, folder.no)


class ReadyButInTheTray(Mishap):
    """The result is recorded and the folder was left in the tray, where nobody looks for it when
    the citizen comes. The record says tray too, so the place agrees: the state does not."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.BACK)
        acts.record_result(station, folder)
        yield finding(station, K.NOT_ON_SHELF, folder.no)


class OnTheShelfWithoutResult(Mishap):
    """The folder was put on the result shelf and the result was never recorded. Only the state is
    named: recording result and shelf settles it, and a second finding would say the same."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, world.lot.choice([Stage.NEW, Stage.BACK]))
        folder.at = world.lot.choice(SHELVES)
        yield finding(station, K.NO_RESULT_YET, folder.no)


class HandedOverButHere(Mishap):
    """The record says the pile left; one folder stayed in the tray."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        acts.send(station, [folder], world.lot.choice(OFFICERS))
        folder.at = TRAY
        yield finding(station, K.ON_ITS_WAY, folder.no)


class HandedOverAndThere(Mishap):
    """The officer has the folder, and nobody took the pile over: seen at his desk, on its way by
    the record. Taking over settles it."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        officer = world.lot.choice(OFFICERS)
        acts.send(station, [folder], officer)
        folder.at = officer
        yield finding(station, K.ON_ITS_WAY, folder.no)


class NeverTakenOver(Mishap):
    """Handed over yesterday; nobody has taken it over and it is nowhere to be seen. It was given
    away, so it is not looked for in the tray: one finding, with the name of who should have it."""

    ON_THE_DAY_BEFORE = True

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        acts.send(station, [folder], world.lot.choice([*OFFICERS, AGENCY]))
        yield finding(station, K.NOT_TAKEN_OVER, folder.no)


class SentYesterdayAndHere(Mishap):
    """Handed over yesterday, and the folder is still in the tray: whoever held it in hand knows
    more than the list, so only what was seen is told."""

    ON_THE_DAY_BEFORE = True

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        acts.send(station, [folder], world.lot.choice(OFFICERS))
        folder.at = TRAY
        yield finding(station, K.ON_ITS_WAY, folder.no)


class WithdrawnPapersHere(Mishap):
    """Withdrawn: the papers belong to the citizen, and are still in the tray."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        record(station.desk, folder.no, "withdrawn", {"reason": "Đổi ý"})
        yield finding(station, K.ALREADY_CLOSED, folder.no)


class GivenBackButHere(Mishap):
    """Withdrawn and, by the record, given back: the papers are in the tray all the same."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        dossier = record(station.desk, folder.no, "withdrawn", {"reason": "Đổi ý"})
        given = {"receiver": dossier.intake.applicant.name}
        record(station.desk, folder.no, "papers_given_back", given)
        yield finding(station, K.ALREADY_CLOSED, folder.no)


class AtAnotherCounter(Mishap):
    """The folder lies in the tray of the counter beside. Two findings, one at each: there it is
    another counter's, here it is missing; neither desk holds the other's records."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        other = world.lot.choice([one for one in world.stations if one is not station])
        station.folders.remove(folder)
        other.folders.append(folder)
        yield finding(station, K.FOLDER_MISSING, folder.no)
        yield finding(other, K.ANOTHER_COUNTER, folder.no)


class AnotherUnitsFolder(Mishap):
    """A folder of the commune next door came with the post."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        no = f"H40.15.07-261002-{world.lot.randint(1, 400):04d}"
        station.folders.append(_stray(no, world.lot.choice([TRAY, *SHELVES])))
        yield finding(station, K.ANOTHER_UNIT, no)


class SupermarketCode(Mishap):
    """Somebody left his shopping in the tray, and its bars are scanned."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        code = "8934563138165"
        station.folders.append(_stray(code, TRAY))
        yield finding(station, K.FOREIGN_CODE, code)


def _stray(code: str, place: Holder) -> Folder:
    return Folder(code, code, place, Stage.DONE, is_marked=True)
