"""The tables are what the journal says, whatever happened; and `verify` sees when they are not."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table

from desk_app.config import DEMO_UNIT
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.entries import ClerkNamed
from desk_app.domain.paper_facts import (
    FindingSettled,
    Found,
    ReservedSlip,
    SlipSpoiled,
    SlipsPrinted,
    StockTaken,
)
from desk_app.domain.roster import Approval, Role
from desk_app.domain.workflow import fold
from desk_app.store import replay, schema
from desk_app.store.book import Book, Change
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.finding import newest, show, show_page
from desk_app.usecases.opening import init_desk
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record, void_number
from tests.conftest import ENROLLED, GRANT, RESERVE
from tests.support.clock import FixedClock
from tests.support.drafts import VAN_UT, draft
from tests.support.files import raw, unguard
from tests.support.walks import anything, print_page


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_after_any_walk_a_replay_gives_the_same_tables(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    lot, clock = random.Random(seed), FixedClock()
    with init_desk(tmp_path_factory.mktemp("walk"), DEMO_UNIT, clock) as desk:
        for _ in range(60):
            anything(desk, clock, lot)
        verdict = replay.verify(desk.book)
        assert verdict.fault is None
        rows = newest(desk, 1_000)
        assert (verdict.entries, verdict.dossiers) == (len(list(desk.book.lines())), len(rows))
        for row in rows:
            page = show_page(desk, row.dossier_no)
            shuffled = lot.sample(page.history, len(page.history))
            assert fold(shuffled) == page.dossier
            assert (row.status, row.dossier_no) == (page.dossier.status, page.dossier.dossier_no)
            assert not (row.is_unprinted and page.dossier.copies_of("receipt"))
        numbers = [row.dossier_no for row in rows]
        assert len(set(numbers)) == len(numbers), "one number twice"


@pytest.fixture(scope="module")
def busy_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A desk's file with something in every table."""
    home = tmp_path_factory.mktemp("busy")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DESK_STATE", str(home / "state"))
        return _busy_desk(home)


def _on_paper(desk: Desk, change: Change) -> None:
    """A block of slips, a count, and a finding that somebody settled."""
    slips = tuple(ReservedSlip(f"PG-2222-0000{n}", 20 - n) for n in (1, 2, 3))
    found, day = Found("folder_missing", "H40.15.03-261005-0002"), desk.now().date()
    tray = Holder(HolderKind.DESK)
    count = StockTaken("c-1", day, tray, desk.now(), (found.subject,), 2, findings=(found,))
    change.record(SlipsPrinted("PG-2222-1", GRANT.agency_code, slips), desk.clerk)
    change.record(SlipSpoiled(slips[0].slip_no, "Viết hỏng"), desk.clerk)
    change.record(count, desk.clerk)
    change.record(FindingSettled(day, found, "Đang chờ ký"), desk.clerk)


def _busy_desk(home: Path) -> bytes:
    with init_desk(home, DEMO_UNIT, FixedClock()) as desk:
        accept_enrolment(desk, ENROLLED, (GRANT, RESERVE))
        dossier = receive(desk, draft(owner=replace(VAN_UT, personal_id="")))
        receive(desk, draft(applicant=VAN_UT))
        print_page(desk, show(desk, dossier.dossier_no))
        void_number(desk, "H40.15.03-261005-0009", {"reason": "Hỏng"})
        officer = {"to": {"kind": "officer", "name": "Tám"}, "manifest_no": "BG-1"}
        record(desk, dossier.dossier_no, "handed-over", officer)
        record(desk, dossier.dossier_no, "taken-over", {"taken_by": "Tám"})
        with desk.book.change(desk.station, desk.now()) as change:
            _on_paper(desk, change)
            change.record(ClerkNamed("Phạm Thị Hoa", Role.HEAD), desk.clerk)
        close_day(desk, approval=Approval("Phạm Thị Hoa", "", desk.now()))
        path = desk.book.path
    return path.read_bytes()


@pytest.fixture
def busy(busy_file: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "desk.db"
    path.write_bytes(busy_file)
    return path


def verdict_of(path: Path) -> replay.Verdict:
    with Book(path) as book:
        return replay.verify(book)


@pytest.mark.parametrize("table", schema.PROJECTED, ids=lambda table: table.name)
def test_any_column_changed_behind_the_journals_back_is_named(busy: Path, table: Table) -> None:
    with raw(busy) as connection:
        for column in table.columns:
            rows = connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]
            assert rows, f"nothing in {table.name} to change"
            old, key = connection.execute(
                f"SELECT {column.name}, {first(table)} FROM {table.name} LIMIT 1"
            ).fetchone()
            forged = 424242 if isinstance(old, int) or "INT" in str(column.type) else "424242"
            change = f"UPDATE {table.name} SET {column.name} = ? WHERE {first(table)} IS ?"
            connection.execute(change, (forged, key))
            fault = verdict_of(busy).fault
            assert fault is not None, f"{table.name}.{column.name}"
            assert (fault.code, fault.table.split()[0]) == ("table_differs", table.name)
            undo_key = forged if column.name == first(table) else key
            connection.execute(change, (old, undo_key))
    assert verdict_of(busy).is_ok


def first(table: Table) -> str:
    """The column to find one row by."""
    return "day" if table is schema.counters else next(iter(table.columns)).name


@pytest.mark.parametrize("table", schema.PROJECTED, ids=lambda table: table.name)
def test_a_row_missing_or_too_many_is_named(busy: Path, table: Table) -> None:
    with raw(busy) as connection:
        connection.execute(f"CREATE TEMP TABLE kept AS SELECT * FROM {table.name}")
        connection.execute(f"DELETE FROM {table.name}")
        fault = verdict_of(busy).fault
        assert fault is not None
        assert fault.table.split()[0] == table.name
        connection.execute(f"INSERT INTO {table.name} SELECT * FROM kept")
        assert verdict_of(busy).is_ok
        columns = ", ".join(column.name for column in table.columns)
        more = ", ".join(
            f"{c.name} || 'x'" if "TEXT" in str(c.type) else f"{c.name} + 1000"
            for c in table.columns
        )
        connection.execute(f"INSERT INTO {table.name} ({columns}) SELECT {more} FROM kept LIMIT 1")
    fault = verdict_of(busy).fault
    assert fault is not None
    assert (fault.code, fault.table.split()[0]) == ("table_differs", table.name)


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("hash", "'00'", "wrong_hash"),
        ("body", "replace(body, 'Đào', 'Sáu')", "wrong_hash"),
        ("kind", "'note_added'", "table_differs"),
        ("dossier_id", "'st-none'", "table_differs"),
        ("dossier_id", "NULL", "table_differs"),
        ("recorded_at", "'2020-01-01T00:00:00+07:00'", "table_differs"),
        ("seq", "99", "gap"),
    ],
)
def test_any_column_of_the_journal_changed_is_named_with_its_line(
    busy: Path, column: str, value: str, code: str
) -> None:
    with raw(busy) as connection:
        unguard(connection)
        connection.execute(f"UPDATE journal SET {column} = {value} WHERE seq = 5")
    fault = verdict_of(busy).fault
    assert fault is not None
    assert (fault.seq, fault.code) == (5, code)


def test_a_journal_that_lost_its_end_differs_from_its_tables(busy: Path) -> None:
    with raw(busy) as connection:
        unguard(connection)
        connection.execute("DELETE FROM journal WHERE seq > 5")
    verdict = verdict_of(busy)
    assert verdict.entries == 5
    assert verdict.fault is not None
    assert verdict.fault.code == "table_differs"


def test_a_chain_made_anew_over_another_stations_lines_is_named(busy: Path) -> None:
    with raw(busy) as connection:
        connection.execute("UPDATE meta SET value = 'st-other' WHERE key = 'station'")
    fault = verdict_of(busy).fault
    assert fault is not None
    assert (fault.seq, fault.code) == (1, "another_line")


def test_pages_broken_outside_of_the_journal_are_named(busy: Path) -> None:
    with raw(busy) as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'procedures'"
        ).fetchone()[0]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = busy.read_bytes()
    busy.write_bytes(whole[: (root - 1) * 4096] + b"\xff" * 4096 + whole[root * 4096 :])
    fault = verdict_of(busy).fault
    assert fault is not None
    assert (fault.seq, fault.code) == (0, "damaged")
