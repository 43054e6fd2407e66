"""A real window over a real desk, without a screen; keys are pressed as a clerk presses them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# without a screen Qt finds no fonts of Windows by itself and says so
os.environ.setdefault(
    "QT_QPA_FONTDIR", str(Path(__file__).resolve().parents[2] / "resources" / "fonts")
)

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.usecases.desk import Desk
from tests.ui.desks import new_desk
from ui.__main__ import language_of
from ui.frame import Frame
from ui.theme.look import apply_look
from ui.wedge import Wedge
from ui.window import Window

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


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("DESK_STATE", str(tmp_path / "state"))
    with new_desk(tmp_path / "desk") as made:
        yield made


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    apply_look(qapp)
    return qapp


@contextmanager
def opened(app: QApplication, qtbot: QtBot, desk: Desk, hand: Hand) -> Iterator[Window]:
    """The window of a desk, in front, as it starts."""
    language = language_of(app, desk.home)
    made = Window(app, desk, Frame(language.other), language, hand.clock)
    with qtbot.waitExposed(made.frame):
        made.frame.show()
    made.wedge.pace.hurry()
    made.start()
    made.frame.activateWindow()
    qtbot.waitUntil(made.frame.isActiveWindow)
    yield made
    made.close()


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot, desk: Desk, hand: Hand) -> Iterator[Window]:
    with opened(dressed, qtbot, desk, hand) as made:
        yield made


@pytest.fixture
def wedge(dressed: QApplication, hand: Hand) -> Iterator[Wedge]:
    made = Wedge(dressed, hand.clock)
    made.pace.hurry()
    yield made
    dressed.removeEventFilter(made)
    made.deleteLater()


@pytest.fixture
def scanned(wedge: Wedge) -> list[str]:
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    return heard
