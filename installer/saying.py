"""How the set-up speaks: one plain line per step, and a sentence instead of a traceback."""

from __future__ import annotations

import sys

MISSING = 3  # exit status: something is missing on this machine


class Cannot(Exception):
    """The set-up cannot go on for a reason outside this program; the text says what to do."""


def say(line: str) -> None:
    """Print at once, before what a child process prints next.

    Letters that an old Windows console does not have become question marks.
    """
    encoding = sys.stdout.encoding or "ascii"
    print(line.encode(encoding, "replace").decode(encoding), flush=True)
