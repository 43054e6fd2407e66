"""Steps as a clerk takes them: what the desk fills in, what it refuses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from desk_app.domain.dossier import Dossier
from desk_app.domain.problems import Problem, Refused
from desk_app.store import replay
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show, show_page
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.support.clock import FixedClock
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, draft

ASK = {"papers": ["Giấy xác nhận tình trạng hôn nhân"], "reason": "Bản chụp mờ"}
READY = {"result_no": "45/2026", "issued_on": "2026-10-05"}
OFFICER = {"to": {"kind": "officer", "name": "Lê Văn Tám"}}
AGENCY = {"to": {"kind": "agency", "name": "Sở Tư pháp"}}


@pytest.fixture
def dossier(granted: Desk) -> Dossier:
    return receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT))


def problems(desk: Desk, dossier: Dossier, kind: str, given: Mapping[str, Any]) -> list[Problem]:
    with pytest.raises(Refused) as refused:
        record(desk, dossier.dossier_no, kind, given)
    assert show(desk, dossier.dossier_no).revision == dossier.revision, "something was stored"
    return list(refused.value.problems)


def codes(
    desk: Desk, dossier: Dossier, kind: str, given: Mapping[str, Any]
) -> list[tuple[str, str]]:
    return [(p.place, p.code) for p in problems(desk, dossier, kind, given)]


def due_on(dossier: Dossier) -> date | None:
    return dossier.due.due_on if dossier.due else None


def test_a_whole_life(granted: Desk, dossier: Dossier, clock: FixedClock) -> None:
    for kind, given, status in (
        ("handed-over", OFFICER, "in_progress"),
        ("taken-over", {"taken_by": "Lê Văn Tám"}, "in_progress"),
        ("payment-requested", {"fees": [{"name": "Lệ phí", "amount": 30000}]}, "awaiting_payment"),
        (
            "paid",
            {
                "fees": [
                    {"name": "Lệ phí", "amount": 30000, "receipt_series": "AB", "receipt_no": "1"}
                ]
            },
            "in_progress",
        ),
        ("note-added", {"text": "Đã gọi"}, "in_progress"),
        ("result_ready", READY, "result_ready"),
        ("returned", {"receiver": "Trần Thị Hồng Đào", "satisfaction": "satisfied"}, "returned"),
    ):
        clock.pass_(minutes=20)
        assert record(granted, dossier.dossier_no, kind, given).status == status
    page = show_page(granted, dossier.dossier_no)
    assert page.dossier.handing is not None
    assert page.dossier.handing.returned_at == clock.now()
    assert len(page.history) == 8
    assert replay.verify(granted.book).is_ok


def test_a_step_that_is_not_open_says_what_is(granted: Desk, dossier: Dossier) -> None:
    (problem,) = problems(granted, dossier, "returned", {"receiver": "Đào"})
    assert (problem.place, problem.code) == ("kind", "step_not_open")
    assert problem.params["status"] == "received"
    assert "handed-over" in list(problem.params["open_steps"])  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("flown-away", "unknown_kind"),
        ("receipt-printed", "use_print"),
        ("registered", "use_receive"),
        ("day-closed", "use_close_day"),
        ("number-granted", "not_a_step"),
        ("enrolled", "not_a_step"),
        ("", "unknown_kind"),
    ],
)
def test_what_is_no_step(granted: Desk, dossier: Dossier, kind: str, code: str) -> None:
    assert codes(granted, dossier, kind, {}) == [("kind", code)]


@pytest.mark.parametrize(
    ("kind", "given", "place", "code"),
    [
        ("withdrawn", {}, "fields.reason", "missing"),
        ("withdrawn", {"reason": " "}, "fields.reason", "missing"),
        ("withdrawn", {"reason": "x" * 2001}, "fields.reason", "too_long"),
        ("withdrawn", {"reason": "a\x1b[2J"}, "fields.reason", "control_character"),
        ("withdrawn", {"reason": "\ud800"}, "fields.reason", "control_character"),
        ("withdrawn", {"reason": 5}, "fields.reason", "wrong_type"),
        ("withdrawn", {"reason": "x", "cause": 1}, "fields.cause", "unknown_field"),
        ("withdrawn", {"reason": "x", "happened_at": ""}, "fields.happened_at", "not_a_moment"),
        ("withdrawn", {"reason": "x", "happened_at": 0}, "fields.happened_at", "not_a_moment"),
        (
            "withdrawn",
            {"reason": "x", "happened_at": "2026-10-05T10:00"},
            "fields.happened_at",
            "in_the_future",
        ),
        (
            "withdrawn",
            {"reason": "x", "happened_at": "2026-10-05T08:59"},
            "fields.happened_at",
            "before_receipt",
        ),
        ("stopped", {"legal_ground": "Điều 19"}, "fields.reason", "missing"),
        ("result-ready", {"issued_on": "2026-10-05"}, "fields.result_no", "missing"),
        ("result-ready", READY | {"result_no": ""}, "fields.result_no", "missing"),
        ("result-ready", READY | {"issued_on": "31/02/2026"}, "fields.issued_on", "not_a_date"),
        ("result-ready", READY | {"issued_on": "06/10/2026"}, "fields.issued_on", "in_the_future"),
        ("handed-over", {"to": {"kind": "moon"}}, "fields.to.kind", "unknown_choice"),
        ("handed-over", {"to": "Tám"}, "fields.to", "wrong_type"),
        (
            "handed-over",
            {"to": {"kind": "officer", "name": "x" * 201}},
            "fields.to.name",
            "too_long",
        ),
        (
            "handed-over",
            {"to": {"kind": "officer", "name": "T\x00"}},
            "fields.to.name",
            "control_character",
        ),
        ("supplement-requested", {"reason": "Mờ", "papers": []}, "fields.papers", "missing"),
        ("supplement-requested", {"reason": "Mờ", "papers": "x"}, "fields.papers", "wrong_type"),
        (
            "supplement-requested",
            {"reason": "Mờ", "papers": ["a\x00"]},
            "fields.papers.0",
            "control_character",
        ),
        (
            "supplement-requested",
            ASK | {"answer_by": "2026-12-01"},
            "fields.answer_by",
            "unknown_field",
        ),
        (
            "payment-requested",
            {"fees": [{"name": "Phí", "amount": -1}]},
            "fields.fees.0.amount",
            "too_small",
        ),
        ("payment-requested", {"fees": []}, "fields.fees", "missing"),
        ("paid", {"fees": [{"name": "Phí", "amount": 1}]}, "kind", "fee_receipt_missing"),
        ("note-added", {"text": "x" * 10_000}, "fields.text", "too_long"),
        ("extended", {"reason": "x", "due_on": "2026-10-20"}, "fields.letter_no", "missing"),
        (
            "extended",
            {"letter_no": "1", "reason": "x", "due_on": "2026-10-18"},
            "fields.due_on",
            "day_off",
        ),
        (
            "extended",
            {"letter_no": "1", "reason": "x", "due_on": "2026-10-07"},
            "kind",
            "not_later",
        ),
        ("corrected", {"reason": "Sai"}, "kind", "nothing_changed"),
        (
            "corrected",
            {"reason": "Sai", "applicant": {"name": "5"}},
            "fields.applicant.name",
            "not_a_name",
        ),
        ("corrected", {"reason": "Sai", "sets": -5}, "fields.sets", "too_small"),
        ("corrected", {"reason": "Sai", "note": "x" * 10_000}, "fields.note", "too_long"),
        ("corrected", {"reason": "Sai", "note": "\x00"}, "fields.note", "control_character"),
        ("corrected", {"reason": "Sai", "case": "\x00"}, "fields.case", "control_character"),
        (
            "corrected",
            {"reason": "Sai", "procedure_code": "\ud800"},
            "fields.procedure_code",
            "unknown_procedure",
        ),
        (
            "corrected",
            {"reason": "Sai", "parts": [{"name": " "}]},
            "fields.parts.0.name",
            "missing",
        ),
        ("corrected", {"reason": "Sai", "due": {}}, "fields.due", "unknown_field"),
    ],
)
def test_bad_fields(
    granted: Desk, dossier: Dossier, kind: str, given: dict[str, Any], place: str, code: str
) -> None:
    assert codes(granted, dossier, kind, given) == [(place, code)]


def test_satisfaction_is_one_of_three(granted: Desk, dossier: Dossier) -> None:
    ready = record(granted, dossier.dossier_no, "result-ready", READY)
    given = {"receiver": "Đào", "satisfaction": "meh"}
    assert codes(granted, ready, "returned", given) == [("fields.satisfaction", "unknown_choice")]
    assert codes(granted, ready, "returned", {"receiver": "\x00"})[0][0] == "fields.receiver"


def test_an_unknown_number(granted: Desk) -> None:
    for number in ("H40.15.03-261005-0009", "", "x" * 1000, "\ud800", "'; DROP TABLE dossiers"):
        with pytest.raises(Refused, match="unknown_dossier"):
            record(granted, number, "withdrawn", {"reason": "x"})


def test_numbers_are_found_however_they_are_typed(granted: Desk, dossier: Dossier) -> None:
    typed = f"  {dossier.dossier_no.lower()} "
    assert show(granted, typed).dossier_id == dossier.dossier_id
