"""The due date after a supplement: counted anew since 2025, continued by the rules of 2018."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.domain.deadlines import Convention, Due, DueTerms, due
from desk_app.domain.moments import parse_moment
from desk_app.domain.problems import Refused
from desk_app.domain.procedures import LimitUnit, TimeLimit
from desk_app.domain.reasons import Reason
from desk_app.domain.ruleset import rule_set_on
from desk_app.domain.supplements import resume, supplement_deadline
from desk_app.store.shipped import load_calendar, load_rule_sets

CALENDAR = load_calendar()
RULES = {r.name: r for r in load_rule_sets()}


def resumed(due_before: Due, requested: str, supplemented: str, rules: str) -> Due:
    asked, answered = parse_moment(requested), parse_moment(supplemented)
    return resume(due_before, asked, answered, RULES[rules], CALENDAR)


def received(
    at: str, amount: int, unit: LimitUnit, convention: Convention = Convention.CIVIL_CODE
) -> Due:
    return due(parse_moment(at), TimeLimit(amount, unit), DueTerms(convention), CALENDAR)


@pytest.mark.parametrize("rules", ["2025", "2026"])
def test_since_2025_the_period_is_counted_anew(rules: str) -> None:
    before = received("2026-03-02T08:00", 5, LimitUnit.WORKING_DAY)
    assert before.due_on == date(2026, 3, 9)
    after = resumed(before, "2026-03-04T10:00", "2026-03-16T09:00", rules)
    assert after.due_at == parse_moment("2026-03-23T17:00")
    assert after.received_at == before.received_at
    assert after.starts_at == parse_moment("2026-03-16T09:00")
    assert (after.limit_amount, after.limit_unit) == (5, "working_day")
    assert after.why[:2] == (
        Reason("supplement_requested", date(2026, 3, 4), "10:00"),
        Reason("counted_anew", date(2026, 3, 16), "09:00"),
    )


def test_a_dossier_counted_anew_can_be_counted_anew_again() -> None:
    before = received("2026-03-02T08:00", 5, LimitUnit.WORKING_DAY)
    first = resumed(before, "2026-03-04T10:00", "2026-03-16T09:00", "2025")
    second = resumed(first, "2026-03-17T10:00", "2026-03-18T09:00", "2025")
    assert second.due_at == parse_moment("2026-03-25T17:00")
    with pytest.raises(Refused, match="requested_at"):
        resumed(second, "2026-03-17T10:00", "2026-03-18T09:00", "2025")


PAUSES = [
    (5, LimitUnit.WORKING_DAY, "2025-03-05T10:00", "2025-03-17T09:00", "2025-03-20T17:00"),
    (10, LimitUnit.CALENDAR_DAY, "2025-03-05T10:00", "2025-03-17T09:00", "2025-03-25T17:00"),
    (2, LimitUnit.HOUR, "2025-03-03T08:30", "2025-03-04T09:00", "2025-03-04T10:30"),
    (2, LimitUnit.HOUR, "2025-03-03T08:30", "2025-03-04T11:00", "2025-03-04T13:30"),
    (1, LimitUnit.SAME_DAY, "2025-03-03T10:00", "2025-03-04T14:59", "2025-03-04T17:00"),
    (1, LimitUnit.SAME_DAY, "2025-03-03T10:00", "2025-03-04T15:10", "2025-03-05T17:00"),
    (1, LimitUnit.WORKING_DAY, "2025-03-04T09:00", "2025-03-06T09:00", "2025-03-07T17:00"),
]


@pytest.mark.parametrize(("amount", "unit", "requested", "supplemented", "expected"), PAUSES)
def test_before_2025_the_clock_paused_and_went_on(
    amount: int, unit: LimitUnit, requested: str, supplemented: str, expected: str
) -> None:
    """Monday 03/03/2025; five days (4–7, 10) asked on the 5th leave 6, 7 and 10: three days."""
    before = received("2025-03-03T08:00", amount, unit)
    after = resumed(before, requested, supplemented, "2018")
    assert after.due_at == parse_moment(expected)
    assert (after.starts_at, after.limit_amount) == (before.starts_at, amount)
    assert "clock_went_on" in [r.code for r in after.why]


@pytest.mark.parametrize(
    ("requested", "expected"),
    [("2025-03-05T09:00", "2025-03-12T17:00"), ("2025-03-05T16:00", "2025-03-11T17:00")],
)
def test_a_pause_where_the_day_of_receipt_counts(requested: str, expected: str) -> None:
    """3–7 March; asked on the 5th in the morning leaves 5, 6, 7, after the cut-off 6 and 7."""
    before = received("2025-03-03T09:00", 5, LimitUnit.WORKING_DAY, Convention.COUNT_RECEIPT_DAY)
    assert before.due_on == date(2025, 3, 7)
    assert resumed(before, requested, "2025-03-10T09:00", "2018").due_at == parse_moment(expected)


def test_a_pause_in_working_hours_keeps_the_minutes() -> None:
    before = received("2025-03-03T07:30", 1, LimitUnit.WORKING_DAY, Convention.WORKING_HOURS)
    assert before.due_at == parse_moment("2025-03-04T08:00")
    after = resumed(before, "2025-03-03T11:30", "2025-03-05T07:30", "2018")
    assert after.due_at == parse_moment("2025-03-05T11:30")
    assert Reason("minutes_left", amount=240) in after.why


def test_a_late_request_does_not_heal_lateness() -> None:
    before = received("2025-03-03T08:00", 1, LimitUnit.WORKING_DAY)
    after = resumed(before, "2025-03-05T09:00", "2025-03-10T09:00", "2018")
    assert after.due_at == before.due_at
    assert after.why[-1] == Reason("late_before_request", date(2025, 3, 4), "17:00")
    anew = resumed(before, "2025-03-05T09:00", "2025-03-10T09:00", "2025")
    assert anew.due_on == date(2025, 3, 11)
    assert "late_before_request" in [r.code for r in anew.why]


def test_request_and_supplement_must_be_in_order() -> None:
    before = received("2025-03-03T08:00", 5, LimitUnit.WORKING_DAY)
    with pytest.raises(Refused, match="requested_at: before_start"):
        resumed(before, "2025-03-03T07:59", "2025-03-04T09:00", "2018")
    with pytest.raises(Refused, match="supplemented_at: before_request"):
        resumed(before, "2025-03-05T09:00", "2025-03-05T08:59", "2025")


@pytest.mark.parametrize("convention", Convention)
def test_the_citizen_has_fifteen_days_whatever_the_units_convention(convention: Convention) -> None:
    """06/11/2026 and 15 days is Saturday the 21st: Monday."""
    noticed = parse_moment("2026-11-06T10:00")
    rules = rule_set_on(tuple(RULES.values()), noticed.date())
    until = supplement_deadline(noticed, rules, DueTerms(convention), CALENDAR)
    assert until is not None
    assert until.due_at == parse_moment("2026-11-23T17:00")


def test_the_rules_of_2018_know_no_such_period() -> None:
    noticed = parse_moment("2025-03-05T10:00")
    assert supplement_deadline(noticed, RULES["2018"], DueTerms(), CALENDAR) is None
