"""The clock on the wall. Every rule takes the time as an argument; only the edge asks here."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from desk_app.domain.moments import VIETNAM, local


class Clock(Protocol):
    def now(self) -> datetime:
        """The present, in Vietnamese time, to the second."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return local(datetime.now(VIETNAM))
