"""The road of CUPS: the PDF goes to the queue as it is, and we look until it is on paper.

Media and tray are always named: without them CUPS puts an A5 page in the middle of the queue's
own size, A4.  Each copy is a job of its own (some drivers multiply pages, some do not), and pages
of different heights, as from a roll, are sent one by one.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from ui.pages import Pages
from ui.paper import cups
from ui.paper.faults import (
    NoAnswer,
    NoPaper,
    PageNotWritten,
    PrinterGone,
    PrinterRefused,
    PrinterStopped,
)
from ui.paper.printer import PAPER_SIZES_MM, Order, Printer, PrinterState, Tray, known_papers

ANSWER_SECONDS = 20.0
SECONDS_A_PAGE = 5.0
PAPER_SECONDS = 3.0
_LOOK_SECONDS = 0.1
_POINT_MM = 25.4 / 72
_NO_TRAYS = 1


def printers() -> tuple[Printer, ...]:
    """All queues, the default first. May take seconds: ask aside."""
    found = sorted(cups.queues(), key=lambda one: (not one.is_default, one.name))
    return tuple(_printer(one) for one in found)


def _printer(queue: cups.Queue) -> Printer:
    sources = cups.choices(queue.name, "media-source")
    media = cups.choices(queue.name, "media")
    return Printer(
        name=queue.name,
        state=_state(queue),
        trays=tuple(Tray(key, key) for key in sources) if len(sources) > _NO_TRAYS else (),
        papers=known_papers(
            (size for size in map(_size_mm, media) if size),
            any(one.startswith("custom_max") for one in media),
        ),
        is_default=queue.is_default,
    )


def _state(queue: cups.Queue) -> PrinterState:
    if not queue.is_accepting:
        return PrinterState.REFUSING
    if queue.wants_paper:
        return PrinterState.NO_PAPER
    if queue.is_stopped:
        return PrinterState.STOPPED
    return PrinterState.BUSY if queue.is_busy else PrinterState.IDLE


def _size_mm(media: str) -> tuple[float, float] | None:
    """The size in a self-describing name (PWG 5101.1): `iso_a5_148x210mm`."""
    width, _, height = media.rpartition("_")[2].removesuffix("mm").partition("x")
    try:
        return float(width), float(height)
    except ValueError:
        return None


def spool(order: Order, title: str, pdf: bytes) -> None:
    """Print every page, each copy after the other. Raises PrintFault (faults)."""
    _look(order.printer)
    pages = Pages(pdf)
    with TemporaryDirectory(prefix="page-") as folder:
        path = Path(folder) / "page.pdf"
        try:
            path.write_bytes(pdf)
        except OSError as error:
            raise PageNotWritten(str(path)) from error
        for _ in range(max(order.copies, 1)):
            for options, count in jobs(pages.sizes_pt, order.tray):
                _print(order.printer, str(path), title, options, count)


def jobs(sizes: Sequence[tuple[float, float]], tray: str) -> list[tuple[dict[str, str], int]]:
    """The options of each job and how many pages it has: neighbours of one size go together."""
    jobs: list[tuple[dict[str, str], int]] = []
    first = 0
    for at in range(1, len(sizes) + 1):
        if at < len(sizes) and sizes[at] == sizes[first]:
            continue
        options = {"print-scaling": "none", "sides": "one-sided", **_media(*sizes[first], tray)}
        if at - first < len(sizes):
            options["page-ranges"] = f"{first + 1}-{at}"
        jobs.append((options, at - first))
        first = at
    return jobs


def _media(width_pt: float, height_pt: float, tray: str) -> dict[str, str]:
    """A cut sheet by its standard size, which a queue finds among its own; a roll in points."""
    width, height = width_pt * _POINT_MM, height_pt * _POINT_MM
    source = f" media-source={tray}" if tray else ""
    for size in PAPER_SIZES_MM.values():
        if abs(min(width, height) - size[0]) < 1 and abs(max(width, height) - size[1]) < 1:
            x, y = (round(100 * side) for side in size)
            col = f"{{media-size={{x-dimension={x} y-dimension={y}}}{source}}}"
            return {"media-col": col}
    options = {"PageSize": f"Custom.{width_pt:.3f}x{height_pt:.3f}"}
    return {**options, "media-col": f"{{{source.strip()}}}"} if source else options


def _look(printer: str) -> cups.Queue:
    """The queue, if it would print now. Raises PrinterGone, PrinterRefused, PrinterStopped."""
    queue = cups.queue(printer)
    if queue is None:
        raise PrinterGone(printer)
    if not queue.is_accepting:
        raise PrinterRefused(printer)
    if queue.is_stopped:
        raise NoPaper(printer) if queue.wants_paper else PrinterStopped(printer)
    return queue


def _print(printer: str, path: str, title: str, options: dict[str, str], pages: int) -> None:
    job = cups.submit(printer, path, title, options)
    if not job:
        _look(printer)  # says what kind of failure it was, where it can be seen
        raise PrinterRefused(printer)
    try:
        _wait(printer, job, ANSWER_SECONDS + SECONDS_A_PAGE * pages)
    except Exception:
        cups.cancel(printer, job)  # it must not come out when nobody expects it
        raise


def _wait(printer: str, job: int, seconds: float) -> None:
    """Until the printer has the pages. Raises PrintFault."""
    begun = time.monotonic()
    while True:
        state = cups.job_state(printer, job)
        if state is cups.JobState.COMPLETED:
            return
        queue = _look(printer)
        if state is None:  # done and forgotten: some print systems keep no history
            return
        if state not in (cups.JobState.PENDING, cups.JobState.PROCESSING):
            raise PrinterRefused(printer)
        waited = time.monotonic() - begun
        if queue.wants_paper and waited > PAPER_SECONDS:
            raise NoPaper(printer)
        if waited > seconds:
            raise NoAnswer(printer)
        time.sleep(_LOOK_SECONDS)
