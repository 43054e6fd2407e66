"""Mẫu 03, the refusal to accept a dossier, with the reason (Decree 118/2025, art. 17.1)."""

from __future__ import annotations

from desk_app.printing.blocks import Block, Page, fill_pages, kept, space
from desk_app.printing.fields import gap, line, paragraph, people, signatures, subject, unbroken
from desk_app.printing.fonts import BOLD
from desk_app.printing.frame import add_footers, code_row, fewest_pages, heading, title, whole
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import BLANK, Span, set_text

FORM = "refusal"


def refusal_pages(job: Job) -> list[Page]:
    """One page where the words allow it."""
    return fewest_pages(job, _pages, 1)


def _pages(job: Job) -> list[Page]:
    blocks = [
        *heading(job),
        *code_row(job),
        *title(job, "refusal_title"),
        *line(job, "desk", job.desk_name),
        *people(job, "slip_owner"),
        *subject(job),
        space(3),
        *_said(job),
    ]
    pages = fill_pages(blocks, job.paper.top, job.paper.bottom_edge)
    add_footers(job, pages, job.words.source_on(job.dated_at.date(), FORM))
    return pages


def _said(job: Job) -> list[Block]:
    reason = job.dossier.closing_reason
    shown = Span(reason, BOLD) if reason.strip() else BLANK
    told = paragraph(job, job.words.say("refusal_told", place=job.desk_name))
    why = [*unbroken(set_text((shown,), whole(job))), gap(job)]
    end = paragraph(job, job.words.say("refusal_end"))
    applicant = job.dossier.intake.applicant.name
    signed = signatures(
        job, ("sign_applicant", applicant), ("sign_clerk", job.dossier.closed_by), 0.42
    )
    return [*kept(told, with_next=True), *why, space(3), *kept([*end, space(8), signed])]
