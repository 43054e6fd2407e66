"""The table of papers: `TT | Thành phần hồ sơ | Bản chính | Bản chứng thực | Bản photo`."""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.domain.dossier import PartReceived
from desk_app.printing.blocks import Block
from desk_app.printing.fonts import ITALIC
from desk_app.printing.grid import Cell, Column, Grid, table
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import Align, Span

_PAD = 3.0
_COUNTS = ("column_originals", "column_certified", "column_photocopies")


def listed_parts(job: Job) -> list[PartReceived]:
    """What lies in the folder; the catalogue's notes are no papers."""
    return [part for part in job.dossier.intake.parts if part.kind != "note"]


def parts_table(job: Job, parts: Sequence[PartReceived]) -> list[Block]:
    """A row for each paper; copies that are none leave their place free."""
    return table(_grid(job), [_cells(job, n, part) for n, part in enumerate(parts, start=1)])


def _grid(job: Job) -> Grid:
    paper, say = job.paper, job.words.say
    counts = paper.count_columns
    name = paper.text_width - paper.order_column - sum(counts)
    columns = (
        Column(say("column_order"), paper.order_column),
        Column(say("column_part"), name, Align.LEFT, _PAD),
        *(Column(say(key), width) for key, width in zip(_COUNTS, counts, strict=True)),
    )
    return Grid(columns, paper.table, paper.table - (0.5 if paper.is_roll else 0))


def _cells(job: Job, number: int, part: PartReceived) -> tuple[Cell, ...]:
    counts = (part.originals, part.certified_copies, part.photocopies)
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
