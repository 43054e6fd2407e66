"""Whatever the order in which bundles arrive, the centre says the same, and what fold says."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desk_app.domain.entries import Entry, Fact, NoteAdded
from desk_app.domain.journal import Head
from desk_app.domain.workflow import fold
from sync.bundle import write_bundle
from sync.center import schema
from sync.center.core import Center
from sync.center.database import Database
from sync.center.enrollment import enroll, make_code
from sync.center.folding import Folded
from sync.center.home import make_home
from sync.center.projection import dossier_row
from sync.center.queries import verify
from sync.wire import EnrollRequest, enroll_statement, plain_code
from tests.sync.conftest import fresh_schema
from tests.sync.desk import Desk
from tests.sync.walks import STATIONS, happenings

Happening = tuple[Fact, str | None, int | None]
TABLES = (schema.dossiers, schema.numbers, schema.flags)


@contextmanager
def a_center(url: str = "") -> Iterator[Center]:
    with tempfile.TemporaryDirectory() as folder:
        home = make_home(Path(folder) / "c")
        with Center(home, Database(url or home.database_url)) as center:
            yield center


def known(center: Center, desk: Desk) -> None:
    code = plain_code(make_code(center)[0])
    said = enroll_statement(code, desk.station, "Quầy", desk.key.public)
    enroll(center, EnrollRequest(code, desk.station, "Quầy", desk.key.public, desk.key.sign(said)))


def tables(center: Center) -> dict[str, list[tuple[Any, ...]]]:
    with center.database.reading() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=str)
            for table in TABLES
        }


def arrive(center: Center, desks: list[Desk], data: st.DataObject) -> None:
    """Stretches of the stations' journals, interleaved and cut at random."""
    sent = dict.fromkeys(range(len(desks)), 0)
    while left := [n for n, desk in enumerate(desks) if sent[n] < len(desk.journal.lines)]:
        n = data.draw(st.sampled_from(left))
        desk, at = desks[n], sent[n]
        count = data.draw(st.integers(1, len(desk.journal.lines) - at))
        previous = Head(at, desk.journal.lines[at - 1].hash) if at else Head()
        lines = desk.journal.lines[at : at + count]
        center.take(write_bundle(desk.station, previous, lines, desk.key.sign), "http")
        sent[n] = at + count


def walk(happened: list[tuple[int, Happening]]) -> tuple[list[Desk], list[Entry]]:
    desks = [Desk(station=name) for name in STATIONS]
    entries = [desks[n].record(*what) for n, what in happened]
    return desks, entries


WALKS = st.lists(st.tuples(st.integers(0, 2), happenings()), max_size=25)
UNHURRIED = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]


def check_two_orders(happened: list[tuple[int, Happening]], data: st.DataObject, urls: Any) -> None:
    desks, entries = walk(happened)
    seen = []
    for url in urls:
        with a_center(url) as center:
            for desk in desks:
                known(center, desk)
            arrive(center, desks, data)
            seen.append(tables(center))
            assert verify(center)["ok"]
            center.reproject()
            assert tables(center) == seen[-1]
    assert seen[0] == seen[1]
    joining = [e for e in entries if e.revision is not None or e.fact.IS_REMARK]
    for row in seen[0]["dossiers"]:
        own = [e for e in joining if e.dossier_id == row[0]]
        dossier = fold(own)
        expected = dossier_row(row[0], Folded(len(own), 0, dossier, None))
        assert row[3:] == expected[3:]
        assert (row[2] is None) == (dossier is not None)


@settings(max_examples=30, deadline=None, suppress_health_check=UNHURRIED)
@given(WALKS, st.data())
def test_any_order_of_arrival_gives_the_same(
    happened: list[tuple[int, Happening]], data: st.DataObject
) -> None:
    check_two_orders(happened, data, ("", ""))


@settings(max_examples=8, deadline=None, suppress_health_check=UNHURRIED)
@given(WALKS, st.data())
def test_both_databases_say_the_same(
    postgres_server: str, happened: list[tuple[int, Happening]], data: st.DataObject
) -> None:
    check_two_orders(happened, data, ("", fresh_schema(postgres_server)))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_entries_before_the_beginning_wait_for_it(count: int) -> None:
    """The counter that returned the result has a line, the one that received has none yet."""
    first, second = Desk(station=STATIONS[0]), Desk(station=STATIONS[1])
    dossier = first.receive(7)
    for number in range(count):
        second.record(NoteAdded(f"{number}"), dossier)
    with a_center() as center:
        known(center, first)
        known(center, second)
        center.take(
            write_bundle(second.station, Head(), second.journal.lines, second.key.sign), "http"
        )
        assert [row[:4] for row in tables(center)["dossiers"]] == [
            (dossier, count, "no_beginning", None)
        ]
        assert verify(center)["dossiers"] == 0
        center.take(
            write_bundle(first.station, Head(), first.journal.lines, first.key.sign), "http"
        )
        assert [row[:4] for row in tables(center)["dossiers"]] == [
            (dossier, count + 1, None, "H40.15.03-261120-0007")
        ]
        assert verify(center)["ok"]
