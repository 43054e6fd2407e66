"""Mẫu 02, the request to complete a dossier: everything is said once (Decree 118/2025, art. 16.3,
17.1c), with the reason, until when, and whom to ask.
"""

from __future__ import annotations

from desk_app.domain.dossier import PartReceived
from desk_app.printing.blocks import Block, Page, beside, fill_pages, kept, pile, space
from desk_app.printing.fields import field, line, paragraph, people, signature, subject
from desk_app.printing.fonts import BOLD
from desk_app.printing.frame import add_footers, code_row, fewest_pages, heading, qr, title, whole
from desk_app.printing.parts_table import parts_table
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import Align, Measure, Span, set_text

FORM = "supplement_request"


def supplement_pages(job: Job) -> list[Page]:
    """One page where the words allow it."""
    return fewest_pages(job, _pages, 1)


def _pages(job: Job) -> list[Page]:
    say = job.words.say
    number = set_text(say("supplement_number"), whole(job, Align.CENTER))
    blocks = [
        *heading(job),
        *code_row(job),
        *title(job, "supplement_title")[:-1],
        *number,
        space(job.paper.body * 0.5),
        *line(job, "desk", job.desk_name),
        *people(job, "slip_owner"),
        *subject(job),
        *_asked(job),
        *_close(job),
    ]
    pages = fill_pages(blocks, job.paper.top, job.paper.bottom_edge)
    add_footers(job, pages, job.words.source_on(job.dated_at.date(), FORM))
    return pages


def _asked(job: Job) -> list[Block]:
    parts = [PartReceived(name) for name in job.dossier.asked_for]
    label = set_text(job.words.say("supplement_ask"), whole(job))
    table = parts_table(job, parts) if parts else []
    return [*kept([*label, space(2)], with_next=True), *table, space(5)]


def _close(job: Job) -> list[Block]:
    """Reason, period, whom to ask; the last of them is never parted from the signature."""
    dossier, say = job.dossier, job.words.say
    blocks = paragraph(job, field(job, "supplement_reason", dossier.asked_reason))
    if dossier.answer_by:
        until = say("supplement_until", day=f"{dossier.answer_by:%d/%m/%Y}")
        blocks += paragraph(job, (Span(until, BOLD),))
    key = "supplement_help_call" if job.unit.phone else "supplement_help"
    asked = paragraph(job, say(key, place=job.reply_place, phone=job.unit.phone))
    width = job.paper.text_width * 0.45
    signed = signature(job, "sign_guide", dossier.asked_by, job.paper.text_width - width, width)
    code = Measure(job.paper.text_width * 0.3, job.paper.small)
    foot = beside(signed, pile([space(4), qr(job, code)]))
    return [*blocks, *kept([*asked, space(6), foot])]
