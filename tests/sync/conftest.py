"""The real centre on both databases, for every test that asks for `running`."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from sync.center.embedded import Embedded, embedded_center
from tests.sync.desk import Desk
from tests.sync.postgres import programs, running_postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Started once per worker. Where there is none: skipped loudly; in CI that is a failure."""
    found = programs()
    if found is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL (initdb, pg_ctl) is needed in CI; set PGBIN", pytrace=False)
        pytest.skip("NO POSTGRESQL (initdb, pg_ctl): half of the centre is not tested; set PGBIN")
    # a socket's path must be short, so not pytest's own temporary folder
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        with running_postgres(Path(folder) / "s", found) as url:
            yield url


def fresh_schema(server: str) -> str:
    """An empty corner of the server, as an address of its own."""
    name = f"t_{secrets.token_hex(6)}"
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    engine.dispose()
    return f"{server}&options=-csearch_path%3D{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Empty for the embedded database of the centre's home."""
    if request.param == "sqlite":
        return ""
    return fresh_schema(request.getfixturevalue("postgres_server"))


@pytest.fixture
def running(tmp_path: Path, database_url: str) -> Iterator[Embedded]:
    with embedded_center(tmp_path / "center", database=database_url) as running:
        yield running


@pytest.fixture
def desk(running: Embedded) -> Desk:
    """A station that has enrolled."""
    desk = Desk()
    desk.enroll(running.url, running.enroll_code())
    return desk
