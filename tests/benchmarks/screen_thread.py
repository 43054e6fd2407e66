"""How long the screen thread is away from its event loop while a clerk does something."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hand import NO_KEYS, Hand, focus, strike

_QUIET_S = 0.12
"""Longer than any timer that waits for typing to end."""
_LIMIT_S = 20.0
_BUSY_S = 0.0005


@dataclass(frozen=True, slots=True)
class Stretch:
    """Seconds without a return to the event loop; `cpu`: those the thread itself worked, which
    other programs of the machine cannot lengthen."""

    wall: float = 0.0
    cpu: float = 0.0


Step = Callable[[], None]


class Watch:
    """Does one thing after the other; `steps` are the longest stretches of each since `begin`."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.steps: list[Stretch] = []

    def begin(self) -> None:
        self.steps = []

    def do(self, step: Step) -> None:
        """The step itself is one stretch, and so is every round of events until all is quiet."""
        worst = _timed(step)
        began = busy = time.perf_counter()
        while busy + _QUIET_S > (now := time.perf_counter()) and began + _LIMIT_S > now:
            stretch = _timed(_round)
            if stretch.cpu > _BUSY_S:
                busy = time.perf_counter()
            worst = max(worst, stretch, key=lambda one: one.wall)
            time.sleep(0.001)
        self.steps.append(worst)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEYS) -> None:
        self.do(lambda: QTest.keyClick(focus(), key, modifier))

    def type(self, text: str) -> None:
        for letter in text:
            self.do(lambda letter=letter: strike(letter))  # type: ignore[misc]

    def scan(self, text: str, until: Callable[[], bool] = lambda: True) -> float:
        """A burst from a scanner; gives the seconds from its Enter until the answer is drawn."""
        before = self.hand.seconds_between
        for letter in text:
            strike(letter)
            self.hand.seconds_between = 0.002
        began = time.perf_counter()
        answered: list[float] = []
        worst = _timed(lambda: QTest.keyClick(focus(), Qt.Key.Key_Return))
        while not answered and time.perf_counter() - began < _LIMIT_S:
            worst = max(worst, _timed(_round), key=lambda one: one.wall)
            if until():
                _round()
                answered.append(time.perf_counter() - began)
        self.hand.seconds_between = before
        self.do(_round)
        self.steps[-1] = max(self.steps[-1], worst, key=lambda one: one.wall)
        return answered[0] if answered else _LIMIT_S


def _round() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _timed(step: Step) -> Stretch:
    wall, cpu = time.perf_counter(), time.thread_time()
    step()
    return Stretch(time.perf_counter() - wall, time.thread_time() - cpu)


def least(rounds: list[list[Stretch]]) -> Stretch:
    """Of each step its shortest stretch in any round, for machines that do other things
    meanwhile; of the steps the longest."""
    steps = zip(*rounds, strict=True)
    each = [min(step, key=lambda one: one.wall) for step in steps]
    return max(each, key=lambda one: one.wall)
