"""What went wrong and was put right before the evening: nothing is to be found any more."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.cli import wiring
from desk_app.domain.dossier import Holder
from desk_app.domain.findings import FindingKind as K
from desk_app.usecases.finding import show
from desk_app.usecases.opening import check_witness, enrolment
from desk_app.usecases.steps import void_number
from desk_app.usecases.stock_take import locate
from tests.day import acts
from tests.day.commune import send_lines
from tests.day.evening import count, say
from tests.day.mishap import Mishap, finding, folder_at
from tests.day.mishaps_numbers import copy_of, put_back, skip_a_number
from tests.day.world import OFFICERS, TRAY, Expected, Folder, Stage, Station, World


def count_now(world: World, station: Station, place: Holder) -> None:
    count(world, station, place, [one.code for one in station.lying_at(place)])


def must_say(world: World, station: Station, kind: K, subject: str) -> None:
    """It was seen when it was wrong: else nothing is proven by its not being seen later."""
    assert finding(station, kind, subject) in say(station, station.clock.now().date())


class PutBackInTime(Mishap):
    """At noon a folder lay in the tray that an officer should have; he came for it. The evening
    sees it where the record says: nothing."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.SOLVING)
        officer, folder.at = folder.at, TRAY
        count_now(world, station, TRAY)
        must_say(world, station, K.WRONG_PLACE, folder.no)
        folder.at = officer
        return ()


class LocatedByTheCount(Mishap):
    """At noon a folder was found at another officer, and the record was put right: nothing."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.SOLVING)
        folder.at = world.lot.choice([one for one in OFFICERS if one != folder.at])
        count_now(world, station, folder.at)
        must_say(world, station, K.WRONG_PLACE, folder.no)
        locate(station.desk, folder.no, folder.at, "Kiểm kê thấy tại đây")
        return ()


class FoundAgain(Mishap):
    """Missing at noon, behind the cupboard; in its place by the evening: nothing."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        folder.at = None
        count_now(world, station, TRAY)
        must_say(world, station, K.FOLDER_MISSING, folder.no)
        folder.at = TRAY
        return ()


class SkippedAndVoided(Mishap):
    """A number was skipped by hand, noticed, and voided with its reason: nothing."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        skipped = skip_a_number(world, station)
        must_say(world, station, K.NUMBER_SKIPPED, skipped)
        void_number(station.desk, skipped, {"reason": "Bỏ qua số"})
        return ()


class StrangeThingTakenAway(Mishap):
    """Shopping in the tray at noon, scanned; its owner came for it. Nothing of it is paper of the
    desk, and it is not there any more when the tray is counted again: nothing."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        code = "8934563138172"
        bag = Folder(code, code, TRAY, Stage.DONE, is_marked=True)
        station.folders.append(bag)
        count_now(world, station, TRAY)
        must_say(world, station, K.FOREIGN_CODE, code)
        station.folders.remove(bag)
        return ()


class OlderCopyRecovered(Mishap):
    """The disk was put back to a copy of an hour ago, and what was lost came back from the
    centre, which had it: nothing."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        copy = copy_of(station)
        kept = acts.take_in(world, station)
        send_lines(world, station)
        put_back(station, copy)
        known = enrolment(station.desk)
        assert known is not None
        assert wiring.recover(station.desk, known, world.center.url)
        check_witness(station.desk)
        assert show(station.desk, kept.no).dossier_no == kept.no
        return ()
