"""The composition root of the window: opens the desk, wires the screens, runs.

`python -m ui [HOME]`.  Exit status: 0 done (or brought the open window to the front), 3 the
desk could not be opened, 4 its file or history is damaged.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox

from desk_app.config import home_dir
from desk_app.store.faults import IntegrityFault, StoreFault
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import open_desk
from desk_app.words import fault_text
from ui.background import Background
from ui.errors import ErrorReports
from ui.instance import Doorbell, raise_running
from ui.language import Language
from ui.runner import NoRunner
from ui.shell import Shell
from ui.theme.look import apply_look
from ui.wedge import Wedge
from ui.wiring import actions_of, printing_of

log = logging.getLogger(__name__)
SETTINGS_FILE = "window.ini"


class Window:
    """Everything that lives as long as the window, over an open desk."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        self.background = Background()
        settings = QSettings(str(desk.home / SETTINGS_FILE), QSettings.Format.IniFormat)
        self.language = Language(app, settings)
        self.road = NoRunner()
        self.actions = actions_of(
            desk, lambda: self.language.code, printing_of(desk.home), self.road.wake
        )
        self.shell = Shell(self.actions, self.background, self.language)
        self.wedge = Wedge(app)
        self.wedge.scanned.connect(self.shell.scan)
        self.doorbell = Doorbell(desk.home, self.shell.come_forward, self.shell)

    def open(self) -> None:
        self.shell.show()
        self.road.start(self.shell.show_road)

    def close(self) -> None:
        """Stop what runs aside, then take the window apart: nothing asks a closed desk."""
        self.road.stop()
        self.background.close()
        for part in (self.wedge, self.shell):
            shiboken6.delete(part)


def main(home: Path, clerk: str = "") -> int:
    """Open the window on a desk's folder and run until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("commune-desk")
    if raise_running(home):
        print(f"Already open: {home} — its window was brought to the front.")  # noqa: T201
        return 0
    apply_look(app)
    try:
        desk = open_desk(home, clerk)
    except StoreFault as fault:
        return _told(fault)
    reports = ErrorReports()
    reports.install()
    with desk:
        window = Window(app, desk)
        window.open()
        try:
            return int(app.exec())
        finally:
            window.close()
            reports.remove()


def _told(fault: StoreFault) -> int:
    log.error("could not open the desk: %s", fault.code)
    QMessageBox.critical(None, "Quầy Một Cửa", fault_text(fault.code, fault.params, "vi"))
    return 4 if isinstance(fault, IntegrityFault) else 3


if __name__ == "__main__":
    sys.exit(main(home_dir(sys.argv[1] if len(sys.argv) > 1 else None)))
