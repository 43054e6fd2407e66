"""What Windows says of printers and jobs (winspool.h), and what that means for a page."""

from __future__ import annotations

from enum import IntFlag

from ui.paper.faults import NoAnswer, NoPaper, PrinterRefused, PrinterStopped, PrintFault
from ui.paper.printer import PrinterState

ANSWER_SECONDS = 20.0
SECONDS_A_PAGE = 5.0
TROUBLE_SECONDS = 3.0
"""Trouble that goes by itself (a printer waking up) is waited for so long."""


class PrinterStatus(IntFlag):
    """PRINTER_STATUS_* that keep pages from the paper."""

    PAUSED = 0x1
    ERROR = 0x2
    PAPER_JAM = 0x8
    PAPER_OUT = 0x10
    PAPER_PROBLEM = 0x40
    OFFLINE = 0x80
    NOT_AVAILABLE = 0x1000
    NO_TONER = 0x40000
    USER_INTERVENTION = 0x100000
    DOOR_OPEN = 0x400000


WANTS_PAPER = PrinterStatus.PAPER_OUT | PrinterStatus.PAPER_PROBLEM
STANDS_STILL = (
    PrinterStatus.PAUSED
    | PrinterStatus.ERROR
    | PrinterStatus.PAPER_JAM
    | PrinterStatus.OFFLINE
    | PrinterStatus.NOT_AVAILABLE
    | PrinterStatus.NO_TONER
    | PrinterStatus.USER_INTERVENTION
    | PrinterStatus.DOOR_OPEN
)


class JobStatus(IntFlag):
    """JOB_STATUS_* that decide what became of a job."""

    PAUSED = 0x1
    ERROR = 0x2
    DELETING = 0x4
    OFFLINE = 0x20
    PAPEROUT = 0x40
    PRINTED = 0x80
    DELETED = 0x100
    BLOCKED = 0x200
    USER_INTERVENTION = 0x400
    COMPLETE = 0x1000


DONE = JobStatus.PRINTED | JobStatus.COMPLETE
"""A driver may keep a printed job in its list."""

_ENDED = JobStatus.DELETED | JobStatus.DELETING
_TROUBLE = JobStatus.ERROR | JobStatus.OFFLINE | JobStatus.BLOCKED | JobStatus.USER_INTERVENTION


def printer_state(status: int) -> PrinterState | None:
    """What stands in a printer's way; None when nothing does."""
    if status & WANTS_PAPER:
        return PrinterState.NO_PAPER
    return PrinterState.STOPPED if status & STANDS_STILL else None


def verdict(status: int, waited: float, pages: int) -> type[PrintFault] | None:
    """What is wrong with a job that has been in the list for `waited` seconds; None: wait on."""
    if status & _ENDED:
        return PrinterRefused
    if waited > TROUBLE_SECONDS:
        if status & JobStatus.PAPEROUT:
            return NoPaper
        if status & JobStatus.PAUSED:
            return PrinterStopped
        if status & _TROUBLE:
            return PrinterRefused
    return NoAnswer if waited > ANSWER_SECONDS + SECONDS_A_PAGE * pages else None
