"""An hour at the counter in one process: 500 dossiers received, printed to files, found, opened,
every fifth returned. Prints dossiers and resident megabytes, and the widgets there are, as JSON."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.config import DEMO_UNIT
from desk_app.domain.entries import NumberGranted
from desk_app.usecases import finding, steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import init_desk
from tests.ui.desks import CARD, StandingClock
from tests.ui.hand import Hand
from ui.__main__ import language_of
from ui.frame import Frame
from ui.theme.look import apply_look
from ui.window import Window

DOSSIERS = int(os.environ.get("DESK_BENCH_HOUR", "200"))
"""An hour is 500; the run of every change is shorter."""
LOOKS = (0, *(DOSSIERS * fifth // 5 for fifth in range(1, 6)))
K = Qt.Key


def resident_mb() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def pump(until: Callable[[], bool] = lambda: True) -> None:
    end = time.monotonic() + 20
    while True:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if until() or time.monotonic() > end:
            return
        time.sleep(0.001)


def one(window: Window, desk: Desk, hand: Hand, n: int) -> None:
    folder = desk.home / "printed"
    hand.press(K.Key_F3)
    window.shell.intake.procedure.search.setFocus()
    hand.type("dk ks")
    hand.press(K.Key_Return)
    hand.scan(CARD.replace("001234", f"{n:06d}"))
    hand.press(K.Key_F9)
    (newest,) = finding.newest(desk, 1)
    pump(lambda: folder.is_dir() and any(folder.glob(f"{newest.dossier_no}*")))
    hand.press(K.Key_F5)
    window.shell.register.search.setFocus()
    window.shell.register.search.selectAll()
    hand.type(f"079203{n:06d}"[-5:])
    pump()
    window.shell.open_dossier(newest.dossier_no)
    pump()
    if n % 5 == 0:
        ready = {"result_no": f"{n}/TLKS", "issued_on": "2026-11-20"}
        steps.record(desk, newest.dossier_no, "result_ready", ready)
        hand.press(K.Key_F6)
        hand.scan(newest.dossier_no)
        hand.press(K.Key_1)
        hand.press(K.Key_Return)
    pump()


def main(home: Path) -> None:
    app = QApplication([])
    apply_look(app)
    hand, figures = Hand(), []
    with init_desk(home, DEMO_UNIT, StandingClock()) as desk:
        with desk.book.change(desk.station, desk.now()) as change:
            change.record(NumberGranted("g-1", DEMO_UNIT.agency_code, 1, 999), by="")
        language = language_of(app, desk.home)
        window = Window(app, desk, Frame(language.other), language, hand.clock)
        window.frame.show()
        window.wedge.pace.hurry()
        window.start()
        window.frame.activateWindow()
        pump()
        QTest.qWait(500)
        for n in range(DOSSIERS + 1):
            if n in LOOKS:
                gc.collect()
                figures.append((n, resident_mb(), len(app.allWidgets())))
            if n < DOSSIERS:
                one(window, desk, hand, n)
        received = len(finding.page_of(desk, "", 1000, None))
        window.close()
    sys.stdout.write(json.dumps({"received": received, "figures": figures}) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
