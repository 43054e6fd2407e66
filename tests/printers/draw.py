"""Draw a receipt by QPrinter, in a process of its own: python -m tests.printers.draw QUEUE PAPER"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from desk_app.printing.forms import render, words_for
from tests.printing.samples import UNIT, normal
from ui.paper.drawing import draw, printers
from ui.paper.printer import Order


def main(queue: str, paper: str) -> None:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(True)
    (found,) = [one for one in printers() if one.name == queue]
    assert paper in found.papers, found
    draw(Order(queue), "phiếu", render("receipt", paper, normal(), UNIT, words_for("2026")))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
