"""Whose a number is that no record has, and what is kept of a strange text."""

from __future__ import annotations

import pytest

from desk_app.domain.numbering import NumberGrant, as_granted, parse_dossier_no
from desk_app.domain.scanning import read_scan
from desk_app.domain.stock_codes import LONGEST_SHOWN, shown, sort_of_foreign, state_of_unknown
from desk_app.domain.stock_take import CodeState as C

GRANTS = (
    NumberGrant("g-1", "H40.15.03", 1, 200, 4),
    NumberGrant("g-2", "H40.15", 1, 50, 5),
)
CARD = "080185012345||Trần Thị Hồng Đào|14031985|Nữ|Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh|15042021"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("H40.15.03-261005-0001", C.NOT_ENTERED),
        ("H40.15.03-261005-0200", C.NOT_ENTERED),
        ("H40.15.03-261005-0201", C.OTHER_COUNTER),
        ("H40.15-261005-00050", C.NOT_ENTERED),
        ("H40.15-261005-0051", C.OTHER_COUNTER),
        ("H40.15.07-261005-0001", C.OTHER_UNIT),
        ("TAM-2345-261005-0001", C.NOT_ENTERED),
        ("TAM-2346-261005-0001", C.OTHER_COUNTER),
    ],
)
def test_whose_a_number_is(text: str, state: C) -> None:
    number = parse_dossier_no(text)
    assert number is not None
    assert state_of_unknown(number, "H40.15.03", "2345", GRANTS) is state


def test_without_a_grant_the_units_numbers_are_another_counters() -> None:
    number = parse_dossier_no("H40.15.03-261005-0001")
    assert number is not None
    assert state_of_unknown(number, "H40.15.03", "2345", ()) is C.OTHER_COUNTER


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("H40.15.03-261005-00007", "H40.15.03-261005-0007"),
        ("H40.15.03-20261005-0007", "H40.15.03-261005-0007"),
        ("H40.15-261005-0007", "H40.15-261005-00007"),
        ("H40.15.03-261005-0201", None),
        ("H40.15.07-261005-0007", None),
        ("H40.15.03-19991005-0007", None),
    ],
)
def test_a_number_as_this_station_writes_it(text: str, issued: str | None) -> None:
    number = parse_dossier_no(text)
    assert number is not None
    assert as_granted(number, GRANTS) == issued


@pytest.mark.parametrize(
    ("raw", "sort", "kept"),
    [
        ("8934563138165", "product_code", "8934563138165"),
        (CARD, "id_card", "…345"),
        ("080185012345", "person_number_only", "…345"),
        ("  giấy  nháp\t1 ", "not_recognised", "giấy nháp 1"),
        ("x" * 200, "not_recognised", "x" * LONGEST_SHOWN),
        ("\ud800x", "not_recognised", "x"),
        ("Ha\u0300", "not_recognised", "Hà"),
        ("\x07", "missing", ""),
    ],
)
def test_what_is_kept_of_a_strange_text(raw: str, sort: str, kept: str) -> None:
    scan = read_scan(raw)
    assert sort_of_foreign(scan) == sort
    assert shown(scan, sort) == kept
