"""Signing in, and the head's approval on the spot: a name and its PIN.

Three steps, so that the slow one (Argon2) can run aside: `begin_check` counts the try as wrong
before it is known, `PinCheck.matches` is pure, `settle_check` takes the count back when it was
right.  So pulling the plug between them gains nobody a try.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desk_app.domain.moments import moment_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import (
    FREE_FAILURES,
    Approval,
    Clerk,
    Task,
    is_locked,
    lock_after,
)
from desk_app.store import roster as stored
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk
from desk_app.usecases.pin_hash import is_pin
from desk_app.usecases.roster import active_clerk


@dataclass(frozen=True, slots=True)
class PinCheck:
    """A try that has been counted and waits for its answer."""

    clerk: Clerk
    hash: str

    def matches(self, pin: str) -> bool:
        """Slow by intention; touches nothing but its arguments."""
        return is_pin(self.hash, pin)


def begin_check(desk: Desk, name: str, what: Task | None = None) -> PinCheck:
    """Count one try. Raises Refused: unknown, gone, locked, without a PIN, or not of a role that
    may do `what`."""
    now = desk.now()
    with desk.book.writing() as connection:
        look = Look(connection)
        clerk = active_clerk(look, name)
        if what is not None and not clerk.may(what):
            raise Refused(Problem("name", "not_a_head", {"got": clerk.name}))
        pin = stored.pin_of(look, clerk.name)
        if pin is None:
            raise Refused(Problem("pin", "no_pin", {"got": clerk.name}))
        if is_locked(pin.locked_until, now):
            raise Refused(_locked(pin.locked_until or now))
        failures = pin.failures + 1
        lock = lock_after(failures)
        until = now + lock if lock else None
        stored.put_pin(look, replace(pin, failures=failures, locked_until=until))
    return PinCheck(clerk, pin.hash)


def settle_check(desk: Desk, check: PinCheck, is_right: bool) -> Clerk:
    """The answer is known: a right PIN clears the count, a wrong one is told. Raises Refused."""
    with desk.book.writing() as connection:
        look = Look(connection)
        pin = stored.pin_of(look, check.clerk.name)
        if is_right and pin is not None:
            stored.put_pin(look, stored.Pin(pin.name, pin.hash))
    if is_right:
        return check.clerk
    if pin is not None and is_locked(pin.locked_until, desk.now()):
        raise Refused(_locked(pin.locked_until or desk.now()))
    left = FREE_FAILURES - (pin.failures if pin else 0)
    raise Refused(Problem("pin", "wrong_pin", {"left": max(left, 0)}))


def _locked(until: datetime) -> Problem:
    return Problem("pin", "pin_locked", {"until": moment_text(until)[11:16]})


def sign_in(desk: Desk, name: str, pin: str) -> Clerk:
    """Whoever knows the PIN sits at the desk from now on. Raises Refused."""
    check = begin_check(desk, name)
    return sit_down(desk, settle_check(desk, check, check.matches(pin)))


def sit_down(desk: Desk, clerk: Clerk) -> Clerk:
    """This person's name goes on what is written from now on."""
    desk.clerk = clerk.name
    return clerk


def stand_up(desk: Desk) -> None:
    """Nobody sits here until somebody signs in."""
    desk.clerk = ""


def approve(desk: Desk, name: str, pin: str, why: str = "") -> Approval:
    """A head says yes to one thing, whoever sits at the desk. Raises Refused."""
    check = begin_check(desk, name, Task.APPROVE)
    return approval_of(desk, settle_check(desk, check, check.matches(pin)), why)


def approval_of(desk: Desk, head: Clerk, why: str) -> Approval:
    return Approval(head.name, why, desk.now())
