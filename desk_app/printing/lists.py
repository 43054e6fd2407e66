"""What the sheets of a day and of a count share: small tables, and lists of numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desk_app.domain.sheets import in_ranges
from desk_app.printing.blocks import Block, kept, space
from desk_app.printing.fields import paragraph
from desk_app.printing.fonts import BOLD, ITALIC
from desk_app.printing.grid import Cell, Column, Grid, table
from desk_app.printing.phrases import Letter
from desk_app.printing.typeset import Align, Span

Columns = Mapping[str, tuple[float, Align]]
"""Keys of the headings, each with its width in points (0: what is left) and its side."""


def section(letter: Letter, text: str) -> list[Block]:
    """The heading of a part; it never ends a page."""
    return kept([space(4), *paragraph(letter, (Span(text, BOLD),)), space(2)], with_next=True)


def listed(
    letter: Letter, columns: Columns, rows: Sequence[Sequence[Cell]], least_lines: int = 1
) -> list[Block]:
    """A table of these columns, with some white below."""
    rest = letter.paper.text_width - sum(width for width, _ in columns.values())
    made = tuple(
        Column(letter.words.say(key), width or rest, align, 1.0 if align is Align.CENTER else 3.0)
        for key, (width, align) in columns.items()
    )
    grid = Grid(made, letter.paper.table, letter.paper.table, least_lines)
    return [*table(grid, rows), space(4)]


def figures(letter: Letter, shown: Sequence[tuple[str, str]]) -> list[Block]:
    """Figures beside one another, each below its name."""
    columns = tuple(
        Column(name, letter.paper.text_width / len(shown), Align.CENTER, 2.0) for name, _ in shown
    )
    grid = Grid(columns, letter.paper.body + 1, letter.paper.table)
    return [*table(grid, [[(Span(figure, BOLD),) for _, figure in shown]]), space(4)]


def numbers(
    letter: Letter, key: str, found: Sequence[str], count: int | None = None
) -> list[Block]:
    """A line of numbers, those that follow one another as ranges; how many there are in front."""
    said = letter.words.say(key, count=len(found)) + ": "
    shown = ", ".join(in_ranges(found)) if found else letter.words.say("day_none")
    return paragraph(letter, (Span(said), Span(shown, BOLD if found else ITALIC)))


def cells(*texts: str) -> tuple[Cell, ...]:
    return tuple((Span(text),) for text in texts)
