"""The window against an empty PySide6 window: time until it has drawn itself, and memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.conftest import Table, median, said

ROUNDS = 7

EMPTY = """
import sys, time
started = time.perf_counter()
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv[:1])
window = QLabel("x")
window.resize(1366, 768)
window.show()
app.processEvents()
"""

OURS = """
import sys, time
started = time.perf_counter()
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import ui.__main__ as root
app = QApplication(sys.argv[:1])
QTimer.singleShot(0, app.quit)
root.main(Path(sys.argv[1]))
"""

TELL = """
import resource
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(time.perf_counter() - started, peak)
"""


def one(program: str, *arguments: str, environ: dict[str, str]) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", program + TELL, *arguments],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seconds, megabytes = done.stdout.split()[-2:]
    return float(seconds), float(megabytes)


def test_window(tmp_path: Path, table: Table) -> None:
    home = tmp_path / "home"
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environ |= {"QT_QPA_PLATFORM": "offscreen", "DESK_STATE": str(tmp_path / "state")}
    command = [sys.executable, "-m", "desk_app.cli.main", "init", "--demo", "--home", str(home)]
    subprocess.run(command, env=environ, check=True, capture_output=True)
    one(OURS, str(home), environ=environ)
    ours, empty = [], []
    for _ in range(ROUNDS):
        ours.append(one(OURS, str(home), environ=environ))
        empty.append(one(EMPTY, environ=environ))
    for n, (what, unit) in enumerate((("ready in", "s"), ("memory of", "MB"))):
        mine, theirs = (median([row[n] for row in rows]) for rows in (ours, empty))
        shown = (
            (said(mine), said(theirs)) if unit == "s" else (f"{mine:.0f} MB", f"{theirs:.0f} MB")
        )
        table.add(f"window {what} / an empty PySide6 window", *shown, mine / theirs, 2.0)
