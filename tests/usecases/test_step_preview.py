"""What a step would give, told before it is taken: everything but the writing."""

from __future__ import annotations

from typing import Any

import pytest

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import NumberGranted
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show_page
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import preview, record
from tests.support.clock import FixedClock
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, draft

ASK = {"papers": ["Giấy xác nhận tình trạng hôn nhân"], "reason": "Bản chụp mờ"}
STEPS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("handed_over", {"to": {"kind": "officer", "name": "Lê Văn Tám"}}),
    ("taken_over", {"taken_by": "Lê Văn Tám"}),
    ("corrected", {"reason": "Sai tên", "applicant": {"name": "Trần Thị Hồng Đảo"}}),
    ("supplement_requested", ASK),
    ("supplemented", {"parts": [{"name": "Giấy xác nhận", "originals": 1}]}),
    ("extended", {"letter_no": "1/PXL", "reason": "Chờ xác minh", "due_on": "2026-12-23"}),
    ("note_added", {"text": "Đã gọi"}),
    ("result_ready", {"result_no": "45/2026", "issued_on": "2026-10-05"}),
)


@pytest.fixture
def dossier(granted: Desk) -> Dossier:
    return receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT))


def test_a_preview_is_the_dossier_that_recording_gives(
    granted: Desk, dossier: Dossier, clock: FixedClock
) -> None:
    for kind, given in STEPS:
        clock.pass_(minutes=5)
        foreseen = preview(granted, dossier.dossier_no, kind, given)
        assert foreseen.problems == ()
        taken = record(granted, dossier.dossier_no, kind, given)
        if kind == "note_added":  # its place in the journal is part of a note
            assert foreseen.dossier is not None
            assert [n.text for n in foreseen.dossier.notes] == [n.text for n in taken.notes]
            continue
        assert foreseen.dossier == taken, kind


def test_a_preview_stores_nothing(granted: Desk, dossier: Dossier) -> None:
    before = show_page(granted, dossier.dossier_no)
    assert preview(granted, dossier.dossier_no, "withdrawn", {"reason": "Thôi"}).dossier is not None
    assert show_page(granted, dossier.dossier_no) == before


@pytest.mark.parametrize(
    ("kind", "given", "place", "code"),
    [
        ("withdrawn", {}, "fields.reason", "missing"),
        ("returned", {"receiver": "Đào"}, "kind", "step_not_open"),
        ("receipt_printed", {}, "kind", "use_print"),
        (
            "extended",
            {"letter_no": "1", "reason": "x", "due_on": "2026-12-20"},
            "fields.due_on",
            "day_off",
        ),
        (
            "extended",
            {"letter_no": "1", "reason": "x", "due_on": "2026-10-06"},
            "kind",
            "not_later",
        ),
        ("corrected", {"reason": "x"}, "kind", "nothing_changed"),
        ("paid", {"fees": [{"name": "Phí", "amount": 1000}]}, "kind", "fee_receipt_missing"),
    ],
)
def test_a_preview_tells_the_problems_that_recording_would(
    granted: Desk, dossier: Dossier, kind: str, given: dict[str, Any], place: str, code: str
) -> None:
    found = preview(granted, dossier.dossier_no, kind, given)
    assert found.dossier is None
    assert [(p.place, p.code) for p in found.problems] == [(place, code)]


def test_a_preview_of_the_official_number_takes_none(
    desk: Desk,
) -> None:
    provisional = receive(desk, draft())
    with desk.book.change(desk.station, desk.now()) as change:
        change.record(NumberGranted("g-1", desk.unit.agency_code, 1, 20), by="")
    foreseen = preview(desk, provisional.dossier_no, "number_assigned", {})
    assert foreseen.dossier is not None
    assert foreseen.dossier.dossier_no.endswith("-0001")
    taken = record(desk, provisional.dossier_no, "number_assigned", {})
    assert taken.dossier_no == foreseen.dossier.dossier_no
