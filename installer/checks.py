"""Every check of the project, in an order that ends with pytest's own closing line."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installer.saying import say

BENCHMARKS = Path("tests") / "benchmarks"
NOTHING_COLLECTED = 5  # pytest's exit status for a folder without tests


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    command: tuple[str, ...]
    passing: tuple[int, ...] = (0,)


def planned(python: Path, arguments: Sequence[str], *, benchmarks: bool) -> tuple[Check, ...]:
    """The checks in their order; the tests come last.

    Benchmarks need the machine for themselves, so they run alone and before the tests, and only
    when no arguments ask for particular tests.
    """
    pytest = (str(python), "-m", "pytest")
    # three workers on two processors: the tests of the window often wait for something
    tests = (*pytest, "-n", "3", "--benchmark-disable")
    checks = [
        Check("ruff check", (str(python), "-m", "ruff", "check", ".")),
        Check("ruff format", (str(python), "-m", "ruff", "format", "--check", ".")),
        Check("mypy", (str(python), "-m", "mypy")),
        Check("import contracts", (str(python.with_name(_script("lint-imports"))), "--no-logo")),
    ]
    if arguments:
        return (*checks, Check("tests", (*tests, *arguments)))
    if benchmarks:
        alone = (*pytest, "-n", "0", str(BENCHMARKS))
        checks.append(Check("benchmarks", alone, passing=(0, NOTHING_COLLECTED)))
    return (*checks, Check("tests", (*tests, f"--ignore={BENCHMARKS}")))


def run_all(root: Path, python: Path, arguments: Sequence[str]) -> int:
    """Run every check, also after one failed; 0 when all passed, else 1.

    The failures before the tests are listed just before them, those of the tests by pytest.
    """
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    benchmarks = any((root / BENCHMARKS).rglob("test_*.py"))
    *before, tests = planned(python, arguments, benchmarks=benchmarks)
    failed = [check.name for check in before if not _passes(check, root, environ)]
    say(summary(failed))
    return 0 if _passes(tests, root, environ) and not failed else 1


def summary(failed: Sequence[str]) -> str:
    if failed:
        return f"== FAILED before the tests: {', '.join(failed)}. The tests follow."
    return "== All checks before the tests passed. The tests follow."


def _passes(check: Check, root: Path, environ: dict[str, str]) -> bool:
    say(f"== {check.name}")
    answer = subprocess.run(check.command, cwd=root, env=environ, check=False)
    return answer.returncode in check.passing


def _script(name: str) -> str:
    return f"{name}.exe" if os.name == "nt" else name
