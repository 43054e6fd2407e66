"""The plug is pulled while somebody types: the next start offers what was typed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.journal import first_break
from desk_app.usecases import finding, parking
from desk_app.usecases.opening import open_desk
from tests.ui.conftest import Hand
from tests.ui.desks import BIRTH, StandingClock, new_desk
from tests.ui.test_intake import stored
from tests.ui.typist import LETTERS
from ui.__main__ import language_of
from ui.frame import Frame
from ui.theme.tokens import Tone
from ui.window import Window

ROOT = Path(__file__).resolve().parents[2]
LONG_ENOUGH_S = 60


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DESK_STATE", str(tmp_path / "state"))
    with new_desk(tmp_path / "desk"):
        pass
    return tmp_path / "desk"


def kept(home: Path) -> list[str]:
    """The bodies of the drafts in the file, as another process sees them."""
    (file,) = home.glob("*.db")
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        return [row[0] for row in connection.execute("SELECT body FROM drafts")]


def cut_while_typing(home: Path) -> None:
    """Somebody types; after the first save, in the middle of a word, the process is killed."""
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.typist", str(home)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    with typist:
        assert typist.stdout is not None
        assert typist.stdout.readline().strip() == b"ready"
        end = time.monotonic() + LONG_ENOUGH_S
        while not any(LETTERS.strip() in body for body in kept(home)):
            assert time.monotonic() < end, "nothing was kept while typing went on"
            time.sleep(0.05)
        typist.kill()  # SIGKILL; on Windows TerminateProcess


def test_what_was_typed_before_a_power_cut_is_offered_and_can_be_received(
    home: Path, dressed: QApplication, hand: Hand, qtbot: QtBot
) -> None:
    cut_while_typing(home)
    with open_desk(home, "", clock=StandingClock()) as desk:
        assert first_break(desk.book.lines()) is None
        language = language_of(dressed, home)
        window = Window(dressed, desk, Frame(language.other), language, hand.clock)
        try:
            with qtbot.waitExposed(window.frame):
                window.frame.show()
            window.frame.activateWindow()
            qtbot.waitUntil(window.frame.isActiveWindow)
            intake = window.shell.intake
            (chip,) = intake.chips.chips
            assert chip.tone is Tone.WARN
            assert chip.text.startswith(LETTERS.strip())
            hand.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
            name = intake.people.applicant.name.text
            assert name.startswith(LETTERS.strip())
            hand.press(Qt.Key.Key_F9)
            dossier = finding.show(desk, stored(desk)[0])
            assert dossier.intake.procedure_code == BIRTH
            assert dossier.intake.applicant.name == name
            assert parking.drafts(desk) == ()
        finally:
            window.close()
