"""Where pages go: a PDF file in the desk's folder, or a printer of this machine.

On Linux the PDF goes to the print system as it is, so the bars stay lines.  On Windows it is
drawn at the printer's own resolution, dot for dot, without scaling.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

_SPOOL_SECONDS = 60


def printer_names() -> tuple[str, ...]:
    """The machine's printers, the default first. May take seconds: ask aside."""
    from PySide6.QtPrintSupport import QPrinterInfo

    first = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != first, name)))


def send_page(folder: Path, printer: str, name: str, pdf: bytes) -> str:
    """Send a page and say where it went. An empty `printer` writes `folder/name.pdf`.

    Raises OSError when the printer or the folder does not take it.
    """
    if not printer:
        return str(_write(folder, name, pdf))
    if sys.platform != "win32" and (program := shutil.which("lp")):
        _spool(program, printer, name, pdf)
    else:
        _draw(printer, name, pdf)
    return printer


def _write(folder: Path, name: str, pdf: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{re.sub(r'[^0-9A-Za-z.-]', '_', name)}.pdf"
    path.write_bytes(pdf)
    return path


def _spool(program: str, printer: str, name: str, pdf: bytes) -> None:
    order = [program, "-d", printer, "-t", name, "-o", "print-scaling=none"]
    try:
        done = subprocess.run(
            order, input=pdf, capture_output=True, timeout=_SPOOL_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise OSError(f"{printer}: no answer in {_SPOOL_SECONDS} s") from error
    if done.returncode:
        raise OSError(done.stderr.decode(errors="replace").strip() or printer)


def _draw(printer: str, name: str, pdf: bytes) -> None:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise OSError(printer)
    from ui.pages import Pages

    pages = Pages(pdf)
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(name)
    device.setFullPage(True)
    device.setPageSize(QPageSize(QSizeF(*pages.sizes_pt[0]), QPageSize.Unit.Point))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(printer)
    for page in range(len(pages)):
        if page:
            device.newPage()
        # one dot of the picture is one dot of the printer: the bars stay on its grid
        painter.drawImage(QPointF(0, 0), pages.picture_at(page, device.resolution()))
    painter.end()


def page_name(dossier_no: str, form: str, copy: int, now: datetime) -> str:
    """The file or job name of a page: `H40.15.03-261120-0048-receipt-1-153200`."""
    return f"{dossier_no}-{form}-{copy}-{now:%H%M%S}"
