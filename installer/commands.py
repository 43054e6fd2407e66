"""What each command of `dev.py` does, in order."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from installer import checks, environment, lock, system
from installer.saying import MISSING, Cannot, say

DEMO = ("-P", "-X", "utf8", "-m", "desk_app.cli.main", "demo")


def perform(root: Path, name: str, arguments: list[str], usage: str) -> int:
    """Carry one command out and return its exit status; expected failures become a sentence."""
    try:
        match name, arguments:
            case "run", _:
                return _run(root, arguments)
            case "test", _:
                return _test(root, arguments)
            case "system", []:
                system.provide("test", os.environ)
                return 0
            case "lock", [] | ["--upgrade"]:
                lock.renew(root, upgrade=bool(arguments))
                return 0
    except Cannot as reason:
        say(str(reason))
        return MISSING
    except OSError as error:
        say(f"The machine refused: {error}")
        return MISSING
    except KeyboardInterrupt:
        say("Stopped. The next start goes on from here.")
        return 130
    say(usage)
    return 2


def _run(root: Path, arguments: list[str]) -> int:
    headless = "--headless" in arguments
    system.provide("run", {} if headless else os.environ)
    python = environment.prepare(root, "run")
    say("Starting the demo.")
    command = [str(python), *DEMO, *arguments]
    if os.name != "nt":  # on Windows exec would return to the prompt at once
        os.execv(python, command)
    return subprocess.call(command)


def _test(root: Path, arguments: list[str]) -> int:
    system.provide("test", os.environ)
    python = environment.prepare(root, "test")
    return checks.run_all(root, python, arguments)
