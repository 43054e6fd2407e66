"""Renews the lock files: every library with its version and the hashes of its wheels.

Requirements files, not `uv.lock`: they name no package index, and pip alone can install them.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installer.environment import FULL, RUN
from installer.saying import Cannot, say

COMMAND = "python3 installer/dev.py lock"


def renew(root: Path, *, upgrade: bool) -> None:
    """Compile both locks from pyproject.toml, for Linux and Windows and Python 3.11 or newer.

    The smaller one is held to the versions of the full one, so that either may be installed over
    the other. Raises Cannot when uv is missing or finds no solution made of wheels.
    """
    uv = _find_uv(root)
    _compile(root, uv, FULL, ["--all-extras"], upgrade=upgrade)
    _compile(
        root, uv, RUN, ["--extra", "center", "--constraint", f"installer/{FULL}"], upgrade=True
    )


def _compile(root: Path, uv: str, name: str, options: list[str], *, upgrade: bool) -> None:
    say(f"Locking installer/{name}.")
    answer = subprocess.run(
        [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11",
         "--generate-hashes", "--only-binary", ":all:", "--no-emit-index-url",
         "--no-emit-find-links", "--custom-compile-command", COMMAND,
         *(["--upgrade"] if upgrade else []), *options,
         "--output-file", f"installer/{name}", "pyproject.toml"],
        cwd=root,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )  # fmt: skip
    if answer.returncode:
        raise Cannot(f"uv could not lock installer/{name}. It says:\n\n{answer.stderr.strip()}")
    if "://" in (root / "installer" / name).read_text(encoding="utf-8"):
        raise Cannot(
            f"installer/{name} names an address; it must not. See what uv is configured to."
        )


def _find_uv(root: Path) -> str:
    inside = (root / ".venv" / "bin", root / ".venv" / "Scripts")
    for place in (*map(str, inside), None):
        found = shutil.which("uv", path=place)
        if found:
            return found
    raise Cannot("uv makes the lock and is not here. Install it, for example: pipx install uv")
