"""The tables the code speaks of are those the migrations make, on both databases."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import inspect

from sync.center.core import Center
from sync.center.database import Database
from sync.center.home import make_home
from sync.center.schema import METADATA
from tests.sync.desk import Desk


def test_the_migrations_make_the_tables_of_the_code(tmp_path: Path, database_url: str) -> None:
    home = make_home(tmp_path / "c")
    opened = Center(home, Database(database_url or home.database_url))
    with opened as center, center.database.reading() as connection:
        look = inspect(connection)
        made = {
            name: [column["name"] for column in look.get_columns(name)]
            for name in look.get_table_names()
        }
    made.pop("schema_version")
    assert made == {
        name: [column.name for column in table.columns] for name, table in METADATA.tables.items()
    }


def test_opened_again_nothing_changes(tmp_path: Path, database_url: str) -> None:
    home = make_home(tmp_path / "c")
    desk = Desk()
    for _ in range(2):
        with Center(home, Database(database_url or home.database_url)) as center:
            assert center.lines_after(desk.station, 0) is None
