"""Where a transaction begins and ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

WRITE, READ = "BEGIN IMMEDIATE", "BEGIN"


@contextmanager
def transaction(connection: Connection, begin: str) -> Iterator[None]:
    """`BEGIN IMMEDIATE` for a writer, `BEGIN` for a reader; rolled back on any error.

    On the driver's own connection: SQLAlchemy's book-keeping around it costs as much as the
    commit of a small change.
    """
    driver: Any = connection.connection.driver_connection
    driver.execute(begin)
    try:
        yield
        driver.execute("COMMIT")
    except BaseException:
        if driver.in_transaction:
            driver.execute("ROLLBACK")
        raise
