"""Mẫu 01, the receipt of a dossier and appointment for its result.

What is printed here binds the office: the clock starts at the time printed (Decree 118/2025, art.
17.3), and the result is returned when, where and how it says (art. 22.3). Two copies, one to keep
and one for the citizen.
"""

from __future__ import annotations

from desk_app.printing import phrases
from desk_app.printing.blocks import Block, Page, beside, fill_pages, kept, pile, space
from desk_app.printing.fields import field, gap, line, pair, people, signatures, subject
from desk_app.printing.fonts import BOLD, ITALIC, REGULAR
from desk_app.printing.frame import add_footers, code_row, fewest_pages, heading, qr, title, whole
from desk_app.printing.parts_table import listed_parts, parts_table
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import BLANK, Align, Measure, Span, set_text

_LEAVES = ("leaf_office", "leaf_citizen")


def receipt_pages(job: Job) -> list[Page]:
    """The pages of both copies, the office's first."""
    return fewest_pages(job, _pages, len(_LEAVES))


def _pages(job: Job) -> list[Page]:
    source = job.words.source_on(job.received_at.date())
    top = [*heading(job), *code_row(job)]
    rest = [*_people(job), *_papers(job), *_times(job), *_close(job, source)]
    pages: list[Page] = []
    for leaf in _LEAVES:
        blocks = [*top, *title(job, "receipt_title", job.words.say(leaf)), *rest]
        own = fill_pages(blocks, job.paper.top, job.paper.bottom_edge)
        add_footers(job, own, source)
        pages.extend(own)
    return pages


def _people(job: Job) -> list[Block]:
    return [*line(job, "desk", job.desk_name), *people(job, "owner"), *subject(job)]


def _papers(job: Job) -> list[Block]:
    sets = job.words.say("sets_amount", count=f"{job.dossier.intake.sets:02d}")
    amount = field(job, "sets", sets)
    limit = field(job, "limit", phrases.limit(job))
    below = [space(5), *pair(job, amount, limit, 0.34)]
    if not job.paper.is_narrow:
        below = [space(5), *set_text(amount, whole(job)), gap(job)]
        below += [*set_text(limit, whole(job)), gap(job)]
    if not listed_parts(job):
        return [*set_text(job.words.say("parts_none"), whole(job)), *below[1:]]
    label = set_text(job.words.say("parts"), whole(job))
    return [*kept([*label, space(2)], with_next=True), *parts_table(job, listed_parts(job)), *below]


def _times(job: Job) -> list[Block]:
    received = phrases.moment(job.words, job.received_at)
    due_font = BOLD if job.dossier.due else REGULAR
    due = [Span(job.words.say("due") + ": ", BOLD), Span(phrases.due_text(job), due_font)]
    return [
        *line(job, "received", received),
        *kept(set_text(due, whole(job))),
        gap(job),
        *set_text((Span(phrases.lookup_sentence(job), ITALIC),), whole(job)),
        gap(job),
        *kept([*line(job, "return_at", phrases.return_place(job)), *_fees(job)], with_next=True),
    ]


def _fees(job: Job) -> list[Block]:
    fees = phrases.fees(job.dossier)
    if not fees:
        return []
    text = "; ".join(phrases.fee_text(job.words, fee) for fee in fees) + "."
    if len(fees) > 1:
        total = phrases.money(sum(fee.amount for fee in fees))
        text += " " + job.words.say("fee_total", amount=total)
    return line(job, "fees", text)


def _close(job: Job, source: str) -> list[Block]:
    """The book line, signatures and QR code: never parted from one another."""
    book = pair(
        job,
        [Span(job.words.say("book")), BLANK],
        [Span(job.words.say("book_order")), BLANK],
        0.68,
    )
    blocks = [*book, space(6)]
    if job.paper.is_roll:
        code = qr(job, whole(job))
        small = whole(job, Align.CENTER, job.paper.small)
        blocks += [_signatures(job, 0.5), space(6), code, space(4)]
        blocks += set_text((Span(source, ITALIC),), small)
    else:
        middle = Measure(job.paper.text_width * 0.24, job.paper.small, job.paper.text_width * 0.38)
        blocks.append(beside(_signatures(job, 0.38), pile([space(4), qr(job, middle)])))
    return kept(blocks)


def _signatures(job: Job, share: float) -> Block:
    applicant = job.dossier.intake.applicant.name
    return signatures(
        job, ("sign_applicant", applicant), ("sign_clerk", job.dossier.received_by), share
    )
