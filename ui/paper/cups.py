"""The few calls of libcups that are needed, by ctypes: the library comes with every CUPS, and Qt
links to it too.  Answers are protocol keywords and codes (RFC 8011), never sentences.
"""

from __future__ import annotations

import ctypes as c
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

_LIBRARY = "libcups.so.2"
_ALL_OF_THEM = -1


class _Option(c.Structure):
    _fields_ = (("name", c.c_char_p), ("value", c.c_char_p))


class _Dest(c.Structure):
    _fields_ = (
        ("name", c.c_char_p),
        ("instance", c.c_char_p),
        ("is_default", c.c_int),
        ("num_options", c.c_int),
        ("options", c.POINTER(_Option)),
    )


class _Job(c.Structure):
    _fields_ = (
        ("id", c.c_int),
        ("dest", c.c_char_p),
        ("title", c.c_char_p),
        ("user", c.c_char_p),
        ("format", c.c_char_p),
        ("state", c.c_int),
        ("size", c.c_int),
        ("priority", c.c_int),
        ("completed_time", c.c_long),
        ("creation_time", c.c_long),
        ("processing_time", c.c_long),
    )


class JobState(IntEnum):
    """`job-state` of RFC 8011, 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


STOPPED = "5"
"""`printer-state` of RFC 8011, 5.4.11."""


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue as it is now: its attributes as CUPS writes them."""

    name: str
    is_default: bool
    attributes: Mapping[str, str]

    @property
    def is_accepting(self) -> bool:
        return self.attributes.get("printer-is-accepting-jobs") != "false"

    @property
    def is_stopped(self) -> bool:
        return self.attributes.get("printer-state") == STOPPED

    @property
    def is_busy(self) -> bool:
        return self.attributes.get("printer-state") == "4"

    @property
    def wants_paper(self) -> bool:
        """A report or a warning does not stop it: another tray may be the empty one."""
        reasons = self.attributes.get("printer-state-reasons", "").split(",")
        return any(r in _PAPER_REASONS for r in (one.removesuffix("-error") for one in reasons))


_PAPER_REASONS = ("media-empty", "media-needed")


def is_there() -> bool:
    """Whether this machine prints by CUPS."""
    return sys.platform == "linux" and _library() is not None


@cache
def _library() -> c.CDLL | None:
    try:
        lib = c.CDLL(_LIBRARY)
    except OSError:
        return None
    dest, http = c.POINTER(_Dest), c.c_void_p
    lib.cupsGetDests2.argtypes = (http, c.POINTER(dest))
    lib.cupsFreeDests.argtypes = (c.c_int, dest)
    lib.cupsFreeDests.restype = None
    lib.cupsGetNamedDest.argtypes = (http, c.c_char_p, c.c_char_p)
    lib.cupsGetNamedDest.restype = dest
    lib.cupsCopyDestInfo.argtypes = (http, dest)
    lib.cupsCopyDestInfo.restype = c.c_void_p
    lib.cupsFreeDestInfo.argtypes = (c.c_void_p,)
    lib.cupsFreeDestInfo.restype = None
    lib.cupsFindDestSupported.argtypes = (http, dest, c.c_void_p, c.c_char_p)
    lib.cupsFindDestSupported.restype = c.c_void_p
    lib.ippGetCount.argtypes = (c.c_void_p,)
    lib.ippGetString.argtypes = (c.c_void_p, c.c_int, c.c_void_p)
    lib.ippGetString.restype = c.c_char_p
    files = (c.c_char_p, c.c_char_p, c.c_char_p)
    lib.cupsPrintFile2.argtypes = (http, *files, c.c_int, c.POINTER(_Option))
    lib.cupsCancelJob2.argtypes = (http, c.c_char_p, c.c_int, c.c_int)
    lib.cupsGetJobs2.argtypes = (http, c.POINTER(c.POINTER(_Job)), c.c_char_p, c.c_int, c.c_int)
    lib.cupsFreeJobs.argtypes = (c.c_int, c.POINTER(_Job))
    lib.cupsFreeJobs.restype = None
    return lib


def _lib() -> c.CDLL:
    lib = _library()
    assert lib is not None, "is_there() was not asked"
    return lib


def queues() -> list[Queue]:
    """Every queue of this machine; none when no print system answers."""
    found = c.POINTER(_Dest)()
    count = _lib().cupsGetDests2(None, c.byref(found))
    try:
        return [_queue(found[n]) for n in range(count) if found[n].instance is None]
    finally:
        _lib().cupsFreeDests(count, found)


def queue(name: str) -> Queue | None:
    """The queue as it is now; None when there is none of that name."""
    found = _lib().cupsGetNamedDest(None, name.encode(), None)
    if not found:
        return None
    try:
        return _queue(found.contents)
    finally:
        _lib().cupsFreeDests(1, found)


def _queue(dest: _Dest) -> Queue:
    options = (dest.options[n] for n in range(dest.num_options))
    attributes = {_text(one.name): _text(one.value) for one in options}
    return Queue(_text(dest.name), bool(dest.is_default), attributes)


def choices(name: str, option: str) -> tuple[str, ...]:
    """The keywords a queue takes for an option (`media-source`, `media`). May ask the printer."""
    lib = _lib()
    dest = lib.cupsGetNamedDest(None, name.encode(), None)
    if not dest:
        return ()
    info = lib.cupsCopyDestInfo(None, dest)
    try:
        values = lib.cupsFindDestSupported(None, dest, info, option.encode()) if info else None
        count = lib.ippGetCount(values) if values else 0
        texts = [lib.ippGetString(values, n, None) for n in range(count)]
        return tuple(_text(text) for text in texts if text)
    finally:
        if info:
            lib.cupsFreeDestInfo(info)
        lib.cupsFreeDests(1, dest)


def submit(name: str, path: str, title: str, options: Mapping[str, str]) -> int:
    """Give a file to a queue; its job's number, or 0 when it was not taken."""
    pairs = [_Option(key.encode(), value.encode()) for key, value in options.items()]
    given = (_Option * len(pairs))(*pairs)
    job: int = _lib().cupsPrintFile2(
        None, name.encode(), path.encode(), title.encode(), len(pairs), given
    )
    return job


def cancel(name: str, job: int) -> None:
    """Take a job back, so that it does not come out later."""
    _lib().cupsCancelJob2(None, name.encode(), job, 0)


def job_state(name: str, job: int) -> JobState | None:
    """How far a job is; None when the print system no longer knows it."""
    jobs = c.POINTER(_Job)()
    count = _lib().cupsGetJobs2(None, c.byref(jobs), name.encode(), 0, _ALL_OF_THEM)
    try:
        states = {jobs[n].id: jobs[n].state for n in range(count)}
    finally:
        _lib().cupsFreeJobs(max(count, 0), jobs)
    return JobState(states[job]) if job in states else None


def _text(value: bytes | None) -> str:
    return (value or b"").decode(errors="replace")
