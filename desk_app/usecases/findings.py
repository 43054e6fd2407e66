"""Everything that does not agree on an evening, from all sides, and how people settle it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from desk_app.domain.balancing import Figures, balance_of, without_echoes
from desk_app.domain.day_findings import DayFindings, Settled
from desk_app.domain.entries import Entry
from desk_app.domain.evening import count_day
from desk_app.domain.findings import Finding
from desk_app.domain.intake import LONGEST_NOTE
from desk_app.domain.paper_facts import FindingSettled
from desk_app.domain.people import check_text, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Approval, Task
from desk_app.domain.signs import signs_of
from desk_app.domain.stories import DayStory, Story, touches
from desk_app.domain.workflow import fold
from desk_app.store import evening, figures, findings
from desk_app.store import roster as stored
from desk_app.store.book import Look
from desk_app.usecases.approving import approving_head
from desk_app.usecases.desk import Desk
from desk_app.usecases.evening import number_balance
from desk_app.usecases.slips import slip_findings
from desk_app.usecases.stock_days import paper_count, slips_seen, stock_findings


def findings_of(desk: Desk, day: date | None = None) -> DayFindings:
    """What does not agree on a day, today unless told otherwise: found by counting paper, in the
    numbers and the money, in the lines themselves, and among the slips. Nothing is stored.
    """
    day = day or desk.now().date()
    paper = paper_count(desk, day)
    of_paper = (*stock_findings(desk, day), *slip_findings(desk, slips_seen(desk, day)))
    with desk.book.look() as look:
        of_lines = _of_the_lines(desk, look, day)
        said = findings.settled_on(look, day)
    return replace(_divided(day, without_echoes((*of_paper, *of_lines)), said), paper=paper)


def _of_the_lines(desk: Desk, look: Look, day: date) -> tuple[Finding, ...]:
    hours, calendar = desk.terms.hours, desk.rules.calendar
    lines = evening.lines_from(look, day)
    told = DayStory(
        day=day,
        lines=lines,
        stories=_stories(desk, look, lines, day),
        closed_seq=figures.tally(look, day).closed_seq,
    )
    received = {one.no for one in told.stories.values() if one.is_received_on(day)}
    read = Figures(
        count=count_day(lines, day, hours, calendar),
        skipped=number_balance(desk, look, day).missing,
        leads_to={no: to for no in received if (to := findings.leads_to(look, no))},
        doubtful=findings.doubtful(look),
        sent_before=findings.sent_before(look, day),
    )
    return (*balance_of(told, read), *signs_of(told, hours, calendar))


def _stories(desk: Desk, look: Look, lines: Iterable[Entry], day: date) -> dict[str, Story]:
    touched = dict.fromkeys(
        one.dossier_id for one in lines if one.dossier_id is not None and touches(one, day)
    )
    made: dict[str, Story] = {}
    for dossier_id in touched:
        history = look.history(dossier_id)
        dossier = fold(history)
        if dossier is not None:
            is_instant = _is_instant(desk, look, dossier.intake.procedure_code)
            made[dossier_id] = Story(dossier, history, is_instant)
    return made


def _is_instant(desk: Desk, look: Look, code: str) -> bool:
    found = desk.rules.procedure(look, code)
    return found is not None and desk.rules.instant.covers(found)


def _divided(
    day: date, found: Iterable[Finding], said: tuple[findings.SettledRow, ...]
) -> DayFindings:
    """The last word about a finding counts."""
    words = {(row.kind, row.subject): row for row in said}
    still_open: list[Finding] = []
    settled: list[Settled] = []
    for one in found:
        row = words.get((one.kind.value, one.subject))
        if row is None:
            still_open.append(one)
        else:
            settled.append(Settled(one, row.reason, row.by, row.settled_at, row.head))
    return DayFindings(day, tuple(still_open), tuple(settled))


# --- settling ----------------------------------------------------------------------------------


def settle(
    desk: Desk,
    day: date,
    found: Finding | Iterable[Finding],
    reason: str,
    approval: Approval | None = None,
) -> tuple[FindingSettled, ...]:
    """Say why findings of a day stand as they are: one reason for all of them, one line each.

    With `approval` the head's name stands with it. Raises Refused without a reason, or for a day
    to come.
    """
    now = desk.now()
    problems = list(check_text(reason, "reason", LONGEST_NOTE))
    if not reason.strip():
        problems.append(Problem("reason", "missing"))
    if day > now.date():
        problems.append(Problem("day", "in_the_future", {"got": day.isoformat()}))
    if problems:
        raise Refused(*problems)
    settled = (found,) if isinstance(found, Finding) else tuple(found)
    with desk.book.change(desk.station, now) as change:
        head = approving_head(change, approval) if approval is not None else ""
        facts = tuple(FindingSettled(day, one.found, clean_text(reason), head) for one in settled)
        for fact in facts:
            change.record(fact, desk.clerk)
    desk.remember(change)
    return facts


def has_head(look: Look) -> bool:
    """Whether somebody at this desk may sign off what stays open."""
    return any(one.is_active and one.may(Task.APPROVE) for one in stored.clerks(look))


def texts_of(open_findings: Iterable[Finding]) -> Iterator[str]:
    """Findings as a closed day lists them."""
    return (f"{one.kind.value} {one.subject}" for one in open_findings)
