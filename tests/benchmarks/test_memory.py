"""An hour of work must not make the window grow: resident memory on the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Table
from tests.benchmarks.hour_of_work import DOSSIERS, LOOKS
from tests.benchmarks.test_window import EMPTY, one

TARGET = 2.5
WARM = LOOKS[2]
GROWTH = 1.05
"""Between two fifths of the way and its end: what a cache still fills, and no leak."""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="memory is read from /proc"
)


def test_an_hour_of_work(tmp_path: Path, table: Table) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DESK_STATE": str(tmp_path / "state")}
    _, empty_mb = one(EMPTY, environ=environ)
    command = [sys.executable, "-m", "tests.benchmarks.hour_of_work", str(tmp_path / "home")]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["received"] == DOSSIERS
    at = {count: megabytes for count, megabytes, _ in told["figures"]}
    widgets = {count: number for count, _, number in told["figures"]}
    for count, megabytes in at.items():
        table.check(
            f"memory after {count} dossiers, {widgets[count]} widgets / an empty PySide6 window",
            f"{megabytes:.0f} MB",
            f"{empty_mb:.0f} MB",
            megabytes / empty_mb,
            TARGET,
        )
    table.check(
        f"memory after {DOSSIERS} dossiers / after {WARM}",
        f"{at[DOSSIERS]:.0f} MB",
        f"{at[WARM]:.0f} MB",
        at[DOSSIERS] / at[WARM],
        GROWTH,
        bound=1.5,
    )
    assert widgets[DOSSIERS] <= widgets[WARM] * 1.02, "widgets stay behind"
