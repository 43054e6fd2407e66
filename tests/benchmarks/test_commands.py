"""`desk find` and `desk receive` as whole commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.conftest import Table, median, said

TARGET_S = 0.5


def run(environ: dict[str, str], *arguments: str, given: str = "") -> float:
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "desk_app.cli.main", *arguments],
        input=given.encode(),
        env=environ,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return time.perf_counter() - started


def test_commands(tmp_path: Path, table: Table) -> None:
    unwanted = ("PYTHONDONTWRITEBYTECODE",)
    environ = {k: v for k, v in os.environ.items() if k not in unwanted}
    environ |= {"DESK_HOME": str(tmp_path / "home"), "DESK_STATE": str(tmp_path / "state")}
    run(environ, "init", "--demo")
    draft = json.dumps(
        {
            "procedure_code": "1.001193",
            "channel": "direct",
            "applicant": {"name": "Nguyễn Thị Đào", "personal_id": "079303001234"},
        }
    )
    receive = [run(environ, "receive", "--draft", "-", "--json", given=draft) for _ in range(8)]
    find = [run(environ, "find", "nguyen dao", "--json") for _ in range(8)]
    for what, seconds in (("desk receive", receive), ("desk find", find)):
        taken = median(seconds[1:])
        whole = f"{what}, the whole command / 0.5 s"
        table.check(whole, said(taken), "0.5 s", taken / TARGET_S, 1.0)
