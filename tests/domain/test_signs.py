"""Signs of records made for the report: each found where it is, and none where it is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desk_app.domain.calendar import Calendar
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.entries import (
    ClockConfirmed,
    Entry,
    Fact,
    HandedOver,
    ResultReady,
    Returned,
    TakenOver,
)
from desk_app.domain.findings import Finding, FindingKind
from desk_app.domain.moments import VIETNAM
from desk_app.domain.paper_facts import FolderLocated
from desk_app.domain.signs import MANY_CLOSINGS, signs_of
from desk_app.domain.stories import DayStory
from desk_app.domain.working_hours import WorkingHours
from tests.domain.days import at, day_of, line, received_line
from tests.support.finding_words import lacking

MONDAY = date(2026, 10, 5)
CALENDAR = Calendar("t", frozenset(), frozenset(), {})
OFFICER = Holder(HolderKind.OFFICER, "Lê Văn Tám")
READY = ResultReady("45/GCN", MONDAY)


def signs(told: DayStory, kind: FindingKind) -> list[Finding]:
    assert all(lacking(one) == set() for one in signs_of(told, WorkingHours(), CALENDAR))
    return [one for one in signs_of(told, WorkingHours(), CALENDAR) if one.kind is kind]


def subjects(told: DayStory, kind: FindingKind) -> list[str]:
    return [one.subject for one in signs(told, kind)]


def test_a_plain_day_shows_no_sign() -> None:
    told = day_of(
        received_line(1, at(8)),
        line(1, HandedOver(OFFICER), at(9)),
        line(1, READY, at(15)),
        line(1, Returned("Đào"), at(16)),
    )
    assert signs_of(told, WorkingHours(), CALENDAR) == ()


def test_what_is_written_down_another_day_is_late_once_for_each_dossier() -> None:
    told = day_of(
        received_line(1, at(9, day=2), recorded=at(9)),
        line(1, HandedOver(OFFICER), at(10, day=2), recorded=at(9, 5)),
        received_line(2, at(9)),
    )
    (late,) = signs(told, FindingKind.LATE_ENTRY)
    assert late.subject == late.dossier_no == told.stories["d1"].no
    assert dict(late.params)["happened"] == "09:00 02/10/2026"
    assert "case" not in dict(late.params)


def test_a_closed_day_names_what_came_after_its_closing() -> None:
    lines = (
        received_line(1, at(8)),
        received_line(2, at(9), recorded=at(9, day=6)),
        received_line(3, at(9, day=6)),
    )
    open_day, closed = day_of(*lines), day_of(*lines, closed_seq=1)
    assert subjects(open_day, FindingKind.LATE_ENTRY) == []
    (after,) = signs(closed, FindingKind.LATE_ENTRY)
    assert after.dossier_no == closed.stories["d2"].no
    assert dict(after.params)["case"] == "after_closing"
    assert dict(after.params)["recorded"] == "09:00 06/10/2026"


def test_out_of_hours_leaves_the_queue_half_an_hour() -> None:
    told = day_of(
        received_line(1, at(6, 50)), received_line(2, at(17, 29)), received_line(3, at(17, 31))
    )
    assert subjects(told, FindingKind.OUT_OF_HOURS) == [
        told.stories["d1"].no,
        told.stories["d3"].no,
    ]


@pytest.mark.parametrize(
    "work",
    [HandedOver(OFFICER), TakenOver("Lê Văn Tám"), FolderLocated(OFFICER)],
    ids=["handed", "taken", "located"],
)
def test_a_result_after_somebody_had_the_folder_is_no_sign(work: Fact) -> None:
    told = day_of(received_line(1, at(8)), line(1, work, at(9)), line(1, READY, at(10)))
    assert subjects(told, FindingKind.RESULT_BEFORE_WORK) == []


def test_a_result_that_nobody_worked_on_is_a_sign() -> None:
    at_desk = HandedOver(Holder(HolderKind.SHELF, "B2"))
    told = day_of(
        received_line(1, at(8)),
        line(1, at_desk, at(9)),
        line(1, READY, at(10)),
        line(1, HandedOver(OFFICER), at(11)),
    )
    assert subjects(told, FindingKind.RESULT_BEFORE_WORK) == [told.stories["d1"].no]


def test_a_result_issued_before_the_receipt_is_a_sign_though_handed_over() -> None:
    early = ResultReady("45/GCN", date(2026, 10, 2))
    told = day_of(
        received_line(1, at(8)), line(1, HandedOver(OFFICER), at(9)), line(1, early, at(10))
    )
    (found,) = signs(told, FindingKind.RESULT_BEFORE_WORK)
    assert dict(found.params) | {"case": "issued", "issued": "02/10/2026"} == dict(found.params)


def test_quick_entries_and_instant_procedures_need_no_hand_over() -> None:
    lines = (received_line(1, at(8)), line(1, READY, at(8)))
    assert subjects(day_of(*lines), FindingKind.RESULT_BEFORE_WORK) != []
    assert subjects(day_of(*lines, instant={1}), FindingKind.RESULT_BEFORE_WORK) == []
    quick = day_of(*lines, line(1, Returned("Đào"), at(8)))
    assert subjects(quick, FindingKind.RESULT_BEFORE_WORK) == []


def closings(count: int, gap: float, by: str = "Hằng") -> list[Entry]:
    lines = []
    for n in range(1, count + 1):
        moment = at(14) + timedelta(seconds=gap * n)
        lines += [
            received_line(n, at(8)),
            line(n, HandedOver(OFFICER), at(9)),
            replace(line(n, READY, moment), by=by),
        ]
    return lines


def test_many_closings_within_a_minute_are_told_once_with_how_many() -> None:
    (found,) = signs(day_of(*closings(MANY_CLOSINGS + 4, 5)), FindingKind.MANY_CLOSINGS)
    assert dict(found.params)["count"] == str(MANY_CLOSINGS + 4)
    assert found.subject == "Hằng 14:00"


def test_closings_at_the_pace_of_a_hand_are_no_sign() -> None:
    assert subjects(day_of(*closings(40, 12.1)), FindingKind.MANY_CLOSINGS) == []
    assert subjects(day_of(*closings(MANY_CLOSINGS - 1, 0)), FindingKind.MANY_CLOSINGS) == []


def test_two_people_closing_beside_one_another_are_no_sign() -> None:
    lines = closings(MANY_CLOSINGS, 5)
    ready = [n for n, one in enumerate(lines) if isinstance(one.fact, ResultReady)]
    for n in ready[::2]:
        lines[n] = replace(lines[n], by="Đào")
    assert subjects(day_of(*lines), FindingKind.MANY_CLOSINGS) == []


def test_quick_entries_may_follow_one_another_as_they_like() -> None:
    lines = []
    for n in range(1, 30):
        moment = at(9) + timedelta(seconds=n)
        lines += [received_line(n, moment), line(n, READY, moment), line(n, Returned("Đ"), moment)]
    assert subjects(day_of(*lines), FindingKind.MANY_CLOSINGS) == []


def test_two_bursts_are_two_signs() -> None:
    lines = closings(MANY_CLOSINGS, 1)
    for n in range(100, 100 + MANY_CLOSINGS):
        moment = at(16) + timedelta(seconds=n - 100)
        lines += [received_line(n, at(8)), line(n, HandedOver(OFFICER), at(9))]
        lines.append(replace(line(n, READY, moment), by="Hằng"))
    assert subjects(day_of(*lines), FindingKind.MANY_CLOSINGS) == ["Hằng 14:00", "Hằng 16:00"]


def test_a_clock_that_somebody_confirmed_is_named() -> None:
    wrong = datetime(2026, 10, 7, 8, 0, tzinfo=VIETNAM)
    confirmed = replace(line(1, ClockConfirmed(wrong, "Pin hỏng"), at(8)), dossier_id=None)
    (found,) = signs(day_of(confirmed), FindingKind.CLOCK_JUMPED)
    assert dict(found.params)["last"] == "08:00 07/10/2026"
    assert dict(found.params)["reason"] == "Pin hỏng"
