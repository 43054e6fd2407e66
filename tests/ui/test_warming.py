"""Rooms are made ahead while nobody touches anything, and only then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import Hand, focus
from ui.rooms import MAKERS
from ui.warming import QUIET_SECONDS, Warming
from ui.window import Window


def test_every_room_is_made_one_at_a_time_and_nothing_moves(window: Window, hand: Hand) -> None:
    before: QWidget = focus()
    made = window.frame.stack.count()
    while window.shell.make_next_room():
        assert window.frame.stack.count() == made + 1
        made += 1
        assert window.shell.here == "intake"
        assert focus() is before
    assert made == len(MAKERS)
    hand.press(Qt.Key.Key_F7)
    assert window.shell.here == "handover"
    assert window.frame.stack.count() == made


def test_nothing_is_made_under_a_clerks_hands(window: Window) -> None:
    seconds = [0.0]
    asked: list[int] = []

    def make_next() -> bool:
        asked.append(1)
        return len(asked) < 2

    warming = Warming(window.shell, lambda: seconds[0], make_next)
    warming.start()
    warming.look()
    assert asked == []
    seconds[0] = QUIET_SECONDS
    warming.look()
    assert len(asked) == 1
    assert not warming.is_over
    warming.look()
    assert warming.is_over


def test_a_touch_is_counted_from(window: Window, hand: Hand) -> None:
    hand.press(Qt.Key.Key_F5)
    assert window.idle.untouched < QUIET_SECONDS
