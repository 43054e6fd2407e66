"""The short slip for the citizen's pocket: code, whose, what, when and where to come, what to
bring. It promises nothing that the receipt does not.
"""

from __future__ import annotations

from desk_app.domain.dossier import ReturnBy
from desk_app.domain.moments import local
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, Page, beside, fill_pages, pile, space
from desk_app.printing.fonts import BOLD
from desk_app.printing.frame import (
    add_footers,
    code_with_bars,
    fewest_pages,
    marks_box,
    provisional,
    qr,
    title,
    whole,
)
from desk_app.printing.papers import MM
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import Align, Measure, Span, framed, set_text

_QR_COLUMN = 25 * MM


def appointment_pages(job: Job) -> list[Page]:
    """One page where the words allow it."""
    return fewest_pages(job, _pages, 1)


def _pages(job: Job) -> list[Page]:
    head = set_text((Span(job.unit.name.upper(), BOLD),), whole(job, Align.CENTER))
    blocks = [
        *head,
        space(3),
        *title(job, "slip_title"),
        *code_with_bars(job),
        *marks_box(job, whole(job, Align.CENTER)),
        space(3),
        *provisional(job, whole(job)),
        *_whose(job),
        space(3),
        _when(job),
        space(3),
        *_where(job),
        _bring(job),
    ]
    pages = fill_pages(blocks, job.paper.top, job.paper.bottom_edge)
    add_footers(job, pages, "")
    return pages


def _line(job: Job, key: str, value: str, font: str = "") -> list[Block]:
    if not value:
        return []
    shown = Span(value, font) if font else Span(value)
    return set_text((Span(job.words.say(key) + ": "), shown), whole(job))


def _whose(job: Job) -> list[Block]:
    intake = job.dossier.intake
    blocks = _line(job, "slip_owner", intake.whose.name, BOLD)
    if intake.applicant != intake.whose:
        blocks += _line(job, "applicant", intake.applicant.name)
    blocks += _line(job, "slip_subject", intake.procedure_name)
    return blocks + _line(job, "slip_received", phrases.moment(job.words, job.received_at))


def _when(job: Job) -> Block:
    """The answer to the citizen's question, in a frame."""
    paper, words, due = job.paper, job.words, job.dossier.due
    inside = Measure(paper.text_width - 12, paper.body, 6, Align.CENTER)
    large = Measure(inside.width, paper.title, inside.x, Align.CENTER)
    is_post = job.dossier.intake.return_by is ReturnBy.POST
    head = words.say("slip_when_post_by" if is_post else "slip_when")
    lines = set_text((Span(head, BOLD),), inside)
    if due is None:
        lines += set_text(words.say("slip_when_later", agency=job.agency), inside)
    else:
        day = words.say(f"weekday_{local(due.due_at).weekday()}")
        lines += set_text((Span(phrases.moment(words, due.due_at), BOLD),), large)
        lines += set_text(f"({day})", inside)
    if is_post:
        address = phrases.post_address(job)
        lines += set_text(words.say("slip_when_post") + address, inside)
    return framed(lines, whole(job), 4, 1.0)


def _where(job: Job) -> list[Block]:
    unit = job.unit
    hours = unit.hours.replace("-", " – ").replace(",", "; ")
    blocks: list[Block] = []
    if job.dossier.intake.return_by is not ReturnBy.POST:
        blocks += _line(job, "slip_where", job.reply_place)
        blocks += _line(job, "slip_hours", hours)
    return blocks + _line(job, "slip_phone", unit.phone)


def _bring(job: Job) -> Block:
    """What to bring, beside the QR code."""
    words = job.words
    column = Measure(job.paper.text_width - _QR_COLUMN - 6, job.paper.body)
    if job.dossier.intake.return_by is ReturnBy.POST:
        return pile([space(5), qr(job, whole(job))])
    lines = set_text((Span(words.say("slip_bring"), BOLD),), column)
    for item in _things(job):
        lines += set_text(f"– {item}", column)
    code = Measure(_QR_COLUMN, job.paper.small, job.paper.text_width - _QR_COLUMN)
    return beside(pile(lines), pile([space(5), qr(job, code)]))


def _things(job: Job) -> list[str]:
    words = job.words
    unpaid = [fee for fee in phrases.fees(job.dossier) if not fee.receipt_no]
    things = [words.say("slip_bring_receipt"), words.say("slip_bring_identity")]
    if unpaid:
        amount = phrases.money(sum(fee.amount for fee in unpaid))
        things.append(words.say("slip_bring_fees", amount=amount))
    return [*things, words.say("slip_bring_delegate")]
