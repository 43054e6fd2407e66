"""When the promise may move, what moves with it, and where the folder lies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from desk_app.domain.dossier import Dossier, Extension, Holder, HolderKind, Status
from desk_app.domain.entries import Corrected, Extended, Fact, HandedOver, Stopped, TakenOver
from desk_app.domain.moments import VIETNAM
from desk_app.domain.workflow import NotAllowed, apply, open_steps
from tests.support.clock import MONDAY
from tests.support.drafts import VAN_UT
from tests.support.entries import (
    FACTS,
    INTAKE,
    RECEIVED,
    SUPPLEMENTED,
    due_at,
    entry,
    later,
    received,
)

LETTER = Extended("12/PXL", "Chờ xác minh", datetime(2026, 10, 20, 17, 0, tzinfo=VIETNAM))


def take(dossier: Dossier, fact: Fact, at: datetime = MONDAY) -> Dossier:
    return apply(dossier, entry(fact, revision=dossier.revision + 1, at=at))


def refusal(dossier: Dossier, fact: Fact, at: datetime = MONDAY) -> str:
    with pytest.raises(NotAllowed) as refused:
        take(dossier, fact, at)
    return refused.value.code


def test_a_letter_the_day_before_moves_promise_and_judgement() -> None:
    after = take(received(), LETTER, at=datetime(2026, 10, 7, 16, 59, tzinfo=VIETNAM))
    assert after.due is not None
    assert (after.due.due_on, after.judged_due_on) == (date(2026, 10, 20), date(2026, 10, 20))
    assert (after.version, after.extensions) == (2, 1)
    assert after.due.why[-1].code == "extended"
    assert after.due.why[-1].day == date(2026, 10, 8)


def test_the_letter_is_kept_whole_with_both_dates() -> None:
    at = datetime(2026, 10, 7, 9, 5, tzinfo=VIETNAM)
    after = take(received(), replace(LETTER, signed_by="Lê Văn Bảy"), at)
    assert after.extension == Extension(
        letter_no="12/PXL",
        reason="Chờ xác minh",
        old_due_at=due_at(8).due_at,
        new_due_at=LETTER.due_at,
        extended_at=at,
        signed_by="Lê Văn Bảy",
    )
    assert received().extension is None
    approved = take(received(), replace(LETTER, head="Lê Văn Bảy"), at)
    assert approved.extension is not None
    assert approved.extension.signed_by == "Lê Văn Bảy"


def test_why_it_was_stopped_is_kept_with_its_ground_and_who_signed() -> None:
    ground = "Khoản 5 Điều 19 Nghị định số 118/2025/NĐ-CP"
    after = take(received(), Stopped("Quá hạn bổ sung", ground, "Lê Văn Bảy"))
    assert (after.closing_reason, after.legal_ground) == ("Quá hạn bổ sung", ground)
    assert after.closing_signed_by == "Lê Văn Bảy"


@pytest.mark.parametrize("day", [8, 9, 15])
def test_a_late_letter_is_an_apology_the_dossier_stays_late(day: int) -> None:
    after = take(received(), LETTER, at=datetime(2026, 10, day, 8, 0, tzinfo=VIETNAM))
    assert after.due is not None
    assert (after.due.due_on, after.judged_due_on) == (date(2026, 10, 20), date(2026, 10, 8))


def test_only_one_letter() -> None:
    once = take(received(), LETTER)
    assert "extended" not in open_steps(once)
    assert refusal(once, replace(LETTER, due_at=later(days=30))) == "step_not_open"


def test_a_letter_gives_a_later_day_and_needs_a_promise() -> None:
    assert refusal(received(), replace(LETTER, due_at=due_at(8).due_at)) == "not_later"
    assert refusal(received(), replace(LETTER, due_at=due_at(7).due_at)) == "not_later"
    assert refusal(received(replace(RECEIVED, due=None)), LETTER) == "no_due_date"


def test_a_wrong_due_date_is_corrected_on_the_day_of_receipt_only() -> None:
    wrong = Corrected("Nhầm thời hạn", due=due_at(12))
    after = take(received(), wrong, at=later(hours=7))
    assert after.judged_due_on == date(2026, 10, 12)
    assert (after.due, after.version) == (due_at(12), 2)
    assert refusal(received(), wrong, at=later(hours=15)) == "due_only_on_day_of_receipt"


def test_a_correction_changes_something() -> None:
    assert refusal(received(), Corrected("Không có gì")) == "nothing_changed"
    assert refusal(received(), Corrected("Như cũ", INTAKE, due_at(8))) == "nothing_changed"


def test_a_name_may_be_put_right_on_any_day_and_the_receipt_gets_a_new_version() -> None:
    fixed = replace(INTAKE, applicant=VAN_UT)
    printed = apply(received(), entry(FACTS["receipt_printed"]))
    after = take(printed, Corrected("Sai tên", fixed), at=later(days=20))
    assert (after.intake.applicant.name, after.version) == ("Nguyễn Văn Út", 2)
    assert after.due == printed.due
    assert (printed.copies_of("receipt"), after.copies_of("receipt")) == (1, 0)


def test_a_supplement_goes_on_where_it_was_asked_and_brings_its_papers() -> None:
    with_officer = take(received(), FACTS["handed_over"])
    asked = take(with_officer, FACTS["supplement_requested"], at=later(hours=1))
    assert (asked.asked_at, asked.asked_for) == (later(hours=1), ("Giấy xác nhận",))
    after = take(asked, FACTS["supplemented"], at=later(hours=2))
    assert after.status is Status.IN_PROGRESS
    assert (after.due, after.judged_due_on, after.version) == (due_at(9), date(2026, 10, 9), 2)
    assert (after.asked_at, after.asked_for, after.resumes_to) == (None, (), None)
    assert after.intake.parts[-1].name == "Giấy xác nhận"
    assert len(after.intake.parts) == len(INTAKE.parts) + 1


def test_asked_before_it_was_received_it_goes_back_there() -> None:
    registered = apply(None, entry(FACTS["registered"], seq=2, revision=1))
    asked = take(registered, FACTS["supplement_requested"])
    assert take(asked, replace(SUPPLEMENTED, due=None)).status is Status.REGISTERED


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (HolderKind.OFFICER, Status.IN_PROGRESS),
        (HolderKind.AGENCY, Status.IN_PROGRESS),
        (HolderKind.CENTER, Status.IN_PROGRESS),
        (HolderKind.SHELF, Status.RECEIVED),
        (HolderKind.DESK, Status.RECEIVED),
    ],
)
def test_work_begins_when_the_folder_leaves_the_desk(kind: HolderKind, status: Status) -> None:
    given = take(received(), HandedOver(Holder(kind, "Phòng Tư pháp")))
    assert (given.status, given.handed_to, given.holder.kind) == (
        status,
        Holder(kind, "Phòng Tư pháp"),
        HolderKind.DESK,
    )
    taken = take(given, TakenOver("Lê Văn Tám"))
    assert (taken.holder, taken.handed_to) == (Holder(kind, "Phòng Tư pháp"), None)
    assert refusal(taken, TakenOver("Lê Văn Tám")) == "step_not_open"


def test_taking_over_starts_the_clock_only_where_none_runs() -> None:
    abroad = replace(RECEIVED, due=None, intake=replace(INTAKE, handling_agency="Sở Tư pháp"))
    elsewhere = take(received(abroad), FACTS["handed_over"])
    started = take(elsewhere, TakenOver("Sở Tư pháp", due_at(13)))
    assert (started.due, started.judged_due_on) == (due_at(13), date(2026, 10, 13))
    running = take(take(received(), FACTS["handed_over"]), TakenOver("Sở Tư pháp", due_at(13)))
    assert running.due == due_at(8)


def test_the_official_number_takes_the_place_of_the_provisional_one() -> None:
    provisional = received(
        replace(RECEIVED, dossier_no="TAM-2222-261005-0001", is_provisional=True)
    )
    after = take(provisional, FACTS["number_assigned"])
    assert (after.dossier_no, after.former_nos, after.is_provisional, after.version) == (
        "H40.15.03-261005-0002",
        ("TAM-2222-261005-0001",),
        False,
        2,
    )
    assert refusal(after, FACTS["number_assigned"]) == "step_not_open"


@pytest.mark.parametrize(("asked_on", "judged_on"), [(8, 20), (9, 8)])
def test_a_request_after_the_due_date_does_not_undo_the_lateness(
    asked_on: int, judged_on: int
) -> None:
    asked = take(
        received(),
        FACTS["supplement_requested"],
        at=datetime(2026, 10, asked_on, 9, 0, tzinfo=VIETNAM),
    )
    after = take(asked, replace(SUPPLEMENTED, due=due_at(20)))
    assert after.due is not None
    assert after.due.due_on == date(2026, 10, 20)
    assert after.judged_due_on == date(2026, 10, judged_on)


def test_a_hand_over_while_payment_is_awaited_is_not_forgotten() -> None:
    waiting = take(received(), FACTS["payment_requested"])
    with_officer = take(waiting, HandedOver(Holder(HolderKind.OFFICER, "Lan")))
    assert with_officer.status is Status.AWAITING_PAYMENT
    assert take(with_officer, FACTS["paid"]).status is Status.IN_PROGRESS
