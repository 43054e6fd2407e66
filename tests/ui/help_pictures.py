"""The pictures of help and of the README, made from the real screens.

`python -m tests.ui.help_pictures` draws all of them anew into resources/help/pictures; a file is
written only where the screen changed. `… --to DIR` draws them somewhere else. The same sources
give the same pictures on every machine: our own fonts, a clock that stands still, a station
that always has the same name.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ.setdefault(
    "QT_QPA_FONTDIR", str(Path(__file__).resolve().parents[2] / "resources" / "fonts")
)

from PIL import Image, ImageChops
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.config import DEMO_UNIT
from desk_app.usecases.opening import open_desk
from tests.ui import (
    scenes_counter,
    scenes_evening,
    scenes_handover,
    scenes_register,
    scenes_roster,
)
from tests.ui import scenes_dossier as dossier
from tests.ui import scenes_intake as intake
from tests.ui.desks import FRIDAY, StandingClock, new_desk, spread_states
from tests.ui.scenes_scanner import sync_no_line
from ui.__main__ import language_of
from ui.assistant.assistant import Assistant
from ui.background import Background
from ui.firststart import first_start_of
from ui.frame import Frame
from ui.help_pages import PICTURES
from ui.theme.look import RESOURCES, apply_look
from ui.window import Window

SIZE = (1366, 768)
STATION = "st-344j7xgftb"
"""Stands in the numbers of hand-overs."""
COLOURS = 64
_SETTLE_SECONDS = 0.3
"""Longer than any screen waits for the next letter before it looks something up."""
_CELL, _MOST = 8, 10


def today(window: Window) -> None:
    window.shell.enter("today")


def settings(window: Window) -> None:
    window.shell.enter("settings")


def received(window: Window) -> None:
    intake.parked(window)
    window.shell.intake.papers.table.setFocus()


SCENES: dict[str, Callable[[Window], None]] = {
    "today": today,
    "intake": received,
    "intake-supplement": intake.supplement,
    "quick": scenes_counter.quick_full,
    "register": scenes_register.register_filtered,
    "dossier": dossier.long_page,
    "dossier-step": dossier.correcting,
    "return": scenes_counter.return_ready,
    "handover": scenes_handover.handover_pile,
    "takeover": scenes_handover.takeover_pile,
    "evening": scenes_evening.count_wrong,
    "sync": sync_no_line,
    "reports": scenes_handover.reports_month,
    "settings": settings,
    "signin": scenes_roster.signin,
    "clock": scenes_roster.clock_behind,
}
FIRST_START = "start"


# --- drawing -----------------------------------------------------------------------------------


def pump(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def come_home(background: Background, owner: QWidget, workers: int) -> None:
    """Wait until all work aside was done and delivered: each worker has come to the barrier."""
    barrier, home = threading.Barrier(workers), []
    for _ in range(workers):
        background.run(owner, barrier.wait, home.append)
    while len(home) < workers:
        pump(0.01)


def settle(window: Window) -> None:
    for _ in range(2):
        pump(_SETTLE_SECONDS)
        come_home(window.background, window.frame, 2)
        come_home(window.at_printer, window.frame, 1)


def dressed() -> QApplication:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_look(app)
    font = app.font()
    font.setFamily(_shipped_family())
    app.setFont(font)
    app.setCursorFlashTime(0)
    return app


def _shipped_family() -> str:
    number = QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / "NotoSans-Regular.ttf"))
    return QFontDatabase.applicationFontFamilies(number)[0]


@contextmanager
def a_weeks_desk() -> Iterator[Path]:
    """A folder with a desk and what its machine remembers, to be copied for each scene."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["DESK_STATE"] = str(folder / "state")
        clock = StandingClock(FRIDAY - timedelta(days=8))
        with new_desk(folder / "desk", clock, STATION) as desk:
            spread_states(desk, clock)
        yield folder


def draw(app: QApplication, like: Path, scene: Callable[[Window], None], to: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "week"
        shutil.copytree(like, folder)
        os.environ["DESK_STATE"] = str(folder / "state")
        with open_desk(folder / "desk", clock=StandingClock(FRIDAY)) as desk:
            spoken = language_of(app, desk.home)
            spoken.use("vi")
            window = Window(app, desk, Frame(spoken.other), spoken)
            for timer in window.shell.scan_box.findChildren(QTimer):
                timer.setInterval(1)  # the answer to a scan is gone when the picture is taken
            window.frame.resize(*SIZE)
            window.frame.show()
            window.frame.activateWindow()
            window.start()
            settle(window)
            scene(window)
            settle(window)
            store(window.frame, to)
            window.close()


def draw_first_start(app: QApplication, to: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        home = Path(name) / "desk"
        language_of(app, home).use("vi")
        background = Background()
        assistant = Assistant(first_start_of(home, lambda: "vi"), background)
        assistant.unit_step.form.fill(DEMO_UNIT)
        assistant.unit_step.form.changed.emit()
        assistant.show()
        pump(_SETTLE_SECONDS)
        come_home(background, assistant, 2)
        store(assistant, to)
        background.close()
        assistant.deleteLater()


def store(widget: QWidget, to: Path) -> None:
    widget.grab().save(str(to))
    with Image.open(to) as picture:
        small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    small.save(to, optimize=True)


def draw_all(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = dressed()
    with a_weeks_desk() as like:
        for name, scene in SCENES.items():
            draw(app, like, scene, folder / f"{name}.png")
    draw_first_start(app, folder / f"{FIRST_START}.png")


# --- comparing ---------------------------------------------------------------------------------


def differing(one: Path, other: Path) -> int:
    """How many cells of 8×8 pixels differ in their mean colour beyond what smoothing the edges of
    letters may do; all of them where the size is another one.
    """
    with Image.open(one) as first, Image.open(other) as second:
        a, b = first.convert("RGB"), second.convert("RGB")
    cells = (a.width // _CELL, a.height // _CELL)
    if a.size != b.size:
        return cells[0] * cells[1]
    box = Image.Resampling.BOX
    apart = ImageChops.difference(a.resize(cells, box), b.resize(cells, box))
    return sum(max(pixel) > _MOST for pixel in apart.get_flattened_data())


MOST_CELLS = 6


def is_same(one: Path, other: Path) -> bool:
    return one.is_file() and other.is_file() and differing(one, other) <= MOST_CELLS


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--to"]:
        draw_all(Path(arguments[1]))
        return 0
    with tempfile.TemporaryDirectory() as name:
        draw_all(Path(name))
        fresh = sorted(Path(name).glob("*.png"))
        PICTURES.mkdir(parents=True, exist_ok=True)
        for stored in PICTURES.glob("*.png"):
            if stored.name not in {path.name for path in fresh}:
                stored.unlink()
        for path in fresh:
            if not is_same(path, PICTURES / path.name):
                shutil.copyfile(path, PICTURES / path.name)
                sys.stdout.write(f"{path.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
