"""The frame that all forms share: heading, code and date, title, footer.

No unit's name stands here: a real province's slip still carries another province's name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from desk_app.printing.blocks import Bars, Block, Page, Rule, beside, pile, space
from desk_app.printing.codes import QUIET_MODULES, Bar, code128_bars, qr_bars
from desk_app.printing.fonts import BOLD, ITALIC, REGULAR
from desk_app.printing.papers import MM, TIGHTER
from desk_app.printing.phrases import Headed, Job, Letter, place_and_day
from desk_app.printing.typeset import (
    Align,
    Measure,
    Span,
    framed,
    set_text,
    text_width,
)

QR_LARGEST = 21 * MM
_LEFT_SHARE = 0.40


def whole(job: Headed, align: Align = Align.LEFT, size: float | None = None) -> Measure:
    """The full width of the text."""
    return Measure(job.paper.text_width, size or job.paper.body, align=align)


def heading(job: Headed) -> list[Block]:
    """The unit at the left, nation and motto at the right; one above the other on a roll."""
    width = job.paper.text_width
    if job.paper.is_roll:
        measure = Measure(width, job.paper.body - 0.5, align=Align.CENTER)
        return [*_nation(job, measure), space(5), *_unit(job, measure), space(7)]
    nation = text_width(job.words.say("nation"), BOLD, 1) / 0.99
    right = max(width * (1 - _LEFT_SHARE), nation * job.paper.small)
    left = width - right
    size = min(job.paper.body, right / nation)
    row = beside(
        pile(_unit(job, Measure(left - 8, size, align=Align.CENTER))),
        pile(_nation(job, Measure(right, size, x=left, align=Align.CENTER))),
    )
    return [row, space(7)]


def _nation(job: Headed, measure: Measure) -> list[Block]:
    motto = job.words.say("motto")
    lines = set_text((Span(job.words.say("nation"), BOLD),), measure)
    lines += set_text((Span(motto, BOLD),), measure)
    return [*lines, _centred_rule(measure, text_width(motto, BOLD, measure.size))]


def _unit(job: Headed, measure: Measure) -> list[Block]:
    lines = set_text(job.unit.superior.upper(), measure)
    lines += set_text((Span(job.unit.name.upper(), BOLD),), measure)
    return [*lines, _centred_rule(measure, measure.width * 0.3)]


def _centred_rule(measure: Measure, length: float) -> Block:
    start = measure.x + (measure.width - length) / 2
    return Block(4, (Rule(start, 2, start + length, 2, 0.6),))


def code_row(job: Headed) -> list[Block]:
    """Code and bars at the left, place and date at the right (Circular 01/2018, art. 19.2)."""
    if job.paper.is_roll:
        date = set_text(_date(job), whole(job, Align.CENTER))
        signs = [*provisional(job, whole(job)), *marks_box(job, whole(job, Align.CENTER))]
        return [pile(code_with_bars(job)), *signs, *date, space(6)]
    code = pile(code_with_bars(job, Align.LEFT))
    start = _bars(job)[0] + QUIET_MODULES * job.paper.module_dots[0] * job.paper.grid
    column = Measure(job.paper.text_width - start, job.paper.body, start, Align.CENTER)
    halves = place_and_day(job)
    if text_width(" ".join(halves), ITALIC, column.size) <= column.width:
        halves = (" ".join(halves),)
    date = [line for half in halves for line in set_text((Span(half, ITALIC),), column)]
    right = pile([*date, *provisional(job, column), *marks_box(job, column)])
    return [beside(code, right), space(7)]


def _date(job: Headed) -> tuple[Span, ...]:
    return (Span(" ".join(place_and_day(job)), ITALIC),)


def _bars(job: Headed) -> tuple[float, tuple[Bar, ...]]:
    """The width in points and the bars; none where the paper is too narrow for them."""
    paper = job.paper
    height = round(paper.bar_height / paper.grid)
    for module in paper.module_dots:
        dots, bars = code128_bars(job.number, module, height)
        if dots * paper.grid <= paper.bars_reach + 0.01:
            return dots * paper.grid, bars
    return paper.text_width * 0.5, ()


def bars_width(job: Headed) -> float:
    """How wide the bars of the number are, in points."""
    return _bars(job)[0]


def code_with_bars(job: Headed, align: Align = Align.CENTER) -> list[Block]:
    """The bars with the code below. Bars that the paper is too narrow for are left out: the code
    stands there in letters and in the QR code. Quiet zones reach into the white margins.
    """
    paper = job.paper
    width, bars = _bars(job)
    start = 0.0 if align is Align.LEFT else (paper.text_width - width) / 2
    name = Measure(width, paper.body + 0.5, start, Align.CENTER)
    if align is Align.CENTER:
        name = replace(name, width=paper.text_width, x=0)
    lines = set_text((Span(job.number, BOLD),), name)
    if not bars:
        return lines
    return [Block(paper.bar_height + 2.5, (Bars(start, 0, bars),)), *lines]


def provisional(job: Headed, measure: Measure) -> list[Block]:
    """A provisional number says so, in a frame: the official code is attached later."""
    if not job.is_provisional:
        return []
    note, size = job.words.say("provisional_note"), job.paper.small + 0.5
    box = _narrowed(measure, text_width(note, REGULAR, size) + 16)
    inner = Measure(box.width - 8, job.paper.body, box.x + 4, Align.CENTER)
    lines = set_text((Span(job.words.say("provisional_mark"), BOLD),), inner)
    lines += set_text(note, replace(inner, size=size))
    return [space(3), framed(lines, box, 3, 1.0), space(3)]


def marks_box(job: Headed, measure: Measure) -> list[Block]:
    """The marks of a reprint and of a corrected version, in a frame."""
    shown = job.marks
    if not shown:
        return []
    inner = [line for mark in shown for line in set_text((Span(mark, BOLD),), measure)]
    longest = max(text_width(mark, BOLD, measure.size) for mark in shown)
    return [space(4), framed(inner, _narrowed(measure, longest + 14), 4), space(4)]


def _narrowed(measure: Measure, width: float) -> Measure:
    """A column in the middle of the measure, no wider than it."""
    width = min(measure.width, width)
    return replace(measure, width=width, x=measure.x + (measure.width - width) / 2)


def title(job: Headed, key: str, below: str = "") -> list[Block]:
    lines = set_text((Span(job.words.say(key), BOLD),), whole(job, Align.CENTER, job.paper.title))
    if below:
        lines += set_text((Span(f"({below})", ITALIC),), whole(job, Align.CENTER))
    return [*lines, space(job.paper.body * 0.5)]


def qr(
    job: Headed, measure: Measure, caption: str | None = None, largest: float = QR_LARGEST
) -> Block:
    """The QR code in the middle of a column, its caption below."""
    if caption is None:
        caption = job.words.say(_caption(job))
    dots, bars = qr_bars(job.lookup, int(largest / job.paper.grid))
    side = dots * job.paper.grid
    start = measure.x + (measure.width - side) / 2
    below = Measure(measure.width, job.paper.small, measure.x, Align.CENTER)
    return pile([Block(side + 3, (Bars(start, 0, bars),)), *set_text(caption, below)])


def _caption(job: Headed) -> str:
    if job.can_be_verified:
        return "qr_verify"
    return "qr_lookup" if job.unit.lookup_url else "qr_code"


Made = TypeVar("Made", Job, Letter)


def fewest_pages(job: Made, make: Callable[[Made], list[Page]], fewest: int) -> list[Page]:
    """The pages; when there are more than `fewest`, set tighter if that saves a page."""
    pages = make(job)
    tighter = TIGHTER.get(job.paper.name)
    if tighter is not None and len(pages) > fewest:
        fewer = make(replace(job, paper=tighter))
        return fewer if len(fewer) < len(pages) else pages
    return pages


def add_footers(job: Headed, pages: Sequence[Page], source: str) -> None:
    """On every sheet the form's source, the code and the page; a roll has no pages to count."""
    if job.paper.height is None:
        return
    top = job.paper.bottom_edge + 9
    size = job.paper.small
    for number, page in enumerate(pages, start=1):
        counted = job.words.say("page", page=number, pages=len(pages))
        right = f"{job.number} – {counted}"
        line = beside(
            *set_text((Span(source, ITALIC),), whole(job, size=size)),
            *set_text(right, whole(job, Align.RIGHT, size)),
        )
        page.placed.append((top, line))
