"""The seal's text: written and read back, through every keyboard, alone and among other scans."""

from __future__ import annotations

import unicodedata
import urllib.parse
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.config import DEMO_UNIT
from desk_app.domain.moments import VIETNAM
from desk_app.domain.numbering import SAFE_TAG_LETTERS
from desk_app.domain.scan_chain import read_scans
from desk_app.domain.scanning import ScanKind, read_scan
from desk_app.domain.seals import (
    SIGNATURE_BYTES,
    SIGNATURE_LETTERS,
    Seal,
    find_seal,
    qr_text,
    read_signature,
    signature_text,
    stamp_of,
)
from tests.domain.scanner_damages import (
    vietnamese_layout,
    vietnamese_layout_with_caps_lock,
)

RECEIVED = datetime(2026, 11, 21, 9, 0, 31, tzinfo=VIETNAM)
DUE = datetime(2026, 11, 24, 17, 0, tzinfo=VIETNAM)
NUMBER = "H40.15.03-261121-0001"
SIGNATURE = bytes(range(100, 164))
SEAL = Seal(stamp_of(NUMBER, 1, RECEIVED, DUE, "7K2B"), SIGNATURE)
OTHER = Seal(stamp_of("TAM-7K2B-261121-0003", 12, RECEIVED, None, "7K2B"), SIGNATURE[::-1])
PAGES = (
    DEMO_UNIT,
    replace(DEMO_UNIT, lookup_url="https://dvc.tayninh.gov.vn/tra-cuu?ma="),
    replace(DEMO_UNIT, verify_url="https://dvc.tayninh.gov.vn/v/"),
    replace(DEMO_UNIT, verify_url="https://dvc.tayninh.gov.vn/kiem-tra"),
)


def test_what_is_signed_names_its_kind_and_holds_every_field() -> None:
    assert SEAL.stamp.signed() == (
        b"commune-desk receipt 1\nH40.15.03-261121-0001|1|2611210900|2611241700|7K2B"
    )
    assert OTHER.stamp.signed().endswith(b"TAM-7K2B-261121-0003|12|2611210900|-|7K2B")


def test_the_text_is_of_letters_that_a_qr_code_writes_small() -> None:
    allowed = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    assert set(SEAL.text) <= allowed
    assert len(SEAL.text) == 159
    assert qr_text(SEAL.text, PAGES[2]) == "HTTPS://DVC.TAYNINH.GOV.VN/V/" + SEAL.text
    assert qr_text(SEAL.text, PAGES[3]).startswith("https://dvc.tayninh.gov.vn/kiem-tra/H40")
    assert qr_text(SEAL.text, PAGES[1]).startswith(f"{PAGES[1].lookup_url}{NUMBER}#1/26112109")


@given(st.binary(min_size=SIGNATURE_BYTES, max_size=SIGNATURE_BYTES))
def test_a_signature_has_one_spelling(signature: bytes) -> None:
    text = signature_text(signature)
    assert (len(text), set(text) - set(SAFE_TAG_LETTERS)) == (SIGNATURE_LETTERS, set())
    assert read_signature(text) == signature


@pytest.mark.parametrize(
    "text", ["", "0" * 107, "0" * 109, "A" + "0" * 107, "Z" * SIGNATURE_LETTERS]
)
def test_what_is_no_signature_is_none(text: str) -> None:
    assert read_signature(text) is None


def test_another_length_is_never_spelt() -> None:
    with pytest.raises(ValueError, match="63 bytes"):
        signature_text(SIGNATURE[:-1])


def layout_with_sharp(text: str) -> str:
    """The Vietnamese layout writes Shift 3, which is `#`, as a capital letter."""
    return vietnamese_layout(text).replace("#", "Ê")


KEYBOARDS: tuple[Callable[[str], str], ...] = (
    str,
    str.swapcase,
    str.lower,
    layout_with_sharp,
    lambda text: layout_with_sharp(text).swapcase(),
    vietnamese_layout_with_caps_lock,
    urllib.parse.quote,
    lambda text: f"]Q1{text}\r\n",
)


@pytest.mark.parametrize("keyboard", KEYBOARDS)
@pytest.mark.parametrize("unit", PAGES)
@pytest.mark.parametrize("seal", [SEAL, OTHER])
def test_a_seal_survives_every_keyboard(
    seal: Seal, unit: object, keyboard: Callable[[str], str]
) -> None:
    scan = read_scan(keyboard(qr_text(seal.text, unit)))  # type: ignore[arg-type]  # parametrized
    assert (scan.kind, scan.seal) == (ScanKind.DOSSIER, seal)
    assert (scan.dossier_no, scan.version) == (seal.stamp.dossier_no, seal.stamp.version)
    assert not scan.is_seal_broken


def test_marks_composed_by_a_program_make_the_reading_uncertain() -> None:
    """A 9 is a dot below, which has its place before the other marks."""
    seal = replace(SEAL, signature=bytes([1, 99] * 32))
    raw = unicodedata.normalize("NFC", vietnamese_layout(seal.text))
    scan = read_scan(raw)
    assert scan.needs_confirmation or scan.seal == seal


@pytest.mark.parametrize(
    "text",
    [
        SEAL.text[:-1],
        SEAL.text[:40],
        SEAL.text[:-1] + "A",
        SEAL.text + "0",
        SEAL.text.replace("/1/", "/0/", 1),
        SEAL.text.replace("/1/", "/X/", 1),
        SEAL.text.replace("2611210900", "2613210900"),
        SEAL.text.replace("2611241700", "2611242500"),
        SEAL.text.replace("/7K2B/", "/7K2/"),
        SEAL.text.replace("/1/", "|1/", 1),
    ],
)
def test_what_looks_like_a_seal_and_is_none_is_broken(text: str) -> None:
    scan = read_scan(text)
    assert (scan.dossier_no, scan.seal, scan.is_seal_broken) == (NUMBER, None, True)


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (NUMBER, None),
        (f"{NUMBER};v2", 2),
        (f"https://x.vn/?ma={NUMBER}#V3", 3),
        (f"https://x.vn/{NUMBER}", None),
        (f"https://x.vn/{NUMBER}?nguon=giay&ngay=2026-11-21", None),
    ],
)
def test_receipts_of_before_are_read_as_they_were(text: str, version: int | None) -> None:
    scan = read_scan(text)
    assert (scan.dossier_no, scan.version) == (NUMBER, version)
    assert (scan.seal, scan.is_seal_broken) == (None, False)


@pytest.mark.parametrize("unit", PAGES)
def test_several_scans_in_one_burst_are_parted(unit: object) -> None:
    one, two = (qr_text(seal.text, unit) for seal in (SEAL, OTHER))  # type: ignore[arg-type]  # parametrized
    bars = "H40.15.03-261121-0002"
    for burst in (f"{one}{two}", f"{one}\r{bars}\r{two}\r", f"{bars}{one}{two}{bars}"):
        found = [(scan.dossier_no, scan.seal) for scan in read_scans(burst)]
        sealed = [seal for _, seal in found if seal is not None]
        assert sealed == [SEAL, OTHER], burst[:60]
        assert len(found) == 2 + burst.count(bars)


def test_one_label_read_twice_is_one_scan() -> None:
    assert [scan.seal for scan in read_scans(SEAL.text * 2)] == [SEAL]


@given(st.text(max_size=200))
def test_reading_never_fails(text: str) -> None:
    for part in (text, NUMBER + "/" + text, SEAL.text[:90] + text):
        scan = read_scan(part)
        assert scan.seal is None or find_seal(scan.seal.text) == scan.seal


def test_a_moment_of_another_time_zone_is_told_in_ours() -> None:
    from datetime import UTC

    stamp = stamp_of(NUMBER, 1, RECEIVED.astimezone(UTC), DUE + timedelta(seconds=59), "7K2B")
    assert stamp.fields[2:4] == ("2611210900", "2611241700")
