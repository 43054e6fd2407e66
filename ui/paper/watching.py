"""Looks after a job on Windows until it has left the list, and takes it back when it does not."""

from __future__ import annotations

import sys
import time

from ui.paper.printer import PrinterState
from ui.paper.windows_codes import DONE, printer_state, verdict

_LOOK_SECONDS = 0.2


def state(printer: str) -> PrinterState | None:
    """What stands in its way, as Windows knows it; None when nothing does."""
    if sys.platform != "win32":
        return None
    from ui.paper import winspool

    return printer_state(winspool.status(printer))


def watch(printer: str, title: str, pages: int) -> None:
    """Until the jobs of this title have been printed. Raises PrintFault; they are deleted then."""
    if sys.platform != "win32":
        return
    from ui.paper import winspool

    begun = time.monotonic()
    while waiting := [job for job in winspool.jobs(printer, title) if not job.status & DONE]:
        fault = verdict(waiting[0].status, time.monotonic() - begun, pages)
        if fault is not None:
            for job in waiting:
                winspool.cancel(printer, job)
            raise fault(printer)
        time.sleep(_LOOK_SECONDS)
