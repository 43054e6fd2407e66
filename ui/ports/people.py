"""Who sits at the desk: what the sign-in page, the bars and the head's panel may ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desk_app.domain.problems import Problem
    from desk_app.domain.roster import Approval, Clerk, Task
    from ui.background import Background


class PinCheck(Protocol):
    """A try that has been counted. `matches` is slow and runs aside."""

    def matches(self, pin: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class PinPort:
    """One try of a name and its PIN: `begin` counts it, `matches` answers aside, `settle` tells.

    `begin` and `settle` raise Refused (unknown, locked, wrong) or Trouble.
    """

    begin: Callable[[str], PinCheck]
    settle: Callable[[PinCheck, bool], Clerk]
    problem_text: Callable[[Problem], str]
    background: Background


@dataclass(frozen=True, slots=True)
class PeoplePort:
    """The roster as the window uses it. `here` is who has signed in; None on a desk without a
    roster, where `may` says yes to everything; `is_nobody` where there is one and nobody of it
    has signed in. `hash_pin` is slow and runs aside."""

    pins: PinPort
    roster: Callable[[], tuple[Clerk, ...]]
    here: Callable[[], Clerk | None]
    is_nobody: Callable[[], bool]
    may: Callable[[Task], bool]
    sit_down: Callable[[Clerk], Clerk]
    stand_up: Callable[[], None]
    check_pin: Callable[[str], tuple[Problem, ...]]
    hash_pin: Callable[[str], str]
    put_pin: Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class HeadPort:
    """The head's approval on the spot. Without a roster there are no heads and nobody is asked."""

    pins: PinPort
    is_asked: Callable[[], bool]
    heads: Callable[[], tuple[Clerk, ...]]
    approval: Callable[[Clerk, str], Approval]


@dataclass(frozen=True, slots=True)
class ClockPort:
    """`behind` gives the last entry's time while the clock lies before it, else None;
    `confirm(reason, approval)` says that a person has looked at the clock."""

    now: Callable[[], datetime]
    behind: Callable[[], datetime | None]
    confirm: Callable[[str, Approval | None], datetime]
    problem_text: Callable[[Problem], str]
