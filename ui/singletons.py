"""Keeps None, True and False alive under a Qt binding that forgets to count them.

PySide6 6.12.0 is built as for Python 3.12, where these three are immortal.  Under 3.11 every call
that returns one of them takes a reference that is not its own; after some thousands of calls the
interpreter ends with `none_dealloc`.  A large head start outlasts any working day: at a million
calls a second it lasts twelve days on a 64-bit machine.  PySide6 6.11 does not need this.
"""

from __future__ import annotations

import sys


def outlive_the_binding() -> None:
    """Give the three singletons references nobody will ever take back."""
    if sys.version_info >= (3, 12):
        return
    import ctypes

    head_start = 1 << (40 if sys.maxsize > 2**32 else 29)
    for singleton in (None, True, False):
        ctypes.c_ssize_t.from_address(id(singleton)).value += head_start
