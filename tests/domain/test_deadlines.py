"""Due dates against cases counted by hand on a paper calendar, each with its reason.

November 2026: the 20th is a Friday, Tuesday the 24th is off. Tết 2026: 16–20/02. 02/01/2026 off for
Saturday 10/01; 31/08/2026 off for Saturday 22/08.
"""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desk_app.domain.deadlines import Convention, Due, DueTerms, due
from desk_app.domain.moments import VIETNAM, parse_moment
from desk_app.domain.problems import Refused
from desk_app.domain.procedures import LimitUnit, TimeLimit
from desk_app.domain.reasons import Reason, reason_text
from desk_app.domain.working_hours import WorkingHours
from desk_app.store.shipped import load_calendar, load_reason_texts

CALENDAR = load_calendar()
TEXTS = load_reason_texts()
UNITS = {
    "wd": LimitUnit.WORKING_DAY,
    "d": LimitUnit.CALENDAR_DAY,
    "h": LimitUnit.HOUR,
    "same": LimitUnit.SAME_DAY,
}


def count(received: str, limit: str, convention: Convention = Convention.CIVIL_CODE) -> Due:
    """`limit` as `5 wd`, `10 d`, `2 h`, `1 same`."""
    amount, unit = limit.split()
    terms = DueTerms(convention)
    return due(parse_moment(received), TimeLimit(int(amount), UNITS[unit]), terms, CALENDAR)


def codes(value: Due) -> list[str]:
    return [reason.code for reason in value.why]


CIVIL_CODE_CASES = [
    # working days: the day of receipt is not counted
    ("2026-11-20T09:00", "1 wd", "2026-11-23T17:00", "Friday: the next working day is Monday"),
    ("2026-11-20T09:00", "2 wd", "2026-11-25T17:00", "23, then 25: the 24th is off"),
    ("2026-11-23T16:59", "1 wd", "2026-11-25T17:00", "the next day is off"),
    ("2026-11-16T08:00", "5 wd", "2026-11-23T17:00", "17 18 19 20 23"),
    ("2026-11-02T08:00", "20 wd", "2026-12-01T17:00", "3–6, 9–13, 16–20, 23 25 26 27, 30, 01/12"),
    ("2026-11-16T22:45", "1 wd", "2026-11-17T17:00", "at night, yet that day is not counted"),
    ("2026-11-21T10:00", "1 wd", "2026-11-23T17:00", "received on Saturday"),
    ("2026-11-22T10:00", "1 wd", "2026-11-23T17:00", "received on Sunday"),
    ("2026-11-24T09:00", "1 wd", "2026-11-25T17:00", "received on a holiday"),
    ("2026-02-13T10:00", "1 wd", "2026-02-23T17:00", "all of Tết lies between"),
    ("2026-02-12T10:00", "5 wd", "2026-02-26T17:00", "13, then 23 24 25 26 after Tết"),
    ("2025-12-31T10:00", "1 wd", "2026-01-05T17:00", "01/01 and the swapped 02/01 are off"),
    ("2026-01-09T10:00", "1 wd", "2026-01-10T17:00", "Saturday 10/01 is worked"),
    ("2026-01-09T10:00", "2 wd", "2026-01-12T17:00", "10/01 counts, then Monday"),
    ("2026-08-21T10:00", "1 wd", "2026-08-22T17:00", "Saturday 22/08 is worked"),
    ("2026-08-28T14:00", "1 wd", "2026-09-03T17:00", "31/08, 01/09 and 02/09 are off"),
    ("2026-08-28T14:00", "3 wd", "2026-09-07T17:00", "3, 4, then Monday 7"),
    ("2026-04-24T09:00", "1 wd", "2026-04-28T17:00", "27/04 is off for Sunday 26/04"),
    ("2026-04-24T09:00", "3 wd", "2026-05-04T17:00", "28, 29; 30/04 and 01/05 are off"),
    ("2024-04-26T09:00", "1 wd", "2024-05-02T17:00", "29/04, 30/04 and 01/05 are off"),
    ("2024-04-26T09:00", "3 wd", "2024-05-04T17:00", "2, 3, then the worked Saturday 04/05"),
    ("2025-04-25T09:00", "1 wd", "2025-04-26T17:00", "Saturday 26/04/2025 is worked"),
    ("2026-12-30T10:00", "2 wd", "2027-01-04T17:00", "31/12; 01/01/2027 is off; Monday 4"),
    # calendar days: a last day on a day off moves to the next working day
    ("2026-11-10T09:00", "10 d", "2026-11-20T17:00", "the 20th is worked"),
    ("2026-11-12T09:00", "10 d", "2026-11-23T17:00", "the 22nd is a Sunday"),
    ("2026-11-14T09:00", "10 d", "2026-11-25T17:00", "the 24th is off"),
    ("2026-07-31T09:00", "15 d", "2026-08-17T17:00", "15/08 is a Saturday"),
    ("2026-01-09T09:00", "1 d", "2026-01-10T17:00", "a worked Saturday is no day off"),
    ("2026-01-17T09:00", "30 d", "2026-02-23T17:00", "16/02 lies in Tết"),
    ("2026-10-05T09:00", "90 d", "2027-01-04T17:00", "03/01/2027 is a Sunday"),
    # same day: before 15:00 today, else the next working day
    ("2026-11-20T14:59:59", "1 same", "2026-11-20T17:00", "the last second before the cut-off"),
    ("2026-11-20T15:00:00", "1 same", "2026-11-23T17:00", "at 15:00 is no longer before 15:00"),
    ("2026-11-20T15:32", "1 same", "2026-11-23T17:00", "Friday afternoon: Monday"),
    ("2026-11-23T15:00", "1 same", "2026-11-25T17:00", "the 24th is off"),
    ("2026-11-16T06:10", "1 same", "2026-11-16T17:00", "before opening is before the cut-off"),
    ("2026-11-16T23:59:59", "1 same", "2026-11-17T17:00", "at night: the next day"),
    ("2026-11-21T08:00", "1 same", "2026-11-23T17:00", "Saturday"),
    ("2026-11-24T08:00", "1 same", "2026-11-25T17:00", "holiday"),
    ("2026-01-10T09:00", "1 same", "2026-01-10T17:00", "worked Saturday"),
    ("2026-01-02T09:00", "1 same", "2026-01-05T17:00", "the swapped Friday is off"),
    ("2026-02-13T15:00", "1 same", "2026-02-23T17:00", "the eve of Tết, too late"),
    ("2026-12-31T16:00", "1 same", "2027-01-04T17:00", "New Year's Day is a Friday"),
    # hours run from the moment itself; an end while shut moves to the next opening
    ("2026-11-18T08:00", "2 h", "2026-11-18T10:00", "within the morning"),
    ("2026-11-18T09:30", "2 h", "2026-11-18T11:30", "closing time itself is still open"),
    ("2026-11-18T10:00", "2 h", "2026-11-18T13:30", "12:00 is lunch"),
    ("2026-11-18T12:00", "2 h", "2026-11-18T14:00", "lunch counts as any hour"),
    ("2026-11-18T16:00", "1 h", "2026-11-18T17:00", "closing time"),
    ("2026-11-18T16:30", "2 h", "2026-11-19T07:30", "18:30 is evening"),
    ("2026-11-18T05:00", "1 h", "2026-11-18T07:30", "06:00 is before opening"),
    ("2026-11-20T16:30", "1 h", "2026-11-23T07:30", "Friday 17:30: Monday"),
    ("2026-11-21T10:00", "2 h", "2026-11-23T07:30", "Saturday noon: Monday"),
    ("2026-11-23T15:30", "2 h", "2026-11-25T07:30", "17:30 before a holiday"),
    ("2026-01-10T16:30", "1 h", "2026-01-12T07:30", "17:30 on a worked Saturday"),
]

RECEIPT_DAY_CASES = [
    ("2026-11-20T09:00", "1 wd", "2026-11-20T17:00", "the day of receipt is the first"),
    ("2026-11-20T14:59:59", "2 wd", "2026-11-23T17:00", "20, 23"),
    ("2026-11-20T14:59:59", "3 wd", "2026-11-25T17:00", "20, 23, 25"),
    ("2026-11-20T15:00:00", "1 wd", "2026-11-23T17:00", "at the cut-off: not counted"),
    ("2026-11-21T09:00", "1 wd", "2026-11-23T17:00", "a Saturday is no working day"),
    ("2026-01-10T09:00", "1 wd", "2026-01-10T17:00", "a worked Saturday is"),
    ("2026-11-10T09:00", "10 d", "2026-11-19T17:00", "the 10th is the first of ten"),
    ("2026-11-10T16:00", "10 d", "2026-11-20T17:00", "the 11th is the first of ten"),
    ("2026-11-13T09:00", "10 d", "2026-11-23T17:00", "the 22nd is a Sunday"),
    ("2026-11-20T15:32", "1 same", "2026-11-23T17:00", "same day is the same everywhere"),
]

WORKING_HOURS_CASES = [
    ("2026-11-16T07:30", "1 wd", "2026-11-17T08:00", "7.5 h on Monday, half an hour on Tuesday"),
    ("2026-11-16T09:00", "1 wd", "2026-11-17T09:30", "2.5 + 3.5, then 2"),
    ("2026-11-20T15:00", "1 wd", "2026-11-23T15:30", "2 on Friday, 4 + 2 on Monday"),
    ("2026-11-20T16:00", "2 wd", "2026-11-25T17:00", "1 + 7.5 + 7.5: to closing time exactly"),
    ("2026-11-21T10:00", "1 wd", "2026-11-25T08:00", "from Monday's opening; the 24th is off"),
    ("2026-11-18T10:00", "2 h", "2026-11-18T14:00", "1.5 before lunch, 0.5 after"),
    ("2026-11-20T16:30", "1 h", "2026-11-23T08:00", "0.5 on Friday, 0.5 on Monday"),
    ("2026-11-21T10:00", "1 h", "2026-11-23T08:30", "from Monday's opening"),
    ("2026-11-23T16:00", "2 h", "2026-11-25T08:30", "1 on Monday, 1 on Wednesday"),
    ("2026-11-12T09:00", "10 d", "2026-11-23T17:00", "calendar days as in the civil code"),
]


@pytest.mark.parametrize(("received", "limit", "expected", "because"), CIVIL_CODE_CASES)
def test_civil_code(received: str, limit: str, expected: str, because: str) -> None:
    assert count(received, limit).due_at == parse_moment(expected), because


@pytest.mark.parametrize(("received", "limit", "expected", "because"), RECEIPT_DAY_CASES)
def test_count_receipt_day(received: str, limit: str, expected: str, because: str) -> None:
    value = count(received, limit, Convention.COUNT_RECEIPT_DAY)
    assert value.due_at == parse_moment(expected), because


@pytest.mark.parametrize(("received", "limit", "expected", "because"), WORKING_HOURS_CASES)
def test_working_hours(received: str, limit: str, expected: str, because: str) -> None:
    value = count(received, limit, Convention.WORKING_HOURS)
    assert value.due_at == parse_moment(expected), because


def test_the_inputs_are_frozen_beside_the_result() -> None:
    value = count("2026-11-20T15:32", "1 same")
    assert value == Due(
        due_at=datetime(2026, 11, 23, 17, tzinfo=VIETNAM),
        received_at=datetime(2026, 11, 20, 15, 32, tzinfo=VIETNAM),
        starts_at=datetime(2026, 11, 20, 15, 32, tzinfo=VIETNAM),
        limit_amount=1,
        limit_unit="same_day",
        convention="civil_code",
        cut_off="15:00",
        hours="07:30-11:30,13:30-17:00",
        calendar_version=CALENDAR.version,
        why=(
            Reason("received", date(2026, 11, 20), "15:32"),
            Reason("received_after_cut_off", date(2026, 11, 20), "15:00"),
            Reason("due", date(2026, 11, 23), "17:00"),
        ),
    )
    assert value.due_on == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("received", "limit", "expected"),
    [
        ("2026-11-20T09:00", "2 wd", "receipt_day_not_counted working_days day_off"),
        ("2026-01-09T09:00", "1 wd", "receipt_day_not_counted working_days make_up_day"),
        ("2026-11-14T09:00", "10 d", "receipt_day_not_counted calendar_days last_day_off day_off"),
        ("2026-11-10T09:00", "10 d", "receipt_day_not_counted calendar_days"),
        ("2026-11-24T09:00", "1 same", "received_on_day_off"),
        ("2026-11-23T15:00", "1 same", "received_after_cut_off day_off"),
        ("2026-11-18T10:00", "2 h", "hours_from_the_moment moved_to_opening"),
        ("2026-11-18T08:00", "2 h", "hours_from_the_moment"),
    ],
)
def test_the_steps_are_told(received: str, limit: str, expected: str) -> None:
    assert codes(count(received, limit)) == ["received", *expected.split(), "due"]


@pytest.mark.parametrize(
    ("received", "warnings"),
    [
        ("2026-12-01T09:00", ()),
        ("2026-12-31T09:00", (Reason("calendar_beyond_announced", amount=2027),)),
        ("2028-03-01T09:00", (Reason("calendar_unknown", amount=2028),)),
        (
            "2027-12-31T09:00",
            (
                Reason("calendar_beyond_announced", amount=2027),
                Reason("calendar_unknown", amount=2028),
            ),
        ),
    ],
)
def test_years_nobody_announced_are_warned_of(received: str, warnings: tuple[Reason, ...]) -> None:
    told = count(received, "1 wd").why
    assert told[-1 - len(warnings)].code == "due"
    assert told[len(told) - len(warnings) :] == warnings


def test_the_clock_of_another_agencys_dossier_starts_at_its_taking_over() -> None:
    limit = TimeLimit(2, LimitUnit.WORKING_DAY)
    received, taken_over = parse_moment("2026-11-16T09:00"), parse_moment("2026-11-17T08:15")
    value = due(received, limit, DueTerms(), CALENDAR, taken_over)
    assert value.due_at == parse_moment("2026-11-19T17:00")
    assert (value.received_at, value.starts_at) == (received, taken_over)
    assert value.why[1] == Reason("clock_started", date(2026, 11, 17), "08:15")


def test_the_unit_sets_cut_off_and_hours() -> None:
    hours = WorkingHours(time(7, 0), time(11, 0), time(13, 0), time(16, 30))
    terms = DueTerms(cut_off=time(16, 0), hours=hours)
    value = due(parse_moment("2026-11-20T15:32"), TimeLimit(1, LimitUnit.SAME_DAY), terms, CALENDAR)
    assert value.due_at == parse_moment("2026-11-20T16:30")
    assert (value.cut_off, value.hours) == ("16:00", "07:00-11:00,13:00-16:30")
    assert value.terms() == terms


def test_moments_of_another_offset_are_read_in_vietnamese_time() -> None:
    value = count("2026-11-20T08:00:00+00:00", "1 same")
    assert value.received_at.hour == 15
    assert value.due_at == parse_moment("2026-11-23T17:00")


@pytest.mark.parametrize("received", ["1999-12-31T09:00", "2100-01-01T09:00", "9999-12-31T23:59"])
def test_moments_out_of_range_are_refused(received: str) -> None:
    with pytest.raises(Refused) as refused:
        count(received, "1 wd")
    assert [(p.place, p.code) for p in refused.value.problems] == [("received_at", "out_of_range")]


def test_a_clock_cannot_start_before_the_receipt() -> None:
    received, earlier = parse_moment("2026-11-16T09:00"), parse_moment("2026-11-16T08:59")
    with pytest.raises(Refused, match="starts_at"):
        due(received, TimeLimit(1, LimitUnit.SAME_DAY), DueTerms(), CALENDAR, earlier)


@pytest.mark.parametrize(
    ("amount", "unit"),
    [(0, LimitUnit.WORKING_DAY), (-3, LimitUnit.HOUR), (3651, LimitUnit.HOUR), (2, UNITS["same"])],
)
def test_absurd_limits_are_refused(amount: int, unit: LimitUnit) -> None:
    with pytest.raises(ValueError, match=str(amount)):
        TimeLimit(amount, unit)


def test_settings_that_cannot_be_kept_are_refused() -> None:
    with pytest.raises(ValueError, match="cut-off"):
        DueTerms(cut_off=time(17, 1))
    with pytest.raises(ValueError, match="out of order"):
        WorkingHours(time(7, 30), time(13, 45), time(13, 30), time(17, 0))
    with pytest.raises(ValueError, match="two periods"):
        WorkingHours.parse("07:30-11:30")


def test_reasons_become_sentences_in_both_languages() -> None:
    moved = count("2026-11-14T09:00", "10 d").why
    assert [reason_text(r, TEXTS, "vi") for r in moved if r.code in ("last_day_off", "due")] == [
        "Ngày cuối cùng 24/11/2026 là ngày nghỉ: kết thúc vào ngày làm việc tiếp theo "
        "(Điều 148 khoản 5 Bộ luật Dân sự).",
        "Hẹn trả kết quả lúc 17:00 ngày 25/11/2026.",
    ]
    assert reason_text(moved[2], TEXTS, "en") == "10 days; the last one is 24/11/2026."


def test_a_reason_of_a_newer_version_is_shown_by_its_code() -> None:
    assert reason_text(Reason("from_the_future", amount=3), TEXTS, "vi") == "from_the_future"
