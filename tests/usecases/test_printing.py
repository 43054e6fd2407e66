"""A page as a file: in its place and journaled, or neither."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from desk_app.domain.dossier import Dossier
from desk_app.domain.paper import FORMS, may_print, printable_forms
from desk_app.domain.problems import Refused
from desk_app.store.faults import StoreFault
from desk_app.usecases.desk import Desk
from desk_app.usecases.figures import unprinted
from desk_app.usecases.finding import show_page
from desk_app.usecases.printing import page_for, print_form, printed
from desk_app.usecases.receiving import receive, refuse
from desk_app.usecases.steps import record
from tests.support.drafts import draft

ON_THE_FOLDER = ("control_slip", "label")


def kinds(desk: Desk, number: str) -> list[str]:
    return [entry.kind for entry in show_page(desk, number).history]


def test_a_place_that_cannot_be_written_leaves_no_copy_in_the_journal(
    granted: Desk, tmp_path: Path
) -> None:
    number = receive(granted, draft()).dossier_no
    taken = tmp_path / "taken.pdf"
    taken.mkdir()
    with pytest.raises(StoreFault, match="cannot_write_file"):
        print_form(granted, number, to=taken)
    assert kinds(granted, number) == ["received"]
    assert not taken.with_name("taken.pdf.partial").exists()
    assert print_form(granted, number, to=tmp_path / "free.pdf").copy == 1


def test_a_page_open_in_a_viewer_is_replaced_or_left_alone(granted: Desk, tmp_path: Path) -> None:
    """Windows does not replace a file that is open elsewhere; other systems do."""
    number = receive(granted, draft()).dossier_no
    place = tmp_path / "phiếu hẹn.pdf"
    first = print_form(granted, number, to=place)
    with ExitStack() as viewer:
        viewer.enter_context(place.open("rb"))
        if os.name == "nt":
            with pytest.raises(StoreFault, match="cannot_write_file"):
                print_form(granted, number, to=place)
            assert place.read_bytes() == first.pdf
            assert kinds(granted, number) == ["received", "receipt_printed"]
            viewer.close()
        second = print_form(granted, number, to=place)
    assert second.copy == 2
    assert place.read_bytes() == second.pdf
    assert sorted(path.name for path in tmp_path.glob("*.p*")) == [place.name]


def stage(desk: Desk, name: str) -> Dossier:
    """A dossier at a stage, by the steps a clerk takes."""
    if name == "refused":
        return refuse(desk, draft(), "Không thuộc thẩm quyền giải quyết")
    dossier = receive(desk, draft())
    if name == "stopped":
        given = {"reason": "Quá hạn bổ sung", "legal_ground": "Điều 19", "signed_by": "Lê Văn Bảy"}
        return record(desk, dossier.dossier_no, "stopped", given)
    if name == "extended":
        letter = {"letter_no": "12/PXL", "reason": "Chờ xác minh", "due_on": "2026-12-25"}
        return record(desk, dossier.dossier_no, "extended", letter)
    if name == "awaiting":
        asked = {"papers": ["Giấy xác nhận"], "reason": "Thiếu giấy xác nhận"}
        return record(desk, dossier.dossier_no, "supplement_requested", asked)
    if name == "returned":
        ready = {"result_no": "125/2026", "issued_on": desk.now().date().isoformat()}
        record(desk, dossier.dossier_no, "result_ready", ready)
        given = {"receiver": "Trần Thị Hồng Đào", "receiver_id": "080185012345"}
        return record(desk, dossier.dossier_no, "returned", given)
    return dossier


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("received", ("receipt", "appointment", *ON_THE_FOLDER)),
        ("refused", ("refusal",)),
        ("awaiting", ("supplement_request", "receipt", "appointment", *ON_THE_FOLDER)),
        ("extended", ("receipt", "extension_letter", "appointment", *ON_THE_FOLDER)),
        ("stopped", ("stop_notice", "receipt", "appointment", *ON_THE_FOLDER)),
        ("returned", ("receipt", "appointment", "result_receipt", *ON_THE_FOLDER)),
    ],
)
def test_each_form_is_printed_where_it_says_something_true_and_nowhere_else(
    granted: Desk, name: str, forms: tuple[str, ...]
) -> None:
    dossier = stage(granted, name)
    assert printable_forms(dossier) == forms
    is_received = dossier.received_at is not None
    shared = ("receipt_list",) if is_received else ()  # with others; not offered of one alone
    for form in FORMS:
        assert may_print(dossier, form) is (form in (*forms, *shared))
        if form in (*forms, *shared):
            page = page_for(granted, dossier.dossier_no, form)
            assert page.pdf.startswith(b"%PDF-")
            printed(granted, page)
        else:
            with pytest.raises(Refused) as refused:
                page_for(granted, dossier.dossier_no, form)
            assert refused.value.problems[0].code == "nothing_to_print"
    after = show_page(granted, dossier.dossier_no).dossier
    assert sorted(p.form for p in after.prints) == sorted((*forms, *shared))
    assert {p.copy for p in after.prints} == {1}


def test_a_letter_in_hand_does_not_take_a_dossier_off_the_list_of_missing_receipts(
    granted: Desk,
) -> None:
    number = stage(granted, "awaiting").dossier_no
    assert unprinted(granted) == 1
    printed(granted, page_for(granted, number, "supplement_request"))
    assert unprinted(granted) == 1
    printed(granted, page_for(granted, number, "receipt"))
    assert unprinted(granted) == 0


def test_what_was_asked_and_why_it_ended_are_kept_with_who_and_when(granted: Desk) -> None:
    clerk = granted.clerk
    asked = stage(granted, "awaiting")
    assert (asked.asked_reason, asked.asked_by) == ("Thiếu giấy xác nhận", clerk)
    done = record(granted, asked.dossier_no, "supplemented", {})
    assert (done.asked_reason, done.asked_by) == ("", "")
    refused = stage(granted, "refused")
    assert (refused.closed_at, refused.closed_by) == (granted.now(), clerk)
    handing = stage(granted, "returned").handing
    assert handing is not None
    assert (handing.given_by, handing.receiver_id) == (clerk, "080185012345")
