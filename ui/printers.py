"""Where pages go: a PDF file in the desk's folder, or a printer of this machine.

Where the print system is CUPS the PDF itself goes to it and is watched until it is done (ui.paper.
spooling); elsewhere QPrinter draws it dot for dot (ui.paper.drawing).  QPrinter is not used on
CUPS: it says "done" of a page that a stopped or deleted queue never took, and knows no trays.
"""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ui.paper import cups
from ui.paper.faults import PageNotWritten
from ui.paper.printer import Order, Printer, PrinterState, Tray

translate = QCoreApplication.translate


def printers() -> tuple[Printer, ...]:
    """The machine's printers, the default first. May take seconds: ask aside."""
    if cups.is_there():
        from ui.paper import spooling

        return spooling.printers()
    from ui.paper import drawing

    return drawing.printers()


def send(folder: Path, order: Order, name: str, pdf: bytes) -> str:
    """Print, and say where the page went. Without a printer it becomes `folder/name.pdf`.

    Takes as long as the printer: call it aside. Raises PrintFault, by kind and in words
    (ui.paper.faults); nothing is on paper then, and nothing will be later.
    """
    if not order.printer:
        return str(_write(folder, name, pdf))
    if cups.is_there():
        from ui.paper.spooling import spool

        spool(order, name, pdf)
    else:
        from ui.paper.drawing import draw

        draw(order, name, pdf)
    return order.printer


def _write(folder: Path, name: str, pdf: bytes) -> Path:
    path = folder / f"{re.sub(r'[^0-9A-Za-z.-]', '_', name)}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf)
    except OSError as error:
        raise PageNotWritten(path.name) from error
    return path


def page_name(dossier_no: str, form: str, copy: int, now: datetime) -> str:
    """The file or job name of a page: `H40.15.03-261120-0048-receipt-1-153200`."""
    return f"{dossier_no}-{form}-{copy}-{now:%H%M%S}"


def state_text(state: PrinterState) -> str:
    """What a printer does, in the words of the window."""
    return {
        PrinterState.IDLE: translate("Printers", "ready"),
        PrinterState.BUSY: translate("Printers", "printing"),
        PrinterState.STOPPED: translate("Printers", "stopped"),
        PrinterState.NO_PAPER: translate("Printers", "out of paper"),
        PrinterState.REFUSING: translate("Printers", "takes no pages"),
    }[state]


def tray_text(tray: Tray) -> str:
    """A tray in the words of the window; an unusual one as it calls itself."""
    usual = {
        "auto": translate("Printers", "Automatic"),
        "top": translate("Printers", "Upper tray"),
        "middle": translate("Printers", "Middle tray"),
        "bottom": translate("Printers", "Lower tray"),
        "main": translate("Printers", "Main tray"),
        "manual": translate("Printers", "Manual feed"),
        "by-pass-tray": translate("Printers", "Manual feed"),
    }
    return usual.get(tray.key, tray.name)
