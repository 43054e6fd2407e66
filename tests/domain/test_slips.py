"""Slips: their codes under any keyboard, the numbers they reserve, and what became of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.findings import FindingKind
from desk_app.domain.moments import VIETNAM
from desk_app.domain.numbering import NumberGrant, parse_dossier_no
from desk_app.domain.slips import (
    LAST_PROVISIONAL,
    LAST_SERIAL,
    Slip,
    SlipBlock,
    SlipState,
    balance_of,
    findings_of,
    format_slip_no,
    read_slip_no,
    reserve,
    slip_serial,
)
from tests.domain.scanner_damages import vietnamese_layout

AGENCY = "H40.15.03"
MAIN = NumberGrant("g-1", AGENCY, 1, 100)
RESERVE = NumberGrant("g-2", AGENCY, 10_001, 10_200, 5, is_reserve=True)
PRINTED = datetime(2026, 11, 20, 8, 0, tzinfo=VIETNAM)
SLIP = Slip("PG-7K2M-00012", "PB-7K2M-00001", AGENCY, 395, 4, PRINTED)


# --- codes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        "PG-7K2M-00012",
        "pg-7k2m-00012",
        " PG-7K2M-00012\r\n",
        "PG–7K2M–00012",
        "PG - 7K2M - 00012",
        "PG%2D7K2M%2D00012",
        vietnamese_layout("PG-7K2M-00012"),
        "pG-7k2M-00012".swapcase(),
    ],
)
def test_a_slip_is_read_whatever_the_keyboard_did(raw: str) -> None:
    assert read_slip_no(raw) == "PG-7K2M-00012"


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "PG-7K2M-0012",
        "PG-7K2M-000123",
        "PG-7K2I-00012",
        "PB-7K2M-00012",
        "H40.15.03-261120-0395",
        "BG-7K2M-261120-0001",
        "PG-7K2M-00012 PG-7K2M-00013",
        "PG-7K2M-00012" * 9,
    ],
)
def test_what_is_no_slip_is_none(raw: str) -> None:
    assert read_slip_no(raw) is None


def test_a_serial_is_five_digits_and_comes_back() -> None:
    assert slip_serial(format_slip_no("7K2M", LAST_SERIAL)) == LAST_SERIAL
    assert slip_serial("H40.15.03-261120-0395") == 0
    for tag, serial in (("7K2M", 0), ("7K2M", LAST_SERIAL + 1), ("7k2m", 1), ("ILOU", 1)):
        with pytest.raises(ValueError, match="no slip number"):
            format_slip_no(tag, serial)


def test_its_number_is_of_the_day_it_is_used() -> None:
    assert SLIP.number_on(date(2026, 11, 20)) == "H40.15.03-261120-0395"
    assert SLIP.number_on(date(2027, 1, 4)) == "H40.15.03-270104-0395"
    assert SLIP.number_mask == "H40.15.03-______-0395"
    provisional = replace(SLIP, agency_code="", running=9_999)
    assert provisional.number_on(date(2026, 11, 20)) == "TAM-7K2M-261120-9999"
    assert provisional.number_mask == "TAM-7K2M-______-9999"


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(1, 9_999))
def test_any_number_of_a_slip_is_a_dossier_number_of_that_day(day: date, running: int) -> None:
    for slip in (SLIP, replace(SLIP, agency_code="")):
        read = parse_dossier_no(replace(slip, running=running).number_on(day))
        assert read is not None
        assert (read.day, read.running) == (day, running)


# --- numbers to reserve ------------------------------------------------------------------------


def test_numbers_come_from_the_end_of_the_main_range() -> None:
    made = reserve((RESERVE, MAIN), AGENCY, 3, frozenset(), {})
    assert (made.agency_code, made.width, made.runnings) == (AGENCY, 4, (98, 99, 100))


def test_what_is_taken_is_passed_over() -> None:
    made = reserve((MAIN,), AGENCY, 3, frozenset((100, 98)), {})
    assert made.runnings == (96, 97, 99)


def test_half_of_the_range_stays_for_ordinary_numbers_then_the_reserve_is_asked() -> None:
    assert reserve((MAIN,), AGENCY, 50, frozenset(), {}).runnings == tuple(range(51, 101))
    spent = reserve((MAIN,), AGENCY, 51, frozenset(), {})
    assert (spent.runnings, spent.most) == ((), 50)
    from_reserve = reserve((MAIN, RESERVE), AGENCY, 51, frozenset(), {})
    assert (from_reserve.width, from_reserve.runnings[-1]) == (5, 10_200)
    held = frozenset(range(61, 101))
    assert reserve((MAIN,), AGENCY, 11, held, {}).most == 10


def test_half_of_what_the_day_has_left_stays_too() -> None:
    late = {"g-1": 80}
    assert reserve((MAIN,), AGENCY, 10, frozenset(), late).runnings == tuple(range(91, 101))
    assert reserve((MAIN,), AGENCY, 11, frozenset(), late).most == 10
    assert reserve((MAIN,), AGENCY, 1, frozenset(), {"g-1": 100}).most == 0


def test_without_a_grant_of_the_own_agency_numbers_are_provisional() -> None:
    others = NumberGrant("g-9", "H40.15.04", 1, 500)
    made = reserve((others,), AGENCY, 2, frozenset(), {"": 3, "g-9": 400})
    last = LAST_PROVISIONAL
    assert (made.agency_code, made.width, made.runnings) == ("", 4, (last - 1, last))


@given(
    st.integers(1, 120),
    st.sets(st.integers(1, 100)),
    st.integers(0, 100),
)
def test_a_reservation_is_whole_free_and_leaves_room(
    count: int, taken: set[int], last_used: int
) -> None:
    made = reserve((MAIN,), AGENCY, count, taken, {"g-1": last_used})
    if not made.runnings:
        assert made.most < count
        return
    assert len(set(made.runnings)) == count
    assert not taken & set(made.runnings)
    assert min(made.runnings) > last_used
    left = set(range(last_used + 1, 101)) - taken - set(made.runnings)
    assert len(left) >= count, "as many at least stay for the day"


# --- what became of them -----------------------------------------------------------------------


def block() -> SlipBlock:
    def slip(at: int, state: SlipState = SlipState.BLANK, reason: str = "") -> Slip:
        no = f"PG-7K2M-{at:05d}"
        return replace(SLIP, slip_no=no, running=394 + at, state=state, reason=reason)

    made = (
        slip(1, SlipState.USED),
        slip(2, SlipState.SPOILT, "Rách"),
        slip(3),
        slip(4),
        slip(5, SlipState.SPOILT, "Ướt"),
    )
    return SlipBlock("PB-7K2M-00001", PRINTED, made)


def test_uncounted_nothing_is_known_to_be_missing() -> None:
    told = balance_of(block().slips)
    assert (told.used, told.spoilt, told.blank, told.missing) == (1, 2, 2, 0)
    assert (told.printed, told.is_counted) == (5, False)
    assert findings_of(block().slips, None) == ()


def test_blank_ones_not_in_the_drawer_are_missing_and_voided_ones_are_the_counts_to_tell() -> None:
    seen = frozenset(("PG-7K2M-00003", "PG-7K2M-00005", "PG-7K2M-00001"))
    told = balance_of(block().slips, seen)
    assert (told.used, told.spoilt, told.blank, told.missing) == (1, 2, 1, 1)
    assert (told.printed, told.is_counted) == (5, True)
    (missing,) = findings_of(block().slips, seen)
    assert (missing.kind, missing.subject) == (FindingKind.SLIP_MISSING, "PG-7K2M-00004")
    assert dict(missing.params) == {"block": "PB-7K2M-00001", "printed": "20/11/2026"}


def test_a_block_parts_by_state() -> None:
    assert [slip.running for slip in block().in_state(SlipState.BLANK)] == [397, 398]
    assert [slip.running for slip in block().in_state(SlipState.USED)] == [395]
