"""The sheet of a day: what paper, software and centre counted, to be signed by clerk and head.

Not a form of the circular: it answers "book and software count differently" (rules of the field,
section 9).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desk_app.domain.moments import local
from desk_app.domain.sheets import DaySheet, FeeSeries, FindingLine
from desk_app.domain.unit import Unit
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, beside, fill_pages, kept, pile, space
from desk_app.printing.canvas import Drawn
from desk_app.printing.fields import line, paragraph, signature
from desk_app.printing.fonts import BOLD, ITALIC
from desk_app.printing.frame import add_footers, code_row, heading, qr, title
from desk_app.printing.grid import Cell
from desk_app.printing.lists import cells, figures, listed, numbers, section
from desk_app.printing.papers import MM, PAPERS, Paper
from desk_app.printing.phrases import Letter
from desk_app.printing.typeset import Align, Measure, Span
from desk_app.printing.words import FormWords

PAPER = replace(
    PAPERS["a4"], top=15 * MM, bottom=16 * MM, left=22 * MM, right=15 * MM,
    body=11, table=9.5, line_gap=1.5, signature_gap=20 * MM,
)  # fmt: skip
_HASH_GROUP = 8
_CENTER, _LEFT, _RIGHT = Align.CENTER, Align.LEFT, Align.RIGHT


@dataclass(frozen=True, slots=True)
class _DayLetter(Letter):
    """A sheet of an open day says so, as a second print of a receipt does."""

    journal: str = ""
    is_draft: bool = False

    @property
    def marks(self) -> list[str]:
        return [self.words.say("day_draft")] if self.is_draft else []

    @property
    def lookup(self) -> str:
        """The sheet's number with the journal's head: what can be held against the journal."""
        return f"{self.number};{self.journal}" if self.journal else self.number


def day_sheet_pages(sheet: DaySheet, _: Paper, unit: Unit, words: FormWords) -> Drawn:
    journal = f"{sheet.head_seq};{sheet.head_hash}" if sheet.head_hash else ""
    at = sheet.closed_at or sheet.made_at
    letter = _DayLetter(unit, words, PAPER, sheet.sheet_no, at, journal, sheet.closed_at is None)
    blocks = [
        *heading(letter),
        *code_row(letter),
        *title(letter, "day_title", _told_of(words, sheet)),
        *_compared(letter, sheet),
        *_figures(letter, sheet),
        *_numbers(letter, sheet),
        *_fees(letter, sheet),
        *_late(letter, sheet),
        *_findings(letter, sheet.findings),
        *_close(letter, sheet),
    ]
    pages = fill_pages(blocks, PAPER.top, PAPER.bottom_edge)
    add_footers(letter, pages, "")
    return Drawn(PAPER, pages, f"{words.say('day_title')} {sheet.sheet_no}", unit.name)


def _told_of(words: FormWords, sheet: DaySheet) -> str:
    day = f"{sheet.day:%d/%m/%Y}"
    if not sheet.counter:
        return words.say("day_of", day=day)
    return words.say("day_of_counter", day=day, counter=sheet.counter)


def _compared(letter: Letter, sheet: DaySheet) -> list[Block]:
    """The three counts of the same dossiers."""
    say = letter.words.say
    paper = say("day_not_counted") if sheet.paper is None else str(sheet.paper)
    center = str(sheet.center.received) if sheet.center else say("day_not_answered")
    shown = (
        (say("day_paper"), paper),
        (say("day_machine"), str(sheet.received)),
        (letter.unit.center_name or say("day_center"), center),
    )
    blocks = [*section(letter, say("day_compared")), *figures(letter, shown)]
    if sheet.center and sheet.center.differs:
        differs = " ".join(sheet.center.differs)
        blocks += paragraph(letter, (Span(say("day_differs")), Span(differs, BOLD)))
    return blocks


def _figures(letter: Letter, sheet: DaySheet) -> list[Block]:
    counts = {
        "day_direct": sheet.direct,
        "day_online": sheet.online,
        "day_post": sheet.post,
        "day_quick": sheet.quick,
        "day_refused": sheet.refused,
        "day_returned": sheet.returned,
        "day_printed": sheet.printed,
    }
    shown = [(letter.words.say(key), str(count)) for key, count in counts.items()]
    return [*section(letter, letter.words.say("day_figures")), *figures(letter, shown)]


def _numbers(letter: Letter, sheet: DaySheet) -> list[Block]:
    blocks = [
        *section(letter, letter.words.say("day_numbers")),
        *numbers(letter, "day_used", sheet.used),
        *numbers(letter, "day_voided", sheet.voided),
        *numbers(letter, "day_missing", sheet.missing),
    ]
    if sheet.provisional:
        blocks += numbers(letter, "day_provisional", sheet.provisional)
    return [*blocks, *numbers(letter, "day_unprinted", sheet.unprinted)]


def _fees(letter: Letter, sheet: DaySheet) -> list[Block]:
    columns = {
        "column_series": (0.0, _LEFT),
        "column_receipts": (52 * MM, _CENTER),
        "column_count": (22 * MM, _CENTER),
        "column_money": (34 * MM, _RIGHT),
    }
    blocks = section(letter, letter.words.say("day_fees"))
    if not sheet.fees:
        blocks += _nothing(letter)
    else:
        rows = [_fee_cells(letter, series) for series in sheet.fees]
        total = (letter.words.say("column_total"), "", str(sheet.fee_receipts))
        rows.append(_bold(*total, phrases.money(sheet.money)))
        blocks += listed(letter, columns, rows)
    if sheet.fees_without_receipt:
        blocks += numbers(letter, "day_fees_without", sheet.fees_without_receipt)
    return blocks


def _fee_cells(letter: Letter, series: FeeSeries) -> tuple[Cell, ...]:
    span = dict.fromkeys(no for no in (series.first_no, series.last_no) if no)
    name = series.series or letter.words.say("day_no_series")
    return cells(name, " – ".join(span), str(series.count), phrases.money(series.amount))


def _bold(*texts: str) -> tuple[Cell, ...]:
    return tuple((Span(text, BOLD),) for text in texts)


def _nothing(letter: Letter) -> list[Block]:
    return paragraph(letter, (Span(letter.words.say("day_none"), ITALIC),))


def _late(letter: Letter, sheet: DaySheet) -> list[Block]:
    columns = {
        "column_code": (40 * MM, _CENTER),
        "column_step": (0.0, _LEFT),
        "column_happened": (30 * MM, _CENTER),
        "column_recorded": (30 * MM, _CENTER),
        "column_by": (32 * MM, _LEFT),
    }
    blocks = section(letter, letter.words.say("day_late"))
    if not sheet.late:
        return [*blocks, *_nothing(letter)]
    rows = [
        cells(one.dossier_no, one.step, _when(one.happened_at), _when(one.recorded_at), one.by)
        for one in sheet.late
    ]
    return [*blocks, *listed(letter, columns, rows)]


def _when(at: datetime) -> str:
    return f"{local(at):%H:%M, %d/%m/%Y}"


def _findings(letter: Letter, found: Sequence[FindingLine]) -> list[Block]:
    columns = {
        "column_order": (9 * MM, _CENTER),
        "column_subject": (40 * MM, _CENTER),
        "column_finding": (0.0, _LEFT),
        "column_reason": (40 * MM, _LEFT),
        "column_head": (26 * MM, _LEFT),
    }
    blocks = section(letter, letter.words.say("day_findings"))
    if not found:
        return [*blocks, *_nothing(letter)]
    rows = [_finding_cells(letter, n, one) for n, one in enumerate(found, start=1)]
    return [*blocks, *listed(letter, columns, rows)]


def _finding_cells(letter: Letter, number: int, one: FindingLine) -> tuple[Cell, ...]:
    kind = letter.words.say(f"findings_{one.list.value}") + ": "
    owner = f" ({one.owner})" if one.owner else ""
    said = (Span(kind, ITALIC), Span(one.words + owner))
    order, subject, reason, head = cells(str(number), one.subject, one.reason, one.head)
    return order, subject, said, reason, head


def _close(letter: _DayLetter, sheet: DaySheet) -> list[Block]:
    """The journal's head, when it was closed, and both signatures: on one page."""
    say = letter.words.say
    blocks: list[Block] = []
    if sheet.head_hash:
        groups = range(0, len(sheet.head_hash), _HASH_GROUP)
        spaced = " ".join(sheet.head_hash[at : at + _HASH_GROUP] for at in groups)
        blocks += section(letter, say("day_journal"))
        blocks += paragraph(letter, say("day_journal_at", seq=sheet.head_seq, hash=spaced))
    if sheet.closed_at:
        closed = say("day_closed", moment=phrases.moment(letter.words, sheet.closed_at))
        blocks += paragraph(letter, closed)
    if sheet.note:
        blocks += line(letter, "day_note", sheet.note)
    width = PAPER.text_width * 0.36
    middle = Measure(PAPER.text_width * 0.28, PAPER.small, width)
    signed = beside(
        signature(letter, "day_sign_maker", sheet.closed_by, 0, width),
        pile([space(4), qr(letter, middle, say("day_qr"))]),
        signature(letter, "day_sign_head", sheet.head, PAPER.text_width - width, width),
    )
    return kept([*blocks, space(8), signed])
