"""Putting a finished file in the place of an older one.

On Windows a file that another program has open cannot be replaced, and a virus scanner opens
every new file for a moment.
"""

from __future__ import annotations

import errno
import os
import time
from contextlib import suppress
from pathlib import Path

_PAUSES_S = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)


def check_replaceable(path: Path) -> None:
    """Raises OSError when what stands at `path` could not be replaced now; changes nothing."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    with suppress(FileNotFoundError):
        path.rename(path)  # Windows refuses this as it would refuse the replacement


def put_in_place(finished: Path, path: Path) -> None:
    """Replace `path` by `finished` in one step. Raises OSError; then `path` is as it was."""
    for pause in _PAUSES_S if os.name == "nt" else ():
        with suppress(PermissionError):
            finished.replace(path)
            return
        time.sleep(pause)
    finished.replace(path)
