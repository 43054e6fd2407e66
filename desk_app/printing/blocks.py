"""What a page is made of: blocks one below the other, each with its marks; and filling pages.

Coordinates of marks are relative to the block's upper left corner, y grows downwards; points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desk_app.printing.codes import Bar


@dataclass(frozen=True, slots=True)
class Text:
    """A run of one face; `y` is its base line."""

    x: float
    y: float
    text: str
    font: str
    size: float


@dataclass(frozen=True, slots=True)
class Rule:
    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.5


@dataclass(frozen=True, slots=True)
class Bars:
    """A code of bars in dots; where it lands is moved to the dot grid of the printer."""

    x: float
    y: float
    bars: tuple[Bar, ...]


Mark = Text | Rule | Bars


@dataclass(frozen=True, slots=True)
class Block:
    """A strip of the page that is never cut.

    `is_kept` ties it to the next one; `table_head` is repeated when a page ends inside a table,
    which is then closed by a rule `table_width` long.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    is_kept: bool = False
    table_head: Block | None = None
    table_width: float = 0.0


@dataclass(slots=True)
class Page:
    """Blocks with how far below the top of the sheet each begins."""

    placed: list[tuple[float, Block]] = field(default_factory=list)
    end: float = 0.0


def space(height: float, is_kept: bool = False) -> Block:
    return Block(height, is_kept=is_kept)


def kept(blocks: Sequence[Block], with_next: bool = False) -> list[Block]:
    """The blocks tied together, so that they stand on one page where one can hold them."""
    tied = [replace(block, is_kept=True) for block in blocks]
    if tied and not with_next:
        tied[-1] = blocks[-1]
    return tied


def pile(blocks: Sequence[Block], x: float = 0.0) -> Block:
    """Several blocks as one that is never cut, moved to the right by `x`."""
    marks: list[Mark] = []
    top = 0.0
    for block in blocks:
        marks.extend(moved(mark, x, top) for mark in block.marks)
        top += block.height
    return Block(top, tuple(marks))


def beside(*blocks: Block) -> Block:
    """Blocks over one another, their tops aligned: columns of one strip."""
    marks = tuple(mark for block in blocks for mark in block.marks)
    return Block(max(block.height for block in blocks), marks)


def moved(mark: Mark, x: float, y: float) -> Mark:
    if isinstance(mark, Rule):
        return Rule(mark.x1 + x, mark.y1 + y, mark.x2 + x, mark.y2 + y, mark.weight)
    if isinstance(mark, Text):
        return Text(mark.x + x, mark.y + y, mark.text, mark.font, mark.size)
    return Bars(mark.x + x, mark.y + y, mark.bars)


def fill_pages(blocks: Iterable[Block], top: float, bottom: float) -> list[Page]:
    """Put the blocks on pages whose text reaches from `top` to `bottom` below the sheet's edge.

    Blocks tied together move on together, unless a whole page could not hold them. White space
    that would begin a page is left out.
    """
    pages = [Page(end=top)]
    for group in _groups(blocks):
        height = sum(block.height for block in group)
        if pages[-1].end + height > bottom and height <= bottom - top and pages[-1].placed:
            _turn(pages, group[0], top)
        for block in group:
            if pages[-1].end + block.height > bottom and pages[-1].placed:
                _turn(pages, block, top)
            if block.marks or pages[-1].placed:
                pages[-1].placed.append((pages[-1].end, block))
                pages[-1].end += block.height
    return pages


def _groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.is_kept:
            yield group
            group = []
    if group:
        yield group


def _turn(pages: list[Page], following: Block, top: float) -> None:
    """Begin a page; a table that goes on is closed on the old one and headed on the new one."""
    old, new = pages[-1], Page(end=top)
    head = following.table_head
    if head is not None and old.placed[-1][1].table_head is head:
        rule = Rule(0, 0, following.table_width, 0)
        old.placed.append((old.end, Block(0, (rule,))))
        new.placed.append((top, head))
        new.end += head.height
    pages.append(new)
