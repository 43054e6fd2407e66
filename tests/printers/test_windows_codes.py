"""What Windows' codes of a printer and a job mean for a page."""

from __future__ import annotations

import pytest

from ui.paper.faults import NoAnswer, NoPaper, PrinterRefused, PrinterStopped, PrintFault
from ui.paper.printer import PrinterState
from ui.paper.windows_codes import JobStatus, PrinterStatus, printer_state, verdict

J = JobStatus


@pytest.mark.parametrize(
    ("status", "waited", "fault"),
    [
        (0, 0.0, None),
        (0, 24.9, None),
        (0, 25.1, NoAnswer),
        (J.DELETED, 0.0, PrinterRefused),
        (J.PAPEROUT, 1.0, None),
        (J.PAPEROUT, 3.1, NoPaper),
        (J.PAPEROUT | J.ERROR, 3.1, NoPaper),
        (J.PAUSED, 3.1, PrinterStopped),
        (J.OFFLINE, 2.9, None),
        (J.OFFLINE, 3.1, PrinterRefused),
        (J.USER_INTERVENTION, 3.1, PrinterRefused),
        (0x10 | 0x8, 3.1, None),  # printing, spooling
    ],
)
def test_a_job_is_waited_for_and_given_up_by_its_codes(
    status: int, waited: float, fault: type[PrintFault] | None
) -> None:
    assert verdict(status, waited, pages=1) is fault


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (0, None),
        (0x400, None),  # printing
        (0x20000, None),  # toner low: it still prints
        (PrinterStatus.PAPER_OUT, PrinterState.NO_PAPER),
        (PrinterStatus.PAPER_OUT | PrinterStatus.ERROR, PrinterState.NO_PAPER),
        (PrinterStatus.OFFLINE, PrinterState.STOPPED),
        (PrinterStatus.DOOR_OPEN, PrinterState.STOPPED),
    ],
)
def test_a_printer_is_ready_unless_a_code_stands_in_its_way(
    status: int, state: PrinterState | None
) -> None:
    assert printer_state(status) is state
