"""The `.venv` at the project's root: locked libraries, and the project itself made importable.

A stamp inside says what it holds, so that a second start finds out in a moment that nothing is to
be done, and an interrupted one starts the unfinished part again.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path

from installer import system
from installer.saying import Cannot, say

LAYOUT = 1  # raise it when environments made by an older version of this file must go
FULL = "requirements.txt"
RUN = "requirements-run.txt"
ROOM_NEEDED = 1_500_000_000  # bytes: what a full environment takes, and pip's cache of it


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a finished environment holds. `digest` is the SHA-256 of the lock file `lock`."""

    layout: int
    python: str
    root: str
    lock: str
    digest: str

    def same_base(self, other: Stamp) -> bool:
        """Whether the one can become the other by installing libraries into it."""
        return (self.layout, self.python, self.root) == (other.layout, other.python, other.root)


def acceptable(root: Path, purpose: str, python: str) -> tuple[Stamp, ...]:
    """The environments that serve a purpose; the first is the one to make.

    For `run` the full one will do as well: its lock holds everything of the other.
    """
    names = (FULL,) if purpose == "test" else (RUN, FULL)
    return tuple(
        Stamp(
            layout=LAYOUT,
            python=python,
            root=str(root),
            lock=name,
            digest=hashlib.sha256((root / "installer" / name).read_bytes()).hexdigest(),
        )
        for name in names
    )


def read_stamp(path: Path) -> Stamp | None:
    """The stamp of a finished environment; None when there is none or it makes no sense."""
    try:
        return Stamp(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_stamp(path: Path, stamp: Stamp) -> None:
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(asdict(stamp), indent=1) + "\n", encoding="utf-8")
    beside.replace(path)


def prepare(root: Path, purpose: str) -> Path:
    """Make or complete the environment and return its Python.

    Raises Cannot when something outside is missing (line, disk, part of Python), OSError when
    the folder cannot be written.
    """
    folder = root / ".venv"
    python = _program(folder, "python")
    stamp_path = folder / "stamp.json"
    choices = acceptable(root, purpose, f"{sys.version_info.major}.{sys.version_info.minor}")
    found = read_stamp(stamp_path) if python.exists() else None
    if found in choices:
        say("Environment .venv: up to date.")
    else:
        _check_room(root)
        stamp_path.unlink(missing_ok=True)
        if found is None or not found.same_base(choices[0]):
            _create(folder)
        _install(python, root / "installer" / choices[0].lock)
        write_stamp(stamp_path, choices[0])
    _link_project(root, folder, python)
    return python


def pip_complaint(output: str) -> str:
    """A sentence for a failed pip, and pip's own last words.

    pip has no codes for its failures, so its text has to be read.
    """
    causes = (
        ("No space left", "The disk is full."),
        ("DO NOT MATCH THE HASHES", "A downloaded file is not the one that was locked."),
        ("No matching distribution", "A library cannot be had for this machine, or not from here."),
        ("onnection", "The package index could not be reached; is there a line to the internet?"),
    )
    cause = next((sentence for mark, sentence in causes if mark in output), "pip failed.")
    if "NewConnectionError" in output or "Max retries" in output:
        cause = causes[-1][1]
    lines = [line for line in output.splitlines() if line.strip()]
    last = [line for line in lines if line.startswith("ERROR:")][-3:] or lines[-3:]
    return "\n".join([f"The libraries could not be installed. {cause} pip says:", "", *last])


def launcher(entry_point: str, name: str, *, windows: bool) -> str:
    """A small program that starts an entry point (`package.module:function`) under its name."""
    code = start_code(entry_point, name)
    if windows:
        return f'@"%~dp0python.exe" -P -X utf8 -c "{code}" %*\r\n'
    here = '"$(dirname "$(readlink -f "$0")")/python"'
    return f'#!/bin/sh\nexec {here} -P -X utf8 -c "{code}" "$@"\n'


def start_code(entry_point: str, name: str) -> str:
    """Python code that does what pip's own scripts do; free of double quotes."""
    module, function = entry_point.split(":")
    return (
        f"import sys; sys.argv[0] = '{name}'; from {module} import {function}; "
        f"sys.exit({function}())"
    )


def path_line(root: Path) -> str:
    """The line that puts the project on the import path of its environment.

    Written as code in pure ASCII, since Python 3.11 reads `.pth` files in the machine's own
    encoding and folders may well have Vietnamese names.
    """
    return f"import sys; sys.path.append({str(root)!a})\n"


def _program(folder: Path, name: str) -> Path:
    return folder / "Scripts" / f"{name}.exe" if os.name == "nt" else folder / "bin" / name


def _check_room(root: Path) -> None:
    free = shutil.disk_usage(root).free
    if free < ROOM_NEEDED:
        raise Cannot(
            f"The disk of {root} has {free // 1_000_000} MB free;"
            f" the environment needs about {ROOM_NEEDED // 1_000_000} MB."
        )


def _create(folder: Path) -> None:
    system.provide_venv()
    say(f"Making the environment .venv with Python {sys.version.split()[0]}.")
    answer = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(folder)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if answer.returncode:
        last = (answer.stdout + answer.stderr).strip().splitlines()[-4:]
        raise Cannot("\n".join(["The environment could not be made. Python says:", "", *last]))


def _install(python: Path, lock: Path) -> None:
    say(f"Installing the libraries of installer/{lock.name} (a minute or two the first time).")
    answer = subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--no-deps",
         "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:",
         "--requirement", str(lock)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )  # fmt: skip
    if answer.returncode:
        raise Cannot(pip_complaint(answer.stdout))


def _link_project(root: Path, folder: Path, python: Path) -> None:
    """Make the project's packages importable and its commands callable, as an installation would.

    Done without a build: no compiler of packages to fetch, and an edit counts at once.
    """
    windows = os.name == "nt"
    libraries = (
        folder / "Lib" / "site-packages"
        if windows
        else folder / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"
    )
    _write_if_changed(libraries / "commune_desk.pth", path_line(root))
    with (root / "pyproject.toml").open("rb") as file:
        scripts: dict[str, str] = tomllib.load(file)["project"]["scripts"]
    for name, entry_point in scripts.items():
        place = python.parent / (f"{name}.cmd" if windows else name)
        _write_if_changed(place, launcher(entry_point, name, windows=windows))
        place.chmod(0o755)


def _write_if_changed(path: Path, text: str) -> None:
    wanted = text.encode()
    if not path.exists() or path.read_bytes() != wanted:
        path.write_bytes(wanted)
