"""What no counter can see by itself: two of them wrote about one dossier, or gave one number."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.domain.entries import HandedOver, Received
from desk_app.domain.findings import FindingKind as K
from desk_app.usecases.finding import show
from desk_app.usecases.receiving import preview
from tests.day import acts
from tests.day.mishap import Mishap, folder_at
from tests.day.mishaps_receipts import fresh
from tests.day.people import errand
from tests.day.world import CENTER, OFFICERS, Expected, Stage, Station, World


def another(world: World, station: Station) -> Station:
    return world.lot.choice([one for one in world.stations if one is not station])


class TwoCountersOneDossier(Mishap):
    """Another counter sent a folder on from a copy of the record, while this one sent it too: two
    steps claim one revision. Neither desk holds the other's lines, so the centre is who sees it;
    both lines are kept, the second is in doubt. The paper went where this desk says."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = folder_at(world, station, Stage.NEW)
        before = show(station.desk, folder.no)
        acts.send(station, [folder], OFFICERS[0])
        folder.is_marked = False
        acts.arrive(station, folder.manifest_no)
        folder.is_marked = True
        desk = another(world, station).desk
        with desk.book.change(desk.station, desk.now()) as change:
            change.record(HandedOver(OFFICERS[1]), desk.clerk, about=before)
        desk.remember(change)
        yield Expected(CENTER, K.CONFLICT, folder.no)


class OneNumberTwice(Mishap):
    """A counter that was set up from a picture of another one gave a number that the other had
    given. Each of the two desks is in order by itself."""

    def happen(self, world: World, station: Station) -> Iterable[Expected]:
        folder = fresh(world, station)
        other = another(world, station)
        desk = other.desk
        made = preview(desk, errand(world, other)).dossier
        assert made is not None
        fact = Received(folder.no, made.intake, made.rule_set, made.due)
        with desk.book.change(desk.station, desk.now()) as change:
            dossier_id = f"{desk.station}-{change.head().seq + 1:07d}"
            dossier = change.record(fact, desk.clerk, about=dossier_id)
        desk.remember(change, folder.no)
        assert dossier is not None
        acts.print_receipt(other, dossier)
        acts.put_in_tray(other, dossier).is_marked = True
        yield Expected(CENTER, K.SAME_NUMBER, folder.no)
