"""Working days: a versioned table of days off and of Saturdays worked in exchange.

The Government announces and changes it by documents, sometimes at a week's notice, so it is data.
A change never moves a due date that was already printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

SATURDAY = 5
ONE_DAY = timedelta(days=1)


class YearState(StrEnum):
    """How far a year of the table may be trusted."""

    OFFICIAL = "official"  # announced
    COMPUTED = "computed"  # worked out from the Labour Code, not announced
    UNKNOWN = "unknown"  # not in the table: only weekends are days off


@dataclass(frozen=True, slots=True)
class Calendar:
    """`days_off` are those that fall on Monday to Friday; weekends are off unless made up for."""

    version: str
    days_off: frozenset[date]
    make_up_days: frozenset[date]
    years: Mapping[int, YearState]
    sources: tuple[str, ...] = ()

    def is_working_day(self, day: date) -> bool:
        if day.weekday() >= SATURDAY:
            return day in self.make_up_days
        return day not in self.days_off

    def next_working_day(self, day: date) -> date:
        """The first working day after `day`."""
        day += ONE_DAY
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def working_day_from(self, day: date) -> date:
        """`day` itself when it is worked, else the next working day (BLDS 2015 Đ.148.5)."""
        return day if self.is_working_day(day) else self.next_working_day(day)

    def nth_working_day(self, first: date, amount: int) -> date:
        """The `amount`-th working day counted from `first`, which counts when it is worked.

        Raises ValueError for less than 1.
        """
        return self.add_working_days(first - ONE_DAY, amount)

    def add_working_days(self, day: date, amount: int) -> date:
        """The `amount`-th working day after `day`, which itself is not counted.

        Raises ValueError for less than 1.
        """
        if amount < 1:
            raise ValueError(f"cannot add {amount} working days")
        for _ in range(amount):
            day = self.next_working_day(day)
        return day

    def count_working_days(self, first: date, last: date) -> int:
        """Working days from `first` to `last`, both included; 0 when `last` lies before."""
        return sum(self.is_working_day(day) for day in days(first, last))

    def state(self, year: int) -> YearState:
        return self.years.get(year, YearState.UNKNOWN)

    def last_announced_year(self) -> int | None:
        """The last official year, or None for a table without one."""
        return max(
            (y for y, state in self.years.items() if state is YearState.OFFICIAL), default=None
        )

    def doubtful_years(self, first: date, last: date) -> tuple[tuple[int, YearState], ...]:
        """The years of a period that nobody has announced, with what is known of them."""
        states = ((year, self.state(year)) for year in range(first.year, last.year + 1))
        return tuple((year, state) for year, state in states if state is not YearState.OFFICIAL)


def days(first: date, last: date) -> Iterator[date]:
    """Every day from `first` to `last`, both included."""
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def calendar_from(table: Mapping[str, Any]) -> Calendar:
    """Build the calendar from its table as loaded from JSON.

    Raises ValueError when an entry contradicts itself: a day outside its year, a day off on a
    weekend, a make-up day on a weekday.
    """
    off: set[date] = set()
    make_up: set[date] = set()
    years: dict[int, YearState] = {}
    sources: list[str] = []
    for name, row in table["years"].items():
        year = int(name)
        years[year] = YearState(row["state"])
        off.update(_days_of(year, row["days_off"], is_weekend=False))
        make_up.update(_days_of(year, row["make_up_days"], is_weekend=True))
        sources.extend(f"{year}: {source}" for source in row["sources"])
    return Calendar(
        version=table["version"],
        days_off=frozenset(off),
        make_up_days=frozenset(make_up),
        years=MappingProxyType(years),
        sources=tuple(sources),
    )


def _days_of(year: int, texts: list[str], *, is_weekend: bool) -> Iterator[date]:
    for text in texts:
        day = date.fromisoformat(text)
        if day.year != year or (day.weekday() >= SATURDAY) != is_weekend:
            raise ValueError(f"calendar {year}: {text} is out of place")
        yield day
