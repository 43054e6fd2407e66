"""Dossier numbers: how they are built, and the ranges a station may take them from.

`agency code - date of receipt - running number of the day` (TT 01/2018 Đ.19, NĐ 118/2025 Đ.28).
The centre issues the code, so a desk without a line works from number grants; without a grant it
gives a provisional number of its own (`TAM-…`), and the official one is attached later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date

from desk_app.domain.problems import Problem

_AGENCY = r"(?:000(?:\.[0-9]{2}){2}\.[GH][0-9]{2}|[GH][0-9]{2}(?:\.[0-9]{2}){0,4})"
_TAG = r"[0-9A-HJKMNP-TV-Z]{4}"

AGENCY_CODE = re.compile(_AGENCY)
STATION_TAG = re.compile(_TAG)
DOSSIER_NO = re.compile(rf"({_AGENCY})-([0-9]{{6}}|[0-9]{{8}})-([0-9]{{4,7}})")
PROVISIONAL_NO = re.compile(rf"TAM-({_TAG})-([0-9]{{6}})-([0-9]{{4,7}})")

SAFE_TAG_LETTERS = "0123456789BCFGHJKMNPQRSTVXZ"
"""Draw station tags from these: without A, D, E, W and Y no Vietnamese input method that was
left on can rewrite a scanned provisional number (`AS` and `A1` would both become `Á`)."""

LARGEST_RUNNING = 9_999_999
"""A running number has at most seven digits."""


@dataclass(frozen=True, slots=True)
class DossierNo:
    """A dossier number read into its parts; exactly one of agency code and station tag is set."""

    text: str
    agency_code: str
    station_tag: str
    day: date
    running: int

    @property
    def is_provisional(self) -> bool:
        return self.station_tag != ""


def has_dossier_shape(text: str) -> bool:
    """Whether the text is built like a number, official or provisional, whatever its date says."""
    return bool(DOSSIER_NO.fullmatch(text) or PROVISIONAL_NO.fullmatch(text))


def parse_dossier_no(text: str) -> DossierNo | None:
    """Read an official or provisional number; None when it is none or its day does not exist."""
    official, provisional = DOSSIER_NO.fullmatch(text), PROVISIONAL_NO.fullmatch(text)
    match = official or provisional
    if match is None:
        return None
    try:
        day = _read_day(match[2])
    except ValueError:
        return None
    return DossierNo(
        text=text,
        agency_code=official[1] if official else "",
        station_tag=provisional[1] if provisional else "",
        day=day,
        running=int(match[3]),
    )


def _read_day(digits: str) -> date:
    """`yyMMdd` (of this century) or `yyyyMMdd`. Raises ValueError for a day that never was."""
    if len(digits) == 6:
        digits = "20" + digits
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def format_dossier_no(agency_code: str, day: date, running: int, width: int = 4) -> str:
    """The official number. Raises ValueError when the parts cannot give a valid one."""
    if not AGENCY_CODE.fullmatch(agency_code):
        raise ValueError(f"not an agency code: {agency_code!r}")
    return f"{agency_code}-{_day_and_running(day, running, width)}"


def format_provisional_no(station_tag: str, day: date, running: int) -> str:
    """A number of our own, plainly marked. Raises ValueError for parts that cannot be right."""
    if not STATION_TAG.fullmatch(station_tag):
        raise ValueError(f"not a station tag: {station_tag!r}")
    return f"TAM-{station_tag}-{_day_and_running(day, running, 4)}"


def _day_and_running(day: date, running: int, width: int) -> str:
    if not 2000 <= day.year <= 2099:
        raise ValueError(f"two digits cannot say the year {day.year}")
    if not 1 <= running <= LARGEST_RUNNING or not 4 <= width <= 7:
        raise ValueError(f"no running number: {running} in {width} digits")
    return f"{day:%y%m%d}-{running:0{width}d}"


@dataclass(frozen=True, slots=True)
class NumberGrant:
    """The running numbers one station may give for one agency, on every day, both ends included.

    A reserve is touched only when the main ranges of the day are spent.
    """

    grant_id: str
    agency_code: str
    first: int
    last: int
    width: int = 4
    is_reserve: bool = False


def as_granted(number: DossierNo, grants: Iterable[NumberGrant]) -> str | None:
    """The number as this station would issue it, however it was spelled: `…-00005` is no other
    than `…-0005`. None when it is of nobody's range here.
    """
    for grant in grants:
        if grant.agency_code == number.agency_code and grant.first <= number.running <= grant.last:
            if not 2000 <= number.day.year <= 2099:
                return None
            return format_dossier_no(number.agency_code, number.day, number.running, grant.width)
    return None


def check_grant(
    grant: NumberGrant, place: str = "grant", others: Iterable[NumberGrant] = ()
) -> Iterator[Problem]:
    """What is wrong with a grant, by itself and beside the others (of any station)."""
    if not grant.grant_id:
        yield Problem(f"{place}.grant_id", "missing")
    if not AGENCY_CODE.fullmatch(grant.agency_code):
        yield Problem(f"{place}.agency_code", "not_an_agency_code", {"value": grant.agency_code})
    if grant.first < 1:
        yield Problem(f"{place}.first", "too_small", {"least": 1, "got": grant.first})
    if grant.last > LARGEST_RUNNING:
        yield Problem(f"{place}.last", "too_large", {"most": LARGEST_RUNNING, "got": grant.last})
    if grant.last < grant.first:
        yield Problem(f"{place}.last", "empty_range", {"first": grant.first, "last": grant.last})
    if not 4 <= grant.width <= 7:
        yield Problem(f"{place}.width", "wrong_width", {"least": 4, "most": 7, "got": grant.width})
    for other in others:
        if other.grant_id == grant.grant_id:
            if other != grant:
                yield Problem(f"{place}.grant_id", "granted_twice", {"grant_id": grant.grant_id})
        elif _overlap(grant, other):
            yield Problem(f"{place}.first", "overlapping_range", {"grant_id": other.grant_id})


def _overlap(one: NumberGrant, other: NumberGrant) -> bool:
    same_agency = one.agency_code == other.agency_code
    return same_agency and max(one.first, other.first) <= min(one.last, other.last)


def next_number(
    grants: Iterable[NumberGrant],
    agency_code: str,
    last_used: Mapping[str, int],
    voided: Set[int] = frozenset(),
) -> tuple[NumberGrant, int] | None:
    """The next running number of a day and the grant it comes from; None when all are spent.

    `last_used` holds, per grant, the highest number that day has used; `voided` the numbers of
    that day and agency that were voided. Neither is ever given again.
    """
    for grant, numbers in _open_ranges(grants, agency_code, last_used):
        for number in numbers:
            if number not in voided:
                return grant, number
    return None


def remaining(
    grants: Iterable[NumberGrant],
    agency_code: str,
    last_used: Mapping[str, int],
    voided: Set[int] = frozenset(),
) -> int:
    """How many numbers the day still has, reserves included."""
    return sum(
        len(numbers) - sum(1 for number in voided if number in numbers)
        for _, numbers in _open_ranges(grants, agency_code, last_used)
    )


def _open_ranges(
    grants: Iterable[NumberGrant], agency_code: str, last_used: Mapping[str, int]
) -> Iterator[tuple[NumberGrant, range]]:
    mine = (grant for grant in grants if grant.agency_code == agency_code)
    for grant in sorted(mine, key=lambda g: (g.is_reserve, g.first, g.grant_id)):
        first_free = max(grant.first, last_used.get(grant.grant_id, 0) + 1)
        yield grant, range(first_free, grant.last + 1)
