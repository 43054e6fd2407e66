"""Speed as ratios: each figure beside a floor measured in the same run, in turn with it.

Machines differ and are noisy; a ratio of medians taken in turn holds.  The table at the end is
what is measured; a run fails only where a target is missed `SLACK` times over, which is a
regression and not noise.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

SLACK = 4.0


@dataclass(frozen=True, slots=True)
class Row:
    what: str
    measured: str
    floor: str
    ratio: float
    target: float

    @property
    def verdict(self) -> str:
        return "ok" if self.ratio <= self.target else "over"


class Table:
    def __init__(self) -> None:
        self.rows: list[Row] = []

    def check(
        self,
        what: str,
        measured: str,
        floor: str,
        ratio: float,
        target: float,
        bound: float | None = None,
    ) -> None:
        """Note a figure; `target` is the largest ratio wanted. Fails when missed SLACK times."""
        row = Row(what, measured, floor, ratio, target)
        self.rows.append(row)
        most = row.target * SLACK if bound is None else bound
        assert row.ratio <= most, f"{what}: {ratio:.2f}, wanted {target:.2f}"


_TABLE = Table()


@pytest.fixture(scope="session")
def table() -> Table:
    return _TABLE


def in_turn(
    first: Callable[[], Any], second: Callable[[], Any], rounds: int
) -> tuple[list[float], list[float]]:
    """Seconds of each call of both, taken in turn so that drift hits both alike; sorted."""
    ones, others = [], []
    for _ in range(rounds):
        started = time.perf_counter()
        first()
        between = time.perf_counter()
        second()
        ended = time.perf_counter()
        ones.append(between - started)
        others.append(ended - between)
    return sorted(ones), sorted(others)


def median(seconds: list[float]) -> float:
    return statistics.median(seconds)


def p95(seconds: list[float]) -> float:
    return seconds[int(len(seconds) * 0.95)]


def said(seconds: float) -> str:
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def pytest_terminal_summary(terminalreporter: Any) -> Iterator[None] | None:
    if not _TABLE.rows:
        return None
    write = terminalreporter.write_line
    write("")
    write(f"{'what':56} {'measured':>12} {'floor':>12} {'ratio':>7} {'target':>7}")
    for row in _TABLE.rows:
        write(
            f"{row.what:56} {row.measured:>12} {row.floor:>12} {row.ratio:>7.2f}"
            f" {row.target:>7.2f}  {row.verdict}"
        )
    return None
