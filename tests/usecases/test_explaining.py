"""What a scan is told to be, before or instead of opening it."""

from __future__ import annotations

import pytest

from desk_app.domain.entries import LossAccepted
from desk_app.domain.scanning import read_scan
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.explaining import explain
from desk_app.usecases.printing import page_for, printed
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record, void_number
from tests.conftest import ENROLLED, GRANT
from tests.support.drafts import draft


def told(desk: Desk, text: str) -> tuple[str, dict[str, object]]:
    problem = explain(desk, read_scan(text))
    return (problem.code, dict(problem.params)) if problem else ("", {})


def test_a_dossier_that_is_here_needs_no_explaining(granted: Desk) -> None:
    assert told(granted, receive(granted, draft()).dossier_no) == ("", {})


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("H40.15.03-261005-0003", "number_not_given"),
        ("H40.15.03-261005-0900", "number_of_another_counter"),
        ("H41.15.03-261005-0001", "number_of_another_unit"),
        ("TAM-7K2B-261005-0001", "number_of_another_counter"),
        ("8934563138165", "product_code"),
        ("H40.15.03-260231-0001", "not_a_date"),
    ],
)
def test_a_number_that_was_never_here_says_whose_it_is(
    granted: Desk, number: str, code: str
) -> None:
    assert told(granted, number)[0] == code


def test_another_units_code_names_the_unit(granted: Desk) -> None:
    number = "H41.15.03-261005-0001"
    assert told(granted, number)[1] == {"number": number, "agency": "H41.15.03"}


def test_a_provisional_number_of_our_own_that_was_never_given(granted: Desk) -> None:
    number = f"TAM-{granted.station_tag}-261005-0099"
    assert told(granted, number) == ("unknown_dossier", {"got": number})


def test_a_voided_number_gives_its_reason(granted: Desk) -> None:
    void_number(granted, "H40.15.03-261005-0002", {"reason": "Mất điện"})
    assert told(granted, "H40.15.03-261005-0002") == ("number_voided", {"reason": "Mất điện"})


def test_a_lost_number_is_on_paper_only(granted: Desk) -> None:
    number = "H40.15.03-261005-0004"
    with granted.book.change(granted.station, granted.now()) as change:
        change.record(LossAccepted(9, "ab" * 32, "Hỏng máy", (number,)), by="")
    params = {"number": number, "reason": "Hỏng máy"}
    assert told(granted, number) == ("number_on_paper_only", params)


def test_a_former_number_names_the_present_one(desk: Desk) -> None:
    provisional = receive(desk, draft()).dossier_no
    (official,) = accept_enrolment(desk, ENROLLED, (GRANT,))
    params = {"number": provisional, "now": official}
    assert told(desk, provisional) == ("number_replaced", params)
    assert told(desk, official) == ("", {}), "its paper was not printed anew: there is one only"
    printed(desk, page_for(desk, official))
    assert told(desk, official) == ("receipt_version_unknown", {"version": 2})


def test_a_corrected_dossier_says_which_receipt_is_the_newest(granted: Desk) -> None:
    number = receive(granted, draft()).dossier_no
    record(granted, number, "corrected", {"reason": "Sai", "note": "Đã đọc lại"})
    assert told(granted, number) == ("", {})
    printed(granted, page_for(granted, number))
    assert told(granted, number) == ("receipt_version_unknown", {"version": 2})
    assert told(granted, f"{number};v2") == ("", {}), "the newest is in hand"
    record(granted, number, "corrected", {"reason": "Sai", "note": "Đọc lại lần nữa"})
    assert told(granted, f"{number};v2") == ("receipt_superseded", {"version": 3, "this": 2})
    assert told(granted, f"https://x.vn/?ma={number}#V3") == ("", {})


def test_an_identity_card_needs_no_explaining(granted: Desk) -> None:
    card = "079203001234||Nguyễn Văn Đạo|01012003|Nam|Ấp 1|10052021"
    assert told(granted, card) == ("", {})
