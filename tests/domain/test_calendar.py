"""The table of days off, also against `holidays` as an oracle with its known gaps named."""

from __future__ import annotations

from datetime import date
from typing import Any

import holidays
import pytest

from desk_app.domain.calendar import YearState, calendar_from, days
from desk_app.store.shipped import load_calendar

CALENDAR = load_calendar()
NOT_IN_THE_ORACLE = {date(2026, 1, 2), date(2026, 1, 10)}  # 12729/VPCP-KGVX


def test_every_day_agrees_with_the_oracle_but_the_known_swap() -> None:
    oracle = holidays.country_holidays("VN", years=range(2024, 2028))
    differing = {
        day
        for day in days(date(2024, 1, 1), date(2027, 12, 31))
        if CALENDAR.is_working_day(day) != oracle.is_working_day(day)
    }
    assert differing == NOT_IN_THE_ORACLE


def test_the_table_holds_the_rows_of_the_rules() -> None:
    per_year = {
        year: (
            sum(d.year == year for d in CALENDAR.days_off),
            sorted(f"{d:%d/%m}" for d in CALENDAR.make_up_days if d.year == year),
        )
        for year in CALENDAR.years
    }
    assert per_year == {
        2024: (12, ["04/05"]),
        2025: (12, ["26/04"]),
        2026: (14, ["10/01", "22/08"]),
        2027: (12, []),
    }
    assert any("12729/VPCP-KGVX" in source for source in CALENDAR.sources)


def test_how_far_the_table_may_be_trusted() -> None:
    assert CALENDAR.last_announced_year() == 2026
    assert [CALENDAR.state(year) for year in (2023, 2026, 2027, 2028)] == [
        YearState.UNKNOWN,
        YearState.OFFICIAL,
        YearState.COMPUTED,
        YearState.UNKNOWN,
    ]
    assert CALENDAR.doubtful_years(date(2026, 1, 1), date(2028, 1, 1)) == (
        (2027, YearState.COMPUTED),
        (2028, YearState.UNKNOWN),
    )


def test_beyond_the_table_only_weekends_are_off() -> None:
    assert CALENDAR.is_working_day(date(2028, 9, 1))
    assert not CALENDAR.is_working_day(date(2028, 9, 2))


def test_stepping_over_days_off() -> None:
    assert CALENDAR.next_working_day(date(2026, 2, 13)) == date(2026, 2, 23)
    assert CALENDAR.working_day_from(date(2026, 2, 13)) == date(2026, 2, 13)
    assert CALENDAR.working_day_from(date(2026, 8, 30)) == date(2026, 9, 3)
    assert CALENDAR.add_working_days(date(2026, 1, 1), 6) == date(2026, 1, 10)
    assert CALENDAR.nth_working_day(date(2026, 1, 5), 6) == date(2026, 1, 10)
    assert CALENDAR.count_working_days(date(2026, 2, 1), date(2026, 2, 28)) == 15
    assert CALENDAR.count_working_days(date(2026, 2, 2), date(2026, 2, 1)) == 0
    with pytest.raises(ValueError, match="cannot add 0"):
        CALENDAR.add_working_days(date(2026, 1, 1), 0)


@pytest.mark.parametrize(
    ("field", "day"),
    [("days_off", "2026-01-03"), ("days_off", "2027-01-01"), ("make_up_days", "2026-01-09")],
)
def test_a_table_that_contradicts_itself_is_refused(field: str, day: str) -> None:
    row: dict[str, Any] = {"state": "official", "days_off": [], "make_up_days": [], "sources": []}
    with pytest.raises(ValueError, match=day):
        calendar_from({"version": "x", "years": {"2026": {**row, field: [day]}}})
