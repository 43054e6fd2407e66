"""The receipt for a result: who gave, who received, which result. Not a form of the circular; a
desk prints it because the hand-over of a result must be provable.
"""

from __future__ import annotations

from desk_app.domain.dossier import Handing, Outcome, Result, ReturnBy
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, Page, fill_pages, kept, space
from desk_app.printing.fields import field, gap, line, pair, people, signatures, subject
from desk_app.printing.fonts import BOLD
from desk_app.printing.frame import add_footers, code_row, fewest_pages, heading, title, whole
from desk_app.printing.phrases import Job
from desk_app.printing.typeset import BLANK, Span, set_text


def result_pages(job: Job) -> list[Page]:
    """One page where the words allow it."""
    return fewest_pages(job, _pages, 1)


def _pages(job: Job) -> list[Page]:
    handing, result = job.dossier.handing, job.dossier.result
    if handing is None or result is None:
        raise phrases.NothingToSay(job.number)
    blocks = [
        *heading(job),
        *code_row(job),
        *title(job, "result_title"),
        *people(job, "slip_owner"),
        *subject(job),
        *_result(job, result),
        *_handing(job, handing),
    ]
    pages = fill_pages(blocks, job.paper.top, job.paper.bottom_edge)
    add_footers(job, pages, "")
    return pages


def _result(job: Job, result: Result) -> list[Block]:
    number = field(job, "result_no", result.result_no, BOLD)
    issued = field(job, "result_day", f"{result.issued_on:%d/%m/%Y}")
    blocks = pair(job, number, issued, 0.6)
    if result.outcome is Outcome.REFUSED:
        blocks += line(job, "result_outcome", job.words.say("result_refused"), BOLD)
    if result.summary:
        blocks += line(job, "result_summary", result.summary)
    due = job.dossier.due
    return [
        *blocks,
        *(line(job, "result_due", phrases.moment(job.words, due.due_at)) if due else []),
    ]


def _handing(job: Job, handing: Handing) -> list[Block]:
    say = job.words.say
    by_post = handing.way is ReturnBy.POST
    way = say("result_by_post", tracking=handing.tracking_no) if by_post else say("result_by_hand")
    identity = field(job, "personal_id", handing.receiver_id)
    told = [
        *line(job, "result_at", phrases.moment(job.words, handing.returned_at), BOLD),
        *line(job, "result_way", way),
        *line(job, "result_giver", handing.given_by),
        *pair(job, field(job, "result_receiver", handing.receiver, BOLD), identity, 0.52),
        *set_text([Span(say("result_returned_papers") + ": "), BLANK], whole(job)),
        gap(job),
    ]
    receiver = "" if by_post else handing.receiver
    share = 0.5 if job.paper.is_roll else 0.42
    signed = signatures(job, ("sign_receiver", receiver), ("sign_giver", handing.given_by), share)
    checked = [] if by_post else set_text(say("result_checked"), whole(job))
    return [*told, *kept([*checked, space(8), signed])]
