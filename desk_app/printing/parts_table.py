"""The table of papers: `TT | Thành phần hồ sơ | Bản chính | Bản chứng thực | Bản photo`; where
pages are counted (certification) `TT | Thành phần hồ sơ | Số trang | Số bản giấy`.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.domain.dossier import PartReceived
from desk_app.printing.blocks import Block
from desk_app.printing.fonts import ITALIC
from desk_app.printing.grid import Cell, Column, Grid, table
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import Align, Span

_PAD = 3.0
_KINDS = ("column_originals", "column_certified", "column_photocopies")
_PAGES = ("column_pages", "column_copies")


def listed_parts(job: Job) -> list[PartReceived]:
    """What lies in the folder; the catalogue's notes are no papers."""
    return [part for part in job.dossier.intake.parts if part.kind != "note"]


def parts_table(job: Job, parts: Sequence[PartReceived]) -> list[Block]:
    """A row for each paper; copies that are none leave their place free."""
    by_pages = counts_pages(parts)
    rows = [_cells(job, n, part, by_pages) for n, part in enumerate(parts, start=1)]
    return table(_grid(job, by_pages), rows)


def counts_pages(parts: Sequence[PartReceived]) -> bool:
    """Whether this is a certification: what matters then is how many pages and how many copies."""
    return any(part.pages for part in parts)


def copies_in_all(part: PartReceived) -> int:
    return part.originals + part.certified_copies + part.photocopies


def _grid(job: Job, by_pages: bool) -> Grid:
    paper, say = job.paper, job.words.say
    keys = _PAGES if by_pages else _KINDS
    counts = (paper.count_columns[1],) * len(keys) if by_pages else paper.count_columns
    name = paper.text_width - paper.order_column - sum(counts)
    columns = (
        Column(say("column_order"), paper.order_column),
        Column(say("column_part"), name, Align.LEFT, _PAD),
        *(Column(say(key), width) for key, width in zip(keys, counts, strict=True)),
    )
    return Grid(columns, paper.table, paper.table - (0.5 if paper.is_roll else 0))


def _cells(job: Job, number: int, part: PartReceived, by_pages: bool) -> tuple[Cell, ...]:
    counts: tuple[int, ...] = (part.originals, part.certified_copies, part.photocopies)
    if by_pages:
        counts = (part.pages, copies_in_all(part))
    return (
        (Span(str(number)),),
        _part_spans(job, part),
        *((Span(str(count) if count else ""),) for count in counts),
    )


def _part_spans(job: Job, part: PartReceived) -> Cell:
    spans = [Span(part.name)]
    if part.kind == "present":
        spans.append(Span(job.words.say("part_shown"), ITALIC))
    if part.is_from_database:
        spans.append(Span(job.words.say("part_from_database"), ITALIC))
    return tuple(spans)
