"""The evening of every counter: all that can be scanned is scanned, and the findings are asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from desk_app.domain.dossier import Holder
from desk_app.domain.findings import FindingKind
from desk_app.domain.stock_take import DRAWER, SHELF
from desk_app.usecases.findings import findings_of
from desk_app.usecases.stock_take import count_scan, finish_count, open_count, places
from sync.center.queries import exceptions
from tests.day.commune import send_lines
from tests.day.world import AGENCY, CENTER, OFFICERS, SHELVES, TRAY, Expected, Station, World, at

PLACES = (TRAY, *SHELVES, *OFFICERS, AGENCY)


def count_everything(world: World, day: date) -> None:
    """Every clerk goes round all places; the later ones are in no order and some scans double."""
    for station in world.stations:
        station.clock.set(max(station.clock.now(), at(day, 16, 40)).isoformat())
        for place in PLACES:
            count(world, station, place, [folder.code for folder in station.lying_at(place)])
        count(world, station, DRAWER, station.drawer + station.also_in_drawer)


def told_places(station: Station) -> dict[Holder, int]:
    """How many papers the desk expects at each place that it names; empty ones left out."""
    return {one.place: one.expected for one in places(station.desk) if one.expected}


def real_places(station: Station) -> dict[Holder, int]:
    """How many there really are, the shelf as a whole too."""
    real = Counter(one.at for one in station.folders if one.at is not None)
    shelf = sum(real[place] for place in SHELVES)
    return {**real, **({SHELF: shelf} if shelf else {}), DRAWER: len(station.drawer)}


def count(
    world: World, station: Station, place: Holder, codes: list[str], *, is_partial: bool = False
) -> None:
    """One place, scanned in a drawn order, a few folders twice."""
    begun = open_count(station.desk, place)
    order = world.lot.sample(codes, len(codes))
    for code in [*order, *world.lot.sample(order, min(2, len(order)))]:
        count_scan(station.desk, begun, code)
    finish_count(station.desk, begun, is_partial=is_partial)
    station.clock.pass_(seconds=30)


def count_a_place(world: World, station: Station) -> None:
    """Somebody counts a place in the middle of the day, whole or only some of it."""
    place = world.lot.choice(PLACES)
    codes = [folder.code for folder in station.lying_at(place)]
    if world.lot.random() < 0.5 and len(codes) > 1:
        count(world, station, place, world.lot.sample(codes, len(codes) // 2), is_partial=True)
    else:
        count(world, station, place, codes)


def found(world: World, day: date) -> set[Expected]:
    """What every desk says about the day, and the centre about all of them."""
    said = {one for station in world.stations for one in say(station, day)}
    return said | set(_of_the_center(world))


def say(station: Station, day: date) -> set[Expected]:
    """What one desk says is open."""
    open_now = findings_of(station.desk, day).open
    return {Expected(station.index, one.kind, one.subject) for one in open_now}


_NAMES = {"doubts": FindingKind.CONFLICT, "same_number": FindingKind.SAME_NUMBER}


def _of_the_center(world: World) -> Iterator[Expected]:
    for station in world.stations:
        send_lines(world, station)
    with world.center.center.database.reading() as connection:
        for one in exceptions(connection):
            yield Expected(CENTER, _NAMES[one["what"]], one["dossier_no"])


def judged(said: Iterable[Expected], expected: Iterable[Expected]) -> str:
    """Precision and recall, in all and by kind, as one prints them."""
    said, expected = set(said), set(expected)
    rows = [_row("all", said, expected)]
    for kind in sorted({one.kind for one in said | expected}):
        of_kind = [{one for one in some if one.kind is kind} for some in (said, expected)]
        rows.append(_row(kind.value, *of_kind))
    return "\n".join(rows)


def _row(name: str, said: set[Expected], expected: set[Expected]) -> str:
    right = len(said & expected)
    precision = right / len(said) if said else 1.0
    recall = right / len(expected) if expected else 1.0
    counts = f"expected {len(expected):3} found {len(said):3}"
    return f"{name:22} {counts}  precision {precision:.3f}  recall {recall:.3f}"


def differences(world: World, said: set[Expected], expected: set[Expected]) -> str:
    """What was missed and what did not happen, each with everything that was done to it."""
    wrong = Counter(dict.fromkeys(expected - said, 1)) + Counter(dict.fromkeys(said - expected, 2))
    words = {1: "MISSED", 2: "NOT SO"}
    return "\n".join(f"{words[n]} {one}" for one, n in wrong.items())
