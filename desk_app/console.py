"""What commands write: UTF-8 and bare line feeds, whatever the console's code page says.

A Windows console may speak cp1258 or cp1252, in which Vietnamese cannot be written; a program
started by `pythonw` has no console at all.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import Any

_NOBODY_LISTENS = (errno.EPIPE, errno.EINVAL)  # how Linux and how Windows say it


class Nowhere(io.TextIOBase):
    """A stream that takes everything and keeps nothing."""

    def write(self, text: str) -> int:
        return len(text)


def speak_utf8() -> None:
    """Called once where a program starts. Afterwards both streams are there and take any text."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Nowhere())
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def write_line(stream: Any, line: str) -> None:
    """One line, at once. A reader that has gone away (`desk find … | more`) is no mistake."""
    if stream is None:
        return
    try:
        buffer = getattr(stream, "buffer", None)
        if buffer is None:
            stream.write(line + "\n")
        else:
            buffer.write(line.encode("utf-8", "replace") + b"\n")
        stream.flush()
    except OSError as error:
        if error.errno not in _NOBODY_LISTENS:
            raise
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # what is left in the buffer goes there at the end
        os.close(nowhere)
