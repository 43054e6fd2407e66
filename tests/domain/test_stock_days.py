"""Counts of one day together: the latest sight counts, one folder is one finding."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.codec import body_text
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.entries import Entry
from desk_app.domain.findings import FindingKind as K
from desk_app.domain.moments import VIETNAM
from desk_app.domain.paper_facts import Found, StockTaken
from desk_app.domain.stock_days import Counted, Noted, covers, in_lines, standing, whole
from desk_app.domain.stock_take import DRAWER, SHELF, TRAY

TAM = Holder(HolderKind.OFFICER, "Lê Văn Tám")
A1, A2 = Holder(HolderKind.SHELF, "A1"), Holder(HolderKind.SHELF, "A2")
NOON = datetime(2026, 10, 5, 12, 0, tzinfo=VIETNAM)


def count(seq: int, place: Holder | None, *seen: int, partial: bool = False, **found: K) -> Counted:
    """`f7=K.X`: folder 7 gave X."""
    noted = tuple(Noted(Found(kind, f"no {key[1:]}"), int(key[1:])) for key, kind in found.items())
    return Counted(seq, place, frozenset(seen), noted, partial)


def stands(*counts: Counted) -> list[tuple[int, K, Holder | None]]:
    return [(one.noted.key, K(one.noted.found.kind), one.place) for one in standing(counts)]  # type: ignore[misc]


MISSING = K.FOLDER_MISSING


def test_missing_here_and_found_there_is_one_finding_where_it_was_found() -> None:
    here, there = count(5, TRAY, 1, f7=MISSING), count(6, TAM, 7, f7=K.WRONG_PLACE)
    assert stands(here, there) == [(7, K.WRONG_PLACE, TAM)]
    before = count(4, TAM, 7, f7=K.WRONG_PLACE)
    assert stands(before, here) == [(7, K.WRONG_PLACE, TAM)]


def test_found_after_the_first_count_it_is_no_longer_missing() -> None:
    first = count(5, TRAY, 1, 2, f7=MISSING, f8=MISSING)
    assert stands(first, count(6, TRAY, 7, partial=True)) == [(8, MISSING, TRAY)]
    assert stands(first, count(6, TRAY, 1, 2, 7, 8)) == []


def test_seen_rightly_before_a_complete_count_does_not_excuse_it() -> None:
    partial = count(4, TRAY, 7, partial=True)
    assert stands(partial, count(5, TRAY, 1, f7=MISSING)) == [(7, MISSING, TRAY)]
    elsewhere = count(4, A1, 7)  # it was sent to the tray since
    assert stands(elsewhere, count(5, TRAY, 1, f7=MISSING)) == [(7, MISSING, TRAY)]


def test_a_later_complete_count_takes_the_place_of_an_earlier_one() -> None:
    first = count(5, TRAY, 1, 7, f7=K.ALREADY_RETURNED, f8=MISSING)
    assert stands(first, count(6, TRAY, 1, f9=MISSING)) == [(9, MISSING, TRAY)]
    assert stands(first, count(6, TAM, 3)) == [
        (8, MISSING, TRAY),
        (7, K.ALREADY_RETURNED, TRAY),
    ]
    partial = count(6, TRAY, 1, partial=True)
    assert len(stands(first, partial)) == 2


def test_the_latest_sight_of_a_folder_counts() -> None:
    wrong = count(5, TAM, 7, f7=K.WRONG_PLACE)
    assert stands(wrong, count(6, TRAY, 7, partial=True)) == []
    again = count(6, TRAY, 7, partial=True, f7=K.NOT_ON_SHELF)
    assert stands(wrong, again) == [(7, K.NOT_ON_SHELF, TRAY)]
    assert stands(count(4, TRAY, 7), wrong) == [(7, K.WRONG_PLACE, TAM)]


def test_missing_in_two_counts_is_one_finding() -> None:
    both = stands(count(5, None, 1, f7=MISSING), count(6, TRAY, 1, f7=MISSING))
    assert both == [(7, MISSING, TRAY)]


@pytest.mark.parametrize(
    ("later", "earlier", "is_covered"),
    [
        (TRAY, TRAY, True),
        (TRAY, TAM, False),
        (SHELF, A1, True),
        (A1, SHELF, False),
        (A1, A1, True),
        (A1, A2, False),
        (None, TRAY, True),
        (None, A1, True),
        (None, None, True),
        (None, TAM, False),
        (None, DRAWER, False),
        (TRAY, None, False),
        (SHELF, None, False),
        (TRAY, DRAWER, False),
        (DRAWER, DRAWER, True),
    ],
)
def test_what_a_later_count_covers(
    later: Holder | None, earlier: Holder | None, is_covered: bool
) -> None:
    assert covers(later, earlier) is is_covered


# --- how it is written down --------------------------------------------------------------------


def taken(count: int, found: int, strange: tuple[str, ...] = ()) -> StockTaken:
    return StockTaken(
        count_id="c" * 32,
        day=NOON.date(),
        place=TRAY,
        started_at=NOON,
        scanned=tuple(f"000.17.22.H56-20261005-{n:07d}" for n in range(count)),
        expected=count,
        strange=strange,
        findings=tuple(
            Found("folder_missing", f"000.17.22.H56-20261006-{n:07d}") for n in range(found)
        ),
    )


def line_length(fact: StockTaken) -> int:
    return len(body_text(Entry("station", 1, NOON, NOON, "Trần Thị Hồng Đào", fact)))


def test_three_thousand_folders_are_one_line() -> None:
    lines = in_lines(taken(3_500, 500))
    assert len(lines) == 1
    assert line_length(lines[0]) < 250_000


def test_more_are_several_lines_that_give_the_count_again() -> None:
    made = taken(9_000, 3_000, ('"\\"' * 20,) * 900)
    lines = in_lines(made)
    assert len(lines) > 1
    assert all(line_length(line) < 250_000 for line in lines)
    assert [line.is_partial for line in lines] == [True] * (len(lines) - 1) + [False]
    assert whole(lines) == made


def test_an_empty_count_is_one_line() -> None:
    assert in_lines(taken(0, 0)) == (taken(0, 0),)


@given(
    st.lists(st.text(min_size=1, max_size=12), max_size=20),
    st.lists(st.text(max_size=12), max_size=20),
    st.integers(1, 200),
)
def test_no_line_is_longer_than_it_may_be(
    scanned: list[str], strange: list[str], most: int
) -> None:
    made = StockTaken("c", date(2026, 10, 5), None, NOON, tuple(scanned), 3, tuple(strange))
    lines = in_lines(made, most)
    assert whole(lines) == made
    assert all(line.scanned or line.strange for line in lines) or len(lines) == 1
