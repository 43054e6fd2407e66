"""Numbers as the sheets write them."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.sheets import (
    CenterAnswer,
    DaySheet,
    FeeSeries,
    format_day_sheet_no,
    format_stock_sheet_no,
    in_ranges,
)
from tests.support.clock import FixedClock

DAY = date(2026, 11, 20)


def number(running: int) -> str:
    return f"H40.15.03-261120-{running:04d}"


def test_runs_of_three_and_more_are_written_as_ranges() -> None:
    assert in_ranges(()) == ()
    assert in_ranges([number(7)]) == (number(7),)
    assert in_ranges([number(8), number(7)]) == (number(7), number(8))
    assert in_ranges(map(number, (3, 1, 2))) == (f"{number(1)} – 0003",)
    assert in_ranges(map(number, (1, 2, 3, 5, 7, 8, 9, 10))) == (
        f"{number(1)} – 0003", number(5), f"{number(7)} – 0010",
    )  # fmt: skip


def test_a_range_ends_where_the_digits_do_and_at_another_day() -> None:
    assert in_ranges([number(9998), number(9999), "H40.15.03-261120-10000"]) == (
        "H40.15.03-261120-10000", number(9998), number(9999),
    )  # fmt: skip
    days = ["H40.15.03-261119-0002", "H40.15.03-261120-0003", "H40.15.03-261120-0004"]
    assert in_ranges(days) == tuple(days)
    assert in_ranges(["không số", "x"]) == ("không số", "x")


@given(st.sets(st.integers(1, 60)))
def test_every_number_is_said_once(running: set[int]) -> None:
    said = []
    for text in in_ranges(map(number, running)):
        first, _, last = text.partition(" – ")
        said += range(int(first[-4:]), int(last or first[-4:]) + 1)
    assert said == sorted(running)


def test_the_sums_of_a_day() -> None:
    fees = (FeeSeries("A", 2, 100_000), FeeSeries("", 1, 5_000))
    sheet = DaySheet("KN", DAY, FixedClock().now(), direct=3, online=2, post=1, fees=fees)
    assert (sheet.received, sheet.money, sheet.fee_receipts) == (6, 105_000, 3)
    assert CenterAnswer(6, 1, "x").differs == ()


def test_numbers_of_sheets_are_made_of_what_bars_can_say() -> None:
    assert format_day_sheet_no("7K2M", DAY) == "KN-7K2M-261120"
    assert format_stock_sheet_no("7K2M", DAY, 2) == "KK-7K2M-261120-0002"
