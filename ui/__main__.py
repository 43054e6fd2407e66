"""The composition root of the window.

`python -m ui [HOME]`.  Exit status: 0 done (or brought the open window to the front), 3 the
desk could not be opened, 4 its file or history is damaged.

The frame is put on the screen first; the store and the rules are loaded while it is looked at.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from desk_app.console import speak_utf8
from ui.frame import Frame
from ui.instance import lock_folder, raise_running
from ui.language import Language
from ui.settings import settings_of, text_scale_of, theme_of
from ui.theme.look import apply_look

if TYPE_CHECKING:
    from desk_app.usecases.desk import Desk
    from ui.window import Window

log = logging.getLogger(__name__)
DONE, ENVIRONMENT, INTEGRITY = 0, 3, 4


def language_of(app: QApplication, home: Path) -> Language:
    return Language(app, settings_of(home))


def main(home: Path, clerk: str = "") -> int:
    """Open the window on a desk's folder and run until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("commune-desk")
    lock = lock_folder(home)
    if lock is None:
        raise_running(home)
        sys.stderr.write(f"Already open: {home}. Its window was brought to the front.\n")
        return DONE
    settings = settings_of(home)
    apply_look(app, text_scale_of(settings), theme_of(settings))
    language = language_of(app, home)
    frame = Frame(language.other)
    frame.show()
    app.processEvents()
    try:
        return _run(app, home, clerk, frame, language)
    finally:
        lock.unlock()


def _run(app: QApplication, home: Path, clerk: str, frame: Frame, language: Language) -> int:
    from desk_app.store.faults import IntegrityFault, StoreFault
    from desk_app.usecases.opening import is_set_up, open_desk
    from desk_app.words import fault_text

    if not is_set_up(home):
        from ui.firststart import set_up

        frame.hide()
        if not set_up(app, home, language):
            return DONE
        frame.show()
    try:
        desk = open_desk(home, clerk)
    except StoreFault as fault:
        log.error("could not open the desk: %s", fault.code)
        words = fault_text(fault.code, fault.params, language.code)
        QMessageBox.critical(frame, frame.windowTitle(), words)
        return INTEGRITY if isinstance(fault, IntegrityFault) else ENVIRONMENT
    from ui.wiring.sealing import sealed

    with sealed(desk):
        return _serve(app, desk, frame, language)


def _serve(app: QApplication, desk: Desk, frame: Frame, language: Language) -> int:
    from ui.errors import ErrorReports
    from ui.window import Window

    window: Window = Window(app, desk, frame, language)
    reports = ErrorReports(window.shell.tell_trouble)
    reports.install()
    window.start()
    window.warm_up()
    try:
        return int(app.exec())
    finally:
        reports.remove()
        window.close()


def _home() -> Path:
    from desk_app.config import home_dir

    return home_dir(sys.argv[1] if len(sys.argv) > 1 else None)


if __name__ == "__main__":
    speak_utf8()
    sys.exit(main(_home()))
