"""The plug is pulled at any moment: what was acknowledged is there, no number is given twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from desk_app.config import DEMO_UNIT
from desk_app.domain.journal import first_break
from desk_app.domain.numbering import NumberGrant
from desk_app.store import replay
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.finding import newest, show
from desk_app.usecases.opening import init_desk, open_desk
from tests.conftest import ENROLLED
from tests.support.clock import FixedClock

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 20


def killed_after_a_while(home: Path, seconds: float, lines: int) -> list[str]:
    """Start a counter, kill it some time after its first lines; gives what it acknowledged."""
    counter = subprocess.Popen(
        [sys.executable, "-m", "tests.day.counter", str(home)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with counter:
        assert counter.stdout is not None
        said = [counter.stdout.readline() for _ in range(lines)]
        time.sleep(seconds)
        counter.kill()  # SIGKILL; on Windows TerminateProcess
        said += counter.stdout.read().splitlines(keepends=True)
    return [line.decode().strip() for line in said if line.endswith(b"\n")]


def test_killed_twenty_times_nothing_acknowledged_is_lost(home: Path) -> None:
    lot = random.Random(7)
    grant = NumberGrant("g-1", DEMO_UNIT.agency_code, 1, 99_999, 5)
    with init_desk(home, DEMO_UNIT, FixedClock()) as desk:
        accept_enrolment(desk, ENROLLED, (grant,))
    acknowledged: list[str] = []
    for _ in range(ROUNDS):
        acknowledged += killed_after_a_while(home, lot.random() * 0.05, lot.randint(0, 3))
        with open_desk(home, clock=FixedClock()) as desk:  # the witness agrees
            assert first_break(desk.book.lines()) is None
            remembered = desk.witness.remembered()
            with desk.book.look() as look:
                behind = look.head().seq - (remembered.head.seq if remembered else 0)
            assert 0 <= behind <= 1 or remembered is None
    numbers = [line for line in acknowledged if " " not in line]
    withdrawn = [line.split()[0] for line in acknowledged if " " in line]
    assert len(numbers) > ROUNDS, "the counter hardly worked: nothing was tested"
    assert len(set(numbers)) == len(numbers), "one number given twice"
    with open_desk(home, clock=FixedClock()) as desk:
        verdict = replay.verify(desk.book)
        assert verdict.fault is None
        stored = [row.dossier_no for row in newest(desk, 1_000_000)]
        assert len(set(stored)) == len(stored) == verdict.dossiers
        assert set(numbers) <= set(stored)
        assert len(stored) - len(numbers) <= ROUNDS, "at most one a round was not yet told"
        assert {show(desk, no).status for no in withdrawn} == {"withdrawn"}
