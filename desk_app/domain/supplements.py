"""What a request for supplement does to the due date, by the rule set of the dossier."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from desk_app.domain.calendar import Calendar
from desk_app.domain.deadlines import (
    Convention,
    Due,
    DueTerms,
    closing_reasons,
    due,
    end_of_period,
    first_counted_day,
)
from desk_app.domain.moments import local
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.procedures import LimitUnit, TimeLimit
from desk_app.domain.reasons import Reason, reason_at
from desk_app.domain.ruleset import RuleSet, SupplementClock


def supplement_deadline(
    noticed_at: datetime, rule_set: RuleSet, terms: DueTerms, calendar: Calendar
) -> Due | None:
    """Until when the citizen may complete the papers: 15 days after the notice (NĐ 118 Đ.19.5).

    Counted by the civil code whatever the unit's convention: it is the citizen's period, and a last
    day on a day off moves to the next working day. None where the rule set has no such period.
    """
    if rule_set.supplement_days is None:
        return None
    limit = TimeLimit(rule_set.supplement_days, LimitUnit.CALENDAR_DAY)
    return due(noticed_at, limit, replace(terms, convention=Convention.CIVIL_CODE), calendar)


def resume(
    due_before: Due,
    requested_at: datetime,
    supplemented_at: datetime,
    rule_set: RuleSet,
    calendar: Calendar,
) -> Due:
    """The due date after a complete supplement, by the frozen terms and today's calendar.

    2025, 2026: the whole period is counted anew from the supplement. 2018: the clock stood still
    from the request and goes on; what remained is measured against the moment promised before:
    - working and calendar days: the days still to be counted after the request, at least one, are
      counted from the supplement as if received then; asked and answered at once changes nothing;
    - hours, and working days under `working_hours`: the time that was left, to the minute;
    - same day: like a receipt at the moment of the supplement.
    A request made after the due moment no longer stops it: under 2018 the date stays as it was.
    Raises Refused when request and supplement are out of order.
    """
    requested_at, supplemented_at = local(requested_at), local(supplemented_at)
    if requested_at < due_before.starts_at:
        raise Refused(Problem("requested_at", "before_start"))
    if supplemented_at < requested_at:
        raise Refused(Problem("supplemented_at", "before_request"))
    if rule_set.supplement is SupplementClock.RESTART:
        return _restart(due_before, requested_at, supplemented_at, calendar)
    return _continue(due_before, requested_at, supplemented_at, calendar)


def _restart(
    before: Due, requested_at: datetime, supplemented_at: datetime, calendar: Calendar
) -> Due:
    fresh = due(before.received_at, before.limit(), before.terms(), calendar, supplemented_at)
    told = [
        reason_at("supplement_requested", requested_at),
        reason_at("counted_anew", supplemented_at),
    ]
    if requested_at > before.due_at:
        told.append(reason_at("late_before_request", before.due_at))
    return replace(fresh, why=(*told, *fresh.why))


def _continue(
    before: Due, requested_at: datetime, supplemented_at: datetime, calendar: Calendar
) -> Due:
    paused = (
        reason_at("supplement_requested", requested_at),
        reason_at("clock_went_on", supplemented_at),
    )
    if requested_at > before.due_at:
        late = reason_at("late_before_request", before.due_at)
        return replace(before, why=(*before.why, paused[0], late))
    due_at, steps = _end_of_rest(before, requested_at, supplemented_at, calendar)
    return replace(
        before,
        due_at=due_at,
        calendar_version=calendar.version,
        why=(*paused, *steps, *closing_reasons(supplemented_at, due_at, calendar)),
    )


def _end_of_rest(
    before: Due, requested_at: datetime, supplemented_at: datetime, calendar: Calendar
) -> tuple[datetime, list[Reason]]:
    """Count what was left at the request from the supplement on."""
    terms, unit = before.terms(), LimitUnit(before.limit_unit)
    is_open_time = terms.convention is Convention.WORKING_HOURS
    if is_open_time and unit in (LimitUnit.HOUR, LimitUnit.WORKING_DAY):
        left = terms.hours.between(requested_at, before.due_at, calendar)
        return terms.hours.add(supplemented_at, left, calendar), [_minutes_left(left)]
    if unit is LimitUnit.HOUR:
        left = before.due_at - requested_at
        return terms.hours.open_from(supplemented_at + left, calendar), [_minutes_left(left)]
    if unit is LimitUnit.SAME_DAY:
        return end_of_period(supplemented_at, before.limit(), terms, calendar)
    first = first_counted_day(requested_at, terms)
    if unit is LimitUnit.WORKING_DAY:
        count = calendar.count_working_days(first, before.due_on)
    else:
        count = (before.due_on - first).days + 1
    rest = TimeLimit(max(count, 1), unit)
    due_at, steps = end_of_period(supplemented_at, rest, terms, calendar)
    return due_at, [Reason("days_left", amount=rest.amount), *steps]


def _minutes_left(left: timedelta) -> Reason:
    return Reason("minutes_left", amount=int(left.total_seconds()) // 60)
