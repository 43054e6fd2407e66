"""The sheet of a count of folders: three lists of what does not agree, with room to write down
what was done about each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from desk_app.domain.findings import FindingList
from desk_app.domain.sheets import StockLine, StockSheet
from desk_app.domain.unit import Unit
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, fill_pages, kept, space
from desk_app.printing.canvas import Drawn
from desk_app.printing.fields import line, paragraph, signatures
from desk_app.printing.fonts import BOLD, ITALIC
from desk_app.printing.frame import add_footers, code_row, heading, title
from desk_app.printing.grid import Cell
from desk_app.printing.lists import cells, figures, listed, section
from desk_app.printing.papers import MM, PAPERS, Paper
from desk_app.printing.phrases import Letter, holder_name
from desk_app.printing.typeset import Align, Span
from desk_app.printing.words import FormWords

PAPER = replace(
    PAPERS["a4"], top=15 * MM, bottom=16 * MM, left=22 * MM, right=15 * MM,
    body=11, table=9.5, line_gap=1.5, signature_gap=20 * MM,
)  # fmt: skip

_COLUMNS = {
    "column_order": (9 * MM, Align.CENTER),
    "column_subject": (40 * MM, Align.CENTER),
    "column_owner": (32 * MM, Align.LEFT),
    "column_finding": (0.0, Align.LEFT),
    "column_settled": (36 * MM, Align.LEFT),
}
_ROOM_FOR_HAND = 2
"""Lines of a row, so that what was done can be written in."""


@dataclass(frozen=True, slots=True)
class _StockLetter(Letter):
    is_partial: bool = False

    @property
    def marks(self) -> list[str]:
        return [self.words.say("stock_partial")] if self.is_partial else []


def stock_sheet_pages(sheet: StockSheet, _: Paper, unit: Unit, words: FormWords) -> Drawn:
    at = sheet.finished_at or sheet.started_at
    letter = _StockLetter(unit, words, PAPER, sheet.sheet_no, at, sheet.is_partial)
    blocks = [
        *heading(letter),
        *code_row(letter),
        *title(letter, "stock_title"),
        *_told(letter, sheet),
        *_lists(letter, sheet),
        *_close(letter, sheet),
    ]
    pages = fill_pages(blocks, PAPER.top, PAPER.bottom_edge)
    add_footers(letter, pages, "")
    return Drawn(PAPER, pages, f"{words.say('stock_title')} {sheet.sheet_no}", unit.name)


def _told(letter: Letter, sheet: StockSheet) -> list[Block]:
    say = letter.words.say
    finished = say("stock_going_on")
    if sheet.finished_at:
        finished = phrases.moment(letter.words, sheet.finished_at)
    place = holder_name(letter, sheet.place) if sheet.place else say("stock_everywhere")
    counts = {
        "stock_expected": sheet.expected,
        "stock_seen": sheet.seen,
        "stock_unseen": sheet.expected - sheet.seen,
        "stock_strange": sheet.strange,
    }
    return [
        *line(letter, "stock_place", place, BOLD),
        *line(letter, "stock_started", phrases.moment(letter.words, sheet.started_at)),
        *line(letter, "stock_finished", finished),
        *line(letter, "stock_by", sheet.counted_by),
        space(4),
        *figures(letter, [(say(key), str(count)) for key, count in counts.items()]),
    ]


def _lists(letter: Letter, sheet: StockSheet) -> list[Block]:
    order = list(FindingList)
    lines = sorted(sheet.lines, key=lambda one: order.index(one.list))
    blocks: list[Block] = []
    for number, (which, found) in enumerate(groupby(lines, key=lambda one: one.list), start=1):
        rows = [_cells(n, one) for n, one in enumerate(found, start=1)]
        name = letter.words.say(f"findings_{which.value}")
        said = letter.words.say("stock_list", number=number, list=name, count=len(rows))
        blocks += section(letter, said)
        blocks += listed(letter, _COLUMNS, rows, _ROOM_FOR_HAND)
    if not blocks:
        agreed = letter.words.say("stock_agreed")
        blocks = [space(4), *paragraph(letter, (Span(agreed, BOLD),))]
    return blocks


def _cells(number: int, one: StockLine) -> tuple[Cell, ...]:
    said = [Span(one.words)]
    if one.step:
        said.append(Span(" " + one.step, ITALIC))
    order, subject, owner, settled = cells(str(number), one.subject, one.owner, one.settled)
    return order, subject, owner, tuple(said), settled


def _close(letter: Letter, sheet: StockSheet) -> list[Block]:
    signed = signatures(letter, ("sign_counter", sheet.counted_by), ("sign_in_charge", ""), 0.42)
    return kept([space(8), signed])
