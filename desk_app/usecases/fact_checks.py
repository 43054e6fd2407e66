"""What every fact goes through before it is recorded: checks of its fields, and clean texts."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any

from desk_app.domain import intake
from desk_app.domain.dossier import Intake, Satisfaction
from desk_app.domain.entries import Fact, HandedOver, Supplemented
from desk_app.domain.paper_facts import FolderLocated
from desk_app.domain.people import LONGEST_NAME, check_name, check_text, clean_name, clean_text
from desk_app.domain.problems import Problem


def check_texts(value: Any, place: str) -> list[Problem]:
    """No text with control characters or of absurd length gets into the journal."""
    problems: list[Problem] = []
    for f in fields(value):
        item, here = getattr(value, f.name), f"{place}.{f.name}"
        if isinstance(item, str):
            problems += check_text(item, here, intake.LONGEST_NOTE)
        elif isinstance(item, tuple) and all(isinstance(one, str) for one in item):
            for n, one in enumerate(item):
                problems += check_text(one, f"{here}.{n}", intake.LONGEST_PART)
    return problems


_INDISPENSABLE = {
    "refused": ("reason",),
    "supplement_requested": ("reason", "papers"),
    "extended": ("letter_no", "reason"),
    "withdrawn": ("reason",),
    "stopped": ("reason",),
    "corrected": ("reason",),
    "result_ready": ("result_no",),
    "conflict_resolved": ("reason",),
    "note_added": ("text",),
    "payment_requested": ("fees",),
    "paid": ("fees",),
    "taken_over": ("taken_by",),
    "papers_given_back": ("receiver",),
}


def check_values(fact: Fact, now: datetime) -> list[Problem]:
    problems: list[Problem] = []
    for name in _INDISPENSABLE.get(fact.KIND, ()):
        value = getattr(fact, name)
        if not (value.strip() if isinstance(value, str) else value):
            problems.append(Problem(f"fields.{name}", "missing"))
    if isinstance(fact, HandedOver):
        problems += check_text(fact.to.name, "fields.to.name", LONGEST_NAME)
    if isinstance(fact, FolderLocated):
        problems += check_text(fact.at.name, "fields.at.name", LONGEST_NAME)
    satisfaction = getattr(fact, "satisfaction", "")
    if satisfaction not in ("", *Satisfaction):
        want = {"want": "|".join(Satisfaction)}
        problems.append(Problem("fields.satisfaction", "unknown_choice", want))
    if isinstance(fact, Supplemented):
        problems += intake.check_parts(fact.parts, "fields.parts")
    fees = getattr(fact, "fees", ())
    if fees:
        problems += intake.check_fees(fees, "fields.fees")
    receiver = getattr(fact, "receiver", None)
    if receiver is not None:
        problems += check_name(receiver, "fields.receiver")
    issued_on = getattr(fact, "issued_on", None)
    if issued_on is not None and issued_on > now.date():
        problems.append(
            Problem("fields.issued_on", "in_the_future", {"got": issued_on.isoformat()})
        )
    return problems


def check_intake(after: Intake, now: datetime) -> list[Problem]:
    problems = [*intake.check_party(after.applicant, "fields.applicant", now)]
    if after.owner is not None:
        problems += intake.check_party(after.owner, "fields.owner", now)
    problems += intake.check_parts(after.parts, "fields.parts")
    problems += intake.check_sets(after.sets, "fields.sets")
    problems += intake.check_fees(after.fees, "fields.fees")
    for name in ("handling_agency", "authority", "return_address"):
        problems += check_text(getattr(after, name), f"fields.{name}", intake.LONGEST_ADDRESS)
    problems += check_text(after.case, "fields.case", intake.LONGEST_PART)
    return [*problems, *check_text(after.note, "fields.note", intake.LONGEST_NOTE)]


def clean_intake(after: Intake) -> Intake:
    return replace(
        after,
        applicant=intake.clean_party(after.applicant),
        owner=intake.clean_party(after.owner) if after.owner else None,
        case=clean_name(after.case),
        parts=tuple(replace(part, name=clean_name(part.name)) for part in after.parts),
        note=clean_text(after.note),
        fees=tuple(map(intake.clean_fee, after.fees)),
        handling_agency=clean_name(after.handling_agency),
        authority=clean_name(after.authority),
        return_address=clean_name(after.return_address),
    )


def cleaned(fact: Fact) -> Fact:
    """Texts in NFC, without stray spaces."""
    if not is_dataclass(fact):
        return fact
    found: dict[str, Any] = {}
    for f in fields(fact):
        item = getattr(fact, f.name)
        if type(item) is str:
            found[f.name] = clean_text(item)
        elif isinstance(item, tuple) and item and all(type(one) is str for one in item):
            found[f.name] = tuple(clean_text(one) for one in item)
    return replace(fact, **found)
