"""Binds roster, sign-in, the head's approval and the clock to a desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desk_app.domain.problems import Problem
from desk_app.domain.roster import Clerk, Task, check_pin
from desk_app.usecases import clock, roster, signing_in
from desk_app.usecases.desk import Desk
from desk_app.usecases.pin_hash import hash_pin
from ui.background import Background
from ui.plainly import Plainly
from ui.ports.people import ClockPort, HeadPort, PeoplePort, PinCheck, PinPort

ProblemText = Callable[[Problem], str]


def people_port(
    desk: Desk, plainly: Plainly, background: Background, problem_text: ProblemText
) -> PeoplePort:
    return PeoplePort(
        pins=_pins(desk, plainly, background, problem_text),
        roster=plainly(partial(roster.roster, desk)),
        here=plainly(partial(_here, desk)),
        is_nobody=plainly(partial(_is_nobody, desk)),
        may=plainly(partial(roster.may_do, desk)),
        sit_down=partial(signing_in.sit_down, desk),
        stand_up=partial(signing_in.stand_up, desk),
        check_pin=lambda pin: tuple(check_pin(pin)),
        hash_pin=hash_pin,
        put_pin=plainly(partial(roster.put_pin, desk)),
    )


def head_port(
    desk: Desk, plainly: Plainly, background: Background, problem_text: ProblemText
) -> HeadPort:
    return HeadPort(
        pins=_pins(desk, plainly, background, problem_text, Task.APPROVE),
        is_asked=plainly(partial(roster.has_roster, desk)),
        heads=plainly(partial(_heads, desk)),
        approval=partial(signing_in.approval_of, desk),
    )


def clock_port(desk: Desk, plainly: Plainly, problem_text: ProblemText) -> ClockPort:
    return ClockPort(
        now=desk.now,
        behind=plainly(partial(clock.clock_behind, desk)),
        confirm=plainly(partial(clock.confirm_clock, desk)),
        problem_text=problem_text,
    )


def _pins(
    desk: Desk,
    plainly: Plainly,
    background: Background,
    problem_text: ProblemText,
    what: Task | None = None,
) -> PinPort:
    def settle(check: PinCheck, is_right: bool) -> Clerk:
        assert isinstance(check, signing_in.PinCheck)  # it came from `begin`
        return signing_in.settle_check(desk, check, is_right)

    return PinPort(
        begin=plainly(partial(signing_in.begin_check, desk, what=what)),
        settle=plainly(settle),
        problem_text=problem_text,
        background=background,
    )


def _here(desk: Desk) -> Clerk | None:
    known = {clerk.name: clerk for clerk in roster.roster(desk)}
    return known.get(desk.clerk)


def _is_nobody(desk: Desk) -> bool:
    known = roster.roster(desk)
    return bool(known) and not any(one.is_active and one.name == desk.clerk for one in known)


def _heads(desk: Desk) -> tuple[Clerk, ...]:
    known = roster.roster(desk)
    return tuple(one for one in known if one.is_active and one.may(Task.APPROVE))
