"""Mẫu 06 (05 under Circular 01/2018), the slip that goes with the folder: whose it is, when it is
due, and a block for each hand-over with times, names and room for both signatures.

What nobody recorded is a dotted line, and a few blocks stand empty for the next hands.
"""

from __future__ import annotations

from desk_app.domain.control_slip import Judged, Passage
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, Page, Rule, beside, fill_pages, pile, space
from desk_app.printing.fields import field as labelled
from desk_app.printing.fields import line, pair, subject
from desk_app.printing.fonts import BOLD, REGULAR
from desk_app.printing.frame import add_footers, code_row, heading, title
from desk_app.printing.grid import Column, Grid, strips
from desk_app.printing.papers import MM
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import BLANK, Align, Measure, Span, set_text

FORM = "control_slip"
EMPTY_BLOCKS = 3
"""At least so many for the hands to come."""
FEWEST_BLOCKS = 5

_COLUMNS = (
    ("column_order", 0.05),
    ("control_column_hands", 0.295),
    ("control_column_time", 0.185),
    ("control_column_sign", 0.21),
    ("control_column_result", 0.13),
    ("column_note", 0.13),
)
"""The columns with their shares of the text's width."""
_HANDS, _TIME, _SIGN, _RESULT, _NOTE = range(1, 6)
_PAD = 2.5
_SIGNING = 8 * MM
_BOX = 6.0
_SHORT_NOTE = 5
"""Lines that fit beside a block."""
_NO_MOMENT = ("control_no_hour", "control_no_day")
_RESULTS = {
    Judged.EARLY: "judged_early",
    Judged.ON_TIME: "judged_on_time",
    Judged.OVERDUE: "judged_overdue",
}


def control_pages(job: Job) -> list[Page]:
    """As many pages as the hand-overs need, with the table's heading on each."""
    found = job.beside.passages
    empty = max(EMPTY_BLOCKS, FEWEST_BLOCKS - len(found))
    grid = _grid(job)
    listed = (*found, *([None] * empty))
    rows = [_row(job, grid, n, one) for n, one in enumerate(listed, start=1)]
    notes = [_long_note(job, grid, one) for one in listed]
    blocks = [
        *heading(job),
        *code_row(job),
        *title(job, "control_title"),
        *_whose(job),
        space(4),
        *strips(grid, rows, notes),
    ]
    pages = fill_pages(blocks, job.paper.top, job.paper.bottom_edge)
    add_footers(job, pages, job.words.source_on(job.received_at.date(), FORM))
    return pages


def _whose(job: Job) -> list[Block]:
    dossier, words = job.dossier, job.words
    received = labelled(job, "slip_received", phrases.moment(words, job.received_at))
    due = phrases.moment(words, dossier.due.due_at) if dossier.due else ""
    return [
        *line(job, "column_code", dossier.dossier_no, BOLD),
        *line(job, "slip_owner", dossier.intake.whose.name, BOLD),
        *subject(job)[: None if not dossier.intake.handling_agency else -2],
        *pair(job, received, labelled(job, "result_due", due, BOLD if due else ""), 0.45),
        *line(job, "control_agency", phrases.capital(job.solver)),
        *line(job, "control_partner", ""),
    ]


def _grid(job: Job) -> Grid:
    width = job.paper.text_width
    columns = tuple(Column(job.words.say(key), share * width, pad=_PAD) for key, share in _COLUMNS)
    size = job.paper.table - 0.5
    return Grid(columns, size, size)


def _row(job: Job, grid: Grid, number: int, passage: Passage | None) -> list[Block]:
    """Giving above, taking below, a thin rule between; one block that is never cut."""
    given = _half(job, grid, "control_given", passage, is_given=True)
    taken = _half(job, grid, "control_taken", passage, is_given=False)
    height = max(given.height, taken.height)
    given, taken = (beside(half, space(height)) for half in (given, taken))
    edges = [grid.measure(place, 1, Align.LEFT) for place in (_HANDS, _SIGN)]
    left = edges[0].x - _PAD
    right = edges[1].x + edges[1].width + _PAD
    middle = Block(0, (Rule(left, 0, right, 0, 0.25),))
    order = set_text(str(number), grid.measure(0, grid.size, Align.CENTER))
    aside = beside(
        pile([space(2), *order]),
        pile([space(2), *_result(job, grid, passage)]),
        pile([space(2), *_note(grid, passage)]),
    )
    return [beside(pile([given, middle, taken]), aside)]


def _half(job: Job, grid: Grid, key: str, passage: Passage | None, *, is_given: bool) -> Block:
    """One side: whose hands, when, and room for a signature above the name."""
    words = job.words
    hands, person, at = "", "", None
    if passage is not None:
        holder = passage.origin if is_given else passage.to
        hands = _place(job, holder)
        person = passage.giver if is_given else passage.taker
        at = passage.handed_at if is_given else passage.taken_at
    shown = (Span(words.say(key) + ": ", BOLD), Span(hands) if hands else BLANK)
    where = set_text(shown, grid.measure(_HANDS, grid.size, Align.LEFT))
    if passage is None:
        where += set_text((BLANK,), grid.measure(_HANDS, grid.size, Align.LEFT))
    moment = (phrases.moment(words, at),) if at else tuple(map(words.say, _NO_MOMENT))
    time = grid.measure(_TIME, grid.size, Align.CENTER)
    when = [row for text in moment for row in set_text(text, time)]
    name = (Span(person, BOLD),) if person else (BLANK,)
    signed = set_text(name, grid.measure(_SIGN, grid.size, Align.CENTER))
    return pile(
        [
            space(2),
            beside(pile(where), pile(when), pile([space(_SIGNING), *signed])),
            space(2.5),
        ]
    )


def _place(job: Job, holder: Holder) -> str:
    """Who holds the folder, in words; the desk by its own name."""
    kind = job.words.say(f"holder_{holder.kind.value}")
    if holder.kind is HolderKind.DESK and not holder.name:
        return job.desk_name
    if holder.kind is HolderKind.CENTER and not holder.name:
        return job.unit.center_name or phrases.capital(kind)
    return f"{holder.name} ({kind})" if holder.name else phrases.capital(kind)


def _result(job: Job, grid: Grid, passage: Passage | None) -> list[Block]:
    """The judgement where there is one; else three boxes to tick by hand."""
    measure = grid.measure(_RESULT, grid.size, Align.LEFT)
    if passage is not None and passage.judged is not None:
        said = Span(job.words.say(_RESULTS[passage.judged]), BOLD)
        return set_text((said,), grid.measure(_RESULT, grid.size, Align.CENTER))
    return [_ticked(measure, job.words.say(key)) for key in _RESULTS.values()]


def _ticked(measure: Measure, text: str) -> Block:
    column = Measure(measure.width - _BOX - 3, measure.size, measure.x + _BOX + 3)
    said = pile(set_text((Span(text, REGULAR),), column))
    x, y = measure.x, 2.5
    box = (
        Rule(x, y, x + _BOX, y),
        Rule(x, y + _BOX, x + _BOX, y + _BOX),
        Rule(x, y, x, y + _BOX),
        Rule(x + _BOX, y, x + _BOX, y + _BOX),
    )
    return beside(said, Block(said.height + 1.5, box))


def _note(grid: Grid, passage: Passage | None) -> list[Block]:
    """In its column, where it is short."""
    if passage is None or not passage.note:
        return []
    lines = set_text(passage.note, grid.measure(_NOTE, grid.size, Align.LEFT))
    return lines if len(lines) <= _SHORT_NOTE else []


def _long_note(job: Job, grid: Grid, passage: Passage | None) -> list[Block]:
    """A longer one stands below its block, over the whole width, line by line."""
    if passage is None or not passage.note or _note(grid, passage):
        return []
    measure = Measure(grid.width - 2 * _PAD, grid.size, _PAD)
    label = Span(job.words.say("column_note") + ": ", BOLD)
    lines = set_text((label, Span(passage.note)), measure)
    return [pile([space(1.5), lines[0]]), *lines[1:], space(2.5)]
