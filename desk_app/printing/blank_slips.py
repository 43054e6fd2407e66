"""Blank receipts (form 01) for the hours without electricity, to be filled in by hand.

The slip's own number stands in its bars, in its QR code and in letters.  The dossier number has
boxes for the day of receipt, which the clerk writes in; its running number is reserved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desk_app.domain.slips import Slip
from desk_app.domain.unit import Unit
from desk_app.printing import phrases
from desk_app.printing.blocks import (
    Block,
    Mark,
    Page,
    Rule,
    Text,
    beside,
    fill_pages,
    kept,
    pile,
    space,
)
from desk_app.printing.canvas import Drawn
from desk_app.printing.codes import QUIET_MODULES
from desk_app.printing.fields import pair, paragraph, signatures
from desk_app.printing.fonts import BOLD, ITALIC, REGULAR
from desk_app.printing.frame import (
    add_footers,
    bars_width,
    code_with_bars,
    heading,
    qr,
    title,
    whole,
)
from desk_app.printing.grid import Column, Grid, table
from desk_app.printing.papers import MM, PAPERS, Paper
from desk_app.printing.phrases import Letter
from desk_app.printing.typeset import BLANK, Align, Measure, Span, set_text, text_width
from desk_app.printing.words import FormWords

_PAPERS = {
    "a4": replace(PAPERS["a4"], top=15 * MM, bottom=17 * MM, signature_gap=18 * MM),
    "a5": replace(PAPERS["a5"], top=8 * MM, body=9.5, signature_gap=12 * MM),
}
_SETTINGS = {
    "a4": tuple((11.5, gap) for gap in (7.0, 6.0, 5.0, 3.5, 2.0, 0.5)),
    "a5": (*((9.5, gap) for gap in (5.0, 4.0, 3.0, 2.5, 2.0, 1.5, 1.0)), (9.0, 0.7), (8.5, 0.0)),
}
"""Size of type and white between the lines, in points. Hands need more room than printers: the
widest that leaves the wanted lines for papers."""
_ROWS_WANTED = {"a4": 8, "a5": 3}
_LEAST_ROWS = 2
_QR_LARGEST = 17 * MM

_LEAVES = (("leaf_office", "blank_for_clerk"), ("leaf_citizen", "blank_for_citizen"))
_BOX = {"a4": (6.2 * MM, 7.6 * MM), "a5": (5.0 * MM, 6.6 * MM)}
"""Width and height of the box of one digit."""
_PAIR_GAP = 1.2 * MM
_BOX_NAMES = ("blank_year", "blank_month", "blank_day")
_ROW_HIGH = 18.0


def blank_slip_pages(slips: Sequence[Slip], paper: Paper, unit: Unit, words: FormWords) -> Drawn:
    """Two leaves for each slip, the office's first."""
    rest = _roomiest(_PAPERS[paper.name], slips[0], unit, words)  # one block, one kind of number
    sheet = rest.paper
    source = words.source_on(slips[0].printed_at.date())
    pages: list[Page] = []
    for slip in slips:
        letter = Letter(unit, words, sheet, slip.slip_no, slip.printed_at)
        top = _code_row(letter, slip)
        close = _close(letter)
        for leaf, note in _LEAVES:
            own = fill_pages(rest.leaf(leaf, note, top, close), sheet.top, sheet.bottom_edge)
            add_footers(letter, own, source)
            pages.extend(own)
    name = f"{words.say('receipt_title')} {slips[0].slip_no}"
    if len(slips) > 1:
        name = f"{name} – {slips[-1].slip_no}"
    return Drawn(sheet, pages, name, unit.name)


def _roomiest(sheet: Paper, slip: Slip, unit: Unit, words: FormWords) -> _Rest:
    """Set as widely as leaves the wanted lines for papers; names of units are of any length."""
    for body, gap in _SETTINGS[sheet.name]:
        paper = replace(sheet, body=body, line_gap=gap)
        letter = Letter(unit, words, paper, slip.slip_no, slip.printed_at)
        rest = _Rest(letter, is_provisional=not slip.agency_code)
        if rest.rows(_code_row(letter, slip), _close(letter)) >= _ROWS_WANTED[sheet.name]:
            break
    return rest


class _Rest:
    """What all slips of a print have in common, set once."""

    def __init__(self, letter: Letter, *, is_provisional: bool) -> None:
        self._letter = letter
        self.paper = letter.paper
        self._heading = heading(letter)
        self._people = _people(letter)
        self._times = _times(letter)
        self._titles = {leaf: _title(letter, leaf) for leaf, _ in _LEAVES}
        self._notes = {
            note: _note(letter, note, is_provisional=is_provisional) for _, note in _LEAVES
        }

    def rows(self, top: Sequence[Block], close: Sequence[Block]) -> int:
        """How many lines for papers one leaf has room for."""
        around = [*self._heading, *top, *self._people, *_table(self._letter, 0)]
        around += [*self._times, *close]
        title = max(_height(blocks) for blocks in self._titles.values())
        note = max(_height(blocks) for blocks in self._notes.values())
        room = self.paper.bottom_edge - self.paper.top - _height(around) - title - note
        return int(room / _ROW_HIGH)

    def leaf(
        self, leaf: str, note: str, top: Sequence[Block], close: Sequence[Block]
    ) -> list[Block]:
        rows = max(_LEAST_ROWS, self.rows(top, close))
        above = [*self._heading, *top, *self._titles[leaf], *self._people]
        return [*above, *_table(self._letter, rows), *self._times, *close, *self._notes[note]]


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def _title(letter: Letter, leaf: str) -> list[Block]:
    mark = letter.words.say("blank_mark")
    return title(letter, "receipt_title", f"{letter.words.say(leaf)} – {mark}")


def _note(letter: Letter, key: str, *, is_provisional: bool) -> list[Block]:
    small = whole(letter, size=letter.paper.small)
    said = letter.words.say(key)
    if is_provisional:
        said = f"{letter.words.say('provisional_note')} {said}"
    return [space(3), *set_text((Span(said, ITALIC),), small)]


# --- the code ----------------------------------------------------------------------------------


def _code_row(letter: Letter, slip: Slip) -> list[Block]:
    """The slip's bars at the left; date and dossier number, both to be written in, at the right."""
    paper = letter.paper
    start = bars_width(letter) + QUIET_MODULES * paper.module_dots[0] * paper.grid
    column = Measure(paper.text_width - start, paper.body, start, Align.CENTER)
    place = f"{letter.unit.place}, " if letter.unit.place else ""
    date = set_text((Span(place + letter.words.say("blank_date"), ITALIC),), column)
    right = pile([*date, space(3), *_number(letter, slip, start)])
    return [beside(pile(code_with_bars(letter, Align.LEFT)), right), space(4)]


def _number(letter: Letter, slip: Slip, start: float) -> list[Block]:
    """`H40.15.03-[ ][ ] [ ][ ] [ ][ ]-0451`, in the middle of what is right of `start`."""
    paper = letter.paper
    before, after = _around_day(slip)
    size = paper.body + 1.5
    box, high = _BOX[paper.name]
    boxes = 6 * box + 2 * _PAIR_GAP
    widths = [text_width(before, BOLD, size), boxes + 4, text_width(after, BOLD, size)]
    x = start + max(0.0, (paper.text_width - start - sum(widths)) / 2)
    base = high - (high - size * 0.7) / 2
    marks: list[Mark] = [
        Text(x, base, before, BOLD, size),
        *_boxes(x + widths[0] + 2, box, high),
        Text(x + widths[0] + widths[1], base, after, BOLD, size),
    ]
    names: list[Mark] = list(_names(letter, x + widths[0] + 2, box))
    said = Measure(paper.text_width - start, paper.body, start, Align.CENTER)
    return [
        *set_text(letter.words.say("blank_number"), said),
        space(2),
        Block(high + 1, tuple(marks)),
        Block(paper.small * 1.2, tuple(names)),
    ]


def _around_day(slip: Slip) -> tuple[str, str]:
    """The number before and after its day: both are the same on every day."""
    texts = [slip.number_on(slip.printed_at.date().replace(month=1, day=day)) for day in (1, 2)]
    same = next(at for at, (a, b) in enumerate(zip(*texts, strict=True)) if a != b)
    return texts[0][: same - 5], texts[0][same + 1 :]


def _boxes(x: float, box: float, high: float) -> Iterator[Rule]:
    """Three pairs of boxes."""
    for number in range(3):
        left = x + number * (2 * box + _PAIR_GAP)
        for at in (left, left + box, left + 2 * box):
            yield Rule(at, 0, at, high, 0.7)
        for y in (0.0, high):
            yield Rule(left, y, left + 2 * box, y, 0.7)


def _names(letter: Letter, x: float, box: float) -> Iterator[Text]:
    """Below each pair what belongs into it."""
    size = letter.paper.small
    for number, key in enumerate(_BOX_NAMES):
        text = letter.words.say(key)
        middle = x + number * (2 * box + _PAIR_GAP) + box
        yield Text(middle - text_width(text, REGULAR, size) / 2, size, text, REGULAR, size)


# --- what is written by hand -------------------------------------------------------------------


def _dotted(letter: Letter, key: str, lines: int = 1) -> list[Block]:
    first = paragraph(letter, (Span(letter.words.say(key) + ": "), BLANK))
    more = [block for _ in range(lines - 1) for block in paragraph(letter, (BLANK,))]
    return [*first, *more]


def _half(letter: Letter, key: str) -> list[Span]:
    return [Span(letter.words.say(key) + ": "), BLANK]


def _people(letter: Letter) -> list[Block]:
    name = letter.unit.desk_name or letter.unit.name
    return [
        *paragraph(letter, (Span(letter.words.say("desk") + ": "), Span(name))),
        *_dotted(letter, "owner"),
        *pair(letter, _half(letter, "personal_id"), _half(letter, "phone"), 0.56),
        *_dotted(letter, "address"),
        *_dotted(letter, "applicant"),
        *_dotted(letter, "subject", 2),
    ]


def _table(letter: Letter, rows: int) -> list[Block]:
    """The table of papers with empty lines."""
    paper, say = letter.paper, letter.words.say
    label = [*set_text(say("parts"), whole(letter)), space(2)]
    counts = paper.count_columns
    name = paper.text_width - paper.order_column - sum(counts)
    keys = ("column_originals", "column_certified", "column_photocopies")
    columns = (
        Column(say("column_order"), paper.order_column),
        Column(say("column_part"), name, Align.LEFT, 3.0),
        *(Column(say(key), width) for key, width in zip(keys, counts, strict=True)),
    )
    grid = Grid(columns, _ROW_HIGH - 3, paper.table)
    empty = tuple((Span(""),) for _ in columns)
    return [*label, *table(grid, [empty] * rows), space(5)]


def _times(letter: Letter) -> list[Block]:
    say, moment = letter.words.say, letter.words.say("blank_moment")
    return [
        *pair(letter, _half(letter, "sets"), _half(letter, "limit"), 0.36),
        *paragraph(letter, f"{say('received')}: {moment}"),
        *paragraph(letter, (Span(f"{say('due')}: ", BOLD), Span(moment))),
        *paragraph(letter, (Span(phrases.lookup_sentence(letter), ITALIC),)),
        *paragraph(letter, (Span(say("return_at") + ": " + say("blank_way")), BLANK)),
        *_dotted(letter, "blank_fee"),
    ]


def _close(letter: Letter) -> list[Block]:
    paper = letter.paper
    book = [Span(letter.words.say("book")), BLANK]
    order = [Span(letter.words.say("book_order")), BLANK]
    middle = Measure(paper.text_width * 0.24, paper.small, paper.text_width * 0.38)
    code = pile([space(4), qr(letter, middle, letter.words.say("blank_qr"), _QR_LARGEST)])
    signed = signatures(letter, ("sign_applicant", ""), ("sign_clerk", ""), 0.38)
    return kept([*pair(letter, book, order, 0.68), space(2), beside(signed, code)])
