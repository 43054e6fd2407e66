"""From what a person gives to the whole fact: what the desk itself knows is filled in here.

One function per kind that needs more than its fields: due dates, numbers, merged corrections.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from desk_app.domain import intake
from desk_app.domain.deadlines import Due, due
from desk_app.domain.dossier import (
    Dossier,
    FeeLine,
    Intake,
    PartReceived,
    Party,
    ReturnBy,
    Status,
)
from desk_app.domain.drafts import Value, read_draft
from desk_app.domain.entries import (
    KINDS,
    Corrected,
    Extended,
    Fact,
    HandedOver,
    NumberAssigned,
    Received,
    Supplemented,
    SupplementRequested,
    TakenOver,
)
from desk_app.domain.guards import is_day_of_receipt
from desk_app.domain.handing import OUTSIDE, check_shelf, on_shelf
from desk_app.domain.moments import VIETNAM
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.procedures import LimitUnit, TimeLimit
from desk_app.domain.ruleset import rule_set_on
from desk_app.domain.supplements import resume, supplement_deadline
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk
from desk_app.usecases.fact_checks import (
    check_intake,
    check_texts,
    check_values,
    clean_intake,
    cleaned,
)
from desk_app.usecases.numbers import next_no

Given = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class At:
    """Where a step is taken: the desk, its open book, the dossier, and when."""

    desk: Desk
    look: Look
    dossier: Dossier
    happened_at: datetime
    now: datetime


def _read(cls: type[Value], given: Given, omit: Collection[str] = ()) -> Value:
    return read_draft(cls, given, omit, "fields")


def complete(at: At, kind: str, given: Given) -> Fact:
    """The fact of a kind from the fields a person gave. Raises Refused with every problem."""
    special = _COMPLETE.get(kind)
    fact = special(at, given) if special else _read(KINDS[kind], given)
    problems = [*check_texts(fact, "fields"), *check_values(fact, at.now)]
    if problems:
        raise Refused(*problems)
    return cleaned(fact)


# --- one kind each -----------------------------------------------------------------------------


def _received(at: At, given: Given) -> Fact:
    """A registered dossier is taken in: same number, the clock starts now.

    A time limit that neither the dossier nor the catalogue knows is asked for, never guessed.
    """
    said = _read(_Reception, given)
    dossier = at.dossier
    limit = said.limit or _limit_of(at) or _limit_in_catalog(at)
    rule_set = rule_set_on(at.desk.rules.rule_sets, at.happened_at.date())
    elsewhere = bool(dossier.intake.handling_agency) and rule_set.clock_starts_at_takeover
    return Received(
        dossier_no=dossier.dossier_no,
        intake=replace(
            dossier.intake,
            limit_amount=limit.amount if limit else 0,
            limit_unit=limit.unit.value if limit else "",
        ),
        rule_set=rule_set.name,
        due=None if elsewhere else _due(at, limit, at.happened_at),
        is_provisional=dossier.is_provisional,
        catalog_version=at.desk.rules.catalog_version(at.look),
        is_late_entry=at.happened_at.date() < at.now.date(),
    )


def _handed_over(at: At, given: Given) -> Fact:
    """A folder's whereabouts change by scans. What is typed instead (a torn label, a hand-over
    that was forgotten and is entered late) is taken, and says that nothing was scanned.
    """
    fact = _read(HandedOver, {"is_unscanned": True, **given})
    places = at.desk.unit.shelf_places
    problems = tuple(check_shelf(fact.to, places, "fields.to.name"))
    if problems:
        raise Refused(*problems)
    return replace(fact, to=on_shelf(fact.to, places))


def _taken_over(at: At, given: Given) -> Fact:
    fact = _read(TakenOver, {"is_unscanned": True, **given}, omit=("due",))
    dossier, to = at.dossier, at.dossier.handed_to
    if dossier.due is not None or not dossier.intake.handling_agency or not dossier.received_at:
        return fact
    if to is not None and to.kind not in OUTSIDE:  # back here: the agency has never had it
        return fact
    return replace(fact, due=_due(at, _limit_of(at), dossier.received_at, at.happened_at))


def _supplement_requested(at: At, given: Given) -> Fact:
    fact = _read(SupplementRequested, given, omit=("answer_by",))
    received_at = at.dossier.received_at or at.happened_at
    rule_set = rule_set_on(at.desk.rules.rule_sets, received_at.date())
    until = supplement_deadline(at.happened_at, rule_set, at.desk.terms, at.desk.rules.calendar)
    return replace(fact, answer_by=until.due_on if until else None)


def _supplemented(at: At, given: Given) -> Fact:
    fact = _read(Supplemented, given, omit=("due",))
    before, asked = at.dossier.due, at.dossier.asked_at
    if before is None or asked is None:
        return fact
    received = at.dossier.received_at or asked
    rule_set = rule_set_on(at.desk.rules.rule_sets, received.date())
    calendar = at.desk.rules.calendar
    asked = max(asked, before.starts_at)  # asked before another agency's clock had started
    return replace(fact, due=resume(before, asked, at.happened_at, rule_set, calendar))


@dataclass(frozen=True, slots=True)
class _Extension:
    letter_no: str
    reason: str
    due_on: date
    signed_by: str = ""


def _extended(at: At, given: Given) -> Fact:
    """The new day is on the letter; the hour is the end of that afternoon."""
    said = _read(_Extension, given)
    closing = at.desk.terms.hours.afternoon_closes
    due_at = datetime.combine(said.due_on, closing, tzinfo=VIETNAM)
    if not at.desk.rules.calendar.is_working_day(said.due_on):
        raise Refused(Problem("fields.due_on", "day_off", {"got": said.due_on.isoformat()}))
    return Extended(said.letter_no, said.reason, due_at, said.signed_by)


@dataclass(frozen=True, slots=True)
class _Correction:
    """Only what was wrong; the rest of the intake stays.

    `no_owner` takes out an owner who was named by mistake. `fees_paid` is money already taken,
    every line of it; `fees` is what the receipt says is to be paid.
    """

    reason: str
    applicant: Party | None = None
    owner: Party | None = None
    case: str | None = None
    parts: tuple[PartReceived, ...] | None = None
    sets: int | None = None
    return_by: ReturnBy | None = None
    note: str | None = None
    procedure_code: str | None = None
    limit: TimeLimit | None = None
    fees: tuple[FeeLine, ...] | None = None
    handling_agency: str | None = None
    authority: str | None = None
    return_address: str | None = None
    no_owner: bool = False
    fees_paid: tuple[FeeLine, ...] | None = None


_AS_SAID = (
    "applicant",
    "owner",
    "case",
    "parts",
    "sets",
    "return_by",
    "note",
    "fees",
    "handling_agency",
    "authority",
    "return_address",
)


def _corrected(at: At, given: Given) -> Fact:
    said = _read(_Correction, given)
    changed = {name: getattr(said, name) for name in _AS_SAID if getattr(said, name) is not None}
    if said.no_owner:
        changed["owner"] = None
    after = replace(at.dossier.intake, **changed)
    problems = [*_check_correction(said, after), *check_intake(after, at.now)]
    if problems:
        raise Refused(*problems)
    after = clean_intake(after)
    limit = said.limit
    if said.procedure_code and said.procedure_code != after.procedure_code:
        found = at.desk.rules.procedure(at.look, said.procedure_code)
        if found is None:
            got = {"got": said.procedure_code[:40]}
            raise Refused(Problem("fields.procedure_code", "unknown_procedure", got))
        limit = limit or found.limit
        after = replace(
            after, procedure_code=found.code, procedure_name=found.name, sector=found.sector
        )
        if _is_promise_fixed(at):  # only the name changes
            limit = said.limit
    if limit is not None:
        after = replace(after, limit_amount=limit.amount, limit_unit=limit.unit.value)
    paid = None if said.fees_paid is None else tuple(map(intake.clean_fee, said.fees_paid))
    return Corrected(said.reason, after, _corrected_due(at, after, limit), paid)


def _is_promise_fixed(at: At) -> bool:
    """Whether no correction may move the due date any more: the day of receipt is over, or the
    promise is history."""
    is_returned = at.dossier.status is Status.RETURNED
    return is_returned or not is_day_of_receipt(at.dossier, at.happened_at, at.now)


def _check_correction(said: _Correction, after: Intake) -> list[Problem]:
    """What one field of a correction says against another. Money taken keeps its receipt."""
    problems: list[Problem] = []
    if said.no_owner and said.owner is not None:
        problems.append(Problem("fields.owner.name", "owner_and_no_owner"))
    if said.return_by is not None or said.return_address is not None:
        problems += intake.check_post(after, "fields.")
    for n, fee in enumerate(said.fees_paid or ()):
        here = f"fields.fees_paid.{n}"
        for name in ("receipt_series", "receipt_no"):
            if fee.amount and not getattr(fee, name).strip():
                problems.append(Problem(f"{here}.{name}", "missing"))
    return problems + list(intake.check_fees(said.fees_paid or (), "fields.fees_paid"))


def _corrected_due(at: At, after: Intake, limit: TimeLimit | None) -> Due | None:
    received = at.dossier.received_at
    if received is not None and at.dossier.due is None:
        is_ours_now = bool(at.dossier.intake.handling_agency) and not after.handling_agency
        return _due(at, limit or _limit_of(at), received) if is_ours_now else None
    if limit is None or received is None or at.dossier.due is None:
        return None
    fresh = _due(at, limit, received, at.dossier.due.starts_at)
    return None if fresh and fresh.due_at == at.dossier.due.due_at else fresh


def _number_assigned(at: At, given: Given) -> Fact:
    """The next official number of the day of receipt; a provisional one is not an assignment."""
    _read(_Nothing, given)
    day = (at.dossier.received_at or at.dossier.registered_at).date()
    number = next_no(at.desk, at.look, day)
    if number.is_provisional:
        raise Refused(Problem("dossier_no", "no_number_granted", {"day": day.isoformat()}))
    return NumberAssigned(number.dossier_no)


@dataclass(frozen=True, slots=True)
class _Reception:
    """Only what the desk cannot know."""

    limit: TimeLimit | None = None


def _limit_in_catalog(at: At) -> TimeLimit:
    code = at.dossier.intake.procedure_code
    found = at.desk.rules.procedure(at.look, code)
    if found is None or found.limit is None:
        published = {"published": found.limit_text if found else ""}
        raise Refused(Problem("fields.limit", "limit_unknown", published))
    return found.limit


@dataclass(frozen=True, slots=True)
class _Nothing:
    """A step that asks for no fields."""


_COMPLETE: dict[str, Callable[[At, Given], Fact]] = {
    "received": _received,
    "handed_over": _handed_over,
    "taken_over": _taken_over,
    "supplement_requested": _supplement_requested,
    "supplemented": _supplemented,
    "extended": _extended,
    "corrected": _corrected,
    "number_assigned": _number_assigned,
}


# --- due dates ---------------------------------------------------------------------------------


def _limit_of(at: At) -> TimeLimit | None:
    said = at.dossier.intake
    return TimeLimit(said.limit_amount, LimitUnit(said.limit_unit)) if said.limit_unit else None


def _due(
    at: At, limit: TimeLimit | None, received_at: datetime, starts_at: datetime | None = None
) -> Due | None:
    if limit is None:
        return None
    return due(received_at, limit, at.desk.terms, at.desk.rules.calendar, starts_at)
