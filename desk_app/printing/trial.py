"""The printer's test page: what must come out right is on it, in the sizes the forms use.

Scanning its bars back proves printer and scanner together; the squares are centimetres, so a page
that was scaled shows it.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.sheets import TrialPage
from desk_app.domain.unit import Unit
from desk_app.printing import phrases
from desk_app.printing.blocks import Bars, Block, Page, Rule, beside, fill_pages, pile, space
from desk_app.printing.canvas import Drawn
from desk_app.printing.codes import QR_QUIET_MODULES, QUIET_MODULES, code128_bars, qr_bars
from desk_app.printing.fields import field, paragraph
from desk_app.printing.fonts import BOLD, REGULAR
from desk_app.printing.frame import add_footers, heading, qr, title, whole
from desk_app.printing.papers import MM, Paper
from desk_app.printing.phrases import Letter
from desk_app.printing.typeset import Align, Measure, Span, set_text, set_within
from desk_app.printing.words import FormWords

CM = 10 * MM
_LABEL_BARS = 9 * MM
_LABEL_QR = 11 * MM


def trial_pages(trial: TrialPage, paper: Paper, unit: Unit, words: FormWords) -> Drawn:
    letter = Letter(unit, words, paper, trial.text, trial.at)
    heading_of = f"{words.say('trial_title')} {trial.text}"
    pages = [_label(letter, trial)] if paper.is_label else _pages(letter, trial)
    return Drawn(letter.paper, pages, heading_of, unit.name)


def _pages(letter: Letter, trial: TrialPage) -> list[Page]:
    say = letter.words.say
    blocks = [
        *heading(letter),
        *title(letter, "trial_title"),
        _told(letter, trial),
        *paragraph(letter, (Span(say("trial_scan"), BOLD),)),
        space(4),
        *_codes(letter),
        *paragraph(letter, say("trial_letters")),
        space(4),
        *paragraph(letter, say("trial_measure")),
        _squares(letter),
    ]
    pages = fill_pages(blocks, letter.paper.top, letter.paper.bottom_edge)
    add_footers(letter, pages, "")
    return pages


def _told(letter: Letter, trial: TrialPage) -> Block:
    """What is tried, beside the QR code."""
    say, width = letter.words.say, letter.paper.text_width
    column = Measure(width * 0.64, letter.paper.body)
    facts = (
        ("trial_printer", trial.printer or say("trial_file")),
        ("trial_tray", trial.tray or say("trial_own_tray")),
        ("trial_paper", say(f"paper_{letter.paper.name}")),
        ("trial_at", phrases.moment(letter.words, trial.at)),
    )
    lines = [row for key, value in facts for row in set_text(field(letter, key, value), column)]
    code = Measure(width * 0.32, letter.paper.small, width * 0.68)
    return beside(pile(lines), qr(letter, code, ""))


def _codes(letter: Letter) -> list[Block]:
    """The bars in every width the forms use on this paper."""
    blocks: list[Block] = []
    for module in sorted(letter.paper.module_dots):
        blocks += [_bars(letter, module), space(4)]
    name = set_text((Span(letter.number, BOLD),), whole(letter, Align.CENTER))
    return [*blocks, *name, space(4)]


def _bars(letter: Letter, module: int, high: float = 0.0) -> Block:
    paper = letter.paper
    high = high or paper.bar_height
    dots, bars = code128_bars(letter.number, module, round(high / paper.grid))
    width = dots * paper.grid
    quiet = QUIET_MODULES * module * paper.grid
    start = max((paper.text_width - width) / 2, quiet - paper.left)
    return Block(high + 1, (Bars(start, 0, bars),))


def _squares(letter: Letter) -> Block:
    """A grid of centimetres, numbered along its upper edge."""
    across = int((letter.paper.text_width - 1) // CM)
    down = 5 if letter.paper.name in ("a4", "a5") else 1
    small = letter.paper.small
    numbers = [
        row
        for n in range(1, across + 1)
        for row in set_text(str(n), Measure(CM, small, (n - 0.5) * CM, Align.CENTER))
    ]
    rules = tuple(_grid(across, down))
    head = beside(*numbers) if numbers else Block(small)
    return pile([head, Block(down * CM + 1, rules)])


def _grid(across: int, down: int) -> Iterator[Rule]:
    for column in range(across + 1):
        yield Rule(column * CM, 0, column * CM, down * CM, 0.4)
    for row in range(down + 1):
        yield Rule(0, row * CM, across * CM, row * CM, 0.4)


# --- a label -----------------------------------------------------------------------------------


def _label(letter: Letter, trial: TrialPage) -> Page:
    """The bars, the QR code and a few centimetres: a label has no room for more."""
    say, paper = letter.words.say, letter.paper
    head = f"{say('trial_title')} – {say(f'paper_{paper.name}')}"
    name = trial.printer or say("trial_file")
    small = Measure(paper.text_width, paper.small)
    blocks = [
        *set_within(head, BOLD, small, 1),
        space(2),
        _bars(letter, paper.module_dots[0], _LABEL_BARS),
        *set_text((Span(letter.number, BOLD),), whole(letter, Align.CENTER)),
        *set_within(f"{say('trial_printer')}: {name}", REGULAR, small, 1),
        space(3),
        _square_and_scale(letter),
    ]
    return Page([(paper.top, pile(blocks))], paper.bottom_edge)


def _square_and_scale(letter: Letter) -> Block:
    """The QR code, and beside it squares of a centimetre."""
    paper = letter.paper
    dots, bars = qr_bars(letter.number, int(_LABEL_QR / paper.grid))
    side = dots * paper.grid
    start = side + QR_QUIET_MODULES * min(bar[2] for bar in bars) * paper.grid + 4
    across = int((paper.text_width - start - 1) // CM)
    rules = tuple(_grid(across, 1))
    return beside(Block(side, (Bars(2, 0, bars),)), pile([Block(CM + 1, rules)], start))
