"""Dossier numbers in whatever state they were scanned, and texts that are nothing of ours."""

from __future__ import annotations

import unicodedata
import urllib.parse
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk_app.domain.scan_chain import read_scans
from desk_app.domain.scanning import LONGEST_SCAN, Scan, ScanKind, read_scan
from tests.domain.scanner_damages import (
    CARD,
    NUMBER,
    SHIFT_US,
    SHIFT_VIETNAMESE,
    problem_codes,
    shifted,
    vietnamese_layout,
    vietnamese_layout_with_caps_lock,
)

# --- dossier numbers -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "repairs"),
    [
        (NUMBER, ()),
        (f"  {NUMBER}\r\n", ()),
        (f"\x02{NUMBER}\x03", ()),
        (f"\ufeff{NUMBER}", ()),
        (f"]C0{NUMBER}", ("symbology_prefix",)),
        (NUMBER.lower(), ("caps_lock",)),
        ("H40.15.03 - 261121 - 0001", ("hyphens",)),
        ("h40.15.03–261121–0001", ("hyphens", "caps_lock")),
        ("H40.15.03%2D261121%2D0001", ("percent_codes",)),
        (vietnamese_layout(NUMBER), ("vietnamese_layout",)),
        (vietnamese_layout(NUMBER.lower()), ("vietnamese_layout", "caps_lock")),
        (vietnamese_layout_with_caps_lock(NUMBER), ("vietnamese_layout", "caps_lock")),
        (shifted(SHIFT_US)(NUMBER), ("shifted_digits",)),
        (shifted(SHIFT_VIETNAMESE)(NUMBER), ("shifted_digits",)),
        (f"https://motcua.example.vn/tra-cuu/{NUMBER}", ("taken_from_text",)),
        (f"https://motcua.example.vn/?ma={NUMBER.lower()}&x=1", ("taken_from_text",)),
        (f"https://x.vn/?ma={NUMBER}&lai={NUMBER}", ("taken_from_text",)),
        (
            "https%3A%2F%2Fx.vn%2F" + NUMBER.replace("-", "%2D"),
            ("percent_codes", "taken_from_text"),
        ),
        (f"Mã hồ sơ: {NUMBER}.", ("taken_from_text",)),
    ],
)
def test_a_number_is_known_in_whatever_state_it_came(raw: str, repairs: tuple[str, ...]) -> None:
    scan = read_scan(raw)
    assert scan == Scan(ScanKind.DOSSIER, raw, dossier_no=NUMBER, repairs=repairs)
    assert read_scan(raw.encode()).dossier_no == NUMBER


@pytest.mark.parametrize(
    "number",
    [
        "000.17.22.H56-210531-0001",
        "H56.14-240823-0001",
        "H15.50.05.13-261008-0975",
        "G09.20-20260609-0092637",
        "TAM-7K2B-261121-0001",
    ],
)
def test_numbers_of_every_generation_are_known(number: str) -> None:
    for raw in (number, number.lower(), vietnamese_layout(number), f"https://x.vn/{number}"):
        scan = read_scan(raw)
        assert (scan.kind, scan.dossier_no) == (ScanKind.DOSSIER, number)
        assert not scan.needs_confirmation


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        ("", ("raw", "missing")),
        (" \r\n", ("raw", "missing")),
        ("xin chào", ("raw", "not_recognised")),
        ("038190012345", ("raw", "person_number_only")),
        ("8934563138165", ("raw", "product_code")),
        ("H40.15.03-261121-001", ("raw", "not_recognised")),
        ("XH40.15.03-261121-0001", ("raw", "not_recognised")),
        ("H40.15.03-261121-00010001", ("raw", "not_recognised")),
        ("H40.15.03-261121-0001-2", ("raw", "not_recognised")),
        ("TAM-ABCI-261121-0001", ("raw", "not_recognised")),
        ("a|b", ("raw", "not_recognised")),
        ("||||||||", ("raw", "not_recognised")),
        ("H40.15.03-260231-0001", ("dossier_no", "not_a_date")),
        ("https://x.vn/H40.15.03-261301-0001", ("dossier_no", "not_a_date")),
        (f"{NUMBER} H40.15.03-261121-0002", ("dossier_no", "several_numbers")),
        ("TAM-ÁB2-261121-0001", ("dossier_no", "rewritten_by_input_method")),
        ("TAM-Đ7K2-261121-0001", ("dossier_no", "rewritten_by_input_method")),
        ("x" * (LONGEST_SCAN + 1), ("raw", "too_long")),
    ],
)
def test_what_is_nothing_of_ours_says_why(raw: str, problem: tuple[str, str]) -> None:
    scan = read_scan(raw)
    assert (scan.kind, scan.dossier_no, scan.card) == (ScanKind.UNKNOWN, None, None)
    assert problem_codes(scan) == [problem]
    assert scan.raw == raw


def test_one_digit_that_came_through_clears_the_layout() -> None:
    assert read_scan(vietnamese_layout(NUMBER)[:-1] + "1").kind is ScanKind.UNKNOWN


def test_bytes_that_are_no_utf8_are_kept_and_not_guessed_at() -> None:
    scan = read_scan(b"H40\xff\xfe")
    assert (scan.kind, scan.raw) == (ScanKind.UNKNOWN, r"H40\xff\xfe")
    assert problem_codes(scan) == [("raw", "not_utf8")]


AGENCIES = r"(?:000(?:\.[0-9]{2}){2}\.[GH][0-9]{2}|[GH][0-9]{2}(?:\.[0-9]{2}){0,4})"
DAYS = st.dates(date(2018, 1, 1), date(2099, 12, 31))
NUMBERS = st.builds(
    lambda agency, day, form, running: f"{agency}-{day:{form}}-{running}",
    st.from_regex(AGENCIES, fullmatch=True)
    | st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=4, max_size=4).map("TAM-{}".format),
    DAYS,
    st.just("%y%m%d"),
    st.from_regex(r"[0-9]{4,7}", fullmatch=True),
)
MINISTRY_NUMBERS = st.builds(
    lambda agency, day, running: f"{agency}-{day:%Y%m%d}-{running}",
    st.from_regex(AGENCIES, fullmatch=True),
    DAYS,
    st.from_regex(r"[0-9]{7}", fullmatch=True),
)
CERTAIN_DAMAGES = [
    str.lower,
    str.swapcase,
    shifted(SHIFT_US),
    lambda text: shifted(SHIFT_US)(text.lower()),
    shifted(SHIFT_VIETNAMESE),
    urllib.parse.quote,
    "https://x.vn/h/{}?k=1".format,
    " {}\n".format,
]


@given(NUMBERS | MINISTRY_NUMBERS, st.sampled_from(CERTAIN_DAMAGES))
def test_every_number_survives_caps_lock_shift_and_links(
    number: str, damage: Callable[[str], str]
) -> None:
    scan = read_scan(damage(number))
    assert (scan.kind, scan.dossier_no) == (ScanKind.DOSSIER, number)
    assert not scan.needs_confirmation


@given(NUMBERS | MINISTRY_NUMBERS)
@example("H98.89-250101-5999")
@example("TAM-9898-261111-0098")
def test_every_number_survives_the_vietnamese_layout(number: str) -> None:
    for raw in (vietnamese_layout(number), vietnamese_layout_with_caps_lock(number)):
        scan = read_scan(raw)
        assert (scan.kind, scan.dossier_no) == (ScanKind.DOSSIER, number)


@given(NUMBERS | MINISTRY_NUMBERS, st.sampled_from(["NFC", "NFD"]))
@example("H40.15.03-261121-0019", "NFC")
@example("H40.15.03-261121-0195", "NFC")
@example("H95.15.03-261121-0001", "NFC")
def test_where_the_layout_s_marks_were_composed_a_doubt_is_shown(number: str, form: str) -> None:
    typed = vietnamese_layout(number)
    composed = unicodedata.normalize("NFC" if form == "NFC" else "NFD", typed)
    scan = read_scan(composed)
    assert scan.dossier_no == number or scan.needs_confirmation or scan.kind is ScanKind.UNKNOWN


def test_marks_that_kept_their_places_raise_no_doubt() -> None:
    scan = read_scan(unicodedata.normalize("NFC", vietnamese_layout(NUMBER)))
    assert (scan.dossier_no, scan.needs_confirmation) == (NUMBER, False)


# --- anything --------------------------------------------------------------------------------

PIECES = st.sampled_from(
    ["|", "%E1%BB", "&#7877;", "&#xD800;", "0225 0187 0133", "Ã", "á»", "\u0323", "ă", NUMBER, CARD]
)


@given(
    st.text(max_size=120)
    | st.binary(max_size=120)
    | st.lists(st.text(max_size=4) | PIECES).map("".join)
)
def test_nothing_scanned_is_refused_with_an_error(raw: str | bytes) -> None:
    scan = read_scan(raw)
    assert (scan.kind is ScanKind.DOSSIER) == (scan.dossier_no is not None)
    assert (scan.kind is ScanKind.ID_CARD) == (scan.card is not None)
    assert (scan.kind is ScanKind.UNKNOWN) <= bool(scan.problems)
    assert isinstance(raw, bytes) or scan.raw == raw


@given(st.lists(st.text(max_size=12), min_size=6, max_size=10))
def test_any_fields_after_a_number_are_a_card_and_nothing_more(fields: list[str]) -> None:
    fields = [field.replace("|", "") for field in fields]
    scan = read_scan("|".join(["038190012345", *fields]))
    assert scan.kind is ScanKind.ID_CARD
    assert scan.card is not None
    assert scan.card.personal_id == "038190012345"


@pytest.mark.parametrize(
    ("raw", "version"),
    [
        ("H40.15.03-261121-0048", None),
        ("H40.15.03-261121-0048;v2", 2),
        ("h40.15.03-261121-0048;V12", 12),
        ("https://dvc.vn/tra-cuu?ma=H40.15.03-261121-0048#v3", 3),
        ("https://dvc.vn/tra-cuu?ma=H40.15.03-261121-0048", None),
    ],
)
def test_a_receipt_s_code_may_say_its_version(raw: str, version: int | None) -> None:
    scan = read_scan(raw)
    assert (scan.dossier_no, scan.version) == ("H40.15.03-261121-0048", version)
    assert not scan.needs_confirmation


def test_versions_are_parted_when_codes_come_in_one_burst() -> None:
    first, second = "H40.15.03-261121-0048", "H40.15.03-261121-0049"
    scans = read_scans(f"{first};v2{second};v3{first}")
    said = [(scan.dossier_no, scan.version) for scan in scans]
    assert said == [(first, 2), (second, 3), (first, None)]
