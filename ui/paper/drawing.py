"""The road of QPrinter, for Windows and wherever there is no CUPS: each page as a picture in the
printer's own dots, black and white, so that nobody scales or screens the bars.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ui.pages import Pages
from ui.paper.faults import PrinterGone, PrinterRefused, PrinterStopped
from ui.paper.printer import Order, Printer, PrinterState, Tray, known_papers

FINEST_DPI = 720
"""Finer printers are given every second (third, fourth) of their dots: an A4 page of 1200 dpi
would be a picture of 140 million."""

_STATES = {
    QPrinter.PrinterState.Idle: PrinterState.IDLE,
    QPrinter.PrinterState.Active: PrinterState.BUSY,
    QPrinter.PrinterState.Aborted: PrinterState.STOPPED,
    QPrinter.PrinterState.Error: PrinterState.STOPPED,
}

_SOURCES = {
    "auto": QPrinter.PaperSource.Auto,
    "top": QPrinter.PaperSource.Upper,
    "middle": QPrinter.PaperSource.Middle,
    "bottom": QPrinter.PaperSource.Lower,
    "manual": QPrinter.PaperSource.Manual,
    "main": QPrinter.PaperSource.Cassette,
}
"""The trays every Windows driver knows by number; what a driver calls its own further trays, Qt
does not tell. A tray that a printer lacks is passed over by its driver."""


def printers() -> tuple[Printer, ...]:
    """All printers, the default first. May take seconds: ask aside."""
    first = QPrinterInfo.defaultPrinterName()
    found = [_printer(info, first) for info in QPrinterInfo.availablePrinters()]
    return tuple(sorted(found, key=lambda one: (not one.is_default, one.name)))


def _printer(info: QPrinterInfo, first: str) -> Printer:
    sizes = [size.size(QPageSize.Unit.Millimeter) for size in info.supportedPageSizes()]
    return Printer(
        name=info.printerName(),
        state=_STATES[info.state()],
        trays=tuple(Tray(key, key) for key in _SOURCES),
        papers=known_papers(
            ((size.width(), size.height()) for size in sizes), info.supportsCustomPageSizes()
        ),
        is_default=info.printerName() == first,
    )


def draw(order: Order, title: str, pdf: bytes) -> None:
    """Print every page, each copy after the other. Raises PrintFault (faults).

    The print system has the pages then; Qt does not tell whether they reached the paper.
    """
    info = QPrinterInfo.printerInfo(order.printer)
    if info.isNull():
        raise PrinterGone(order.printer)
    if _STATES[info.state()] is PrinterState.STOPPED:
        raise PrinterStopped(order.printer)
    pages = Pages(pdf)
    for _ in range(max(order.copies, 1)):
        for run in _runs(pages.sizes_pt):
            _draw_run(info, order, title, pages, run)


def _runs(sizes: Sequence[tuple[float, float]]) -> Iterator[list[int]]:
    """Pages of one size are one job: a driver does not change its paper in the midst of one."""
    for _, run in groupby(range(len(sizes)), key=lambda page: sizes[page]):
        yield list(run)


def _draw_run(
    info: QPrinterInfo, order: Order, title: str, pages: Pages, run: Sequence[int]
) -> None:
    device = _device(info, order, title, pages.sizes_pt[run[0]])
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterRefused(order.printer)
    try:
        for place, page in enumerate(run):
            if place and not device.newPage():
                raise PrinterRefused(order.printer)
            painter.drawImage(QPointF(0, 0), dots(pages, page, device.resolution()))
    finally:
        is_done = painter.end()
    if not is_done or device.printerState() in (
        QPrinter.PrinterState.Error,
        QPrinter.PrinterState.Aborted,
    ):
        raise PrinterRefused(order.printer)


def _device(info: QPrinterInfo, order: Order, title: str, size_pt: tuple[float, float]) -> QPrinter:
    width, height = size_pt
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setResolution(_resolution(device.resolution(), info.supportedResolutions()))
    device.setDocName(title)
    device.setFullPage(True)
    upright = QPageSize(QSizeF(min(size_pt), max(size_pt)), QPageSize.Unit.Point)
    is_wide = width > height
    layout = QPageLayout(
        upright,
        QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
    device.setDuplex(
        QPrinter.DuplexMode.DuplexNone
    )  # the citizen's copy is no back of the office's
    device.setColorMode(QPrinter.ColorMode.GrayScale)
    if source := _SOURCES.get(order.tray):
        device.setPaperSource(source)
    return device


def _resolution(own: int, offered: Sequence[int]) -> int:
    """Whole dots of the printer: its own resolution or a whole part of it, in dots an inch."""
    best = max(offered, default=own)
    finest = best if own not in offered else own
    return next(finest // part for part in (1, 2, 3, 4, 6, 8) if finest // part <= FINEST_DPI)


def dots(pages: Pages, page: int, resolution: int) -> QImage:
    """One page in black and white dots."""
    picture = pages.picture_at(page, resolution)
    threshold = Qt.ImageConversionFlag.ThresholdDither
    return picture.convertToFormat(QImage.Format.Format_Mono, threshold)
