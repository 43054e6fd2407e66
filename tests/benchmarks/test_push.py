"""Pushing 10,000 entries and their ingest: entries a second, on both databases."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.center.embedded import embedded_center
from sync.client import SyncState
from tests.benchmarks.conftest import Table, said
from tests.sync.conftest import fresh_schema
from tests.sync.desk import Desk
from tests.sync.postgres import programs, running_postgres

ENTRIES = 10_000
WANTED_A_SECOND = 5_000


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    if request.param == "SQLite":
        yield "SQLite", ""
        return
    found = programs()
    assert found is not None, "PostgreSQL (initdb, pg_ctl) is needed; set PGBIN"
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        with running_postgres(Path(folder) / "s", found) as url:
            yield "PostgreSQL", fresh_schema(url)


def test_push(database: tuple[str, str], tmp_path: Path, table: Table) -> None:
    """From the first byte to the last acknowledgement: bundle, HTTP, check, store, project."""
    name, url = database
    desk = Desk()
    with embedded_center(tmp_path / "center", database=url) as center:
        desk.enroll(center.url, center.enroll_code())
        for number in range(1, ENTRIES + 1):
            desk.receive(number)
        started = time.perf_counter()
        outcome = desk.push()
        taken = time.perf_counter() - started
    assert (outcome.state, outcome.sent) == (SyncState.SENT, ENTRIES)
    wanted = ENTRIES / WANTED_A_SECOND
    table.check(
        f"push and ingest of {ENTRIES:,} entries, {name} / 5,000 a second",
        said(taken),
        said(wanted),
        taken / wanted,
        1.0,
    )
