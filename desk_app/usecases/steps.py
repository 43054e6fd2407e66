"""What happens to a dossier after it was received: one step, one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from desk_app.domain.codec import BadBody
from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import KINDS, Entry, Fact, HandedOver, NumberVoided, TakenOver
from desk_app.domain.handing import OUTSIDE
from desk_app.domain.intake import check_moment
from desk_app.domain.moments import parse_moment
from desk_app.domain.numbering import as_granted, parse_dossier_no
from desk_app.domain.people import check_text, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Approval
from desk_app.domain.workflow import NotAllowed, apply, open_steps
from desk_app.store import numbers, slips
from desk_app.store.book import Change, Look
from desk_app.usecases.approving import approved
from desk_app.usecases.completing import At, complete
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import dossier_of

BY_OTHER_MEANS = {
    "receipt_printed": "use_print",
    "registered": "use_receive",
    "day_closed": "use_close_day",
    "desk_opened": "not_a_step",
    "enrolled": "not_a_step",
    "number_granted": "not_a_step",
    "clock_confirmed": "not_a_step",
    "loss_accepted": "not_a_step",
    "clerk_named": "not_a_step",
    "pin_set": "not_a_step",
}


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a step would give: the dossier after it, or every problem."""

    dossier: Dossier | None
    problems: tuple[Problem, ...] = ()


def record(
    desk: Desk,
    dossier_no: str,
    kind: str,
    given: Mapping[str, Any],
    approval: Approval | None = None,
) -> Dossier:
    """Take one step with a dossier; `happened_at` among the fields says when, else now.

    Raises Refused: an unknown dossier, bad fields, a step that is not open (the problem then
    carries the status and the steps that are), or one that needs the head (`head_needed`) and
    comes without `approval` where there is a roster.
    """
    kind = _step_kind(kind)
    with desk.book.change(desk.station, desk.now()) as change:
        at, fact = _ready(desk, change, change.now, dossier_no, kind, given)
        try:
            fact = approved(change, at.dossier, fact, approval)
            after = change.record(fact, desk.clerk, at.happened_at, about=at.dossier)
            if isinstance(fact, HandedOver) and fact.to.kind not in OUTSIDE and after is not None:
                after = _take_at_once(desk, change, at, after, fact)
        except NotAllowed as no:
            raise Refused(_not_allowed(no.code, kind, at.dossier)) from None
        assert after is not None
    desk.remember(change, after.dossier_no)
    return after


def _take_at_once(
    desk: Desk, change: Change, at: At, dossier: Dossier, fact: HandedOver
) -> Dossier | None:
    """What comes back to the desk or goes to its shelf is there: nobody else takes it over."""
    given = {"taken_by": desk.clerk or desk.unit.desk_name, "is_unscanned": fact.is_unscanned}
    taken = complete(replace(at, dossier=dossier), TakenOver.KIND, given)
    return change.record(taken, desk.clerk, at.happened_at, about=dossier)


def preview(desk: Desk, dossier_no: str, kind: str, given: Mapping[str, Any]) -> Outlook:
    """What `record` would give with these fields: all of it but the writing, on a reader alone.

    The head's approval is asked for when it is confirmed, not here.
    """
    now = desk.now()
    try:
        kind = _step_kind(kind)
        with desk.book.look() as look:
            at, fact = _ready(desk, look, now, dossier_no, kind, given)
        return Outlook(_as_if(desk, at, fact))
    except NotAllowed as no:
        return Outlook(None, (_not_allowed(no.code, kind, at.dossier),))
    except Refused as refused:
        return Outlook(None, refused.problems)


def _step_kind(kind: str) -> str:
    kind = kind.replace("-", "_")
    if kind not in KINDS or kind in BY_OTHER_MEANS:
        raise Refused(Problem("kind", BY_OTHER_MEANS.get(kind, "unknown_kind"), {"got": kind[:40]}))
    return kind


def _ready(
    desk: Desk, look: Look, now: datetime, dossier_no: str, kind: str, given: Mapping[str, Any]
) -> tuple[At, Fact]:
    """The whole fact, and where and when it is to be recorded. Raises Refused."""
    fields = dict(given)
    happened = fields.pop("happened_at", None)
    dossier = dossier_of(look, dossier_no)
    _must_be_open(dossier, kind)
    happened_at = _moment(happened, dossier, now) if happened is not None else now
    at = At(desk, look, dossier, happened_at, now)
    try:
        return at, complete(at, kind, fields)
    except BadBody as bad:
        raise Refused(Problem(bad.place, bad.code, bad.params)) from None


def _as_if(desk: Desk, at: At, fact: Fact) -> Dossier:
    entry = Entry(
        station=desk.station,
        seq=0,
        happened_at=at.happened_at,
        recorded_at=at.now,
        by=desk.clerk,
        fact=fact,
        dossier_id=at.dossier.dossier_id,
        revision=None if fact.IS_REMARK else at.dossier.revision + 1,
    )
    return apply(at.dossier, entry)


def _must_be_open(dossier: Dossier, kind: str) -> None:
    if kind not in open_steps(dossier):
        raise Refused(_not_allowed("step_not_open", kind, dossier))


def _not_allowed(code: str, kind: str, dossier: Dossier) -> Problem:
    told = {
        "kind": kind.replace("_", "-"),
        "status": dossier.status.value,
        "open_steps": [step.replace("_", "-") for step in open_steps(dossier)],
    }
    return Problem("kind", code, told)


def _moment(text: Any, dossier: Dossier, now: Any) -> Any:
    place = "fields.happened_at"
    try:
        moment = parse_moment(text)
    except (TypeError, ValueError, OverflowError):
        raise Refused(Problem(place, "not_a_moment", {"got": str(text)[:40]})) from None
    problems = list(check_moment(moment, place, now))
    if moment < (dossier.received_at or dossier.registered_at):
        problems.append(Problem(place, "before_receipt"))
    if problems:
        raise Refused(*problems)
    return moment


def void_number(desk: Desk, dossier_no: str, given: Mapping[str, Any]) -> str:
    """Say that a granted number will never be used, with the reason. Gives the number.

    Raises Refused for a number that is used or voided already, not this station's to void, or
    that of a slip: then the slip is voided.
    """
    number = parse_dossier_no(dossier_no.strip().upper())
    problems = [Problem(f"fields.{key}", "unknown_field") for key in given if key != "reason"]
    reason = given.get("reason", "")
    if not isinstance(reason, str):
        raise Refused(Problem("fields.reason", "wrong_type", {"want": "str"}))
    problems += check_text(reason, "fields.reason", 2000)
    if not reason.strip():
        problems.append(Problem("fields.reason", "missing"))
    if number is None or number.is_provisional:
        raise Refused(*problems, Problem("dossier_no", "not_a_number", {"got": dossier_no[:60]}))
    with desk.book.change(desk.station, desk.now()) as change:
        text = as_granted(number, numbers.grants(change))
        state = numbers.number_state(change, text or number.text)
        if state is not None:
            problems.append(_taken(text or number.text, *state))
        elif text is None:
            problems.append(Problem("dossier_no", "number_not_ours", {"got": number.text}))
        else:
            slip = slips.holder(change, number.agency_code, number.day, number.running)
            if slip is not None:
                params = {"got": text, "slip_no": slip.slip_no}
                problems.append(Problem("dossier_no", "number_of_slip", params))
        if problems or text is None:
            raise Refused(*problems)
        change.record(NumberVoided(text, clean_text(reason)), desk.clerk)
    desk.remember(change, text)
    return text


def _taken(text: str, state: str, reason: str) -> Problem:
    return Problem("dossier_no", f"number_{state}", {"got": text, "reason": reason})
