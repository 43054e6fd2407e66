"""Bars must read back as the text they were made from."""

from __future__ import annotations

import pytest
import zxingcpp
from barcode.charsets import code128
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.dossier import Dossier
from desk_app.printing.codes import (
    QUIET_MODULES,
    UnsafeCode,
    code128_bars,
    code128_modules,
    code128_text,
    qr_bars,
)
from desk_app.printing.forms import FORMS, render, words_for
from desk_app.printing.papers import MM, PAPERS, Paper
from tests.printing.reading import codes, pictures
from tests.printing.samples import (
    OTHER_UNIT,
    UNIT,
    beside_of,
    made_of,
    normal,
    samples_of,
    with_number,
)

CODE128 = zxingcpp.BarcodeFormat.Code128
QR = zxingcpp.BarcodeFormat.QRCode
OF_THE_RECEIPT = ("receipt", "receipt_list", "appointment")
TWO_LEAVES = ("receipt", "receipt_list")
WITHOUT_QR = ("refusal", "result_receipt", "stop_notice", "control_slip")
"""Nothing more is to be looked up, or the paper stays in the office."""
PAIRS = [(form, paper) for form, papers in FORMS.items() for paper in papers]
CASES = [(form, paper, name) for form, paper in PAIRS for name in samples_of(form)]
WITHOUT_BARS = ("l58x40",)
"""A label of 58 mm is shorter than the bars at 203 dpi: it has the QR code alone."""
REAL_NUMBERS = (
    "000.17.22.H56-210531-0001",
    "H56.14-240823-0001",
    "H15.50.05.13-261008-0975",
    "G09.20-20260609-0092637",
    "H40.15.03-261120-0048",
    "TAM-7K2M-261120-0003",
)


def own_dpi(paper: str) -> int:
    return 203 if paper in ("k80", "l58x40", "l100x50") else 300


@pytest.mark.parametrize(("form", "paper", "name"), CASES)
def test_code_128_and_qr_are_read_from_every_page_that_has_them(
    form: str, paper: str, name: str
) -> None:
    check_codes(form, paper, name, own_dpi(paper))


@pytest.mark.parametrize(
    ("form", "paper", "name"), [one for one in CASES if one[2] in ("normal", "provisional")]
)
def test_codes_are_also_read_at_the_other_printers_resolution(
    form: str, paper: str, name: str
) -> None:
    check_codes(form, paper, name, 503 - own_dpi(paper))


def check_codes(form: str, paper: str, name: str, dpi: int) -> None:
    dossier = samples_of(form)[name][0]
    found = pictures(made_of(form, paper, name), dpi)
    bars = [text for picture in found for text in codes(picture, CODE128)]
    squares = [text for picture in found for text in codes(picture, QR)]
    listed = (dossier, *beside_of(form, name).others)
    copies = 2 if form in TWO_LEAVES else 1
    has_bars = paper not in WITHOUT_BARS
    assert sorted(bars) == sorted([one.dossier_no for one in listed] * copies * has_bars)
    has_qr = form not in WITHOUT_QR
    assert sorted(squares) == sorted([in_the_qr(form, one) for one in listed] * copies * has_qr)


def in_the_qr(form: str, dossier: Dossier) -> str:
    if form == "label":
        return dossier.dossier_no
    mark = f"#v{dossier.version}" if dossier.version > 1 and form in OF_THE_RECEIPT else ""
    return UNIT.lookup_url + dossier.dossier_no + mark


@pytest.mark.parametrize("number", REAL_NUMBERS)
@pytest.mark.parametrize(("form", "paper"), PAIRS)
def test_every_shape_of_number_is_read_from_every_paper(form: str, paper: str, number: str) -> None:
    dossier = with_number(samples_of(form)["normal"][0], number)
    picture = pictures(render(form, paper, dossier, UNIT, words_for("2026")), own_dpi(paper))[0]
    assert codes(picture, CODE128) == [number] * (paper not in WITHOUT_BARS)
    if form == "label":
        assert codes(picture, QR) == [number]


def test_without_a_lookup_address_the_qr_code_is_the_bare_number() -> None:
    pdf = render("receipt", "a5", normal(), OTHER_UNIT, words_for("2026"))
    assert codes(pictures(pdf, 300)[0], QR) == ["H40.15.03-261120-0048"]


@given(st.text(st.sampled_from("0123456789HGTAM.-"), min_size=1, max_size=30))
def test_what_is_drawn_reads_back_or_is_refused(text: str) -> None:
    try:
        modules = code128_modules(text)
    except UnsafeCode:
        assert text.startswith("99")
    else:
        assert code128_text(modules) == text


@pytest.mark.parametrize("text", ["99", "9912", "99.H40-261120-0001"])
def test_a_leading_99_that_the_library_loses_is_refused(text: str) -> None:
    with pytest.raises(UnsafeCode):
        code128_modules(text)


@pytest.mark.parametrize("text", ["", "Đạo", "☂"])
def test_what_code_128_cannot_write_is_refused(text: str) -> None:
    with pytest.raises(UnsafeCode):
        code128_modules(text)


def test_the_reader_notices_a_wrong_check_symbol() -> None:
    modules = code128_modules("H40.15.03-261120-0048")
    other = code128.CODES[1] if modules[22:33] != code128.CODES[1] else code128.CODES[2]
    with pytest.raises(UnsafeCode):
        code128_text(modules[:22] + other + modules[33:])


@pytest.mark.parametrize("modules", ["", "1" * 11, code128.STOP + "11", "1" * 22 + code128.STOP])
def test_the_reader_refuses_what_is_no_code(modules: str) -> None:
    with pytest.raises(UnsafeCode):
        code128_text(modules)


@pytest.mark.parametrize("paper", list(PAPERS.values()), ids=list(PAPERS))
def test_a_module_is_a_quarter_millimetre_or_more_and_bars_are_high_enough(paper: Paper) -> None:
    assert min(paper.module_dots) * paper.grid / MM >= 0.25
    assert paper.bar_height / MM >= 12


@pytest.mark.parametrize("paper", ["a4", "a5", "a6", "k80", "l100x50"])
@pytest.mark.parametrize("number", REAL_NUMBERS)
def test_bars_fit_every_paper_with_their_quiet_zones(paper: str, number: str) -> None:
    sheet = PAPERS[paper]
    module = min(sheet.module_dots)
    dots, _ = code128_bars(number, module, 100)
    quiet = 2 * QUIET_MODULES * module
    assert dots * sheet.grid <= sheet.bars_reach + 0.01
    assert (dots + quiet) * sheet.grid <= sheet.width


def test_a_number_too_long_for_the_roll_keeps_its_letters_and_qr_code() -> None:
    number = "TAM-ABCDEFGHIJKLMNOPQRSTUVWX-20261120-0000001"
    dossier = with_number(normal(), number)
    pdf = render("receipt", "k80", dossier, UNIT, words_for("2026"))
    picture = pictures(pdf, 300)[0]
    assert codes(picture, CODE128) == []
    assert codes(picture, QR) == [UNIT.lookup_url + number]


def test_qr_modules_are_whole_dots_and_no_wider_than_allowed() -> None:
    side, bars = qr_bars("H40.15.03-261120-0048", 83)
    assert 0 < side <= 83
    assert max(x + width for x, _, width, _ in bars) == side
    assert max(y + height for _, y, _, height in bars) == side
