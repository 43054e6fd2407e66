"""Roles, PINs and locks as tables."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.domain.roster import (
    FREE_FAILURES,
    LONGEST_LOCK,
    MAY,
    Clerk,
    Role,
    Task,
    check_pin,
    is_locked,
    lock_after,
    may,
)
from desk_app.domain.workflow import apply, needs_head
from tests.support.clock import MONDAY
from tests.support.entries import ASKED, FACTS, entry, received

#               receive return hand_over step close_day approve settings roster
TABLE = {
    "clerk":         "x x x x x . . .",
    "case_officer":  ". . x x . . . .",
    "head":          "x x x x x x x .",
    "administrator": "x x x x x . x x",
}  # fmt: skip


@pytest.mark.parametrize("role", Role)
def test_what_each_role_may_do(role: Role) -> None:
    row = TABLE[role].split()
    assert len(row) == len(Task)
    for task, mark in zip(Task, row, strict=True):
        assert may(role, task) is Clerk("Đào", role).may(task) is (mark == "x"), task


def test_every_role_has_its_row_and_without_a_roster_all_may() -> None:
    assert MAY.keys() == set(Role) == TABLE.keys()
    assert all(may(None, task) for task in Task)


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("", "missing"),
        ("12a4", "pin_not_digits"),
        ("１９３７", "pin_not_digits"),
        ("-193", "pin_not_digits"),
        ("193", "pin_length"),
        ("1937193719371", "pin_length"),
        ("0000", "pin_too_easy"),
        ("1234", "pin_too_easy"),
        ("7890", "pin_too_easy"),
        ("4321", "pin_too_easy"),
        ("1010", "pin_too_easy"),
        ("12121", "pin_too_easy"),
        ("1937", None),
        ("193719371937", None),
        ("1123", None),
        ("0013", None),
    ],
)
def test_pins(pin: str, code: str | None) -> None:
    assert [problem.code for problem in check_pin(pin)] == ([code] if code else [])


def test_locks_grow_and_end() -> None:
    locks = [lock_after(n) for n in range(FREE_FAILURES + 9)]
    assert locks[:FREE_FAILURES] == [None] * FREE_FAILURES
    found = [lock for lock in locks if lock is not None]
    assert [lock.seconds // 60 for lock in found] == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert lock_after(10**9) == LONGEST_LOCK


def test_a_lock_written_by_a_clock_that_was_ahead_does_not_last_for_days() -> None:
    minute = timedelta(minutes=1)
    assert is_locked(MONDAY + minute, MONDAY)
    assert not is_locked(MONDAY, MONDAY)
    assert not is_locked(None, MONDAY)
    assert is_locked(MONDAY + LONGEST_LOCK, MONDAY)
    assert not is_locked(MONDAY + LONGEST_LOCK + minute, MONDAY)


def test_the_head_is_asked_for_extensions_and_second_requests_only() -> None:
    first = received()
    asked = [kind for kind in FACTS if needs_head(first, kind)]
    assert asked == ["extended"]
    again = entry(ASKED, seq=3, revision=2)
    once = apply(apply(first, again), entry(FACTS["supplemented"], seq=4, revision=3))
    assert [kind for kind in FACTS if needs_head(once, kind)] == [
        "supplement_requested",
        "extended",
    ]
