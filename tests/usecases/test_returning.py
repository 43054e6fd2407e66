"""A result is given back: to the right person, against the fee, with or without its record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk_app.domain.dossier import Dossier, FeeLine, PartReceived, Party, ReturnBy, Status
from desk_app.domain.problems import Refused
from desk_app.domain.returning import (
    Match,
    NewResult,
    ReturnDraft,
    Timing,
    match_of,
    owed,
    timing,
    to_give_back,
)
from desk_app.store import replay
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show, show_page
from desk_app.usecases.receiving import receive
from desk_app.usecases.returning import give_back, waiting
from desk_app.usecases.steps import record
from tests.support.clock import FixedClock
from tests.support.drafts import HONG_DAO, MARRIAGE_ON_THE_SPOT, PAPERS, VAN_UT, draft

READY = {"result_no": "45/2026", "issued_on": "2026-10-05"}
FEE = FeeLine("Lệ phí đăng ký kết hôn", 30_000, "charge")
RECEIPT = {"receipt_series": "AB/26E", "receipt_no": "0000123"}


def ready(desk: Desk, **changes: Any) -> Dossier:
    dossier = receive(desk, draft(procedure_code=MARRIAGE_ON_THE_SPOT, **changes))
    return record(desk, dossier.dossier_no, "result-ready", READY)


def refused(desk: Desk, dossier: Dossier, given: ReturnDraft) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as caught:
        give_back(desk, dossier.dossier_no, given)
    assert show(desk, dossier.dossier_no) == dossier, "something was stored"
    return [(problem.place, problem.code) for problem in caught.value.problems]


def test_the_applicant_gets_the_result(granted: Desk) -> None:
    dossier = ready(granted)
    after = give_back(
        granted, dossier.dossier_no, ReturnDraft(HONG_DAO.name, satisfaction="satisfied")
    )
    assert after.status is Status.RETURNED
    assert after.handing is not None
    assert after.handing.satisfaction == "satisfied"
    assert replay.verify(granted.book).is_ok


def test_somebody_else_needs_an_authorisation(granted: Desk) -> None:
    dossier = ready(granted)
    other = ReturnDraft(VAN_UT.name, VAN_UT.personal_id)
    assert refused(granted, dossier, other) == [("note", "authorisation_missing")]
    allowed = replace(other, note="Giấy ủy quyền số 12 ngày 01/10/2026")
    assert give_back(granted, dossier.dossier_no, allowed).status is Status.RETURNED


def test_a_fee_is_collected_on_the_way_out(granted: Desk) -> None:
    dossier = ready(granted, fees=(FEE,))
    plain = ReturnDraft(HONG_DAO.name)
    assert refused(granted, dossier, plain) == [("receipt_no", "fee_unpaid")]
    half = replace(plain, receipt_no="1")
    assert refused(granted, dossier, half) == [("receipt_series", "missing")]
    after = give_back(granted, dossier.dossier_no, replace(plain, **RECEIPT))
    assert [(fee.amount, fee.receipt_no) for fee in after.fees_paid] == [(30_000, "0000123")]
    kinds = [entry.kind for entry in show_page(granted, dossier.dossier_no).history]
    assert kinds == ["received", "result_ready", "paid", "returned"]


def test_a_fee_that_is_not_collected_has_its_reason(granted: Desk) -> None:
    dossier = ready(granted, fees=(FEE,))
    exempt = ReturnDraft(HONG_DAO.name, note="Hộ nghèo, miễn lệ phí")
    assert give_back(granted, dossier.dossier_no, exempt).fees_paid == ()


def test_by_post_there_is_a_tracking_number(granted: Desk) -> None:
    dossier = ready(granted, return_by=ReturnBy.POST)
    posted = ReturnDraft(HONG_DAO.name, way=ReturnBy.POST)
    assert refused(granted, dossier, posted) == [("tracking_no", "tracking_no_missing")]
    after = give_back(granted, dossier.dossier_no, replace(posted, tracking_no="EB123456789VN"))
    assert after.handing is not None
    assert (after.handing.way, after.handing.tracking_no) == (ReturnBy.POST, "EB123456789VN")


def test_a_result_can_be_recorded_in_the_same_breath(granted: Desk) -> None:
    dossier = receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT))
    plain = ReturnDraft(HONG_DAO.name)
    assert refused(granted, dossier, plain) == [("kind", "step_not_open")]
    late = replace(plain, result=NewResult(" ", date(2026, 10, 6)))
    assert refused(granted, dossier, late) == [
        ("result_no", "missing"),
        ("issued_on", "in_the_future"),
    ]
    right = replace(plain, result=NewResult("45/2026", date(2026, 10, 5)))
    after = give_back(granted, dossier.dossier_no, right)
    assert after.result is not None
    assert (after.status, after.result.result_no) == (Status.RETURNED, "45/2026")


def test_nothing_is_returned_twice(granted: Desk) -> None:
    dossier = ready(granted)
    after = give_back(granted, dossier.dossier_no, ReturnDraft(HONG_DAO.name))
    assert refused(granted, after, ReturnDraft(HONG_DAO.name)) == [("kind", "step_not_open")]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (ReturnDraft(""), ("receiver", "missing")),
        (ReturnDraft("Đào", "12", note="x"), ("receiver_id", "wrong_length")),
        (ReturnDraft(HONG_DAO.name, satisfaction="meh"), ("satisfaction", "unknown_choice")),
        (ReturnDraft(HONG_DAO.name, note="a\x00"), ("note", "control_character")),
    ],
)
def test_bad_returns(granted: Desk, given: ReturnDraft, problem: tuple[str, str]) -> None:
    assert refused(granted, ready(granted), given) == [problem]


def test_who_stands_there(granted: Desk) -> None:
    dossier = ready(granted, owner=VAN_UT)
    assert match_of(dossier, "tran thi hong dao") is Match.APPLICANT
    assert match_of(dossier, "Bất kỳ", VAN_UT.personal_id) is Match.OWNER
    assert match_of(dossier, HONG_DAO.name, "080185012346") is Match.OTHER, "a namesake"
    assert match_of(dossier, "Lê Văn Tám") is Match.OTHER
    assert match_of(dossier, "") is Match.OTHER
    nameless = ready(granted, applicant=Party("Bà Sáu"))
    assert match_of(nameless, "Bà Sáu", HONG_DAO.personal_id) is Match.SAME_NAME


def test_what_is_owed_and_what_goes_back(granted: Desk) -> None:
    shown = PartReceived("Sổ đất", originals=1, kind="present")
    dossier = ready(granted, parts=(*PAPERS, shown), fees=(FEE, replace(FEE, **RECEIPT)))
    assert to_give_back(dossier) == (shown,)
    assert owed(dossier) == (FEE,)
    assert owed(replace(dossier, fees_due=(replace(FEE, amount=5),)))[0].amount == 5
    assert owed(replace(dossier, fees_paid=(FEE,))) == ()


def test_in_time_is_judged_by_the_day_the_result_was_ready(granted: Desk) -> None:
    dossier = ready(granted)
    assert dossier.judged_due_on == date(2026, 10, 12)
    assert timing(dossier, date(2026, 12, 1)) == (Timing.EARLY, 7)
    unready = replace(dossier, result=None)
    assert timing(unready, date(2026, 10, 12)) == (Timing.ON_TIME, 0)
    assert timing(unready, date(2026, 10, 14)) == (Timing.LATE, 2)
    assert timing(replace(dossier, judged_due_on=None), date(2026, 10, 14)) is None


def test_the_longest_waiting_result_comes_first(granted: Desk, clock: FixedClock) -> None:
    first = receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT))
    second = ready(granted, applicant=VAN_UT)
    clock.pass_(hours=1)
    record(granted, first.dossier_no, "result-ready", READY)
    receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT, applicant=Party("Bà Sáu")))
    rows = waiting(granted)
    assert [(row.dossier_no, row.person) for row in rows] == [
        (second.dossier_no, VAN_UT.name),
        (first.dossier_no, HONG_DAO.name),
    ]
    give_back(granted, second.dossier_no, ReturnDraft(VAN_UT.name))
    assert len(waiting(granted)) == 1
