"""Taking a dossier in: checked, numbered, dated, written; then it has happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desk_app.domain import intake
from desk_app.domain.deadlines import Due, due
from desk_app.domain.dossier import Dossier, Intake, ReturnBy
from desk_app.domain.entries import (
    Entry,
    Fact,
    IntakeRefused,
    Received,
    Registered,
    SupplementRequested,
)
from desk_app.domain.intake import IntakeDraft, clean_party
from desk_app.domain.people import check_text, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.procedures import Procedure, TimeLimit
from desk_app.domain.ruleset import RuleSet, rule_set_on
from desk_app.domain.slips import read_slip_no
from desk_app.domain.workflow import apply
from desk_app.store import parked, queries
from desk_app.store.book import Change, Look
from desk_app.usecases.completing import At, complete
from desk_app.usecases.desk import Desk
from desk_app.usecases.numbers import NumberTaken, next_no
from desk_app.usecases.slip_numbers import as_far_as_told, check_slip, number_of_slip


@dataclass(frozen=True, slots=True)
class Preview:
    """The dossier as it would be received now; nothing is stored. None while it cannot be."""

    dossier: Dossier | None
    problems: tuple[Problem, ...]
    duplicates: tuple[queries.DossierRow, ...] = ()


@dataclass(frozen=True, slots=True)
class _Ready:
    intake: Intake
    due: Due | None
    rule_set: RuleSet
    happened_at: datetime
    catalog_version: str
    slip_no: str = ""


def receive(desk: Desk, draft: IntakeDraft, *, draft_id: str = "") -> Dossier:
    """Take a dossier in; from here on the applicant may hold the office to it. A draft with a
    `slip_no` was received on paper: it has that slip's number (see slips.transcribe).

    The stored draft `draft_id` goes in the same transaction: never lost, never offered twice.
    Raises Refused with every problem of the draft; then nothing was stored.
    """
    with desk.book.change(desk.station, desk.now()) as change:
        dossier = receive_within(desk, change, draft)
        if draft_id:
            parked.drop(change, draft_id)
    desk.remember(change, dossier.dossier_no)
    return dossier


def receive_within(desk: Desk, change: Change, draft: IntakeDraft) -> Dossier:
    """Take a dossier in inside a transaction that goes on; its owner tells the witness.

    Raises Refused with every problem of the draft.
    """
    ready = _ready(desk, change, draft, change.now)
    number = _number(desk, change, ready)
    return _begin(desk, change, _received(ready, number, change.now), ready.happened_at)


def _number(desk: Desk, look: Look, ready: _Ready) -> NumberTaken:
    if ready.slip_no:
        return number_of_slip(desk, look, ready.slip_no, ready.happened_at)
    return next_no(desk, look, ready.happened_at.date())


def refuse(desk: Desk, draft: IntakeDraft, reason: str, *, draft_id: str = "") -> Dossier:
    """Form 03: what was brought is not accepted, with the reason; it is written down all the same.

    The stored draft `draft_id` goes with it. Raises Refused with every problem of the draft.
    """
    now = desk.now()
    problems = [*check_text(reason, "reason", intake.LONGEST_NOTE)]
    if not reason.strip():
        problems.append(Problem("reason", "missing"))
    with desk.book.change(desk.station, now) as change:
        registered = _register(desk, change, draft, problems)
        said = IntakeRefused(clean_text(reason))
        refused = change.record(said, desk.clerk, registered.registered_at, about=registered)
        assert refused is not None
        if draft_id:
            parked.drop(change, draft_id)
    desk.remember(change, refused.dossier_no)
    return refused


def request_supplement(
    desk: Desk, draft: IntakeDraft, papers: Sequence[str], reason: str, *, draft_id: str = ""
) -> Dossier:
    """Form 02 at the counter: what was brought is incomplete, and everything that is missing is
    said at once, in writing (Decree 118, art. 16.3, 17.1c). No clock runs: the dossier is known,
    with its number, and is taken in when the citizen has come back with the papers.

    The stored draft `draft_id` goes with it. Raises Refused with every problem of the draft; those
    of the request are at `missing_papers` and `reason`.
    """
    now = desk.now()
    missing = tuple(clean_text(paper) for paper in papers if paper.strip())
    problems = [*_check_request(missing, reason)]
    with desk.book.change(desk.station, now) as change:
        registered = _register(desk, change, draft, problems)
        at = At(desk, change, registered, registered.registered_at, change.now)
        fact = complete(at, SupplementRequested.KIND, {"papers": [*missing], "reason": reason})
        asked = change.record(fact, desk.clerk, registered.registered_at, about=registered)
        assert asked is not None
        if draft_id:
            parked.drop(change, draft_id)
    desk.remember(change, asked.dossier_no)
    return asked


def _check_request(missing: Sequence[str], reason: str) -> Iterator[Problem]:
    if not missing:
        yield Problem("missing_papers", "no_paper_chosen")
    elif len(missing) > intake.MOST_PARTS:
        params = {"most": intake.MOST_PARTS, "got": len(missing)}
        yield Problem("missing_papers", "too_many", params)
    for n, paper in enumerate(missing):
        yield from check_text(paper, f"missing_papers.{n}", intake.LONGEST_PART)
    if not reason.strip():
        yield Problem("reason", "missing")
    yield from check_text(reason, "reason", intake.LONGEST_NOTE)


def preview(desk: Desk, draft: IntakeDraft) -> Preview:
    """What `receive` would do now: its number, due date and receipt, or its problems."""
    now = desk.now()
    with desk.book.look() as look:
        party = clean_party(draft.owner or draft.applicant)
        whose = party.personal_id or party.tax_code
        same = queries.open_for(look, whose, draft.procedure_code) if whose else ()
        try:
            ready = _ready(desk, look, draft, now)
        except Refused as refused:
            return Preview(None, refused.problems, same)
        return Preview(_as_if(desk, look, ready, now), (), same)


def sketch(desk: Desk, draft: IntakeDraft) -> Dossier | None:
    """The dossier as far as it has been typed: what is not known is blank, what is wrong stands
    as it is; no due date while the time limit is unknown. None without a procedure.

    For the screen only; nothing is stored, nothing is promised.
    """
    now = desk.now()
    with desk.book.look() as look:
        found = desk.rules.procedure(look, draft.procedure_code.strip())
        if found is None:
            return None
        slip_no, written_at = as_far_as_told(desk, look, draft, now)
        so_far = replace(
            intake.clean(draft),
            sets=max(draft.sets, 1),
            happened_at=written_at,
            slip_no=slip_no,
        )
        return _as_if(desk, look, _frozen(desk, look, so_far, found, now), now)


def _as_if(desk: Desk, look: Look, ready: _Ready, now: datetime) -> Dossier:
    """The dossier that the next line of the journal would make."""
    number = _number(desk, look, ready)
    seq = look.head().seq + 1
    entry = Entry(
        station=desk.station,
        seq=seq,
        happened_at=ready.happened_at,
        recorded_at=now,
        by=desk.clerk,
        fact=_received(ready, number, now),
        dossier_id=new_id(desk, seq),
        revision=1,
    )
    return apply(None, entry)


def new_id(desk: Desk, seq: int) -> str:
    """A dossier is named after the journal line it began with: unique, and in order."""
    return f"{desk.station}-{seq:07d}"


def _begin(desk: Desk, change: Change, fact: Fact, happened_at: datetime) -> Dossier:
    dossier_id = new_id(desk, change.head().seq + 1)
    dossier = change.record(fact, desk.clerk, happened_at, about=dossier_id)
    assert dossier is not None
    return dossier


def _register(desk: Desk, change: Change, draft: IntakeDraft, problems: list[Problem]) -> Dossier:
    """Known with its number, but not taken in. Raises Refused: `problems` and the draft's."""
    if draft.slip_no:  # the citizen has it as a receipt: it can only be taken in
        problems.append(Problem("slip_no", "slip_is_a_receipt"))
    ready = _ready(desk, change, draft, change.now, problems, needs_limit=False)
    number = next_no(desk, change, ready.happened_at.date())
    fact = Registered(number.dossier_no, ready.intake, number.is_provisional)
    return _begin(desk, change, fact, ready.happened_at)


def _received(ready: _Ready, number: NumberTaken, now: datetime) -> Received:
    return Received(
        dossier_no=number.dossier_no,
        intake=ready.intake,
        rule_set=ready.rule_set.name,
        due=ready.due,
        is_provisional=number.is_provisional,
        catalog_version=ready.catalog_version,
        is_late_entry=bool(ready.slip_no) or ready.happened_at.date() < now.date(),
        slip_no=ready.slip_no,
    )


def _ready(
    desk: Desk,
    look: Look,
    draft: IntakeDraft,
    now: datetime,
    problems: list[Problem] | None = None,
    *,
    needs_limit: bool = True,
) -> _Ready:
    """Everything that is to be frozen with the dossier. Raises Refused."""
    problems = [*(problems or ()), *intake.check(draft, now)]
    if draft.slip_no:
        problems += check_slip(desk, look, draft, now)
    found = desk.rules.procedure(look, draft.procedure_code.strip())
    limit = draft.limit or (found.limit if found else None)
    if found is None:
        code = "unknown_procedure" if draft.procedure_code.strip() else "missing"
        problems.append(Problem("procedure_code", code, {"got": draft.procedure_code[:40]}))
    elif limit is None and needs_limit:
        problems.append(Problem("limit", "limit_unknown", {"published": found.limit_text}))
    if problems or found is None:
        raise Refused(*problems)
    return _frozen(desk, look, intake.clean(draft), found, now)


def _frozen(
    desk: Desk, look: Look, cleaned: IntakeDraft, found: Procedure, now: datetime
) -> _Ready:
    """The draft with the time limit, the due date and the rules of its day."""
    limit = cleaned.limit or found.limit
    happened_at = cleaned.happened_at or now
    rule_set = rule_set_on(desk.rules.rule_sets, happened_at.date())
    starts_elsewhere = bool(cleaned.handling_agency) and rule_set.clock_starts_at_takeover
    promise = None
    if limit is not None and not starts_elsewhere:
        promise = due(happened_at, limit, desk.terms, desk.rules.calendar)
    version = desk.rules.catalog_version(look)
    slip_no = read_slip_no(cleaned.slip_no) or ""
    said = _intake(cleaned, found, limit)
    return _Ready(said, promise, rule_set, happened_at, version, slip_no)


def _intake(draft: IntakeDraft, found: Procedure, limit: TimeLimit | None) -> Intake:
    """The draft with the catalogue's words frozen into it."""
    return Intake(
        procedure_code=found.code,
        procedure_name=found.name,
        sector=found.sector,
        case=draft.case,
        applicant=draft.applicant,
        owner=draft.owner,
        parts=draft.parts,
        sets=draft.sets,
        channel=draft.channel,
        return_by=draft.return_by,
        note=draft.note,
        handling_agency=draft.handling_agency,
        fees=draft.fees,
        limit_amount=limit.amount if limit else 0,
        limit_unit=limit.unit.value if limit else "",
        authority=draft.authority if draft.owner else "",
        return_address=draft.return_address if draft.return_by is ReturnBy.POST else "",
    )
