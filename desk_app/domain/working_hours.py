"""The hours a unit is open, and arithmetic in open time.

Time in the two open periods of a working day counts; lunch, evenings, weekends and days off do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desk_app.domain.calendar import Calendar
from desk_app.domain.moments import VIETNAM


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """Two open periods, whole minutes. Raises ValueError when they are not in order."""

    morning_opens: time = time(7, 30)
    morning_closes: time = time(11, 30)
    afternoon_opens: time = time(13, 30)
    afternoon_closes: time = time(17, 0)

    def __post_init__(self) -> None:
        times = self._times()
        if not times[0] < times[1] <= times[2] < times[3]:
            raise ValueError(f"working hours out of order: {self.text()}")

    def _times(self) -> tuple[time, time, time, time]:
        return self.morning_opens, self.morning_closes, self.afternoon_opens, self.afternoon_closes

    def text(self) -> str:
        """`07:30-11:30,13:30-17:00`, as it is frozen beside a due date."""
        opens, closes, reopens, ends = (f"{moment:%H:%M}" for moment in self._times())
        return f"{opens}-{closes},{reopens}-{ends}"

    @classmethod
    def parse(cls, text: str) -> WorkingHours:
        """Read what `text` wrote. Raises ValueError when it is not that."""
        moments = [time.fromisoformat(part) for part in text.replace(",", "-").split("-")]
        if len(moments) != 4:
            raise ValueError(f"not two periods: {text}")
        return cls(*moments)

    def closing(self, day: date) -> datetime:
        """The end of the afternoon of `day`."""
        return datetime.combine(day, self.afternoon_closes, VIETNAM)

    def open_from(self, moment: datetime, calendar: Calendar) -> datetime:
        """`moment` itself while the desk is open (closing time included), else the next opening."""
        opens, _ = next(self._periods(moment, calendar))
        return max(opens, moment)

    def add(self, moment: datetime, span: timedelta, calendar: Calendar) -> datetime:
        """The moment at which `span` of open time has passed since `moment`."""
        for opens, closes in self._periods(moment, calendar):
            opens = max(opens, moment)
            if span <= closes - opens:
                return opens + span
            span -= closes - opens
        raise AssertionError("open periods never end")

    def between(self, first: datetime, last: datetime, calendar: Calendar) -> timedelta:
        """How much open time lies between two moments; zero when `last` is not after `first`."""
        total = timedelta()
        for opens, closes in self._periods(first, calendar):
            if opens >= last:
                return total
            total += min(closes, last) - max(opens, first)
        raise AssertionError("open periods never end")

    def _periods(self, moment: datetime, calendar: Calendar) -> Iterator[tuple[datetime, datetime]]:
        """The open periods that close at `moment` or later, in order, without end."""
        day = calendar.working_day_from(moment.date())
        while True:
            for opens, closes in (
                (self.morning_opens, self.morning_closes),
                (self.afternoon_opens, self.afternoon_closes),
            ):
                ends = datetime.combine(day, closes, VIETNAM)
                if ends >= moment:
                    yield datetime.combine(day, opens, VIETNAM), ends
            day = calendar.next_working_day(day)
