"""Mẫu 01, the receipt of a dossier and appointment for its result.

What is printed here binds the office: the clock starts at the time printed (Decree 118/2025, art.
17.3), and the result is returned when, where and how it says (art. 22.3). Two copies, one to keep
and one for the citizen.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.domain.dossier import Party
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, Page, beside, fill_pages, kept, pile, space
from desk_app.printing.fonts import BOLD, ITALIC, REGULAR
from desk_app.printing.frame import add_footers, code_row, fewest_pages, heading, qr, title, whole
from desk_app.printing.parts_table import listed_parts, parts_table
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import BLANK, Align, Measure, Span, set_text

_PARAGRAPH_KEPT_WHOLE = 6
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


def _field(job: Job, key: str, value: str, font: str = "") -> list[Span]:
    """A label and its value; without one, dots to write on, as in a form in real use."""
    shown = Span(value, font) if font else Span(value)
    return [Span(job.words.say(key) + ": "), shown if value.strip() else BLANK]


def _line(job: Job, key: str, value: str, font: str = "") -> list[Block]:
    return [*_unbroken(set_text(_field(job, key, value, font), whole(job))), _gap(job)]


def _unbroken(lines: list[Block]) -> list[Block]:
    """A paragraph as it stands on a page: only a long one may be cut at the page's end."""
    return kept(lines) if len(lines) <= _PARAGRAPH_KEPT_WHOLE else lines


def _gap(job: Job) -> Block:
    return space(job.paper.line_gap)


def _pair(job: Job, left: Sequence[Span], right: Sequence[Span], share: float) -> list[Block]:
    """Two fields on one line, or one below the other where they need the room."""
    split = job.paper.text_width * share
    size = job.paper.body
    first = set_text(left, Measure(split - 8, size))
    second = set_text(right, Measure(job.paper.text_width - split, size, split))
    if job.paper.is_roll or len(first) > 1 or len(second) > 1:
        return [*set_text(left, whole(job)), *set_text(right, whole(job)), _gap(job)]
    return [beside(first[0], second[0]), _gap(job)]


def _people(job: Job) -> list[Block]:
    intake = job.dossier.intake
    owner, applicant = intake.whose, intake.applicant
    blocks = [
        *_line(job, "desk", job.desk_name),
        *_line(job, "owner", owner.name, BOLD),
        *_number_and_phone(job, owner),
        *_line(job, "address", owner.address),
    ]
    if owner.email or not job.paper.is_narrow:
        blocks += _line(job, "email", owner.email)
    if applicant != owner:
        blocks += _applicant(job, applicant.name)
        blocks += _number_and_phone(job, applicant)
        if applicant.address:
            blocks += _line(job, "address", applicant.address)
    blocks += _subject(job)
    return blocks


def _applicant(job: Job, name: str) -> list[Block]:
    """Who stands at the counter for another, and by what right."""
    said = _field(job, "applicant", name, BOLD)
    if job.dossier.intake.authority:
        said.append(Span(job.words.say("authority", authority=job.dossier.intake.authority)))
    return [*_unbroken(set_text(said, whole(job))), _gap(job)]


def _number(job: Job, party: Party) -> list[Span]:
    if phrases.is_organisation(party):
        return _field(job, "tax_code", party.tax_code)
    return _field(job, "personal_id", party.personal_id)


def _number_and_phone(job: Job, party: Party) -> list[Block]:
    return _pair(job, _number(job, party), _field(job, "phone", party.phone), 0.56)


def _subject(job: Job) -> list[Block]:
    intake = job.dossier.intake
    asked = _field(job, "subject", intake.procedure_name, BOLD)
    if intake.procedure_code:
        asked.append(Span(job.words.say("procedure_code", code=intake.procedure_code)))
    blocks = [*set_text(asked, whole(job)), _gap(job)]
    if intake.case:
        blocks += _line(job, "case", intake.case)
    if intake.handling_agency:
        blocks += _line(job, "handling_agency", intake.handling_agency, BOLD)
    return blocks


def _papers(job: Job) -> list[Block]:
    sets = job.words.say("sets_amount", count=f"{job.dossier.intake.sets:02d}")
    amount = _field(job, "sets", sets)
    limit = _field(job, "limit", phrases.limit(job))
    below = [space(5), *_pair(job, amount, limit, 0.34)]
    if not job.paper.is_narrow:
        below = [space(5), *set_text(amount, whole(job)), _gap(job)]
        below += [*set_text(limit, whole(job)), _gap(job)]
    if not listed_parts(job):
        return [*set_text(job.words.say("parts_none"), whole(job)), *below[1:]]
    label = set_text(job.words.say("parts"), whole(job))
    return [*kept([*label, space(2)], with_next=True), *parts_table(job), *below]


def _times(job: Job) -> list[Block]:
    received = phrases.moment(job.words, job.received_at)
    due_font = BOLD if job.dossier.due else REGULAR
    due = [Span(job.words.say("due") + ": ", BOLD), Span(phrases.due_text(job), due_font)]
    return [
        *_line(job, "received", received),
        *kept(set_text(due, whole(job))),
        _gap(job),
        *set_text((Span(phrases.lookup_sentence(job), ITALIC),), whole(job)),
        _gap(job),
        *kept([*_line(job, "return_at", phrases.return_place(job)), *_fees(job)], with_next=True),
    ]


def _fees(job: Job) -> list[Block]:
    fees = phrases.fees(job.dossier)
    if not fees:
        return []
    text = "; ".join(phrases.fee_text(job.words, fee) for fee in fees) + "."
    if len(fees) > 1:
        total = phrases.money(sum(fee.amount for fee in fees))
        text += " " + job.words.say("fee_total", amount=total)
    return _line(job, "fees", text)


def _close(job: Job, source: str) -> list[Block]:
    """The book line, signatures and QR code: never parted from one another."""
    book = _pair(
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
    width = job.paper.text_width * share
    start = job.paper.text_width - width
    return beside(
        _signature(job, "sign_applicant", job.dossier.intake.applicant.name, 0, width),
        _signature(job, "sign_clerk", job.dossier.received_by, start, width),
    )


def _signature(job: Job, key: str, name: str, x: float, width: float) -> Block:
    size = job.paper.body if not job.paper.is_roll else job.paper.body - 0.5
    column = Measure(width - 4, size, x + 2, Align.CENTER)
    head = set_text((Span(job.words.say(key), BOLD),), column)
    how = set_text((Span(job.words.say("sign_how"), ITALIC),), column)
    head_height = 2 * column.line_height if job.paper.is_roll else column.line_height
    slack = space(max(0.0, head_height - sum(line.height for line in head)))
    signed = set_text((Span(name, BOLD),), column)
    gap = space(job.paper.signature_gap)
    return pile([*head, slack, *how, gap, *signed])
