"""Many rows at once, by the fastest way of each database: prepared statement, or COPY.

SQLAlchemy's own way of passing many rows cost as much as reading and folding the lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Connection, Table

from sync.center import schema

Row = tuple[object, ...]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows whose values stand in the order of the table's columns."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_insert(table.name), list(rows))
        return
    driver = connection.connection.driver_connection
    assert driver is not None
    with driver.cursor() as cursor, cursor.copy(_copy(table.name)) as copy:
        for row in rows:
            copy.write_row(row)


@cache
def _insert(name: str) -> str:
    table = schema.METADATA.tables[name]
    marks = ", ".join("?" for _ in table.columns)
    return f"INSERT INTO {name} ({_names(table)}) VALUES ({marks})"


@cache
def _copy(name: str) -> str:
    return f"COPY {name} ({_names(schema.METADATA.tables[name])}) FROM STDIN"


def _names(table: Table) -> str:
    return ", ".join(column.name for column in table.columns)
