"""Labels, values and signatures as the forms write them."""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.domain.dossier import Party
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, beside, kept, pile, space
from desk_app.printing.fonts import BOLD, ITALIC
from desk_app.printing.frame import whole
from desk_app.printing.phrases import Headed, Job
from desk_app.printing.typeset import BLANK, Align, Measure, Span, set_text

_PARAGRAPH_KEPT_WHOLE = 6


def field(job: Headed, key: str, value: str, font: str = "") -> list[Span]:
    """A label and its value; without one, dots to write on, as in a form in real use."""
    shown = Span(value, font) if font else Span(value)
    return [Span(job.words.say(key) + ": "), shown if value.strip() else BLANK]


def line(job: Headed, key: str, value: str, font: str = "") -> list[Block]:
    return [*unbroken(set_text(field(job, key, value, font), whole(job))), gap(job)]


def unbroken(lines: list[Block]) -> list[Block]:
    """A paragraph as it stands on a page: only a long one may be cut at the page's end."""
    return kept(lines) if len(lines) <= _PARAGRAPH_KEPT_WHOLE else lines


def gap(job: Headed) -> Block:
    return space(job.paper.line_gap)


def pair(job: Headed, left: Sequence[Span], right: Sequence[Span], share: float) -> list[Block]:
    """Two fields on one line, or one below the other where they need the room."""
    split = job.paper.text_width * share
    size = job.paper.body
    first = set_text(left, Measure(split - 8, size))
    second = set_text(right, Measure(job.paper.text_width - split, size, split))
    if job.paper.is_roll or len(first) > 1 or len(second) > 1:
        return [*set_text(left, whole(job)), *set_text(right, whole(job)), gap(job)]
    return [beside(first[0], second[0]), gap(job)]


def number_of(job: Job, party: Party) -> list[Span]:
    if phrases.is_organisation(party):
        return field(job, "tax_code", party.tax_code)
    return field(job, "personal_id", party.personal_id)


def number_and_phone(job: Job, party: Party) -> list[Block]:
    return pair(job, number_of(job, party), field(job, "phone", party.phone), 0.56)


def subject(job: Job) -> list[Block]:
    intake = job.dossier.intake
    asked = field(job, "subject", intake.procedure_name, BOLD)
    if intake.procedure_code:
        asked.append(Span(job.words.say("procedure_code", code=intake.procedure_code)))
    blocks = [*set_text(asked, whole(job)), gap(job)]
    if intake.case:
        blocks += line(job, "case", intake.case)
    if intake.handling_agency:
        blocks += line(job, "handling_agency", intake.handling_agency, BOLD)
    return blocks


def signature(
    job: Headed, key: str, name: str, x: float, width: float, how: str = "sign_how"
) -> Block:
    size = job.paper.body if not job.paper.is_roll else job.paper.body - 0.5
    column = Measure(width - 4, size, x + 2, Align.CENTER)
    head = set_text((Span(job.words.say(key), BOLD),), column)
    said = set_text((Span(job.words.say(how), ITALIC),), column)
    head_height = 2 * column.line_height if job.paper.is_roll else column.line_height
    slack = space(max(0.0, head_height - sum(row.height for row in head)))
    signed = set_text((Span(name, BOLD),), column)
    return pile([*head, slack, *said, space(job.paper.signature_gap), *signed])


def people(job: Job, owner_key: str) -> list[Block]:
    """Whose dossier it is, and who brought it when that is another."""
    intake = job.dossier.intake
    owner, applicant = intake.whose, intake.applicant
    blocks = [
        *line(job, owner_key, owner.name, BOLD),
        *number_and_phone(job, owner),
        *line(job, "address", owner.address),
    ]
    if owner.email or not job.paper.is_narrow:
        blocks += line(job, "email", owner.email)
    if applicant != owner:
        blocks += paragraph(job, _applicant(job))
        blocks += number_and_phone(job, applicant)
        if applicant.address:
            blocks += line(job, "address", applicant.address)
    return blocks


def _applicant(job: Job) -> list[Span]:
    """Who stands at the counter for another, and by what right."""
    intake = job.dossier.intake
    said = field(job, "applicant", intake.applicant.name, BOLD)
    if intake.authority:
        said.append(Span(job.words.say("authority", authority=intake.authority)))
    return said


Signer = tuple[str, str]
"""The key of the words above the signature, and the name below it."""


def signatures(job: Headed, left: Signer, right: Signer, share: float) -> Block:
    """Two columns, each `share` of the text's width."""
    width = job.paper.text_width * share
    start = job.paper.text_width - width
    return beside(signature(job, *left, 0, width), signature(job, *right, start, width))


def signed_by_head(job: Headed, name: str, beside_it: Block | None = None) -> Block:
    """The head's signature at the right; `beside_it` stands at the left."""
    width = job.paper.text_width * (0.6 if job.paper.is_narrow else 0.52)
    start = job.paper.text_width - width
    signed = signature(job, "sign_agency_head", name, start, width, "sign_agency_head_how")
    return beside(signed, beside_it) if beside_it else signed


def paragraph(job: Headed, text: str | Sequence[Span]) -> list[Block]:
    return [*unbroken(set_text(text, whole(job))), gap(job)]
