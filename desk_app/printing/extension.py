"""Mẫu 04: the apology for a delay, its reason and the one new appointment (Decree 118/2025, art.
19.6; a slip of the same number under Circular 01/2018).
"""

from __future__ import annotations

from desk_app.domain.dossier import Extension
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, Page, fill_pages, kept, pile, space
from desk_app.printing.fields import (
    line,
    number_and_phone,
    paragraph,
    signed_by_head,
    subject,
)
from desk_app.printing.fonts import BOLD
from desk_app.printing.frame import add_footers, code_row, fewest_pages, heading, qr, title, whole
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import BLANK, Align, Measure, Span, set_text

FORM = "extension_letter"


def extension_pages(job: Job) -> list[Page]:
    """One page where the words allow it."""
    return fewest_pages(job, _pages, 1)


def _pages(job: Job) -> list[Page]:
    letter = job.dossier.extension
    if letter is None:
        raise phrases.NothingToSay(job.number)
    number = set_text(_number(job, letter), whole(job, Align.CENTER))
    blocks = [
        *heading(job),
        *code_row(job),
        *title(job, "extension_title")[:-1],
        *number,
        space(job.paper.body * 0.5),
        *_to_whom(job),
        *_told(job, letter),
        *_close(job, letter),
    ]
    pages = fill_pages(blocks, job.paper.top, job.paper.bottom_edge)
    add_footers(job, pages, job.words.source_on(job.dated_at.date(), FORM))
    return pages


def _number(job: Job, letter: Extension) -> str:
    """A number that names its register stands as it is; a bare one is of the apologies'."""
    key = "letter_number" if "/" in letter.letter_no else "extension_number"
    return job.words.say(key, number=letter.letter_no)


def _to_whom(job: Job) -> list[Block]:
    whose = job.dossier.intake.whose
    return [
        *line(job, "to", whose.name, BOLD),
        *line(job, "address", whose.address),
        *number_and_phone(job, whose),
    ]


def _told(job: Job, letter: Extension) -> list[Block]:
    say = job.words.say
    received = phrases.moment(job.words, job.received_at)
    agency = phrases.capital(job.solver)
    reason = Span(letter.reason, BOLD) if letter.reason.strip() else BLANK
    new_due = phrases.moment(job.words, letter.new_due_at)
    desk = phrases.capital(job.desk_name)
    return [
        space(3),
        *paragraph(job, say("extension_received", desk=desk, number=job.number, moment=received)),
        *subject(job),
        *line(job, "extension_due", phrases.moment(job.words, letter.old_due_at), BOLD),
        *paragraph(job, say("extension_late", agency=job.solver)),
        *paragraph(job, (Span(say("extension_reason") + ": "), reason)),
        *paragraph(
            job,
            (Span(say("extension_sorry", agency=agency) + " "), Span(new_due + ".", BOLD)),
        ),
    ]


def _close(job: Job, letter: Extension) -> list[Block]:
    """The last sentence is never parted from the signature."""
    end = paragraph(job, job.words.say("extension_end"))
    code = Measure(job.paper.text_width * 0.3, job.paper.small)
    signed = signed_by_head(job, letter.signed_by, pile([space(4), qr(job, code)]))
    return kept([*end, space(8), signed])
