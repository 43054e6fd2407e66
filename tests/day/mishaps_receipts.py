"""Receipts: given twice, never, in the wrong version, or not by this desk."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.domain.findings import FindingKind as K
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.procedures import Channel
from desk_app.usecases.finding import show
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.day import acts
from tests.day.mishap import Mishap, finding, folder_at
from tests.day.people import PARTS, PROCEDURES, errand, somebody
from tests.day.reading import altered
from tests.day.world import TRAY, Expected, Folder, Stage, Station, World


def fresh(world: World, station: Station) -> Folder:
    """A dossier received this very day, in the tray, marked."""
    folder = acts.take_in(world, station)
    folder.is_marked = True
    return folder


class ReceivedTwice(Mishap):
    """The same citizen was served at both windows of the counter: two numbers, two receipts, two
    folders for one errand. The second is the one too many, so it is the subject."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        draft = IntakeDraft(
            world.lot.choice(PROCEDURES), somebody(world), Channel.DIRECT, parts=PARTS
        )
        for _ in range(2):
            dossier = receive(station.desk, draft)
            acts.print_receipt(station, dossier)
            folder = acts.put_in_tray(station, dossier)
            folder.is_marked = True
            station.clock.pass_(minutes=6)
        yield finding(station, K.RECEIVED_TWICE, folder.no)


class PrintedTwice(Mishap):
    """The receipt went to the printer twice: two originals of one version are about."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = fresh(world, station)
        acts.print_receipt(station, show(station.desk, folder.no))
        yield finding(station, K.PRINTED_TWICE, folder.no)


class NeverPrinted(Mishap):
    """The power went between receiving and printing: the citizen left without a receipt. The
    clerk wrote the number on the folder, so it is seen in the tray."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        dossier = receive(station.desk, errand(world, station))
        folder = Folder(dossier.dossier_no, dossier.dossier_no, TRAY, is_marked=True)
        station.folders.append(folder)
        yield finding(station, K.NEVER_PRINTED, folder.no)


class OldReceiptInTheFolder(Mishap):
    """Corrected and printed anew, but the old receipt was left in the folder, and the new one
    went who knows where: what is scanned is version 1 of 2."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        old = folder.code
        given = {"reason": "Ghi sai", "note": f"Bản mới lúc {station.clock.now():%H:%M:%S}"}
        record(station.desk, folder.no, "corrected", given)
        acts.renew_receipt(station, folder)
        folder.code = old
        yield finding(station, K.SUPERSEDED_RECEIPT, folder.no)


class NewVersionNeverPrinted(Mishap):
    """Corrected, and the right receipt was never printed: the citizen holds the wrong one, and so
    does the folder. One finding: what is on paper is superseded; printing settles it."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = fresh(world, station)
        given = {"reason": "Ghi sai", "note": f"Bản mới lúc {station.clock.now():%H:%M:%S}"}
        record(station.desk, folder.no, "corrected", given)
        yield finding(station, K.SUPERSEDED_RECEIPT, folder.no)


class AlteredReceipt(Mishap):
    """Somebody moved the appointment on the receipt by a day and made a new square code for it:
    the signature is not over what it says."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        folder.code = altered(folder.code)
        yield finding(station, K.ALTERED_RECEIPT, folder.no)
