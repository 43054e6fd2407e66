"""Two commands for a fresh machine: `python3 installer/dev.py run` and the same with `test`.

This file is read before the version of Python is known, so it keeps to syntax that every Python 3
in use understands; the rest of the set-up is imported only after the version was found good.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
USAGE = """usage: python3 installer/dev.py COMMAND [arguments]

  run [--headless] [...]   set up what is needed, then play the demo (desk demo)
  test [pytest arguments]  set up what is needed, then run every check and test
  system                   only the system libraries that the tests need (Debian, Ubuntu)
  lock [--upgrade]         renew installer/requirements*.txt from pyproject.toml (needs uv)

Exit status: 0 done, 1 a check failed, 2 usage, 3 something is missing on this machine."""


def too_old(version: "tuple[int, ...]") -> "str | None":
    """The sentence for a Python this project cannot run on; None for one it can."""
    if tuple(version[:2]) >= OLDEST:
        return None
    return (
        f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed, and this is {version[0]}.{version[1]}."
        " Call this file with a newer one, for example: python3.11 installer/dev.py run"
    )


def main(arguments: "list[str]") -> int:
    complaint = too_old(sys.version_info[:3])
    if complaint:
        print(complaint)
        return 3
    sys.path.insert(0, str(ROOT))
    from installer.commands import perform

    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(USAGE)
        return 0 if arguments else 2
    return perform(ROOT, arguments[0], arguments[1:], USAGE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
