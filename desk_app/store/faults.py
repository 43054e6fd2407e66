"""What the world does to the file: full disk, locks, damage. Classified by SQLite's error name.

    StoreFault                 the environment's (exit status 3)
        IntegrityFault         the file or its history is not what it must be (exit status 4)

Each carries a code whose sentence is in resources/words; nothing was written when one is raised.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import DecodeError
from sqlcipher3 import dbapi2

from desk_app.domain.codec import BadBody

CODES = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_READONLY": "read_only",
    "SQLITE_BUSY": "locked",
    "SQLITE_LOCKED": "locked",
    "SQLITE_CANTOPEN": "cannot_open",
    "SQLITE_PERM": "cannot_open",
    "SQLITE_AUTH": "cannot_open",
    "SQLITE_IOERR_SHMSIZE": "disk_full",  # no room for the shared memory beside the file
    "SQLITE_IOERR": "disk_error",
    "SQLITE_NOMEM": "out_of_memory",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "not_a_desk_file",
    "SQLITE_CONSTRAINT": "clash",
}
_LEAST_ROOM = 64 * 1024  # bytes: the -shm file takes 32 KiB
_INTEGRITY = frozenset({"damaged", "not_a_desk_file", "clash"})


class StoreFault(Exception):
    """The file could not be used. `code` says why, `params` what the sentence needs."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(f"{code} {params}" if params else code)
        self.code = code
        self.params = params


class IntegrityFault(StoreFault):
    """What is stored, or what the witness remembers, contradicts itself."""


def fault_of(error: BaseException, path: Path | str = "") -> StoreFault | None:
    """The fault a driver's error stands for; None for an error of ours (wrong SQL, wrong type)."""
    name = getattr(error, "sqlite_errorname", None)
    if name is None:
        return IntegrityFault("damaged", file=str(path)) if _is_unreadable(error) else None
    code = next((c for prefix, c in CODES.items() if str(name).startswith(prefix)), None)
    if code is None:
        return None
    if code == "disk_error" and _has_no_room(path):
        code = "disk_full"
    return (IntegrityFault if code in _INTEGRITY else StoreFault)(code, file=str(path))


def _is_unreadable(error: BaseException) -> bool:
    """Stored bytes that are no text (so says the driver, without SQLite's code), or no entry."""
    return isinstance(error, UnicodeDecodeError | BadBody | DecodeError | dbapi2.OperationalError)


def _has_no_room(path: Path | str) -> bool:
    """SQLite calls it an input/output error when it finds no room for the files beside its own."""
    try:
        return bool(path) and shutil.disk_usage(Path(path).parent).free < _LEAST_ROOM
    except OSError:
        return False


@contextmanager
def told_plainly(path: Path | str) -> Iterator[None]:
    """Turn the driver's errors into faults; everything else goes through."""
    try:
        yield
    except Exception as error:
        fault = fault_of(getattr(error, "orig", None) or error, path)
        if fault is None:
            raise
        raise fault from error
