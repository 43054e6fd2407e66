"""The QR code of a sealed receipt: small enough, large enough, and read from bad pictures."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from desk_app.domain.beside import Beside
from desk_app.domain.dossier import Dossier
from desk_app.domain.seals import Seal, qr_text, stamp_of
from desk_app.domain.unit import Unit
from desk_app.printing.codes import qr_bars
from desk_app.printing.forms import render, words_for
from desk_app.printing.frame import QR_LARGEST
from desk_app.printing.papers import MM, PAPERS
from tests.printing.reading import codes, pictures, text_of
from tests.printing.samples import OTHER_UNIT, UNIT, normal, samples_of, with_number

QR = zxingcpp.BarcodeFormat.QRCode
SEALED = [
    ("receipt", "a4"),
    ("receipt", "a5"),
    ("receipt", "k80"),
    ("appointment", "a6"),
    ("appointment", "k80"),
]
LONGEST_NUMBER = "000.17.22.H56-20260609-0092637"
UNITS = {
    "page": replace(UNIT, verify_url="https://dichvucong.tayninh.gov.vn/v/"),
    "long page": replace(UNIT, verify_url="https://mot-cua.tayninh.gov.vn/kiem-tra/giay?ma="),
    "look-up": UNIT,
    "bare": OTHER_UNIT,
}


def sealed(dossier: Dossier) -> Seal:
    assert dossier.received_at is not None
    due = dossier.due.due_at if dossier.due else None
    stamp = stamp_of(dossier.dossier_no, dossier.version, dossier.received_at, due, "7K2B")
    return Seal(stamp, bytes(range(60, 124)))


def page(form: str, paper: str, dossier: Dossier, unit: Unit) -> bytes:
    beside = Beside(seal=sealed(dossier).text)
    return render(form, paper, dossier, unit, words_for("2026"), 1, beside)


def squares(picture: Image.Image) -> set[str]:
    """What a scanner with a camera reads: it finds its own threshold."""
    return {
        one.text for one in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(QR))
    }


@pytest.mark.parametrize("unit", UNITS.values(), ids=list(UNITS))
@pytest.mark.parametrize(("form", "paper"), SEALED)
def test_every_sealed_form_is_read_at_both_resolutions(form: str, paper: str, unit: Unit) -> None:
    dossier = normal()
    want = qr_text(sealed(dossier).text, unit)
    pdf = page(form, paper, dossier, unit)
    for dpi in (203, 300):
        found = [text for picture in pictures(pdf, dpi) for text in codes(picture, QR)]
        assert found == [want] * (2 if form == "receipt" else 1), dpi


@pytest.mark.parametrize("unit", UNITS.values(), ids=list(UNITS))
@pytest.mark.parametrize("paper", ["a4", "a5", "a6", "k80"])
def test_a_module_is_two_dots_of_a_roll_printer_or_more(paper: str, unit: Unit) -> None:
    text = qr_text(sealed(with_number(normal(), LONGEST_NUMBER)).text, unit)
    grid = PAPERS[paper].grid
    side, bars = qr_bars(text, int(QR_LARGEST / grid))
    module = min(width for _, _, width, _ in bars)
    assert module * grid / MM >= 2 * 25.4 / 203
    assert side * grid <= QR_LARGEST


def faded(picture: Image.Image) -> Image.Image:
    return ImageEnhance.Contrast(picture).enhance(0.7)


def folded(picture: Image.Image) -> Image.Image:
    """A fold right through the first code: a pale line, two hairs wide."""
    made = picture.copy()
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(QR))
    for one in found:
        at = one.position
        middle = (at.top_left.y + at.bottom_left.y) // 2
        ImageDraw.Draw(made).line((0, middle, made.width, middle), fill=235, width=2)
    return made


def turned(degrees: float) -> object:
    def turn(picture: Image.Image) -> Image.Image:
        return picture.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=255)

    return turn


def soft(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.GaussianBlur(0.8))


DAMAGES = {
    "faded": faded,
    "folded": folded,
    "turned left": turned(-4),
    "turned right": turned(7),
    "soft": soft,
    "all at once": lambda picture: faded(turned(3)(folded(picture))),  # type: ignore[operator]  # a filter
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=list(DAMAGES))
@pytest.mark.parametrize(("form", "paper"), SEALED)
def test_it_is_read_from_a_worn_paper(form: str, paper: str, damage: object) -> None:
    dossier, unit = normal(), UNITS["page"]
    picture = pictures(page(form, paper, dossier, unit), 203)[0]
    assert squares(damage(picture)) == {qr_text(sealed(dossier).text, unit)}  # type: ignore[operator]  # a filter


def test_a_corrected_receipt_says_its_version_in_the_seal_alone() -> None:
    dossier = replace(normal(), version=2)
    (text,) = set(codes(pictures(page("receipt", "a5", dossier, UNIT), 300)[0], QR))
    assert "#2/" in text
    assert "v2" not in text


def test_the_caption_says_what_the_code_is_for() -> None:
    assert "Quét mã để kiểm tra giấy này" in text_of(page("receipt", "a5", normal(), UNITS["page"]))
    assert "Quét mã để tra cứu" in text_of(page("receipt", "a5", normal(), UNIT))


def test_other_forms_carry_no_seal() -> None:
    dossier, _ = samples_of("supplement_request")["normal"]
    pdf = page("supplement_request", "a4", dossier, UNIT)
    assert codes(pictures(pdf, 300)[0], QR) == [UNIT.lookup_url + dossier.dossier_no]


def test_equal_records_give_equal_bytes() -> None:
    assert page("receipt", "a5", normal(), UNIT) == page("receipt", "a5", normal(), UNIT)
