"""Mẫu 01 for several dossiers of one person: one receipt with a list. Every dossier has its own
bars and QR code, its own papers and its own appointment; what is said once is said once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from desk_app.domain.beside import Beside
from desk_app.domain.dossier import PartReceived
from desk_app.printing import phrases
from desk_app.printing.blocks import Bars, Block, Page, beside, fill_pages, kept, pile, space
from desk_app.printing.codes import QUIET_MODULES, code128_bars, qr_bars
from desk_app.printing.fields import field, line, pair, people, signatures
from desk_app.printing.fonts import BOLD, ITALIC
from desk_app.printing.frame import (
    QR_LARGEST,
    add_footers,
    fewest_pages,
    heading,
    marks_box,
    title,
    whole,
)
from desk_app.printing.grid import Column, Grid, strips
from desk_app.printing.papers import MM
from desk_app.printing.parts_table import copies_in_all, listed_parts
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import BLANK, Align, Measure, Span, set_text

FORM = "receipt_list"
_LEAVES = ("leaf_office", "leaf_citizen")
_BARS_HEIGHT = 9 * MM
_QR_SIDE = 17 * MM
"""Of a code without a seal, which says little."""
_PAD = 3.0
_LINES_KEPT_WHOLE = 10
_ORDER_MM, _DUE_MM = 8.0, 26.0
_ORDER, _DOSSIER, _DUE = range(3)


@dataclass(frozen=True, slots=True)
class _Listed(Job):
    """The job of the whole list: its footer names the first dossier and how many more there are;
    versions are told in each row.
    """

    @property
    def number(self) -> str:
        others = len(self.beside.others)
        first = self.dossier.dossier_no
        if not others:
            return first
        return self.words.say("list_and_more", number=first, count=f"{others:02d}")

    @property
    def marks(self) -> list[str]:
        return [self.words.say("reprint_mark", copy=self.copy)] if self.copy > 1 else []


def receipt_list_pages(job: Job) -> list[Page]:
    """The pages of both copies, the office's first."""
    values = {f.name: getattr(job, f.name) for f in fields(Job)}
    listed = _Listed(**values)
    return fewest_pages(listed, _pages, len(_LEAVES))


def _pages(job: Job) -> list[Page]:
    source = job.words.source_on(job.received_at.date(), FORM)
    rest = [*_people(job), *_list(job), *_times(job), *_close(job)]
    pages: list[Page] = []
    for leaf in _LEAVES:
        blocks = [*heading(job), *_dated(job), *title(job, "receipt_title", job.words.say(leaf))]
        own = fill_pages([*blocks, *rest], job.paper.top, job.paper.bottom_edge)
        add_footers(job, own, source)
        pages.extend(own)
    return pages


def _jobs(job: Job) -> list[Job]:
    """Each dossier as a receipt of its own would say it, with its own seal."""
    dossiers = (job.dossier, *job.beside.others)
    seals = (job.beside.seal, *(job.beside.other_seals or ("",) * len(job.beside.others)))
    return [
        Job(one, job.unit, job.words, job.paper, 1, beside=Beside(seal=seal))
        for one, seal in zip(dossiers, seals, strict=True)
    ]


def _dated(job: Job) -> list[Block]:
    day = (Span(" ".join(phrases.place_and_day(job)), ITALIC),)
    right = set_text(day, whole(job, Align.RIGHT))
    return [*right, *marks_box(job, whole(job, Align.CENTER)), space(5)]


def _people(job: Job) -> list[Block]:
    count = job.words.say("list_count", count=f"{1 + len(job.beside.others):02d}")
    return [
        *line(job, "desk", job.desk_name),
        *_whom(job),
        *line(job, "subject", count, BOLD),
    ]


def _whom(job: Job) -> list[Block]:
    """The one who stands here; each row names its owner where that is another."""
    intake = replace(job.dossier.intake, owner=None)
    return people(replace(job, dossier=replace(job.dossier, intake=intake)), "owner")


# --- the list ----------------------------------------------------------------------------------


def _list(job: Job) -> list[Block]:
    label = set_text(job.words.say("list_papers"), whole(job))
    grid = _grid(job)
    rows = [_row(one, grid, n) for n, one in enumerate(_jobs(job), start=1)]
    return [*kept([*label, space(2)], with_next=True), *strips(grid, rows), space(5)]


def _grid(job: Job) -> Grid:
    say = job.words.say
    fixed = (_ORDER_MM + _DUE_MM) * MM
    columns = (
        Column(say("column_order"), _ORDER_MM * MM),
        Column(say("column_dossier"), job.paper.text_width - fixed, Align.LEFT, _PAD),
        Column(say("column_due"), _DUE_MM * MM, pad=2),
    )
    return Grid(columns, job.paper.table, job.paper.table)


def _row(job: Job, grid: Grid, number: int) -> list[Block]:
    """Bars, name, appointment and QR code in one strip, which is never cut; then the papers, line
    by line where they are many.
    """
    text = grid.measure(_DOSSIER, grid.size, Align.LEFT)
    order = set_text(str(number), grid.measure(_ORDER, grid.size, Align.CENTER))
    due = set_text(_due(job), grid.measure(_DUE, grid.size, Align.CENTER))
    lines = [space(3), *_bars(job, text), *set_text(_code(job), text)]
    lines += set_text((Span(job.dossier.intake.procedure_name, BOLD),), text)
    at_right = pile([space(3), *due, space(4), _square(job, grid)])
    further = [one for spans in _further(job) for one in set_text(spans, text)]
    is_short = len(further) <= _LINES_KEPT_WHOLE
    while further and (is_short or _height(lines) + further[0].height <= at_right.height):
        lines.append(further.pop(0))
    head = beside(pile(lines), pile([space(2), *order]), at_right)
    return [pile([head, space(3)])] if is_short else [head, *further, space(3)]


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def _bars(job: Job, measure: Measure) -> list[Block]:
    """Code 128 where the column has room for it and its quiet zones."""
    paper = job.paper
    module = paper.module_dots[0]
    dots, bars = code128_bars(job.number, module, round(_BARS_HEIGHT / paper.grid))
    quiet = QUIET_MODULES * module * paper.grid - _PAD
    if dots * paper.grid + 2 * quiet > measure.width:
        return []
    return [Block(_BARS_HEIGHT + 2, (Bars(measure.x + quiet, 0, bars),))]


def _square(job: Job, grid: Grid) -> Block:
    largest = QR_LARGEST if job.beside.seal else _QR_SIDE
    dots, bars = qr_bars(job.lookup, int(largest / job.paper.grid))
    side = dots * job.paper.grid
    column = grid.measure(_DUE, grid.size, Align.CENTER)
    return Block(side + 4, (Bars(column.x + (column.width - side) / 2, 0, bars),))


def _code(job: Job) -> tuple[Span, ...]:
    say, dossier = job.words.say, job.dossier
    spans = [Span(dossier.dossier_no, BOLD)]
    if dossier.is_provisional:
        spans.append(Span(f" ({say('provisional_mark')})", BOLD))
    if dossier.version > 1:
        spans.append(Span(say("list_version", version=dossier.version), ITALIC))
    return tuple(spans)


def _due(job: Job) -> tuple[Span, ...]:
    if job.dossier.due is None:
        return (Span(job.words.say("list_due_later", agency=job.agency)),)
    return (Span(phrases.moment(job.words, job.dossier.due.due_at), BOLD),)


def _further(job: Job) -> list[list[Span]]:
    """What belongs to this dossier alone: owner, agency, limit, papers, fees."""
    intake, say = job.dossier.intake, job.words.say
    told = []
    if intake.whose != intake.applicant:
        told.append(field(job, "slip_owner", intake.whose.name))
    if intake.handling_agency:
        told.append(field(job, "handling_agency", intake.handling_agency))
    told.append(field(job, "list_limit", phrases.limit(job)))
    parts = listed_parts(job)
    papers = "; ".join(_part(job, part) for part in parts) if parts else say("list_none")
    told.append(field(job, "list_parts", papers + "."))
    fees = phrases.fees(job.dossier)
    if fees:
        listed = "; ".join(phrases.fee_text(job.words, fee) for fee in fees)
        told.append(field(job, "fees", listed + "."))
    return told


def _part(job: Job, part: PartReceived) -> str:
    """`Giấy chứng sinh (01 bản chính)`"""
    say = job.words.say
    counts = {
        "list_originals": part.originals,
        "list_certified": part.certified_copies,
        "list_photocopies": part.photocopies,
    }
    if part.pages:
        counts = {"list_pages": part.pages, "list_copies": copies_in_all(part)}
    said = ", ".join(say(key, count=f"{n:02d}") for key, n in counts.items() if n)
    return f"{part.name} ({said})" if said else part.name


# --- what is said once -------------------------------------------------------------------------


def _times(job: Job) -> list[Block]:
    received = [one.received_at for one in _jobs(job)]
    first, last = (phrases.moment(job.words, at) for at in (min(received), max(received)))
    span = first if first == last else f"{first} – {last}"
    return [
        *line(job, "list_received", span),
        *set_text((Span(phrases.lookup_sentence(job), ITALIC),), whole(job)),
        *_places(job),
        *_total(job),
    ]


def _places(job: Job) -> list[Block]:
    """One place, or each where they differ."""
    places = list(dict.fromkeys(phrases.return_place(one) for one in _jobs(job)))
    return line(job, "list_return_at", "; ".join(places))


def _total(job: Job) -> list[Block]:
    fees = [fee for one in _jobs(job) for fee in phrases.fees(one.dossier)]
    if len(fees) < 2:
        return []
    total = phrases.money(sum(fee.amount for fee in fees))
    said = job.words.say("fee_total", amount=total)
    return line(job, "fees", phrases.small(said))


def _close(job: Job) -> list[Block]:
    """The book line and the signatures: never parted from one another."""
    book = [Span(job.words.say("book")), BLANK]
    order = [Span(job.words.say("book_order")), BLANK]
    giver = job.dossier.intake.applicant.name
    taker = job.dossier.received_by
    signed = signatures(job, ("sign_applicant", giver), ("sign_clerk", taker), 0.45)
    return kept([*pair(job, book, order, 0.62), space(6), signed])
