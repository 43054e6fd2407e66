"""The road of QPrinter, for Windows and wherever there is no CUPS: each page as a picture in the
printer's own dots, black and white, so that nobody scales or screens the bars.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ui.pages import Pages
from ui.paper import watching
from ui.paper.faults import NoPaper, PrinterGone, PrinterRefused, PrinterStopped
from ui.paper.printer import Order, Printer, PrinterState, Tray, known_papers

FINEST_DPI = 720
"""Finer printers are given every second (third, fourth) of their dots: an A4 page of 1200 dpi
would be a picture of 140 million."""

_LOWEST_SHEET = 200.0
"""Points: what is lower is a label."""

_OWN = 256
"""From here on a driver numbers trays of its own, in Qt as in Windows."""

_STATES = {
    QPrinter.PrinterState.Idle: PrinterState.IDLE,
    QPrinter.PrinterState.Active: PrinterState.BUSY,
    QPrinter.PrinterState.Aborted: PrinterState.STOPPED,
    QPrinter.PrinterState.Error: PrinterState.STOPPED,
}

_S = QPrinter.PaperSource
_TRAYS = {
    1: ("top", _S.Upper),
    2: ("bottom", _S.Lower),
    3: ("middle", _S.Middle),
    4: ("manual", _S.Manual),
    7: ("auto", _S.Auto),
    14: ("main", _S.Cassette),
    15: ("15", _S.FormSource),
}
"""Windows' own trays (DMBIN_*) by number: the key that is stored, and Qt's name for it."""


def printers() -> tuple[Printer, ...]:
    """All printers, the default first. May take seconds: ask aside."""
    first = QPrinterInfo.defaultPrinterName()
    found = [_printer(info, first) for info in QPrinterInfo.availablePrinters()]
    return tuple(sorted(found, key=lambda one: (not one.is_default, one.name)))


def _printer(info: QPrinterInfo, first: str) -> Printer:
    sizes = [size.size(QPageSize.Unit.Millimeter) for size in info.supportedPageSizes()]
    return Printer(
        name=info.printerName(),
        state=watching.state(info.printerName()) or _STATES[info.state()],
        trays=_trays(info.printerName()),
        papers=known_papers(
            ((size.width(), size.height()) for size in sizes), info.supportsCustomPageSizes()
        ),
        is_default=info.printerName() == first,
    )


def _trays(printer: str) -> tuple[Tray, ...]:
    """By the keys that are stored: a usual name, or the driver's number."""
    if sys.platform != "win32":
        return ()
    from ui.paper import winspool

    found = {n: name for n, name in winspool.trays(printer).items() if n in _TRAYS or n >= _OWN}
    return tuple(Tray(_key(n), name) for n, name in found.items())


def _key(number: int) -> str:
    return _TRAYS[number][0] if number in _TRAYS else str(number)


def _source(printer: str, tray: str) -> QPrinter.PaperSource | None:
    """The tray in Qt's words; None where the printer has no such tray (any more)."""
    if tray not in [one.key for one in _trays(printer)]:
        return None
    usual = dict(_TRAYS.values())
    return usual[tray] if tray in usual else QPrinter.PaperSource(int(tray))


def draw(order: Order, title: str, pdf: bytes) -> None:
    """Print every page, each copy after the other. Raises PrintFault (faults).

    Qt itself tells nothing after the pages left it: on Windows the job is watched.
    """
    info = QPrinterInfo.printerInfo(order.printer)
    if info.isNull():
        raise PrinterGone(order.printer)
    state = watching.state(order.printer) or _STATES[info.state()]
    if state is PrinterState.NO_PAPER:
        raise NoPaper(order.printer)
    if state is PrinterState.STOPPED:
        raise PrinterStopped(order.printer)
    pages = Pages(pdf)
    for _ in range(max(order.copies, 1)):
        for run in _runs(pages.sizes_pt):
            _draw_run(info, order, title, pages, run)
            watching.watch(order.printer, title, len(run))


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
    is_wide = width > height > _LOWEST_SHEET  # a label lies on its roll as it is: not turned
    sides = (min(size_pt), max(size_pt)) if is_wide else size_pt
    upright = QPageSize(QSizeF(*sides), QPageSize.Unit.Point)
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
    source = _source(order.printer, order.tray) if order.tray else None
    if source is not None:
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
