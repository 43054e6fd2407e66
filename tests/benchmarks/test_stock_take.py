"""Counting folders on a desk of many dossiers: a scan, the state of a big count, the day's end.

DESK_BENCH_ROWS says how many dossiers (1,000,000 for the stated figure). A scan is one durable
commit, so it stands beside a raw one; the whole count stands beside the 50 ms of a screen.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desk_app.domain.stock_take import TRAY
from desk_app.store import stock
from desk_app.usecases import reading_codes, stock_take
from desk_app.usecases.desk import Desk
from tests.benchmarks.conftest import Table, in_turn, median, p95, said
from tests.benchmarks.large_desk import ROWS, large_desk
from tests.ui.desks import StandingClock

SCANS = 3_000
TARGET_S = 0.050


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("counting")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DESK_STATE", str(folder / "state"))
        with large_desk(folder, StandingClock()) as desk:
            yield desk


def codes_to_scan(desk: Desk) -> tuple[list[str], int]:
    """What must lie in the tray, then any other folders, up to 3,000; how many must be there."""
    with desk.book.look() as look:
        here = [str(row[1]) for row in stock.expected(look, TRAY).rows.values()]
        rows = look.connection.exec_driver_sql(
            "SELECT dossier_no FROM dossiers ORDER BY n DESC LIMIT ?", (SCANS * 2,)
        )
        others = [row[0] for row in rows]
    found = list(dict.fromkeys([*here, *others]))
    return found[:SCANS], len(here)


def test_three_thousand_scans(large: Desk, table: Table, tmp_path: Path) -> None:
    codes, here = codes_to_scan(large)
    assert len(codes) == SCANS
    begun = stock_take.open_count(large, TRAY)
    left = iter(codes)
    with closing(sqlite3.connect(tmp_path / "floor.db", isolation_level=None)) as floor:
        floor.execute("PRAGMA journal_mode=WAL")
        floor.execute("PRAGMA synchronous=FULL")
        floor.execute("CREATE TABLE scans (code TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID")
        numbers = iter(codes)

        def commit() -> None:
            floor.execute("INSERT INTO scans VALUES (?, '{}')", (next(numbers),))

        mine, theirs = in_turn(
            lambda: stock_take.count_scan(large, begun, next(left)), commit, SCANS
        )
    for label, measure in (("median", median), ("p95", p95), ("worst", max)):
        slowest = measure(mine)
        table.check(
            f"a scan of {SCANS:,} in a count, {ROWS:,} dossiers, {label} / raw commit",
            said(slowest),
            said(measure(theirs)),
            slowest / measure(theirs),
            20.0,
        )
    table.check(
        "the slowest of these scans", said(max(mine)), said(TARGET_S), max(mine) / TARGET_S, 1.0
    )
    asked, floors = in_turn(lambda: stock_take.state_of(large, begun), lambda: None, 7)
    state = stock_take.state_of(large, begun)
    assert state.scanned == SCANS
    assert floors
    table.check(
        f"state of a count of {SCANS:,} scans, {len(state.findings):,} findings",
        said(median(asked)),
        said(TARGET_S),
        median(asked) / TARGET_S,
        1.0,
    )
    taken = stock_take.finish_count(large, begun)
    assert taken.expected >= min(here, 1)
    day = large.now().date()
    for what, ask in (
        ("findings of the day", lambda: stock_take.stock_findings(large, day)),
        ("papers seen of the day", lambda: stock_take.paper_of(large, day)),
    ):
        times, _ = in_turn(ask, lambda: None, 3)
        table.check(
            f"{what} after {SCANS:,} scans (aside)", said(median(times)), "1 s", median(times), 1.0
        )


def test_a_count_as_it_begins(large: Desk, table: Table) -> None:
    begun = stock_take.open_count(large, TRAY)
    times, _ = in_turn(lambda: stock_take.state_of(large, begun), lambda: None, 7)
    awaited = stock_take.state_of(large, begun).expected
    table.check(
        f"state with {awaited:,} folders awaited, none seen",
        said(median(times)),
        said(TARGET_S),
        median(times) / TARGET_S,
        1.0,
    )
    assert awaited > 0
    times, _ = in_turn(lambda: stock_take.places(large), lambda: None, 7)
    table.check(
        "places with their folders",
        said(median(times)),
        said(TARGET_S),
        median(times) / TARGET_S,
        1.0,
    )
    typed = "H40.15.03-261120-1234"
    times, _ = in_turn(lambda: reading_codes.suggest(large, typed), lambda: None, 15)
    table.check(
        "near codes of a mistyped one",
        said(median(times)),
        said(TARGET_S),
        median(times) / TARGET_S,
        1.0,
    )
    stock_take.drop_count(large, begun)


def test_no_scan_walks_the_table(large: Desk) -> None:
    """Every statement of counting goes by an index: a walk through a million rows would show as
    SCAN of dossiers, numbers or journal."""
    with large.book.look() as look:
        statements = [
            stock._BY_NUMBER,
            stock._BY_N,
            stock._OF_KIND,
            stock._OF_HOLDER,
            stock._PLACES,
        ]
        for one in statements:
            one._compile()
            names = dict.fromkeys(("the_no", "the_n", "kind", "name"), "desk")
            plan = look.cursor.execute(f"EXPLAIN QUERY PLAN {one._sql}", {**one._fixed, **names})
            steps = [row[3] for row in plan.fetchall()]
            assert steps
            walks = [
                step for step in steps if step.startswith("SCAN") and "dossiers_held" not in step
            ]
            assert walks == []
