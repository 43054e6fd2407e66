"""What is sealed beside what the centre counts: equal, or exactly what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk_app.domain.day_counts import CountedDay, numbers_hash
from desk_app.domain.entries import DayClosed
from desk_app.domain.two_sided import (
    DayState,
    Difference,
    Differs,
    ThreeWay,
    compare_center,
    compare_paper,
)
from desk_app.words import LANGUAGES, day_text, difference_text

DAY = date(2026, 11, 20)
NOS = tuple(f"H40.15.03-261120-000{n}" for n in (1, 2, 3))
CENTER = CountedDay(
    day=DAY,
    closed_seq=9,
    head_seq=8,
    head_hash="a" * 64,
    received=3,
    returned=1,
    refused=1,
    printed=3,
    numbers=NOS,
    voided=("H40.15.03-261120-0004",),
)
SEALED = DayClosed(
    day=DAY,
    received=3,
    returned=1,
    printed=3,
    numbers_used=3,
    numbers_voided=1,
    head_seq=8,
    head_hash="a" * 64,
    refused=1,
    paper=3,
    numbers_hash=numbers_hash(NOS),
)


def test_the_same_on_both_sides_is_nothing_to_tell() -> None:
    assert compare_center(SEALED, CENTER, CENTER) == ()
    assert compare_paper(SEALED) == ()


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"received": 2}, Difference(Differs.RECEIVED, 3, 2)),
        ({"returned": 2}, Difference(Differs.RETURNED, 1, 2)),
        ({"refused": 0}, Difference(Differs.REFUSED, 1, 0)),
        ({"printed": 4}, Difference(Differs.PRINTED, 3, 4)),
        ({"head_hash": "b" * 64}, Difference(Differs.HEAD, 8, 8)),
        ({"head_hash": ""}, Difference(Differs.HEAD, 8, 8)),
        ({"head_seq": 7}, Difference(Differs.HEAD, 8, 7)),
    ],
)
def test_each_figure_that_differs_is_named(changes: dict[str, Any], found: Difference) -> None:
    assert compare_center(SEALED, replace(CENTER, **changes), CENTER) == (found,)


def test_numbers_that_only_one_side_has_are_named() -> None:
    other = "H40.15.03-261120-0009"
    there = replace(CENTER, numbers=(NOS[0], NOS[1], other), voided=())
    assert compare_center(SEALED, there, CENTER) == (
        Difference(Differs.NUMBERS_VOIDED, 1, 0),
        Difference(Differs.ONLY_HERE, numbers=(NOS[2], CENTER.voided[0])),
        Difference(Differs.ONLY_THERE, numbers=(other,)),
    )


def test_a_list_that_is_not_the_sealed_one_is_told_although_both_count_the_same() -> None:
    """The tables of the desk said otherwise than its lines when the day was closed."""
    sealed = replace(SEALED, numbers_hash=numbers_hash((*NOS[:2], "H40.15.03-261120-0008")))
    assert compare_center(sealed, CENTER, CENTER) == (Difference(Differs.NUMBERS_LIST),)


def test_a_closing_of_an_earlier_program_sealed_less() -> None:
    old = replace(SEALED, refused=0, numbers_hash="")
    assert compare_center(old, CENTER) == ()
    assert compare_center(replace(old, received=4), CENTER) == (Difference(Differs.RECEIVED, 4, 3),)


def test_paper_is_compared_with_what_was_received() -> None:
    assert compare_paper(replace(SEALED, paper=2)) == (Difference(Differs.PAPER, 2, 3),)
    assert compare_paper(replace(SEALED, paper=None)) == ()


# --- in words ----------------------------------------------------------------------------------


WHOLE = ThreeWay(DAY, DayState.EQUAL, 47, 47, 47)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (WHOLE, "Hôm qua: 47 giấy · 47 máy · 47 trung tâm — khớp"),
        (replace(WHOLE, paper=None), "Hôm qua: giấy chưa đếm · 47 máy · 47 trung tâm"),
        (
            replace(WHOLE, later=2),
            "Hôm qua: 47 giấy · 47 máy · 47 trung tâm · 2 lượt ghi sau khi khóa — khớp",
        ),
        (
            replace(
                WHOLE,
                state=DayState.DIFFERS,
                center=46,
                differences=(Difference(Differs.RECEIVED, 47, 46),),
            ),
            "Hôm qua: 47 giấy · 47 máy · 46 trung tâm — 1 chỗ lệch",
        ),
        (
            replace(WHOLE, state=DayState.NOT_SENT, center=None),
            "Hôm qua: 47 giấy · 47 máy · chưa gửi hết lên trung tâm",
        ),
        (
            replace(WHOLE, state=DayState.NOT_ANSWERED, center=None),
            "Hôm qua: 47 giấy · 47 máy · trung tâm chưa trả lời",
        ),
        (
            replace(WHOLE, state=DayState.NO_CENTER, center=None),
            "Hôm qua: 47 giấy · 47 máy · chưa có trung tâm",
        ),
        (
            ThreeWay(DAY, DayState.NOT_CLOSED, 47),
            "Hôm qua: 47 máy · chưa khóa ngày (F8)",
        ),
    ],
)
def test_a_day_says_how_far_it_has_come(told: ThreeWay, said: str) -> None:
    assert day_text(told, date(2026, 11, 21), "vi") == said


def test_a_day_is_named_by_how_far_it_lies_back() -> None:
    assert day_text(WHOLE, DAY, "vi").startswith("Hôm nay: ")
    assert day_text(WHOLE, date(2026, 11, 23), "en").startswith("20/11: 47 paper")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_difference_has_words(language: str) -> None:
    for what in Differs:
        said = difference_text(Difference(what, 3, 2, NOS[:1]), language)
        assert said != what.value
        assert "{" not in said
    for state in DayState:
        told = replace(WHOLE, state=state, center=None)
        assert state.value not in day_text(told, DAY, language).split()
