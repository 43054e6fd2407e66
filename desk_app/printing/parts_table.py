"""The table of papers: `TT | Thành phần hồ sơ | Bản chính | Bản chứng thực | Bản photo`."""

from __future__ import annotations

from dataclasses import replace

from desk_app.domain.dossier import PartReceived
from desk_app.printing.blocks import Block, Rule, beside, pile
from desk_app.printing.fonts import BOLD, ITALIC
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import Align, Measure, Span, set_text

_PAD = 3.0
_ROWS_KEPT_WHOLE = 8
"""A row of more lines than this may be cut at the end of a page."""


def listed_parts(job: Job) -> list[PartReceived]:
    """What lies in the folder; the catalogue's notes are no papers."""
    return [part for part in job.dossier.intake.parts if part.kind != "note"]


def parts_table(job: Job) -> list[Block]:
    """Heading and rows; they are closed and headed again where a page ends."""
    head = _head(job)
    width = job.paper.text_width
    parts = listed_parts(job)
    blocks: list[Block] = [replace(head, is_kept=True)]
    for number, part in enumerate(parts, start=1):
        lines = _row(job, number, part, is_last=number == len(parts))
        lines = [replace(line, table_head=head, table_width=width) for line in lines]
        blocks += lines
    return blocks


def _edges(job: Job) -> list[float]:
    """The six vertical rules, from left to right."""
    paper = job.paper
    edges = [paper.text_width]
    for column in reversed(paper.count_columns):
        edges.insert(0, edges[0] - column)
    return [0.0, paper.order_column, *edges]


def _column(job: Job, number: int, size: float, align: Align) -> Measure:
    edges = _edges(job)
    pad = _PAD if number == 1 else 1.0
    return Measure(edges[number + 1] - edges[number] - 2 * pad, size, edges[number] + pad, align)


def _ruled(job: Job, content: Block, *, top: bool, bottom: bool) -> Block:
    width, foot = job.paper.text_width, content.height
    rules = [Rule(x, 0, x, foot) for x in _edges(job)]
    if top:
        rules.append(Rule(0, 0, width, 0))
    if bottom:
        rules.append(Rule(0, foot, width, foot))
    return beside(content, Block(foot, tuple(rules)))


def _head(job: Job) -> Block:
    size = job.paper.table - (0.5 if job.paper.is_roll else 0)
    keys = (
        "column_order",
        "column_part",
        "column_originals",
        "column_certified",
        "column_photocopies",
    )
    cells = [
        pile(set_text((Span(job.words.say(key), BOLD),), _column(job, n, size, Align.CENTER)))
        for n, key in enumerate(keys)
    ]
    height = max(cell.height for cell in cells)
    centred = [pile([Block((height - cell.height) / 2), cell]) for cell in cells]
    return _ruled(job, pile([Block(1.5), beside(*centred), Block(2.5)]), top=True, bottom=True)


def _row(job: Job, number: int, part: PartReceived, *, is_last: bool) -> list[Block]:
    """The numbers stand beside the first line; a row too long for that is a block a line."""
    size = job.paper.table
    name = set_text(_part_spans(job, part), _column(job, 1, size, Align.LEFT)) or [Block(size)]
    counts = (part.originals, part.certified_copies, part.photocopies)
    cells = [str(number), *(str(count) if count else "" for count in counts)]
    numbers = [
        line
        for place, text in zip((0, 2, 3, 4), cells, strict=True)
        for line in set_text(text, _column(job, place, size, Align.CENTER))
    ]
    lines = [beside(name[0], *numbers), *name[1:]]
    lines[0] = pile([Block(1), lines[0]])
    lines[-1] = pile([lines[-1], Block(2)])
    if len(lines) <= _ROWS_KEPT_WHOLE:
        lines = [pile(lines)]
    last = len(lines) - 1
    return [
        _ruled(job, line, top=place == 0, bottom=is_last and place == last)
        for place, line in enumerate(lines)
    ]


def _part_spans(job: Job, part: PartReceived) -> tuple[Span, ...]:
    spans = [Span(part.name)]
    if part.kind == "present":
        spans.append(Span(job.words.say("part_shown"), ITALIC))
    if part.is_from_database:
        spans.append(Span(job.words.say("part_from_database"), ITALIC))
    return tuple(spans)
