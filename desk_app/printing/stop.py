"""Mẫu 05 since Circular 03/2025: the notice that a dossier is solved no further, with the reason,
the legal ground and what the citizen may do.
"""

from __future__ import annotations

from desk_app.printing import phrases
from desk_app.printing.blocks import Block, Page, fill_pages, kept, space
from desk_app.printing.fields import (
    gap,
    line,
    paragraph,
    people,
    signed_by_head,
    subject,
    unbroken,
)
from desk_app.printing.fonts import BOLD
from desk_app.printing.frame import add_footers, code_row, fewest_pages, heading, title, whole
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import BLANK, Align, Measure, Span, set_text

FORM = "stop_notice"
_MAY = ("stop_may_take_back", "stop_may_apply_again", "stop_may_complain")
_INDENT = 12.0


def stop_pages(job: Job) -> list[Page]:
    """One page where the words allow it."""
    return fewest_pages(job, _pages, 1)


def _pages(job: Job) -> list[Page]:
    number = set_text(job.words.say("stop_number"), whole(job, Align.CENTER))
    blocks = [
        *heading(job),
        *code_row(job),
        *title(job, "stop_title")[:-1],
        *number,
        space(job.paper.body * 0.5),
        *people(job, "to"),
        *subject(job),
        *line(job, "stop_received", phrases.moment(job.words, job.received_at)),
        space(3),
        *_said(job),
        *_close(job),
    ]
    pages = fill_pages(blocks, job.paper.top, job.paper.bottom_edge)
    add_footers(job, pages, job.words.source_on(job.dated_at.date(), FORM))
    return pages


def _said(job: Job) -> list[Block]:
    reason = job.dossier.closing_reason
    shown = Span(reason, BOLD) if reason.strip() else BLANK
    agency = phrases.capital(job.solver)
    told = paragraph(job, job.words.say("stop_told", agency=agency))
    why = [*unbroken(set_text((shown,), whole(job))), gap(job)]
    return [
        *kept(told, with_next=True),
        *why,
        *line(job, "stop_ground", job.dossier.legal_ground),
        space(3),
    ]


def _close(job: Job) -> list[Block]:
    """What may be done now; the last of it is never parted from the signature."""
    say = job.words.say
    column = Measure(job.paper.text_width - _INDENT, job.paper.body, _INDENT)
    may = paragraph(job, say("stop_may"))
    for key in _MAY:
        text = say(key, place=job.reply_place)
        may += [*unbroken(set_text(f"– {text}", column)), gap(job)]
    end = paragraph(job, say("stop_end"))
    signed = signed_by_head(job, job.dossier.closing_signed_by)
    return [*kept(may, with_next=True), *kept([*end, space(8), signed])]
