"""Numbers that are on paper and in no record, or the other way round."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from desk_app.cli import wiring
from desk_app.domain.entries import Received
from desk_app.domain.findings import FindingKind as K
from desk_app.domain.numbering import format_dossier_no, parse_dossier_no
from desk_app.store import numbers
from desk_app.usecases.figures import today
from desk_app.usecases.opening import check_witness, open_desk
from desk_app.usecases.receiving import preview
from desk_app.usecases.recovering import accept_loss
from desk_app.usecases.steps import void_number
from tests.day import acts
from tests.day.commune import send_lines
from tests.day.mishap import Mishap, finding
from tests.day.mishaps_receipts import fresh
from tests.day.people import errand
from tests.day.world import TRAY, Expected, Folder, Station, World


def number_by_hand(station: Station) -> str:
    """A number of today out of this station's own range that the software has not come to."""
    with station.desk.book.look() as look:
        grant = next(one for one in numbers.grants(look) if not one.is_reserve)
    station.by_hand += 1
    day, running = station.clock.now().date(), grant.first + 399 + station.by_hand
    return format_dossier_no(grant.agency_code, day, running, grant.width)


class EntryForgotten(Mishap):
    """The software was busy, so the clerk wrote a receipt by hand with a number out of the range;
    it was never typed in. The folder with that number lies in the tray."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        no = number_by_hand(station)
        station.folders.append(Folder(no, no, TRAY, is_marked=True))
        yield finding(station, K.NOT_ENTERED, no)


def skip_a_number(world: World, station: Station) -> str:
    """Receive under the number after the next one, in one with its receipt and its folder."""
    desk = station.desk
    skipped = today(desk).next_no
    read = parse_dossier_no(skipped)
    made = preview(desk, errand(world, station)).dossier
    assert read is not None
    assert made is not None
    no = format_dossier_no(read.agency_code, read.day, read.running + 1)
    fact = Received(no, made.intake, made.rule_set, made.due)
    with desk.book.change(desk.station, desk.now()) as change:
        dossier_id = f"{desk.station}-{change.head().seq + 1:07d}"
        dossier = change.record(fact, desk.clerk, about=dossier_id)
    desk.remember(change, no)
    assert dossier is not None
    acts.print_receipt(station, dossier)
    acts.put_in_tray(station, dossier).is_marked = True
    return skipped


class NumberSkipped(Mishap):
    """Somebody set the counter one further by hand: a number of the day is neither used nor
    voided. No paper has it either."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        yield finding(station, K.NUMBER_SKIPPED, skip_a_number(world, station))


class VoidedNumberStillHere(Mishap):
    """A number was voided as spoilt, and a folder with it is in the tray: somebody was served."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        no = number_by_hand(station)
        void_number(station.desk, no, {"reason": "Viết hỏng"})
        station.folders.append(Folder(no, no, TRAY, is_marked=True))
        yield finding(station, K.VOIDED_NUMBER, no)


def copy_of(station: Station) -> Path:
    """A whole copy of the desk's folder as it stands."""
    copy = station.home.with_name(f"{station.home.name}-copy")
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    station.desk.book.copy_to(copy / "desk.db")
    return copy


def put_back(station: Station, copy: Path) -> None:
    """The desk is closed, its folder replaced by the copy, and opened again."""
    station.desk.close()
    shutil.rmtree(station.home)
    shutil.copytree(copy, station.home)
    reopened = open_desk(station.home, clock=station.clock, trusting=True)
    station.desk = wiring.sealed(reopened)


class OlderCopyRestored(Mishap):
    """The disk was put back to a copy made an hour ago, and the loss was accepted: the folders
    received since are in the tray and no record knows them."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        send_lines(world, station)
        copy = copy_of(station)
        for _ in range(2):
            yield finding(station, K.NUMBER_LOST, fresh(world, station).no)
        put_back(station, copy)
        accept_loss(station.desk, "Ổ đĩa hỏng")
        check_witness(station.desk)
