"""Dossier numbers, and the grants they are taken from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.numbering import (
    DOSSIER_NO,
    SAFE_TAG_LETTERS,
    NumberGrant,
    check_grant,
    format_dossier_no,
    format_provisional_no,
    has_dossier_shape,
    next_number,
    parse_dossier_no,
    remaining,
)

RULES = re.compile(
    r"^(?:000(?:\.\d{2}){2}\.[GH]\d{2}|[GH]\d{2}(?:\.\d{2}){0,4})-(?:\d{6}|\d{8})-\d{4,7}$"
)
"""The expression of the rules of the field, word for word."""

AGENCIES = st.from_regex(
    r"(?:000(?:\.[0-9]{2}){2}\.[GH][0-9]{2}|[GH][0-9]{2}(?:\.[0-9]{2}){0,4})", fullmatch=True
)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
TAGS = st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=4, max_size=4)


@pytest.mark.parametrize(
    ("text", "agency_code", "day", "running"),
    [
        ("000.17.22.H56-210531-0001", "000.17.22.H56", date(2021, 5, 31), 1),
        ("H56.14-240823-0001", "H56.14", date(2024, 8, 23), 1),
        ("H15.50.05.13-261008-0975", "H15.50.05.13", date(2026, 10, 8), 975),
        ("G09.20-20260609-0092637", "G09.20", date(2026, 6, 9), 92637),
        ("H40.15.03-261121-0001", "H40.15.03", date(2026, 11, 21), 1),
        ("H40-240229-9999999", "H40", date(2024, 2, 29), 9999999),
    ],
)
def test_real_numbers_are_read(text: str, agency_code: str, day: date, running: int) -> None:
    number = parse_dossier_no(text)
    assert number is not None
    assert (number.agency_code, number.day, number.running) == (agency_code, day, running)
    assert (number.text, number.station_tag, number.is_provisional) == (text, "", False)


def test_a_provisional_number_names_its_station() -> None:
    number = parse_dossier_no("TAM-7K2B-261121-0012")
    assert number is not None
    assert number.is_provisional
    assert (number.station_tag, number.agency_code) == ("7K2B", "")
    assert (number.day, number.running) == (date(2026, 11, 21), 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "H40.15.03-261121-001",
        "H40.15.03-261121-00000001",
        "H40.15.03-26112-0001",
        "H40.15.03-2611211-0001",
        "h40.15.03-261121-0001",
        "A40.15.03-261121-0001",
        "H4.15.03-261121-0001",
        "H40.15.03.04.05.06-261121-0001",
        "000.17.H56-210531-0001",
        "001.17.22.H56-210531-0001",
        "H40.15.03-261121-0001\n",
        " H40.15.03-261121-0001",
        "H40.15.03-261121-٠٠٠١",
        "TAM-7K2I-261121-0012",
        "TAM-7K2-261121-0012",
        "TAM-7K2B-20261121-0012",
        "TAM-7K2B-261121-012",
    ],
)
def test_other_texts_have_no_shape_of_a_number(text: str) -> None:
    assert not has_dossier_shape(text)
    assert parse_dossier_no(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "H40-260231-0001",
        "H40-261301-0001",
        "H40-250229-0001",
        "H40-20260230-0001",
        "TAM-7K2B-260431-0001",
        "H40-00000101-0001",
    ],
)
def test_a_day_that_never_was_makes_no_number(text: str) -> None:
    assert has_dossier_shape(text)
    assert parse_dossier_no(text) is None


@given(st.from_regex(RULES, fullmatch=True) | st.text(max_size=30))
def test_the_shape_is_that_of_the_rules(text: str) -> None:
    by_the_rules = bool(RULES.fullmatch(text)) and text.isascii()
    assert bool(DOSSIER_NO.fullmatch(text)) == by_the_rules


@given(AGENCIES, DAYS, st.integers(1, 9_999_999), st.integers(4, 7))
def test_a_number_made_is_read_again(agency: str, day: date, running: int, width: int) -> None:
    text = format_dossier_no(agency, day, running, width)
    number = parse_dossier_no(text)
    assert RULES.fullmatch(text)
    assert number is not None
    assert (number.agency_code, number.day, number.running) == (agency, day, running)


@given(TAGS, DAYS, st.integers(1, 9_999_999))
def test_a_provisional_number_made_is_read_again(tag: str, day: date, running: int) -> None:
    number = parse_dossier_no(format_provisional_no(tag, day, running))
    assert number is not None
    assert (number.station_tag, number.day, number.running) == (tag, day, running)
    assert number.is_provisional


def test_numbers_have_four_digits_unless_told_otherwise() -> None:
    assert format_dossier_no("H40.15.03", date(2026, 11, 21), 1) == "H40.15.03-261121-0001"
    assert format_dossier_no("H40.15.03", date(2026, 11, 21), 12345) == "H40.15.03-261121-12345"
    assert format_dossier_no("G09", date(2026, 1, 2), 7, width=7) == "G09-260102-0000007"
    assert format_provisional_no("7K2B", date(2026, 1, 2), 7) == "TAM-7K2B-260102-0007"


@pytest.mark.parametrize(
    ("agency", "day", "running", "width"),
    [
        ("X40", date(2026, 1, 1), 1, 4),
        ("H40\n", date(2026, 1, 1), 1, 4),
        ("H40", date(1999, 1, 1), 1, 4),
        ("H40", date(2100, 1, 1), 1, 4),
        ("H40", date(2026, 1, 1), 0, 4),
        ("H40", date(2026, 1, 1), -1, 4),
        ("H40", date(2026, 1, 1), 10_000_000, 4),
        ("H40", date(2026, 1, 1), 1, 3),
        ("H40", date(2026, 1, 1), 1, 8),
    ],
)
def test_no_number_is_made_of_wrong_parts(agency: str, day: date, running: int, width: int) -> None:
    with pytest.raises(ValueError, match=r"code|year|running"):
        format_dossier_no(agency, day, running, width)


@pytest.mark.parametrize("tag", ["", "ABC", "ABCDE", "ABCI", "abcd", "A-CD"])
def test_no_provisional_number_is_made_of_a_wrong_tag(tag: str) -> None:
    with pytest.raises(ValueError, match="station tag"):
        format_provisional_no(tag, date(2026, 1, 1), 1)


def test_safe_tags_hold_nothing_an_input_method_rewrites() -> None:
    assert not set(SAFE_TAG_LETTERS) & set("ADEILOUWY")
    assert has_dossier_shape(f"TAM-{SAFE_TAG_LETTERS[-4:]}-260101-0001")


# --- grants ----------------------------------------------------------------------------------

MAIN = NumberGrant("g1", "H40.15.03", 1, 3)
SECOND = NumberGrant("g2", "H40.15.03", 10, 11)
RESERVE = NumberGrant("g0", "H40.15.03", 4, 5, is_reserve=True)
OTHER = NumberGrant("g9", "H40.15.04", 1, 3)


def codes(grant: NumberGrant, others: Sequence[NumberGrant] = ()) -> list[tuple[str, str]]:
    return [(problem.place, problem.code) for problem in check_grant(grant, "grant", others)]


@pytest.mark.parametrize(
    ("grant", "expected"),
    [
        (MAIN, []),
        (RESERVE, []),
        (NumberGrant("g", "H40", 1, 9_999_999, 7), []),
        (NumberGrant("", "H40", 1, 2), [("grant.grant_id", "missing")]),
        (NumberGrant("g", "40", 1, 2), [("grant.agency_code", "not_an_agency_code")]),
        (NumberGrant("g", "H40-", 1, 2), [("grant.agency_code", "not_an_agency_code")]),
        (NumberGrant("g", "H40", 0, 2), [("grant.first", "too_small")]),
        (NumberGrant("g", "H40", 3, 2), [("grant.last", "empty_range")]),
        (NumberGrant("g", "H40", 3, 10_000_000), [("grant.last", "too_large")]),
        (NumberGrant("g", "H40", 1, 2, 3), [("grant.width", "wrong_width")]),
        (NumberGrant("g", "H40", 1, 2, 8), [("grant.width", "wrong_width")]),
    ],
)
def test_a_grant_is_checked(grant: NumberGrant, expected: list[tuple[str, str]]) -> None:
    assert codes(grant) == expected


def test_two_grants_of_one_agency_never_overlap() -> None:
    overlapping = NumberGrant("g3", "H40.15.03", 3, 4)
    assert codes(overlapping, [MAIN, OTHER]) == [("grant.first", "overlapping_range")]
    assert codes(MAIN, [MAIN, SECOND, RESERVE, OTHER]) == []
    again = NumberGrant("g1", "H40.15.03", 1, 4)
    assert codes(again, [MAIN]) == [("grant.grant_id", "granted_twice")]


@pytest.mark.parametrize(
    ("last_used", "voided", "expected"),
    [
        ({}, set(), (MAIN, 1)),
        ({"g1": 1}, set(), (MAIN, 2)),
        ({"g1": 1}, {2}, (MAIN, 3)),
        ({"g1": 3}, set(), (SECOND, 10)),
        ({"g1": 1}, {2, 3, 10}, (SECOND, 11)),
        ({"g1": 3, "g2": 7}, set(), (SECOND, 10)),
        ({"g1": 3, "g2": 11}, set(), (RESERVE, 4)),
        ({"g1": 3, "g2": 11, "g0": 4}, {5}, None),
        ({"g1": 3, "g2": 11, "g0": 5}, set(), None),
        ({"g1": 99, "g2": 11, "g0": 99}, set(), None),
    ],
)
def test_numbers_come_from_the_main_ranges_then_the_reserve(
    last_used: dict[str, int], voided: set[int], expected: tuple[NumberGrant, int] | None
) -> None:
    grants = [RESERVE, SECOND, OTHER, MAIN]
    assert next_number(grants, "H40.15.03", last_used, voided) == expected


def test_an_agency_without_a_grant_has_no_number() -> None:
    assert next_number([MAIN], "H40.15.99", {}) is None
    assert remaining([MAIN], "H40.15.99", {}) == 0


@st.composite
def granted(draw: st.DrawFn) -> list[NumberGrant]:
    edges = draw(st.lists(st.integers(1, 60), min_size=2, max_size=8, unique=True))
    edges = sorted(edges)[: len(edges) // 2 * 2]
    return [
        NumberGrant(f"g{n}", "H40", edges[n], edges[n + 1], is_reserve=draw(st.booleans()))
        for n in range(0, len(edges), 2)
    ]


@given(granted(), st.sets(st.integers(1, 60)))
def test_a_day_gives_every_number_once_and_no_voided_one(
    grants: list[NumberGrant], voided: set[int]
) -> None:
    last_used: dict[str, int] = {}
    given_out: list[tuple[bool, int]] = []
    left = remaining(grants, "H40", last_used, voided)
    while (step := next_number(grants, "H40", last_used, voided)) is not None:
        grant, number = step
        last_used[grant.grant_id] = number
        given_out.append((grant.is_reserve, number))
        assert remaining(grants, "H40", last_used, voided) == left - len(given_out)
    every = {number for grant in grants for number in range(grant.first, grant.last + 1)}
    assert {number for _, number in given_out} == every - voided
    assert given_out == sorted(given_out)
    assert len(given_out) == left
