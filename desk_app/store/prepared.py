"""Core statements, compiled once and run on the driver's cursor.

SQLAlchemy's execution machinery costs more per statement than SQLite does; on the way from key
press to receipt a dozen statements run in one transaction, so there they are prepared.  They are
still built from the schema, by SQLAlchemy, with its dialect; and they run inside the transaction
of the SQLAlchemy connection whose cursor they are given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ClauseElement
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")


class Prepared:
    """A statement with named parameters. Values are texts, integers or None."""

    __slots__ = ("_fixed", "_sql", "_statement")

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._sql = ""
        self._fixed: dict[str, Any] = {}

    def run(self, cursor: Any, **values: object) -> Any:
        """Execute; gives the cursor."""
        return self.run_row(cursor, values)

    def run_row(self, cursor: Any, row: Mapping[str, object]) -> Any:
        if not self._sql:
            self._compile()
        return cursor.execute(self._sql, {**self._fixed, **row} if self._fixed else row)

    def _compile(self) -> None:
        compiled = self._statement.compile(dialect=_DIALECT)
        self._fixed = {k: v for k, v in compiled.params.items() if v is not None}
        self._sql = str(compiled)
