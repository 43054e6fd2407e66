"""Whoever presses the keys. Needs no pytest: benchmarks and pictures press keys too."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass
class Hand:
    """Whoever presses keys: counts presses and is as quick as told. Also the wedge's clock."""

    presses: int = 0
    seconds_between: float = 0.2
    now: float = field(default=100.0)

    def clock(self) -> float:
        self.now += self.seconds_between
        return self.now

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEYS, times: int = 1) -> None:
        for _ in range(times):
            self.presses += 1
            QTest.keyClick(focus(), key, modifier)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        for character in text:
            self.presses += 1
            strike(character)
        QApplication.processEvents()

    def scan(self, text: str) -> None:
        """A scanner at the keyboard's plug: quicker than any hand, one key press of the clerk."""
        before = self.seconds_between
        for character in text:
            strike(character)
            self.seconds_between = 0.002
        QTest.keyClick(focus(), Qt.Key.Key_Return)
        self.seconds_between = before
        QApplication.processEvents()


def strike(character: str) -> None:
    """One character as a keyboard sends it; QTest itself knows ASCII only."""
    if character.isascii():
        QTest.keyClicks(focus(), character)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, NO_KEYS, character)
        QApplication.sendEvent(focus(), event)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget
