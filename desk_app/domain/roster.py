"""Who works at the desk: roles, what each may do, PINs, and the head's approval.

A desk without a roster asks nobody.  The table says what a person is offered; what the law wants
the head for (Decree 118, art. 16.3, 19.5, 19.6) is refused without an `Approval` whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from desk_app.domain.problems import Problem


class Role(StrEnum):
    CLERK = "clerk"
    CASE_OFFICER = "case_officer"
    HEAD = "head"
    ADMINISTRATOR = "administrator"


class Task(StrEnum):
    """What a person may be offered."""

    RECEIVE = "receive"
    RETURN = "return"
    HAND_OVER = "hand_over"
    STEP = "step"
    CLOSE_DAY = "close_day"
    APPROVE = "approve"
    SETTINGS = "settings"
    ROSTER = "roster"


_AT_THE_COUNTER = frozenset({Task.RECEIVE, Task.RETURN, Task.HAND_OVER, Task.STEP, Task.CLOSE_DAY})
MAY: dict[Role, frozenset[Task]] = {
    Role.CLERK: _AT_THE_COUNTER,
    # The officer who decides does not deal with the citizen directly (Decree 118, art. 5).
    Role.CASE_OFFICER: frozenset({Task.HAND_OVER, Task.STEP}),
    Role.HEAD: _AT_THE_COUNTER | {Task.APPROVE, Task.SETTINGS},
    # Looks after the machine; in a small commune it is one of the clerks.
    Role.ADMINISTRATOR: _AT_THE_COUNTER | {Task.SETTINGS, Task.ROSTER},
}


_STEP_TASKS = {
    # at the counter, with the citizen there
    "received": Task.RECEIVE,
    "refused": Task.RECEIVE,
    "supplemented": Task.RECEIVE,
    "paid": Task.RECEIVE,
    "withdrawn": Task.RECEIVE,
    "returned": Task.RETURN,
    "papers_given_back": Task.RETURN,
    "handed_over": Task.HAND_OVER,
    "taken_over": Task.HAND_OVER,
    "folder_located": Task.HAND_OVER,
}


def task_of(kind: str) -> Task:
    """What one must be allowed to do to be offered this step of a dossier."""
    return _STEP_TASKS.get(kind, Task.STEP)


def may(role: Role | None, what: Task) -> bool:
    """Whether the table lets this role do it; None is a desk without a roster, where all may."""
    return role is None or what in MAY[role]


@dataclass(frozen=True, slots=True)
class Clerk:
    """A person of the roster. The name is how entries know them (`by`), so it never changes.

    `has_pin` is what this machine knows; another machine has PINs of its own.
    """

    name: str
    role: Role
    is_active: bool = True
    has_pin: bool = False

    def may(self, what: Task) -> bool:
        return may(self.role, what)


@dataclass(frozen=True, slots=True)
class Approval:
    """The head has said yes, with the PIN, at this desk. `why` is what was asked."""

    head: str
    why: str
    given_at: datetime


# --- PINs --------------------------------------------------------------------------------------

SHORTEST_PIN, LONGEST_PIN = 4, 12


def check_pin(pin: str) -> Iterator[Problem]:
    """Digits alone, 4 to 12 of them, and nothing that is guessed first."""
    if not (pin.isascii() and pin.isdigit()):
        yield Problem("pin", "pin_not_digits" if pin else "missing")
    elif not SHORTEST_PIN <= len(pin) <= LONGEST_PIN:
        told = {"least": SHORTEST_PIN, "most": LONGEST_PIN, "got": len(pin)}
        yield Problem("pin", "pin_length", told)
    elif _is_guessed_first(pin):
        yield Problem("pin", "pin_too_easy")


def _is_guessed_first(pin: str) -> bool:
    """0000, 1212, 1234, 9876, 7890: one step repeated, or two digits over and over."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return steps <= {0} or steps <= {1} or steps <= {9} or pin[2:] == pin[:-2]


FREE_FAILURES = 5
"""So many wrong PINs in a row, and the name is locked for a while."""
FIRST_LOCK = timedelta(minutes=1)
LONGEST_LOCK = timedelta(hours=1)


def lock_after(failures: int) -> timedelta | None:
    """How long a name stays locked after so many wrong PINs in a row: 1, 2, 4 … 60 minutes."""
    if failures < FREE_FAILURES:
        return None
    times: int = 2 ** min(failures - FREE_FAILURES, 10)
    return min(FIRST_LOCK * times, LONGEST_LOCK)


def is_locked(locked_until: datetime | None, now: datetime) -> bool:
    """A lock longer than the longest was written by a clock that was ahead: it counts as over."""
    return locked_until is not None and now < locked_until <= now + LONGEST_LOCK
