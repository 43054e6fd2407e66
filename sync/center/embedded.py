"""A whole centre inside this process: for the demo, and for tests that want the real thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sync.center.app import make_app
from sync.center.core import Center, clock
from sync.center.database import Database
from sync.center.enrollment import make_code
from sync.center.home import home_at
from sync.center.server import ServerThread


@dataclass(frozen=True, slots=True)
class Embedded:
    """A running centre: where it listens, and the centre itself."""

    url: str
    center: Center

    def enroll_code(self, commune: str | None = None) -> str:
        return make_code(self.center, commune)[0]


@contextmanager
def embedded_center(
    home: Path,
    *,
    database: str = "",
    host: str = "127.0.0.1",
    port: int = 0,
    now: Callable[[], datetime] = clock,
) -> Iterator[Embedded]:
    """Run a centre until the block ends; its home is made where there is none.

    Raises Environment, Integrity.
    """
    found = home_at(home)
    with Center(found, Database(database or found.database_url), now) as center:
        server = ServerThread(make_app(center), host, port)
        server.start()
        try:
            yield Embedded(server.url, center)
        finally:
            server.stop()
