"""A ruled table: a heading that is repeated where a page ends, rows that are never torn unless
they are too long for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk_app.printing.blocks import Block, Rule, beside, pile
from desk_app.printing.fonts import BOLD
from desk_app.printing.typeset import Align, Measure, Span, set_text

_ROWS_KEPT_WHOLE = 8

Cell = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    width: float
    align: Align = Align.CENTER
    pad: float = 1.0


@dataclass(frozen=True, slots=True)
class Grid:
    """`least_lines` gives short rows room to be written in by hand; a row of more lines than
    `most_kept` may be cut at the end of a page.
    """

    columns: tuple[Column, ...]
    size: float
    head_size: float
    least_lines: int = 1
    most_kept: int = _ROWS_KEPT_WHOLE

    @property
    def width(self) -> float:
        return sum(column.width for column in self.columns)

    def _edges(self) -> list[float]:
        """The vertical rules, from left to right."""
        edges = [0.0]
        for column in self.columns:
            edges.append(edges[-1] + column.width)
        return edges

    def measure(self, place: int, size: float, align: Align) -> Measure:
        column = self.columns[place]
        return Measure(
            column.width - 2 * column.pad, size, self._edges()[place] + column.pad, align
        )

    def ruled(self, content: Block, *, top: bool, bottom: bool, is_across: bool = False) -> Block:
        """The content with its rules; `is_across`: columns are not parted."""
        foot = content.height
        edges = self._edges()
        rules = [Rule(x, 0, x, foot) for x in (edges[:: len(edges) - 1] if is_across else edges)]
        if top:
            rules.append(Rule(0, 0, self.width, 0))
        if bottom:
            rules.append(Rule(0, foot, self.width, foot))
        return beside(content, Block(foot, tuple(rules)))


def table(grid: Grid, rows: Sequence[Sequence[Cell]]) -> list[Block]:
    """Heading and rows; they are closed and headed again where a page ends."""
    head = _head(grid)
    blocks: list[Block] = [replace(head, is_kept=True)]
    for number, cells in enumerate(rows, start=1):
        lines = _row(grid, cells, is_last=number == len(rows))
        blocks += [replace(line, table_head=head, table_width=grid.width) for line in lines]
    return blocks


def strips(
    grid: Grid, rows: Sequence[Sequence[Block]], across: Sequence[Sequence[Block]] = ()
) -> list[Block]:
    """Like a table, of rows that are laid out already: each is strips one below the other, cut
    only between them. `across` are further strips of each row, over the whole width.
    """
    head = _head(grid)
    blocks: list[Block] = [replace(head, is_kept=True)]
    for number, row in enumerate(rows, start=1):
        wide = across[number - 1] if across else ()
        last = len(row) + len(wide) - 1
        for place, strip in enumerate((*row, *wide)):
            foot = number == len(rows) and place == last
            begins = place in (0, len(row))
            ruled = grid.ruled(strip, top=begins, bottom=foot, is_across=place >= len(row))
            blocks.append(replace(ruled, table_head=head, table_width=grid.width))
    return blocks


def _head(grid: Grid) -> Block:
    cells = [
        pile(set_text((Span(c.heading, BOLD),), grid.measure(n, grid.head_size, Align.CENTER)))
        for n, c in enumerate(grid.columns)
    ]
    height = max(cell.height for cell in cells)
    centred = [pile([Block((height - cell.height) / 2), cell]) for cell in cells]
    return grid.ruled(pile([Block(1.5), beside(*centred), Block(2.5)]), top=True, bottom=True)


def _row(grid: Grid, cells: Sequence[Cell], *, is_last: bool) -> list[Block]:
    """All cells begin on the first line; a row too long to be kept whole is a block a line."""
    columns = [
        set_text(cell, grid.measure(place, grid.size, grid.columns[place].align))
        for place, cell in enumerate(cells)
    ]
    height = max(max(map(len, columns)), grid.least_lines)
    lines = [_line([c[n] for c in columns if n < len(c)], grid.size) for n in range(height)]
    lines[0] = pile([Block(1), lines[0]])
    lines[-1] = pile([lines[-1], Block(2)])
    if len(lines) <= grid.most_kept:
        lines = [pile(lines)]
    last = len(lines) - 1
    return [
        grid.ruled(line, top=place == 0, bottom=is_last and place == last)
        for place, line in enumerate(lines)
    ]


def _line(cells: Sequence[Block], size: float) -> Block:
    return beside(*cells) if cells else Block(size)
