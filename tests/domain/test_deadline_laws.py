"""What holds for every due date, whatever the dates, limits and conventions."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desk_app.domain.deadlines import Convention, DueTerms, due
from desk_app.domain.moments import VIETNAM
from desk_app.domain.procedures import LimitUnit, TimeLimit
from desk_app.domain.ruleset import SupplementClock
from desk_app.domain.supplements import resume
from desk_app.domain.working_hours import WorkingHours
from desk_app.store.shipped import load_calendar, load_rule_sets

CALENDAR = load_calendar()
PAUSE = next(r for r in load_rule_sets() if r.supplement is SupplementClock.PAUSE)
FIRST = datetime(2024, 1, 1, tzinfo=VIETNAM)
moments = st.integers(0, 4 * 365 * 86400).map(lambda seconds: FIRST + timedelta(seconds=seconds))
terms = st.sampled_from(Convention).map(DueTerms)
counted = st.sampled_from([LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY, LimitUnit.HOUR])
limits = st.one_of(
    st.builds(TimeLimit, st.integers(1, 90), counted),
    st.just(TimeLimit(1, LimitUnit.SAME_DAY)),
)
spans = st.integers(0, 40 * 86400).map(lambda seconds: timedelta(seconds=seconds))


@settings(deadline=None)
@given(moments, limits, terms)
def test_due_after_receipt_while_the_desk_is_open(
    received: datetime, limit: TimeLimit, terms: DueTerms
) -> None:
    value = due(received, limit, terms, CALENDAR)
    assert value.due_at >= received
    assert CALENDAR.is_working_day(value.due_on)
    assert terms.hours.open_from(value.due_at, CALENDAR) == value.due_at


@settings(deadline=None)
@given(moments, st.integers(1, 89), counted, terms)
def test_a_longer_limit_is_never_due_earlier(
    received: datetime, amount: int, unit: LimitUnit, terms: DueTerms
) -> None:
    shorter = due(received, TimeLimit(amount, unit), terms, CALENDAR)
    longer = due(received, TimeLimit(amount + 1, unit), terms, CALENDAR)
    assert shorter.due_at <= longer.due_at


@settings(deadline=None)
@given(moments, spans, limits, terms)
def test_received_later_is_never_due_earlier(
    received: datetime, later: timedelta, limit: TimeLimit, terms: DueTerms
) -> None:
    first = due(received, limit, terms, CALENDAR)
    second = due(received + later, limit, terms, CALENDAR)
    assert first.due_at <= second.due_at


@settings(deadline=None)
@given(moments, limits, terms)
def test_the_frozen_inputs_give_the_same_due_date_again(
    received: datetime, limit: TimeLimit, terms: DueTerms
) -> None:
    value = due(received, limit, terms, CALENDAR)
    assert due(value.received_at, value.limit(), value.terms(), CALENDAR) == value


@settings(deadline=None)
@given(moments, limits, terms, spans, spans)
def test_a_pause_never_shortens_the_period(
    received: datetime, limit: TimeLimit, terms: DueTerms, asked: timedelta, waited: timedelta
) -> None:
    before = due(received, limit, terms, CALENDAR)
    after = resume(before, received + asked, received + asked + waited, PAUSE, CALENDAR)
    assert after.due_at >= before.due_at


@settings(deadline=None)
@given(moments, limits, terms, spans)
def test_asked_and_answered_at_once_changes_nothing(
    received: datetime, limit: TimeLimit, terms: DueTerms, asked: timedelta
) -> None:
    before = due(received, limit, terms, CALENDAR)
    moment = received + asked
    assume(moment.date() < before.due_on and limit.unit is not LimitUnit.SAME_DAY)
    assert resume(before, moment, moment, PAUSE, CALENDAR).due_at == before.due_at


@settings(deadline=None)
@given(moments, spans)
def test_open_time_added_is_the_open_time_between(start: datetime, span: timedelta) -> None:
    hours = WorkingHours()
    assert hours.between(start, hours.add(start, span, CALENDAR), CALENDAR) == span
    assert WorkingHours.parse(hours.text()) == hours
