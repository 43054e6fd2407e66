"""Which road a page takes: a PDF file in the desk's folder, CUPS, or QPrinter."""

from __future__ import annotations

import re
from pathlib import Path

from ui.paper import cups, drawing, spooling
from ui.paper.faults import PageNotWritten
from ui.paper.printer import Order, Printer


def printers() -> tuple[Printer, ...]:
    """The machine's printers, the default first. May take seconds: ask aside."""
    return spooling.printers() if cups.is_there() else drawing.printers()


def send(folder: Path, order: Order, title: str, pdf: bytes) -> str:
    """Print, and say where the page went. Without a printer it becomes `folder/title.pdf`.

    Raises PrintFault, by kind and in words (faults); nothing is on paper then.
    """
    if not order.printer:
        return str(_write(folder, title, pdf))
    road = spooling.spool if cups.is_there() else drawing.draw
    road(order, title, pdf)
    return order.printer


def _write(folder: Path, title: str, pdf: bytes) -> Path:
    path = folder / f"{re.sub(r'[^0-9A-Za-z.-]', '_', title)}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf)
    except OSError as error:
        raise PageNotWritten(path.name) from error
    return path
