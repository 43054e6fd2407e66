"""Money without its paper, and records that were made for the report rather than for the work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from desk_app.domain.dossier import FeeLine
from desk_app.domain.findings import FindingKind as K
from desk_app.domain.intake import IntakeDraft
from desk_app.usecases.clock import confirm_clock
from desk_app.usecases.receiving import receive
from tests.day import acts
from tests.day.mishap import Mishap, finding, folder_at
from tests.day.mishaps_receipts import fresh
from tests.day.people import errand
from tests.day.world import SHELVES, Expected, Folder, Stage, Station, World, at


def received(world: World, station: Station, draft: IntakeDraft) -> Folder:
    dossier = receive(station.desk, draft)
    acts.print_receipt(station, dossier)
    folder = acts.put_in_tray(station, dossier)
    folder.is_marked = True
    return folder


class FeeWithoutReceipt(Mishap):
    """Money was taken at the counter and no fee receipt was written (Decree 118, art. 24)."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        fee = FeeLine("Lệ phí hộ tịch", 8_000, "charge")
        folder = received(world, station, replace(errand(world, station), fees=(fee,)))
        yield finding(station, K.FEE_WITHOUT_RECEIPT, folder.no)


class FeeReceiptTwice(Mishap):
    """One leaf of the pad stands in two dossiers: a slip of the pen in one of them, nobody knows
    which, so the leaf is the subject."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        series, leaf = station.pad.series, station.pad.tear_off()
        for _ in range(2):
            fee = FeeLine("Lệ phí hộ tịch", 8_000, "charge", series, leaf)
            received(world, station, replace(errand(world, station), fees=(fee,)))
        yield finding(station, K.FEE_RECEIPT_TWICE, f"{series} {leaf}")


class LateEntry(Mishap):
    """Taken in yesterday afternoon and typed in today."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        yesterday = at(station.clock.now().date() - timedelta(days=1), 15, 10)
        draft = replace(errand(world, station), happened_at=yesterday)
        folder = received(world, station, draft)
        yield finding(station, K.LATE_ENTRY, folder.no)


class OutOfHours(Mishap):
    """Somebody records results at nine in the evening, for the figures."""

    def hour_on(self, day: date) -> datetime | None:
        return at(day, 21)

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.BACK)
        acts.put_on_shelf(station, [folder], world.lot.choice(SHELVES))
        yield finding(station, K.OUT_OF_HOURS, folder.no)


class ResultBeforeWork(Mishap):
    """A result is recorded for what nobody has worked on: the folder never left the tray."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = fresh(world, station)
        acts.put_on_shelf(station, [folder], world.lot.choice(SHELVES))
        yield finding(station, K.RESULT_BEFORE_WORK, folder.no)


class ManyClosings(Mishap):
    """Ten dossiers are closed within a minute: nobody hands out ten results so fast. The paper
    really went out, so nothing else is wrong; who and
    the minute are the subject."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        pile = [folder_at(world, station, Stage.SHELVED) for _ in range(10)]
        station.clock.pass_(minutes=2)
        for folder in pile:
            acts.hand_to_citizen(station, folder)
        subject = f"{station.desk.clerk} {station.clock.now():%H:%M}"
        yield finding(station, K.MANY_CLOSINGS, subject)


class ClockJumped(Mishap):
    """The clock ran forty minutes ahead for one entry; then it was set right and a person
    confirmed it. The entry stands with a wrong time."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        right = station.clock.now()
        station.clock.pass_(minutes=40)
        fresh(world, station)
        station.clock.set(right.isoformat())
        confirm_clock(station.desk, "Đồng hồ chạy nhanh 40 phút")
        yield finding(station, K.CLOCK_JUMPED, f"{right:%H:%M %d/%m/%Y}")
