"""How the set-up speaks: one plain line per step, and a sentence instead of a traceback."""

from __future__ import annotations

MISSING = 3  # exit status: something is missing on this machine


class Cannot(Exception):
    """The set-up cannot go on for a reason outside this program; the text says what to do."""


def say(line: str) -> None:
    print(line, flush=True)
