"""Pages of blocks -> PDF bytes. The only place that draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from math import atan2, ceil, degrees, hypot
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from desk_app.printing import fonts
from desk_app.printing.blocks import Bars, Page, Rule, Text
from desk_app.printing.papers import Paper

# Binary streams: the text-safe coding, meant for old mail, costs a quarter more bytes and time.
rl_config.useA85 = 0


_STAMP_GREY = 0.9
"""Light enough for every scanner to take it for white."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages that are laid out and not yet bytes."""

    paper: Paper
    pages: Sequence[Page]
    title: str
    author: str

    def pdf(self) -> bytes:
        return pdf_bytes(self.paper, self.pages, self.title, self.author)


def pdf_bytes(paper: Paper, pages: Sequence[Page], title: str, author: str) -> bytes:
    """One PDF; equal pages give equal bytes, in any process and after any other document.

    A sheet of a roll is as high as its text.
    """
    return book_bytes([Drawn(paper, pages, title, author)], title, author)


def book_bytes(parts: Sequence[Drawn], title: str, author: str, stamp: str = "") -> bytes:
    """Several documents as one PDF, each on its own paper; `stamp` stands across every page,
    behind what is printed there.
    """
    fonts.register()
    target = BytesIO()
    first = parts[0].paper
    canvas = Canvas(
        target,
        pagesize=(first.width, first.height or 0),
        initialFontName=fonts.REGULAR,  # reportlab would name an unembedded Helvetica
        initialFontSize=first.body,
        invariant=1,
        pageCompression=1,
        lang="vi",
    )
    canvas.setTitle(fonts.printable(title))
    canvas.setAuthor(fonts.printable(author))
    canvas.setCreator("Commune Desk")
    canvas.setProducer("Commune Desk")
    for part in parts:
        for number, page in enumerate(part.pages):
            if number == 0 and len(parts) > 1:
                key = f"part-{parts.index(part)}"
                canvas.bookmarkPage(key)
                canvas.addOutlineEntry(fonts.printable(part.title), key)
            _draw_page(canvas, page, part.paper, stamp)
    canvas.save()
    return target.getvalue()


def _draw_page(canvas: Any, page: Page, paper: Paper, stamp: str) -> None:
    height = paper.height or ceil((page.end + paper.bottom) / paper.grid) * paper.grid
    canvas.setPageSize((paper.width, height))
    if stamp:
        _draw_stamp(canvas, stamp, paper.width, height)
    _draw(canvas, page, paper, height)
    canvas.showPage()


def _draw_stamp(canvas: Any, stamp: str, width: float, height: float) -> None:
    """From the lower left corner towards the upper right one, over two fifths of the way."""
    size = 0.4 * hypot(width, height) / fonts.width(stamp, fonts.BOLD, 1)
    size = min(size, 0.5 * min(width, height))
    canvas.saveState()
    canvas.setFillGray(_STAMP_GREY)
    canvas.setFont(fonts.BOLD, size)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(degrees(atan2(height, width)))
    canvas.drawCentredString(0, -size * 0.33, stamp)
    canvas.restoreState()


def _draw(canvas: Any, page: Page, paper: Paper, height: float) -> None:
    text = canvas.beginText()
    font, size = "", 0.0
    for top, block in page.placed:
        for mark in block.marks:
            if isinstance(mark, Text):
                if (mark.font, mark.size) != (font, size):
                    font, size = mark.font, mark.size
                    text.setFont(font, size)
                text.setTextOrigin(paper.left + mark.x, height - top - mark.y)
                text.textOut(mark.text)
            elif isinstance(mark, Rule):
                y1, y2 = height - top - mark.y1, height - top - mark.y2
                canvas.setLineWidth(mark.weight)
                canvas.line(paper.left + mark.x1, y1, paper.left + mark.x2, y2)
            else:
                _draw_bars(canvas, mark, top, paper, height)
    canvas.drawText(text)


def _draw_bars(canvas: Any, mark: Bars, top: float, paper: Paper, height: float) -> None:
    """Whole dots, counted from the sheet's upper left corner, as one filled path."""
    x = snapped(paper.left + mark.x, paper.grid)
    y = height - snapped(top + mark.y, paper.grid)
    bars = "\n".join(f"{left} {upper} {wide} {high} re" for left, upper, wide, high in mark.bars)
    dot = f"{paper.grid:.6f}"
    canvas.addLiteral(f"q {dot} 0 0 -{dot} {x:.5f} {y:.5f} cm\n{bars}\nf Q")


def snapped(length: float, grid: float) -> float:
    return round(length / grid) * grid
