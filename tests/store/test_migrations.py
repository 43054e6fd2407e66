"""Every version of the file opens; what is not a desk's file, or a later one, stays untouched."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from desk_app.domain.codec import body_text
from desk_app.domain.journal import Head, next_line
from desk_app.store import engine, migrations, replay
from desk_app.store.book import Book
from desk_app.store.faults import IntegrityFault, StoreFault
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive
from tests.support.drafts import draft
from tests.support.entries import FACTS, entry
from tests.support.files import files_of, raw

# The DDL of each version as it was released, each over the one before. Never change these files;
# add schema_v4.sql and a step.
FROZEN_V1, FROZEN_V2, FROZEN_V3 = (
    Path(__file__).with_name(f"schema_v{version}.sql").read_text(encoding="utf-8")
    for version in (1, 2, 3)
)
PLACE = Path("desk.db")
AT = "2026-10-05T09:00:00+07:00"


def version_1(path: Path, lines: int = 3) -> None:
    """A file as the first release left it: the frozen tables, a journal, nothing projected."""
    with raw(path) as connection:
        connection.executescript(FROZEN_V1)
        connection.execute("PRAGMA application_id = 1362182961")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("INSERT INTO meta VALUES ('station', 'st-2222')")
        head = Head()
        for n in range(lines):
            made = entry(FACTS["note_added"], n + 1)
            line = next_line(head, body_text(made))
            head = Head(line.seq, line.hash)
            row = (line.seq, line.hash, made.kind, made.dossier_id, AT, line.body)
            connection.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)", row)


def version_2(path: Path, lines: int = 3) -> None:
    """A file as the second release left it."""
    version_1(path, lines)
    with raw(path) as connection:
        connection.executescript(FROZEN_V2)
        connection.execute("PRAGMA user_version = 2")


def version_3(path: Path, lines: int = 3) -> None:
    """A file as the third release left it."""
    version_2(path, lines)
    with raw(path) as connection:
        connection.executescript(FROZEN_V3)
        connection.execute("PRAGMA user_version = 3")


def schema_of(path: Path) -> list[tuple[str, str]]:
    with raw(path) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return sorted((name, " ".join(sql.split())) for name, sql in rows)


def with_steps(monkeypatch: pytest.MonkeyPatch, *steps: Callable[[Connection], None]) -> None:
    """As if the program were some versions further."""
    later = (*migrations.MIGRATIONS, *steps)
    monkeypatch.setattr(migrations, "MIGRATIONS", later)
    monkeypatch.setattr(migrations, "NEWEST", len(later))
    monkeypatch.setattr(engine, "NEWEST", len(later))


def add_colour(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE settings ADD COLUMN colour TEXT")


def break_down(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE half_done (x INTEGER)")
    connection.exec_driver_sql("INSERT INTO half_done VALUES (1)")
    connection.exec_driver_sql("DROP TABLE prints")
    raise OSError("the plug was pulled")


@pytest.mark.parametrize(("steps", "released"), [(1, version_1), (2, version_2), (3, version_3)])
def test_the_first_steps_make_what_was_released(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    steps: int,
    released: Callable[[Path], None],
) -> None:
    monkeypatch.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:steps])
    monkeypatch.setattr(migrations, "NEWEST", steps)
    with Book(tmp_path / "new.db"):
        pass
    released(tmp_path / "old.db")
    assert schema_of(tmp_path / "new.db") == schema_of(tmp_path / "old.db")


def test_a_file_of_version_1_opens(tmp_path: Path) -> None:
    version_1(tmp_path / PLACE)
    with Book(tmp_path / PLACE) as book:
        assert book.migrated == (1, migrations.NEWEST)
        assert book.station == "st-2222"
        with book.look() as look:
            assert look.head().seq == 3
        assert replay.verify(book).is_ok


def test_a_step_keeps_everything_and_leaves_a_copy_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version_3(tmp_path / PLACE)
    before = schema_of(tmp_path / PLACE)
    with_steps(monkeypatch, add_colour)
    with Book(tmp_path / PLACE) as book:
        assert book.migrated == (3, 4)
        assert len(list(book.lines())) == 3
    assert "colour" in dict(schema_of(tmp_path / PLACE))["settings"]
    copy = tmp_path / "desk.before-v4.db"
    assert schema_of(copy) == before
    with raw(copy) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (3,)
    with Book(tmp_path / PLACE) as book:
        assert book.migrated == (4, 4)
    assert sorted(p.name for p in tmp_path.glob("*.db")) == ["desk.before-v4.db", "desk.db"]


def test_a_step_that_fails_half_way_leaves_the_file_as_before_and_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version_3(tmp_path / PLACE)
    before = schema_of(tmp_path / PLACE)
    with pytest.MonkeyPatch.context() as patch:
        with_steps(patch, add_colour, break_down)
        with pytest.raises(OSError, match="plug"):
            Book(tmp_path / PLACE)
    with raw(tmp_path / PLACE) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (4,), "step 4 was whole"
    after = dict(schema_of(tmp_path / PLACE))
    assert "half_done" not in after
    assert "prints" in after
    assert schema_of(tmp_path / "desk.before-v5.db") == before
    with_steps(monkeypatch, add_colour, add_weight)
    with Book(tmp_path / PLACE) as book:
        assert book.migrated == (4, 5)
        assert replay.verify(book).fault is None


def add_weight(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE weights (grams INTEGER)")


def test_where_no_copy_can_be_made_no_step_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version_2(tmp_path / PLACE)
    (tmp_path / "desk.before-v4.db.partial").mkdir()
    before = schema_of(tmp_path / PLACE)
    with_steps(monkeypatch, add_colour)
    with pytest.raises(StoreFault):
        Book(tmp_path / PLACE)
    assert schema_of(tmp_path / PLACE) == before


# --- what is refused and left alone ------------------------------------------------------------


def newer(path: Path) -> None:
    version_1(path)
    with raw(path) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.NEWEST + 1}")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()


def foreign_in_wal(path: Path) -> None:
    foreign(path)
    with raw(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


REFUSED = {
    "newer": (newer, "newer_file"),
    "foreign": (foreign, "not_a_desk_file"),
    "foreign in WAL": (foreign_in_wal, "not_a_desk_file"),
    "empty": (lambda path: path.write_bytes(b""), "not_a_desk_file"),
    "text": (lambda path: path.write_text("Danh sách hồ sơ\n" * 400), "not_a_desk_file"),
    "one byte": (lambda path: path.write_bytes(b"S"), "not_a_desk_file"),
    "a few words": (lambda path: path.write_text("Danh sách hồ sơ"), "not_a_desk_file"),
    "SQLite, cut short": (lambda path: path.write_bytes(b"SQLite format 3\0"), "not_a_desk_file"),
    "noise": (lambda path: path.write_bytes(bytes(range(256)) * 64), "not_a_desk_file"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_a_code_and_left_byte_for_byte(tmp_path: Path, name: str) -> None:
    make, code = REFUSED[name]
    make(tmp_path / PLACE)
    before = files_of(tmp_path)
    with pytest.raises(IntegrityFault) as refused:
        Book(tmp_path / PLACE)
    assert refused.value.code == code
    assert refused.value.params["file"] == str(tmp_path / PLACE)
    assert files_of(tmp_path) == before


def test_a_newer_file_with_unfinished_business_is_left_as_it_is(tmp_path: Path) -> None:
    """Cut off with lines in the log beside it: even closing must not move them into the file."""
    newer(tmp_path / PLACE)
    with raw(tmp_path / PLACE) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO meta VALUES ('colour', 'red')")
        cut = {name: data for name, data in files_of(tmp_path).items() if "-shm" not in name}
    for name, data in cut.items():
        (tmp_path / name).write_bytes(data)
    with pytest.raises(IntegrityFault, match="newer_file"):
        Book(tmp_path / PLACE)
    assert {n: d for n, d in files_of(tmp_path).items() if "-shm" not in n} == cut


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / PLACE).mkdir()
    with pytest.raises(StoreFault, match="cannot_open"):
        Book(tmp_path / PLACE)


def test_opening_again_changes_nothing(granted: Desk) -> None:
    receive(granted, draft())
    path = granted.book.path
    granted.close()
    before = path.read_bytes()
    with Book(path) as book:
        assert book.migrated == (migrations.NEWEST, migrations.NEWEST)
    assert path.read_bytes() == before
