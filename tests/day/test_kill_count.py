"""The plug is pulled while folders are counted: what was answered is kept, the count goes on."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from desk_app.domain.stock_take import TRAY
from desk_app.store import replay
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import open_desk
from desk_app.usecases.stock_take import finish_count, open_count, state_of, unfinished
from tests.support.clock import FixedClock
from tests.support.folders import taken_in

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 8


def killed_after_a_while(home: Path, codes: list[str], seconds: float, lines: int) -> list[str]:
    counter = subprocess.Popen(
        [sys.executable, "-m", "tests.day.stock_counter", str(home), *codes],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with counter:
        assert counter.stdout is not None
        said = [counter.stdout.readline() for _ in range(lines)]
        time.sleep(seconds)
        counter.kill()
        said += counter.stdout.read().splitlines(keepends=True)
    return [line.decode().strip() for line in said if line.endswith(b"\n")]


def test_killed_again_and_again_no_answered_scan_is_lost(granted: Desk) -> None:
    nos = taken_in(granted, 18)
    home = granted.home
    granted.book.close()
    lot, answered, count_ids = random.Random(3), set[str](), set[str]()
    for n in range(ROUNDS):
        codes = [*nos[2 * n : 2 * n + 2], f"893456313816{n}"]
        answered |= set(killed_after_a_while(home, codes, lot.random() * 0.05, lot.randint(1, 3)))
        with open_desk(home, clock=FixedClock()) as desk:
            (count,) = unfinished(desk)
            count_ids.add(count.count_id)
            assert state_of(desk, count).scanned >= len(answered)
    assert len(count_ids) == 1, "the count was begun anew"
    assert len(answered) >= ROUNDS, "the counter hardly worked: nothing was tested"
    with open_desk(home, clock=FixedClock()) as desk:
        taken = finish_count(desk, open_count(desk, TRAY))
        assert answered <= {*taken.scanned, *taken.strange}
        assert nos[17] not in taken.scanned
        assert taken.expected == 18
        assert replay.verify(desk.book).is_ok
        assert unfinished(desk) == ()
