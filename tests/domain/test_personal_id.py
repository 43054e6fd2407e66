"""The twelve digits: what is taken, what is refused, what is odd."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.people import (
    PROVINCES,
    Gender,
    birth_year,
    check_personal_id,
    doubts_about_personal_id,
    gender_of,
)
from desk_app.domain.problems import Problem
from tests.support.problems import PLACE, codes

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  ", []),
        ("001085012345", []),
        ("038190012345", []),
        ("001 085 012 345", []),
        ("001.085.012.345", []),
        ("\u00a0001085012345\u200b", []),
        ("096325000001", []),
        ("003085012345", []),
        ("101085012345", []),
        ("01234567890", ["wrong_length"]),
        ("0010850123456", ["wrong_length"]),
        ("1", ["wrong_length"]),
        ("012345678", ["old_id_card"]),
        ("00108501234X", ["not_digits"]),
        ("-01085012345", ["not_digits"]),
        ("００１０８５０１２３４５", ["not_digits"]),
        ("٠٠١٠٨٥٠١٢٣٤٥", ["not_digits"]),
        ("00108501234²", ["not_digits"]),
        ("000085012345", ["unknown_province"]),
        ("001226000001", []),
        ("001227000001", ["birth_year_impossible"]),
        ("001485012345", ["birth_year_impossible"]),
        ("001985012345", ["birth_year_impossible"]),
        ("000985012345", ["unknown_province", "birth_year_impossible"]),
    ],
)
def test_personal_numbers(text: str, expected: list[str]) -> None:
    assert codes(check_personal_id(text, PLACE, on=TODAY)) == expected


def test_an_eleven_digit_number_says_so() -> None:
    problems = list(check_personal_id("01234567890", PLACE))
    assert problems == [Problem(PLACE, "wrong_length", {"want": 12, "got": 11})]


def test_without_a_day_only_the_centuries_to_come_are_refused() -> None:
    assert codes(check_personal_id("001299000001", PLACE)) == []
    assert codes(check_personal_id("001400000001", PLACE)) == ["birth_year_impossible"]


@pytest.mark.parametrize(
    ("digit", "century", "gender"),
    [(d, 1900 + d // 2 * 100, "female" if d % 2 else "male") for d in range(10)],
)
def test_the_fourth_digit_is_century_and_gender(digit: int, century: int, gender: str) -> None:
    number = f"001{digit}85012345"
    assert birth_year(number) == century + 85
    assert gender_of(number) == gender


@pytest.mark.parametrize(
    ("number", "born_on", "gender", "expected"),
    [
        ("001085012345", date(1985, 5, 1), Gender.MALE, []),
        ("001 185 012 345", date(1985, 5, 1), "female", []),
        ("001085012345", None, "", []),
        ("001085012345", date(1986, 5, 1), "", ["birth_year_mismatch"]),
        ("001085012345", None, "female", ["gender_mismatch"]),
        ("001285012345", date(1985, 1, 1), "female", ["birth_year_mismatch", "gender_mismatch"]),
        ("003085012345", None, "", ["unknown_province"]),
        ("099085012345", None, "", ["unknown_province"]),
        ("101085012345", None, "", ["registered_abroad"]),
        ("0010850123", date(1986, 5, 1), "female", []),
        ("", date(1986, 5, 1), "female", []),
    ],
)
def test_doubts_about_personal_numbers(
    number: str, born_on: date | None, gender: str, expected: list[str]
) -> None:
    doubts = doubts_about_personal_id(number, PLACE, born_on=born_on, gender=gender)
    assert codes(doubts) == expected


def test_a_mismatch_names_both_sides() -> None:
    doubts = doubts_about_personal_id("001085012345", PLACE, born_on=date(1986, 1, 1))
    assert list(doubts) == [Problem(PLACE, "birth_year_mismatch", {"want": 1986, "got": 1985})]


def test_there_were_63_provinces() -> None:
    assert len(PROVINCES) == 63
    assert {"001", "048", "079", "096"} <= PROVINCES
    assert not {"000", "003", "028", "097"} & PROVINCES


@given(
    st.sampled_from(sorted(PROVINCES)),
    st.dates(date(1900, 1, 1), TODAY),
    st.sampled_from(Gender),
    st.integers(0, 999_999),
)
def test_every_number_issued_in_vietnam_is_taken(
    province: str, born_on: date, gender: Gender, serial: int
) -> None:
    century_gender = (born_on.year - 1900) // 100 * 2 + (gender is Gender.FEMALE)
    number = f"{province}{century_gender}{born_on:%y}{serial:06d}"
    assert codes(check_personal_id(number, PLACE, on=TODAY)) == []
    assert codes(doubts_about_personal_id(number, PLACE, born_on=born_on, gender=gender)) == []
