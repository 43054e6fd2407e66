"""A file of the first release, with dossiers everywhere on their way, becomes one of the second."""

from __future__ import annotations

import logging
import random
from pathlib import Path
from typing import Any

import pytest

from desk_app.config import DEMO_UNIT
from desk_app.store import migrations, replay
from desk_app.store.book import Book
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.opening import init_desk
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.conftest import ENROLLED, GRANT, RESERVE
from tests.support.clock import FixedClock
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, draft
from tests.support.files import raw, unguard
from tests.support.walks import anything

WHERE = "holder_kind, holder_name, handed_kind, handed_name, ready_at, returned_at, answer_by"

LATER = (
    "slips",
    "counts",
    "settled",
    "count_scans",
    "open_counts",
    "station_keys",
    "day_answers",
)
TO_TAM = {"to": {"kind": "officer", "name": "Tám"}}
# One folder taken over, one come home, one waiting: whatever the lot draws besides.
WAYS: tuple[dict[str, dict[str, Any]], ...] = (
    {"handed-over": TO_TAM, "taken-over": {"taken_by": "Tám"}},
    {
        "handed-over": TO_TAM,
        "result-ready": {"result_no": "1", "issued_on": "2026-10-05"},
        "returned": {"receiver": "Đào"},
    },
    {"supplement-requested": {"papers": ["Tờ khai"], "reason": "Mờ"}, "handed-over": TO_TAM},
)


def as_version_1(path: Path) -> None:
    """Take away what the releases after the first added."""
    with raw(path) as connection:
        for index in ("dossiers_held", "dossiers_on_the_way", "dossiers_doubtful"):
            connection.execute(f"DROP INDEX {index}")
        for table in LATER:
            connection.execute(f"DROP TABLE {table}")
        connection.execute("DROP INDEX dossiers_status")
        for column in (*WHERE.split(", "), "phone"):
            connection.execute(f"ALTER TABLE dossiers DROP COLUMN {column}")
        for table in ("handovers", "clerks", "pins", "drafts"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("PRAGMA user_version = 1")


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk after some busy weeks, without manifests."""
    home = tmp_path_factory.mktemp("walked")
    lot, clock = random.Random(7), FixedClock()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DESK_STATE", str(home / "state"))
        patch.setattr("tests.support.walks.MANIFESTS", ("",))
        with init_desk(home, DEMO_UNIT, clock) as desk:
            accept_enrolment(desk, ENROLLED, (GRANT, RESERVE))
            for _ in range(400):
                anything(desk, clock, lot)
            for steps in WAYS:
                number = receive(desk, draft(procedure_code=MARRIAGE_ON_THE_SPOT)).dossier_no
                for kind, given in steps.items():
                    record(desk, number, kind, given)
    return home / "desk.db"


@pytest.fixture
def old(walked: Path, tmp_path: Path) -> Path:
    path = tmp_path / "desk.db"
    path.write_bytes(walked.read_bytes())
    as_version_1(path)
    return path


def rows(path: Path) -> list[tuple[object, ...]]:
    with raw(path) as connection:
        found = connection.execute(f"SELECT n, phone, {WHERE} FROM dossiers ORDER BY n").fetchall()
    return [tuple(row) for row in found]


def test_the_new_columns_say_what_the_journal_says(old: Path, walked: Path) -> None:
    with Book(old) as book:
        assert book.migrated == (1, migrations.NEWEST)
        assert replay.verify(book).fault is None
    assert rows(old) == rows(walked)
    for column, found in enumerate(zip(*rows(old), strict=True)):
        assert len(set(found)) > 1, f"column {column} is the same everywhere: proves nothing"


def test_the_file_as_it_was_is_kept_beside(old: Path) -> None:
    with Book(old):
        pass
    with raw(old.with_name(f"desk.before-v{migrations.NEWEST}.db")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
        assert ("clerks",) not in tables
        assert connection.execute("SELECT count(*) FROM dossiers").fetchone()[0] > 20


def test_a_dossier_whose_lines_are_damaged_does_not_keep_the_desk_shut(
    old: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with raw(old) as connection:
        unguard(connection)
        damaged = connection.execute("SELECT dossier_id FROM dossiers WHERE n = 5").fetchone()
        changed = "UPDATE journal SET body = '{' WHERE dossier_id = ?"
        connection.execute(changed, damaged or ("none",))
    with caplog.at_level(logging.ERROR), Book(old) as book:
        assert book.migrated == (1, migrations.NEWEST)
        assert replay.verify(book).fault is not None
    assert "row 5 cannot be read" in caplog.text
