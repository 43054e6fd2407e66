"""Codes that are nothing of ours are named, and never taken for one another."""

from __future__ import annotations

import pytest
from hypothesis import given

from desk_app.domain.foreign_codes import foreign_code
from desk_app.domain.scanning import ScanKind, read_scan
from tests.domain.scanner_damages import CARD
from tests.domain.test_scanning import NUMBERS

VIETQR = (
    "00020101021238570010A00000072701270006970436011300110012345670208QRIBFTTA53037045802VN6304A5B2"
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("8934563138165", "product_code"),
        ("8934563138164", ""),
        ("96385074", "product_code"),
        ("00000000", ""),
        ("036900291453", "product_code"),
        ("18934563138162", "product_code"),
        ("038190012345", "person_number_only"),
        ("0381900123", ""),
        ("RR473124829VN", "postal_item"),
        ("rr473124829vn", "postal_item"),
        ("RR473124828VN", ""),
        (VIETQR, "payment_code"),
        (VIETQR[:-4], ""),
        ("GD4797931234567|4e677579e1bb856e|15/05/1990|1|79 - 001", "insurance_card"),
        ("IDVNM1900123458038190012345<<8", "machine_strip"),
        ("P<VNMNGUYEN<<THI<DAO<<<<<<<<<<<<<<<<<<<<<<<<", "machine_strip"),
        ("https://shopee.vn/abc?x=1", "strange_link"),
        ("www.example.vn", "strange_link"),
        ("Nguyễn Thị Đào", ""),
        ("H40.15.03-261121-001", ""),
        (CARD, ""),
        ("", ""),
    ],
)
def test_a_strange_code_is_named(text: str, code: str) -> None:
    problem = foreign_code(text)
    assert (problem.code if problem else "") == code


def test_a_scan_says_what_it_was() -> None:
    scan = read_scan("8934563138165\r\n")
    assert (scan.kind, [p.code for p in scan.problems]) == (ScanKind.UNKNOWN, ["product_code"])
    assert scan.problems[0].params == {"value": "8934563138165"}


@given(NUMBERS)
def test_no_number_of_ours_is_a_strange_code(number: str) -> None:
    assert foreign_code(number) is None
