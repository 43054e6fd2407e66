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
from sqlcipher3 import dbapi2

from desk_app.domain.stock_take import TRAY, Count
from desk_app.store import counting, places, stock
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
            fill_the_tray(desk)
            yield desk


def fill_the_tray(desk: Desk) -> None:
    """The newest 4,000 dossiers lie in the tray, whatever became of them."""
    with desk.book.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE dossiers SET status = 'in_progress', holder_kind = 'desk', holder_name = '',"
            " handed_kind = '', handed_name = '' WHERE received_at IS NOT NULL AND n IN"
            " (SELECT n FROM dossiers ORDER BY n DESC LIMIT 4000)"
        )


def in_the_tray(desk: Desk) -> list[str]:
    with desk.book.look() as look:
        rows = sorted(places.awaited(look, TRAY))
        return [stock.folder(look, n).dossier_no for n in rows]


def elsewhere(desk: Desk) -> list[str]:
    """Folders that were returned long ago."""
    with desk.book.look() as look:
        rows = look.connection.exec_driver_sql(
            "SELECT dossier_no FROM dossiers WHERE status = 'returned' ORDER BY n DESC LIMIT 3000"
        )
        return [row[0] for row in rows]


def check_state(desk: Desk, begun: Count, table: Table, what: str) -> None:
    """Beside it, the folders of such a tray read as they stand, without a question or an answer."""
    with closing(dbapi2.connect(str(desk.book.path))) as raw:
        read = "SELECT n, dossier_no, owner, status, dossier_id FROM dossiers"
        rows = f"{read} WHERE holder_kind = 'desk' LIMIT 4000"
        mine, floor = in_turn(
            lambda: stock_take.state_of(desk, begun), lambda: raw.execute(rows).fetchall(), 9
        )
    ratio = median(mine) / median(floor)
    table.check(f"state: {what} / raw", said(median(mine)), said(median(floor)), ratio, 20.0)


def test_three_thousand_scans(large: Desk, table: Table, tmp_path: Path) -> None:
    codes = in_the_tray(large)[:SCANS]
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
    state = stock_take.state_of(large, begun)
    assert state.scanned == SCANS
    check_state(large, begun, table, f"{SCANS:,} scans, {len(state.findings):,} findings")
    taken = stock_take.finish_count(large, begun)
    assert len(taken.scanned) == SCANS
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
    awaited = stock_take.state_of(large, begun).expected
    check_state(large, begun, table, f"{awaited:,} folders awaited, none seen")
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


def test_a_count_in_which_everything_is_wrong(large: Desk, table: Table) -> None:
    begun = stock_take.open_count(large, TRAY)
    for code in elsewhere(large):
        stock_take.count_scan(large, begun, code)
    state = stock_take.state_of(large, begun)
    wrong = len(state.wrong_place_or_state)
    assert wrong == SCANS
    check_state(large, begun, table, f"{wrong:,} wrong, {state.expected:,} missing")
    stock_take.drop_count(large, begun)


def test_no_scan_walks_the_table(large: Desk) -> None:
    """A walk through a million rows would show as SCAN: only the index of what is held may be."""
    asked = (
        stock._BY_NUMBER,
        stock._BY_N,
        stock._RECEIVED,
        stock._SIGHTED,
        stock._MOVED,
        stock._LAST_MOVE,
        counting._SCANS_OF,
        counting._TO_JUDGE,
        places._PLACES,
        places._AWAITED.of_kind,
        places._AWAITED.of_name,
        places._ABSENT.of_kind,
        places._WRONG,
    )
    names = ("the_no", "the_n", "the_id", "kind", "name", "first", "low", "high")
    with large.book.look() as look:
        for statement in asked:
            statement._compile()
            values = {**statement._fixed, **dict.fromkeys(names, "desk")}
            plan = look.cursor.execute(f"EXPLAIN QUERY PLAN {statement._sql}", values).fetchall()
            steps = [row[3] for row in plan]
            assert steps
            walks = [one for one in steps if one.startswith("SCAN") and "dossiers_held" not in one]
            assert walks == [], statement._sql
