"""A clock that stands still until it is told to move."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.domain.moments import VIETNAM, parse_moment

MONDAY = datetime(2026, 10, 5, 9, 0, tzinfo=VIETNAM)
"""An ordinary working day under the 2026 rules."""


class FixedClock:
    def __init__(self, now: datetime = MONDAY) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def set(self, text: str) -> datetime:
        self._now = parse_moment(text)
        return self._now

    def pass_(self, **how_long: float) -> datetime:
        self._now += timedelta(**how_long)
        return self._now
