"""Piles: their numbers, what a scanned pile lacks, what may go, and by when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from desk_app.domain.calendar import Calendar, YearState
from desk_app.domain.deadlines import Convention, DueTerms
from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.entries import HandedOver, TakenOver
from desk_app.domain.handing import (
    at_desk_since,
    compare,
    format_manifest_no,
    hand_over_due,
    manifest_running,
    read_manifest_no,
    why_not_hand_over,
)
from desk_app.domain.manifests import Manifest, ManifestLine
from desk_app.domain.moments import VIETNAM
from desk_app.domain.working_hours import WorkingHours
from tests.support.entries import FACTS, SUPPLEMENTED, entry, later, received, standing_at

TERMS = DueTerms(Convention.CIVIL_CODE, time(15, 0), WorkingHours())
CALENDAR = Calendar("t", frozenset({date(2026, 10, 8)}), frozenset(), {2026: YearState.OFFICIAL})
OFFICER = Holder(HolderKind.OFFICER, "Lê Văn Tám")
DESK = Holder(HolderKind.DESK)
SHELF = Holder(HolderKind.SHELF, "Kệ B2")


def moment(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 10, day, hour, minute, tzinfo=VIETNAM)


def pile(*nos: str) -> Manifest:
    lines = tuple(ManifestLine(no, "Đăng ký kết hôn", "Đào") for no in nos)
    return Manifest("BG-2222-261005-01", "Quầy 1", OFFICER, moment(5, 9), "Hoa", lines)


def test_a_manifest_number_is_read_again() -> None:
    number = format_manifest_no("2B7K", date(2026, 10, 5), 7)
    assert number == "BG-2B7K-261005-07"
    assert manifest_running(number) == 7
    assert manifest_running(format_manifest_no("2B7K", date(2026, 10, 5), 123)) == 123
    assert manifest_running("H40.15.03-261005-0001") == 0


@pytest.mark.parametrize(("tag", "running"), [("2b7k", 1), ("2B7K", 0), ("2B7K", 100_000)])
def test_parts_that_cannot_be_right_give_no_number(tag: str, running: int) -> None:
    with pytest.raises(ValueError, match="no manifest number"):
        format_manifest_no(tag, date(2026, 10, 5), running)


@pytest.mark.parametrize(
    "raw",
    [
        "BG-2222-261005-01",
        " bg-2222-261005-01\r",
        "BG – 2222 – 261005 – 01",
        "BG_@@@@_@^!))%_)!",
        "BG%2D2222%2D261005%2D01",
    ],
)
def test_a_scanned_manifest_is_known_whatever_the_keyboard_did(raw: str) -> None:
    assert read_manifest_no(raw) == "BG-2222-261005-01"


@pytest.mark.parametrize("raw", ["", "BG-2222-261005", "H40.15.03-261005-0001", "BG " * 40])
def test_other_texts_are_no_manifest(raw: str) -> None:
    assert read_manifest_no(raw) is None


def test_a_pile_beside_its_list() -> None:
    told = compare(pile("a", "b", "c"), ["c", "x", "a", "c", "x"])
    assert (told.present, told.missing, told.extra) == (("a", "c"), ("b",), ("x",))
    assert not told.is_whole
    assert compare(pile("a", "b"), ["b", "a"]).is_whole


@pytest.mark.parametrize(
    ("status", "to", "code"),
    [
        (Status.RECEIVED, OFFICER, None),
        (Status.IN_PROGRESS, OFFICER, None),
        (Status.AWAITING_SUPPLEMENT, OFFICER, None),
        (Status.RESULT_READY, SHELF, None),
        (Status.RECEIVED, SHELF, "shelf_without_result"),
        (Status.RECEIVED, DESK, "already_there"),
        (Status.REGISTERED, OFFICER, "not_for_hand_over"),
        (Status.RETURNED, OFFICER, "not_for_hand_over"),
        (Status.WITHDRAWN, DESK, "not_for_hand_over"),
    ],
)
def test_what_may_go_where(status: Status, to: Holder, code: str | None) -> None:
    dossier = replace(standing_at(status), handed_to=None, holder=DESK)
    problem = why_not_hand_over(dossier, to, "dossiers.3")
    assert (problem.code if problem else None) == code
    assert problem is None or problem.place == "dossiers.3"


def test_a_folder_on_its_way_goes_to_nobody_else_but_may_come_back() -> None:
    dossier = replace(received(), handed_to=OFFICER)
    stopped = why_not_hand_over(dossier, Holder(HolderKind.AGENCY, "Sở Tư pháp"), "dossiers.0")
    assert stopped is not None
    assert stopped.code == "on_its_way"
    assert stopped.params["to"] == "Lê Văn Tám"
    assert why_not_hand_over(dossier, DESK, "dossiers.0") is None


@pytest.mark.parametrize(
    ("received_at", "by", "is_at_opening"),
    [
        (moment(5, 9), moment(5, 17), False),
        (moment(5, 14, 59), moment(5, 17), False),
        (moment(5, 15), moment(6, 11, 30), True),
        (moment(7, 16), moment(9, 11, 30), True),  # the 8th is a day off
        (moment(10, 9), moment(12, 11, 30), True),  # a Saturday
    ],
)
def test_when_a_folder_must_have_gone(
    received_at: datetime, by: datetime, is_at_opening: bool
) -> None:
    due = hand_over_due(received_at, TERMS, CALENDAR)
    assert (due.by, due.is_at_opening) == (by, is_at_opening)
    assert not due.is_late(by)
    assert due.is_late(by.replace(minute=by.minute + 1))


def test_another_agency_gets_it_within_one_working_day() -> None:
    due = hand_over_due(moment(7, 16), TERMS, CALENDAR, to_other_agency=True)
    assert (due.by, due.is_at_opening) == (moment(9, 17), False)


def test_a_folder_is_at_the_desk_since_it_last_came_there() -> None:
    came, back, whole = later(), later(hours=3), later(hours=5)
    away = entry(FACTS["handed_over"], at=later(hours=1))
    taken = entry(TakenOver("Tám"), at=later(hours=2))
    assert at_desk_since(came, ()) == came
    assert at_desk_since(came, (away, taken)) == came
    returning = (entry(HandedOver(DESK), at=back), entry(TakenOver("Hoa"), at=back))
    assert at_desk_since(came, (away, taken, *returning)) == back
    assert at_desk_since(came, (entry(SUPPLEMENTED, at=whole),)) == whole
