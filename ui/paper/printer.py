"""A printer of this machine as a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

PAPER_SIZES_MM: dict[str, tuple[float, float]] = {
    "a4": (210, 297),
    "a5": (148, 210),
    "a6": (105, 148),
}
"""The cut sheets of the forms; the 80 mm roll has no height of its own."""

ROLL = "k80"
_NEAR_MM = 1.5


class PrinterState(StrEnum):
    IDLE = "idle"
    BUSY = "busy"
    STOPPED = "stopped"
    NO_PAPER = "no_paper"
    REFUSING = "refusing"


@dataclass(frozen=True, slots=True)
class Tray:
    """`key` is what is stored and sent, `name` what people read."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Printer:
    """`papers` are the forms' papers it says it takes; `trays` is empty where it has no choice."""

    name: str
    state: PrinterState = PrinterState.IDLE
    trays: tuple[Tray, ...] = ()
    papers: tuple[str, ...] = ()
    is_default: bool = False

    @property
    def is_ready(self) -> bool:
        return self.state in (PrinterState.IDLE, PrinterState.BUSY)


@dataclass(frozen=True, slots=True)
class Order:
    """Where a page goes and how often. An empty printer is a PDF file, an empty tray its own."""

    printer: str
    tray: str = ""
    copies: int = 1


def known_papers(sizes_mm: Iterable[tuple[float, float]], takes_custom: bool) -> tuple[str, ...]:
    """The forms' papers among the sizes a printer names. A roll is a size of its own."""
    sizes = list(sizes_mm)
    found = [
        name
        for name, (width, height) in PAPER_SIZES_MM.items()
        if any(abs(w - width) < _NEAR_MM and abs(h - height) < _NEAR_MM for w, h in sizes)
    ]
    is_roll = takes_custom or any(75 <= w <= 83 and h > w for w, h in sizes)
    return (*found, ROLL) if is_roll else tuple(found)
