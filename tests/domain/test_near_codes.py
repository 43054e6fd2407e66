"""A torn code typed by hand: the real ones one slip of the hand away, the likeliest first."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.near_codes import Near, Slip, near_codes, ranked

DAY = date(2026, 10, 5)
NO = "H40.15.03-261005-0048"


def slip_to(typed: str, meant: str) -> Slip | None:
    return next((near.slip for near in near_codes(typed) if near.text == meant), None)


@pytest.mark.parametrize(
    ("typed", "slip"),
    [
        ("H40.15.03-261005-0084", Slip.SWAPPED),
        ("H40.15.03-216005-0048", Slip.SWAPPED),
        ("H40.15.03-261005-0049", Slip.WRONG),
        ("H40.15.03-261006-0048", Slip.WRONG),
        ("H40.15.03-261305-0048", Slip.WRONG),  # a month that never was
        ("H41.15.03-261005-0048", Slip.WRONG),
        ("H40.15.03-261005-O048", Slip.WRONG),  # the letter
        ("H40,15.03-261005-0048", Slip.WRONG),
        ("H40.15.03-26105-0048", Slip.LEFT_OUT),
        ("H40.15.03-261005-048", Slip.LEFT_OUT),
        ("H40.1503-261005-0048", Slip.LEFT_OUT),
        ("H40.15.03-2610050048", Slip.LEFT_OUT),
        ("H40.15.03-2610055-0048", Slip.TOO_MANY),
        ("h40.15.03 - 261005 / 0049 ", Slip.WRONG),
        ("H40.15.03_261005_0049", Slip.WRONG),
    ],
)
def test_one_slip_of_the_hand(typed: str, slip: Slip) -> None:
    assert slip_to(typed, NO) is slip


@pytest.mark.parametrize(
    "typed", [NO, "H40.15.03-261005-0199", "0048", "", "Đào", "H40" * 30, "x" * 59]
)
def test_what_is_near_nothing(typed: str) -> None:
    assert slip_to(typed, NO) is None


def test_provisional_numbers_and_slips_are_codes_too() -> None:
    assert slip_to("TAM-7K2N-261005-0001", "TAM-7K2M-261005-0001") is Slip.WRONG
    assert slip_to("PG-7K2M-0001", "PG-7K2M-00010") is Slip.LEFT_OUT


digits = st.text("0123456789", min_size=4, max_size=4)


@given(digits, st.integers(0, 20), st.sampled_from("0123456789"))
def test_whatever_digit_is_wrong_the_right_code_is_near(running: str, at: int, put: str) -> None:
    meant = f"H40.15.03-261005-{running}"
    typed = meant[:at] + put + meant[at + 1 :]
    assert typed == meant or slip_to(typed, meant) is not None


@given(digits, st.integers(0, 20))
def test_whatever_is_left_out_the_right_code_is_near(running: str, at: int) -> None:
    meant = f"H40.15.03-261005-{running}"
    assert slip_to(meant[:at] + meant[at + 1 :], meant) is not None


def test_no_code_is_told_twice() -> None:
    told = [near.text for near in near_codes("H40.15.03-261005-0011")]
    assert len(told) == len(set(told)) > 20


def test_the_best_come_first() -> None:
    today = Near("a", Slip.WRONG, DAY)
    swapped = Near("b", Slip.SWAPPED, DAY)
    yesterday = Near("c", Slip.SWAPPED, date(2026, 10, 4))
    last_year = Near("d", Slip.SWAPPED, date(2025, 10, 5))
    lower = Near("0", Slip.WRONG, DAY)
    all_of_them = [last_year, today, yesterday, lower, swapped]
    assert ranked(all_of_them, DAY) == ("b", "0", "a", "c", "d")
    assert ranked(all_of_them, DAY, lambda text: text == "d", most=2) == ("d", "b")
