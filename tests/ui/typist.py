"""A real window in a process of its own, in which somebody types a name without end.

`python -m tests.ui.typist HOME` says `ready` and types until it is killed.
"""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.usecases.opening import open_desk
from tests.ui.desks import BIRTH, StandingClock
from ui.__main__ import language_of
from ui.frame import Frame
from ui.theme.look import apply_look
from ui.window import Window

MS_BETWEEN_KEYS = 60
LETTERS = "Le Van Hai "


def type_for_ever(home: Path) -> None:
    app = QApplication([])
    apply_look(app)
    language = language_of(app, home)
    frame = Frame(language.other)
    frame.show()
    with open_desk(home, "", clock=StandingClock()) as desk:
        window = Window(app, desk, frame, language)
        window.start()
        intake = window.shell.intake
        intake.procedure.search.chosen.emit(BIRTH)
        line = intake.people.applicant.name.line
        line.setFocus()
        keys = cycle(LETTERS)
        timer = QTimer(interval=MS_BETWEEN_KEYS)
        timer.timeout.connect(lambda: QTest.keyClicks(line, next(keys)))
        timer.start()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        app.exec()


if __name__ == "__main__":
    type_for_ever(Path(sys.argv[1]))
