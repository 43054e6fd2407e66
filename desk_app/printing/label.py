"""The label on a folder: the code to scan, whose it is, what for, and until when.

Its QR code is the bare dossier number: large modules that a scanner takes at arm's length. Code
128 stands beside it where the label is wide enough: at 203 dpi a module of one dot (0.125 mm) does
not scan, and of two dots the usual number is 61 mm long, more than a label of 58 mm has. What is
too long is shortened by whole words: a label has one page.
"""

from __future__ import annotations

from datetime import datetime

from desk_app.domain.moments import local
from desk_app.printing.blocks import Bars, Block, Page, Rule, beside, pile, space
from desk_app.printing.codes import QR_QUIET_MODULES, QUIET_MODULES, code128_bars, qr_bars
from desk_app.printing.fonts import BOLD, REGULAR
from desk_app.printing.papers import MM
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import (
    ASCENT,
    Align,
    Measure,
    Span,
    set_text,
    set_within,
    text_width,
)

_QR_LARGEST = 20 * MM
_BARS_HEIGHT = 11 * MM
_LARGEST_CODE = 17.0
_OWNER_LINES = 2


def label_pages(job: Job) -> list[Page]:
    """One page: with bars where they fit, else with the QR code alone."""
    paper = job.paper
    head, dates = _wide(job) if _bars_fit(job) else _narrow(job)
    foot = (paper.bottom_edge - dates.height, dates)
    return [Page([(paper.top, pile(head)), foot], paper.bottom_edge)]


def _height(blocks: list[Block]) -> float:
    return sum(block.height for block in blocks)


def _named(job: Job, column: Measure, room: float) -> list[Block]:
    """The owner, and as many lines of the procedure as there is room for."""
    intake = job.dossier.intake
    owner = set_within(intake.whose.name, BOLD, column, _OWNER_LINES)
    small = Measure(column.width, job.paper.table, column.x)
    lines = max(1, int((room - _height(owner) + 0.5) / small.line_height))
    return [*owner, *set_within(intake.procedure_name, REGULAR, small, lines)]


# --- the wide label ----------------------------------------------------------------------------


def _square(job: Job) -> tuple[float, float, Bars]:
    """The side of the QR code, its quiet zone, and its bars."""
    dots, bars = qr_bars(job.number, int(_QR_LARGEST / job.paper.grid))
    side = dots * job.paper.grid
    module = min(one[2] for one in bars) * job.paper.grid
    return side, QR_QUIET_MODULES * module, Bars(0, 0, bars)


def _code128(job: Job) -> tuple[float, float, Bars]:
    """The length of the bars, their quiet zone, and the bars."""
    paper = job.paper
    module = paper.module_dots[0]
    dots, bars = code128_bars(job.number, module, round(_BARS_HEIGHT / paper.grid))
    return dots * paper.grid, QUIET_MODULES * module * paper.grid, Bars(0, 0, bars)


def _bars_fit(job: Job) -> bool:
    """Whether bars and QR code stand side by side with their quiet zones."""
    length, quiet, _ = _code128(job)
    side, zone, _ = _square(job)
    edges = job.paper.left + job.paper.right
    return quiet + length + max(quiet, zone) + side + zone <= job.paper.text_width + edges


def _wide(job: Job) -> tuple[list[Block], Block]:
    """Bars and code at the left, the QR code at the right, the words below."""
    length, quiet, bars = _code128(job)
    side, zone, square = _square(job)
    paper = job.paper
    start = max(quiet - paper.left, 0.0)
    code = Measure(length, _fitted(job.number, length), start, Align.CENTER)
    left = pile(
        [
            *_unit(job, Measure(length, paper.small + 0.5, start)),
            space(2),
            Block(_BARS_HEIGHT + 1, (Bars(start, 0, bars.bars),)),
            *set_text((Span(job.number, BOLD),), code),
        ]
    )
    right = paper.text_width - side - max(zone - paper.right, 0.0)
    head = beside(left, Block(side + zone, (Bars(right, 0, square.bars),)))
    came = set_text(_received(job), Measure(paper.text_width, paper.small + 1))
    until = set_text(_until(job), Measure(paper.text_width, paper.body + 2, 0, Align.RIGHT))
    lift = space((until[0].height - came[0].height) * ASCENT)
    dates = pile([space(2), beside(pile([lift, *came]), pile(until))])
    room = paper.bottom_edge - paper.top - head.height - dates.height
    column = Measure(paper.text_width, paper.body + 1)
    return [head, *_named(job, column, room)], dates


# --- the narrow label --------------------------------------------------------------------------


def _narrow(job: Job) -> tuple[list[Block], Block]:
    """The code in large letters, the QR code below it with the words beside."""
    paper = job.paper
    side, zone, square = _square(job)
    large = Measure(paper.text_width, _fitted(job.number, paper.text_width), 0, Align.CENTER)
    head = [
        *_unit(job, Measure(paper.text_width, paper.small, 0, Align.CENTER)),
        *set_text((Span(job.number, BOLD),), large),
        Block(4, (Rule(0, 1.5, paper.text_width, 1.5, 0.6),)),
    ]
    until = set_text(_until(job), Measure(paper.text_width, paper.body + 1.5, 0, Align.CENTER))
    start = max(zone - paper.left, 0.0)
    beside_it = start + side + zone
    width = paper.text_width - beside_it
    came = set_text(_received(job), Measure(width, paper.small, beside_it))
    room = paper.bottom_edge - paper.top - _height(head) - until[0].height
    column = Measure(width, paper.body + 0.5, beside_it)
    words = [*_named(job, column, room - _height(came)), *came]
    return [*head, beside(Block(side, (Bars(start, 1, square.bars),)), pile(words))], pile(until)


# --- both --------------------------------------------------------------------------------------


def _fitted(text: str, width: float) -> float:
    """The largest type in which the code is one line."""
    return min(_LARGEST_CODE, 0.985 * width / text_width(text, BOLD, 1))


def _unit(job: Job, measure: Measure) -> list[Block]:
    name = " – ".join(part for part in (job.unit.name, job.unit.counter) if part)
    return set_within(name, REGULAR, measure, 1)


def _received(job: Job) -> str:
    return job.words.say("label_received") + ": " + _moment(job.received_at)


def _until(job: Job) -> tuple[Span, ...]:
    due = job.dossier.due
    shown = _moment(due.due_at) if due else job.words.say("handover_no_due")
    return (Span(job.words.say("label_due") + ": " + shown, BOLD),)


def _moment(at: datetime) -> str:
    return f"{local(at):%d/%m/%Y %H:%M}"
