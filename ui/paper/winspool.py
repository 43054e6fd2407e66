"""What Qt does not tell of Windows' printers: the names of trays, why one does not print, and what
became of a job.  By the codes of winspool.h, never by sentences.  Windows only.
"""

from __future__ import annotations

import ctypes as c
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import wintypes as w
from dataclasses import dataclass

assert sys.platform == "win32"

_DC_BINS, _DC_BINNAMES = 6, 12
_BIN_NAME_LENGTH = 24
_DELETE = 5


@dataclass(frozen=True, slots=True)
class Job:
    number: int
    title: str
    status: int


class _Info6(c.Structure):
    _fields_ = (("status", w.DWORD),)


class _JobInfo1(c.Structure):
    _fields_ = (
        ("number", w.DWORD),
        ("printer", w.LPWSTR),
        ("machine", w.LPWSTR),
        ("user", w.LPWSTR),
        ("title", w.LPWSTR),
        ("datatype", w.LPWSTR),
        ("words", w.LPWSTR),
        ("status", w.DWORD),
        ("priority", w.DWORD),
        ("position", w.DWORD),
        ("pages", w.DWORD),
        ("printed", w.DWORD),
        ("submitted", w.WORD * 8),
    )


_spool = c.WinDLL("winspool.drv", use_last_error=True)
_spool.OpenPrinterW.argtypes = (w.LPWSTR, c.POINTER(w.HANDLE), c.c_void_p)
_spool.ClosePrinter.argtypes = (w.HANDLE,)
_spool.GetPrinterW.argtypes = (w.HANDLE, w.DWORD, c.c_void_p, w.DWORD, c.POINTER(w.DWORD))
_spool.EnumJobsW.argtypes = (
    w.HANDLE,
    w.DWORD,
    w.DWORD,
    w.DWORD,
    c.c_void_p,
    w.DWORD,
    c.POINTER(w.DWORD),
    c.POINTER(w.DWORD),
)
_spool.SetJobW.argtypes = (w.HANDLE, w.DWORD, w.DWORD, c.c_void_p, w.DWORD)
_spool.DeviceCapabilitiesW.argtypes = (w.LPCWSTR, w.LPCWSTR, w.WORD, c.c_void_p, c.c_void_p)
_spool.DeviceCapabilitiesW.restype = c.c_int


@contextmanager
def _opened(printer: str) -> Iterator[w.HANDLE | None]:
    handle = w.HANDLE()
    if not _spool.OpenPrinterW(printer, c.byref(handle), None):
        yield None
        return
    try:
        yield handle
    finally:
        _spool.ClosePrinter(handle)


def status(printer: str) -> int:
    """The printer's PRINTER_STATUS flags; 0 when it is well, or does not say."""
    with _opened(printer) as handle:
        info, needed = _Info6(), w.DWORD()
        if handle is None or not _spool.GetPrinterW(
            handle, 6, c.byref(info), c.sizeof(info), c.byref(needed)
        ):
            return 0
        return int(info.status)


def jobs(printer: str, title: str) -> list[Job]:
    """The jobs of this title that are still in the printer's list."""
    with _opened(printer) as handle:
        if handle is None:
            return []
        needed, count = w.DWORD(), w.DWORD()
        _spool.EnumJobsW(handle, 0, 999, 1, None, 0, c.byref(needed), c.byref(count))
        if not needed.value:
            return []
        room = c.create_string_buffer(needed.value)
        if not _spool.EnumJobsW(
            handle, 0, 999, 1, room, needed.value, c.byref(needed), c.byref(count)
        ):
            return []
        found = c.cast(room, c.POINTER(_JobInfo1))
        listed = [found[n] for n in range(count.value)]
        return [Job(one.number, one.title, one.status) for one in listed if one.title == title]


def cancel(printer: str, job: Job) -> None:
    """Take a job back, so that it does not come out later."""
    with _opened(printer) as handle:
        if handle is not None:
            _spool.SetJobW(handle, job.number, 0, None, _DELETE)


def trays(printer: str) -> dict[int, str]:
    """The trays by the numbers a driver gives them, with the driver's own names."""
    count = _spool.DeviceCapabilitiesW(printer, None, _DC_BINS, None, None)
    if count <= 0:
        return {}
    numbers = (w.WORD * count)()
    names = (c.c_wchar * (_BIN_NAME_LENGTH * count))()
    _spool.DeviceCapabilitiesW(printer, None, _DC_BINS, numbers, None)
    _spool.DeviceCapabilitiesW(printer, None, _DC_BINNAMES, names, None)
    text = "".join(names)
    cells = (text[at : at + _BIN_NAME_LENGTH] for at in range(0, len(text), _BIN_NAME_LENGTH))
    return {number: cell.partition("\0")[0] for number, cell in zip(numbers, cells, strict=True)}
