"""Whatever is received, printed, typed in late, voided or granted, in any order of days: no number
is ever given twice, and the tables are what the journal says.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.config import DEMO_UNIT
from desk_app.domain.codec import read_body
from desk_app.domain.entries import NumberAssigned, Received, Registered
from desk_app.domain.numbering import NumberGrant, parse_dossier_no
from desk_app.domain.problems import Refused
from desk_app.domain.slips import Slip, SlipState
from desk_app.store import numbers, replay
from desk_app.usecases import slips
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.figures import today
from desk_app.usecases.opening import init_desk
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record, void_number
from tests.conftest import ENROLLED, GRANT, RESERVE
from tests.support.clock import FixedClock
from tests.support.drafts import draft

SMALL = NumberGrant("g-1", GRANT.agency_code, 1, 8, 4)
MORE = NumberGrant("g-3", GRANT.agency_code, 9, 16, 4)


def blank(desk: Desk, lot: random.Random) -> Slip | None:
    found = [one for block in slips.slips(desk) for one in block.in_state(SlipState.BLANK)]
    return lot.choice(found) if found else None


def take_in(desk: Desk, lot: random.Random) -> None:
    """Now, or late: of any earlier hour of the last days."""
    late = lot.random() < 0.4
    when = desk.now() - timedelta(hours=lot.randint(0, 70)) if late else None
    receive(desk, draft(happened_at=when))


def print_some(desk: Desk, lot: random.Random) -> None:
    slips.print_slips(desk, lot.randint(1, 4))


def type_in(desk: Desk, lot: random.Random) -> None:
    slip = blank(desk, lot)
    if slip is not None:
        since = int((desk.now() - slip.printed_at).total_seconds() // 60)
        written = desk.now() - timedelta(minutes=lot.randint(0, max(since, 0)))
        slips.transcribe(desk, slip.slip_no, draft(happened_at=written))


def spoil(desk: Desk, lot: random.Random) -> None:
    slip = blank(desk, lot)
    if slip is not None:
        slips.spoil_slip(desk, slip.slip_no, "Rách")


def void(desk: Desk, lot: random.Random) -> None:
    day = desk.now() - timedelta(days=lot.randint(-1, 2))
    number = f"{GRANT.agency_code}-{day:%y%m%d}-{lot.randint(1, 16):04d}"
    void_number(desk, number, {"reason": "Hỏng"})


def enrol(desk: Desk, lot: random.Random) -> None:
    accept_enrolment(desk, ENROLLED, lot.choice([(SMALL,), (SMALL, RESERVE), (SMALL, MORE)]))


def assign(desk: Desk, lot: random.Random) -> None:
    with desk.book.look() as look:
        waiting = numbers.provisional_nos(look)
    if waiting:
        record(desk, lot.choice(waiting), "number-assigned", {})


ACTS: tuple[tuple[Callable[[Desk, random.Random], None], int], ...] = (
    (take_in, 40),
    (print_some, 12),
    (type_in, 25),
    (spoil, 6),
    (void, 5),
    (enrol, 4),
    (assign, 4),
)


def walk(desk: Desk, clock: FixedClock, lot: random.Random, steps: int) -> None:
    acts, weights = zip(*ACTS, strict=True)
    for _ in range(steps):
        clock.pass_(minutes=lot.choice([0, 1, 20, 300, 60 * 20]))
        with suppress(Refused):
            lot.choices(acts, weights)[0](desk, lot)
        if lot.random() < 0.02:
            desk.book.mark_forked(1)


def given_numbers(desk: Desk) -> list[str]:
    """Every number that a line gave, in whatever width: agency, day and running number count."""
    facts = (read_body(line.body).fact for line in desk.book.lines())
    said = [
        fact.dossier_no
        for fact in facts
        if isinstance(fact, Received | Registered | NumberAssigned)
    ]
    read = (parse_dossier_no(number) for number in said)
    return [f"{one.agency_code or one.station_tag} {one.day} {one.running}" for one in read if one]


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_no_number_is_given_twice(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    lot, clock = random.Random(seed), FixedClock()
    with init_desk(tmp_path_factory.mktemp("walk"), DEMO_UNIT, clock) as desk:
        walk(desk, clock, lot, 60)
        found = given_numbers(desk)
        assert len(found) > 10
        assert len(set(found)) == len(found)
        assert replay.verify(desk.book).fault is None
        left, day = today(desk).numbers_left, clock.now()
        desk.book.unmark_forked()
        for _ in range(left):
            assert not receive(desk, draft()).is_provisional, "numbers_left counts what there is"
        assert receive(desk, draft()).is_provisional
        assert today(desk).numbers_left == 0
        for block in slips.slips(desk):
            for one in block.in_state(SlipState.BLANK):
                slips.transcribe(desk, one.slip_no, draft(happened_at=day))
        found = given_numbers(desk)
        assert len(set(found)) == len(found)
        assert replay.verify(desk.book).fault is None
