"""A real window over a real desk, without a screen; keys are pressed as a clerk presses them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# without a screen Qt finds no fonts of Windows by itself and says so
os.environ.setdefault(
    "QT_QPA_FONTDIR", str(Path(__file__).resolve().parents[2] / "resources" / "fonts")
)

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.usecases.desk import Desk
from tests.ui.desks import new_desk
from tests.ui.hand import NO_KEYS, Hand, focus, strike
from ui.__main__ import language_of
from ui.frame import Frame
from ui.theme.look import apply_look
from ui.wedge import Wedge
from ui.window import Window

__all__ = ["NO_KEYS", "Hand", "focus", "strike"]


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
