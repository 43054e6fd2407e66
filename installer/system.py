"""System libraries that the wheels expect from Debian and Ubuntu, and how to get them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from installer.saying import Cannot, say

OFFSCREEN = (
    "libglib2.0-0", "libgl1", "libegl1", "libdbus-1-3", "libxkbcommon0", "libfontconfig1",
)  # fmt: skip
WINDOW = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1",
    "libxkbcommon-x11-0", "libcups2",
)  # fmt: skip
TOOLS = ("xvfb", "xauth", "imagemagick", "poppler-utils", "postgresql", "cups")

# A tool counts as present when its program can be found, however it came to the machine.
PROGRAMS = {"xvfb": "Xvfb", "xauth": "xauth", "imagemagick": "convert", "poppler-utils": "pdftoppm"}

LISTS = Path("/var/lib/apt/lists")
SERVERS = Path("/usr/lib/postgresql")


def wanted(purpose: str, environ: Mapping[str, str]) -> tuple[str, ...]:
    """The packages for `run` (with a window when there is a screen to show it on) or `test`."""
    if purpose == "test":
        return OFFSCREEN + WINDOW + TOOLS
    has_screen = bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
    return OFFSCREEN + WINDOW if has_screen else OFFSCREEN


def missing(
    packages: Collection[str], installed: Collection[str], has_tool: Callable[[str], bool]
) -> list[str]:
    """Which packages are neither installed nor replaced by something that does their work.

    Newer Debian and Ubuntu carry some libraries under a name ending in `t64`; apt still accepts
    the old name when installing, dpkg does not know it.
    """
    return [
        package
        for package in packages
        if package not in installed and f"{package}t64" not in installed and not has_tool(package)
    ]


def install_command(packages: Collection[str]) -> str:
    """What a person may type to get the packages."""
    return f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def provide(purpose: str, environ: Mapping[str, str]) -> None:
    """See to it that the libraries are there; install them when root.

    Raises Cannot, with the exact command, when somebody else has to install them.
    """
    if sys.platform != "linux":
        return
    packages = wanted(purpose, environ)
    if not _has_apt():
        say(
            "This is not Debian or Ubuntu, so system libraries are left to you; Qt needs what"
            f" Debian calls: {' '.join(packages)}"
        )
        return
    absent = missing(packages, _installed(packages), lambda name: _has_tool(name, environ))
    if absent:
        install(absent)
    else:
        say("System libraries: all there.")


def install(packages: Collection[str]) -> None:
    """Install Debian packages when root; otherwise raise Cannot with the command to type."""
    if os.geteuid() != 0:
        raise Cannot(
            "System libraries are missing, and only root may install them. Please type:\n\n  "
            f"{install_command(packages)}\n\nand start this again."
        )
    say(f"Installing system libraries: {' '.join(packages)}")
    if not any(LISTS.glob("*_Packages*")):
        _apt("update")
    order = ("install", "-y", "--no-install-recommends", *packages)
    if _apt(*order) is None:
        return
    _apt("update")  # an old list names files that are gone
    complaint = _apt(*order)
    if complaint is not None:
        raise Cannot(
            f"System libraries could not be installed. apt-get says:\n\n{complaint}\n\n"
            f"The command was: {install_command(packages)}"
        )


def provide_venv() -> None:
    """Debian and Ubuntu keep the part of Python that makes environments in a package of its own.

    Raises Cannot when it is missing and cannot be installed from here.
    """
    probe = "import ensurepip, venv"
    if subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False).returncode:
        if not _has_apt():
            raise Cannot(
                "This Python has no 'venv' and 'ensurepip' modules. Please install them, or use"
                " another Python, and start this again."
            )
        install([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])


def _has_apt() -> bool:
    return bool(shutil.which("dpkg-query") and shutil.which("apt-get"))


def _installed(packages: Collection[str]) -> set[str]:
    names = [name for package in packages for name in (package, f"{package}t64")]
    form = "--showformat=${Package} ${db:Status-Status}\n"
    answer = subprocess.run(
        ["dpkg-query", "--show", form, *names], capture_output=True, text=True, check=False
    )
    pairs = (line.split() for line in answer.stdout.splitlines())
    return {pair[0] for pair in pairs if pair[1:] == ["installed"]}


def _has_tool(package: str, environ: Mapping[str, str]) -> bool:
    if package == "postgresql":
        return bool(
            environ.get("PGBIN") or shutil.which("initdb") or any(SERVERS.glob("*/bin/initdb"))
        )
    program = PROGRAMS.get(package)
    return bool(program and shutil.which(program))


def _apt(*arguments: str) -> str | None:
    """Run apt-get without questions; None when it went well, else the last lines it wrote."""
    environment = {
        **os.environ,
        "DEBIAN_FRONTEND": "noninteractive",
        # dpkg refuses to work when it cannot find the programs of the administrator
        "PATH": f"{os.environ.get('PATH', '')}:/usr/local/sbin:/usr/sbin:/sbin",
    }
    answer = subprocess.run(
        ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return "\n".join(answer.stdout.splitlines()[-8:]) if answer.returncode else None
