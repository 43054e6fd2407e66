"""Bars of every form at every paper are read from 203 dpi pictures as a counter gives them: held
askew, printed faint, folded across, and all of that at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
import zxingcpp
from PIL import Image

from desk_app.printing.forms import FORMS
from tests.printing.every_page import EVERY_PAGE, SEALED, Case, pdf_of, pictures_of
from tests.printing.reading import pictures
from tests.printing.samples import TRIAL, beside_of, samples_of

BARS, SQUARE = zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode
DPI = 203
FINE_DPI = 300
MM = DPI / 25.4
MARGIN_MM = 6
FOLD_MM = 0.5
WITHOUT_CODES = ("register_pages",)
"""A book is not scanned."""
WITHOUT_BARS = (("label", "l58x40"),)
"""Narrower than the bars are at 203 dpi: it has the QR code alone."""
SCANNERS = (zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.FixedThreshold)
"""Two ways of telling black from white; a scanner tries again and again until one answers."""


@dataclass(frozen=True)
class Code:
    """A code as it was found on a page: where, in millimetres, and what it says."""

    kind: zxingcpp.BarcodeFormat
    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


def codes_of(case: Case) -> list[Code]:
    """Where the codes are, read once from finer pictures that nothing was done to."""
    found = []
    for number, picture in enumerate(pictures_of(case, FINE_DPI)):
        for one in zxingcpp.read_barcodes(
            picture, formats=[BARS, SQUARE], binarizer=zxingcpp.Binarizer.FixedThreshold
        ):
            at = one.position
            corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
            xs = [corner.x / FINE_DPI * 25.4 for corner in corners]
            ys = [corner.y / FINE_DPI * 25.4 for corner in corners]
            box = (min(xs), min(ys), max(xs), max(ys))
            found.append(Code(one.format, one.text, number, *box))
    return found


def seen(case: Case, code: Code) -> Image.Image:
    """What a scanner held over the code sees: the code and what stands around it."""
    picture = pictures_of(case, DPI)[code.page]
    left, top = (max(0, round((edge - MARGIN_MM) * MM)) for edge in (code.left, code.top))
    right = min(picture.width, round((code.right + MARGIN_MM) * MM))
    bottom = min(picture.height, round((code.bottom + MARGIN_MM) * MM))
    return picture.crop((left, top, right, bottom))


def reads(picture: Image.Image, code: Code) -> bool:
    return any(
        code.text
        in [one.text for one in zxingcpp.read_barcodes(picture, [code.kind], binarizer=how)]
        for how in SCANNERS
    )


# --- what happens to paper ---------------------------------------------------------------------


def turned(degrees: float) -> Callable[[Image.Image], Image.Image]:
    def turn(picture: Image.Image) -> Image.Image:
        return picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)

    return turn


def faint(picture: Image.Image) -> Image.Image:
    """70 % of the contrast: black is grey, white is not quite white."""
    return picture.point(lambda grey: round(38 + 0.7 * grey))


def folded(shade: int, *, upright: bool = False) -> Callable[[Image.Image], Image.Image]:
    """A line across the middle where the toner broke off (white) or dirt gathered (dark)."""

    def fold(picture: Image.Image) -> Image.Image:
        made = picture.copy()
        wide, high = made.size
        half = FOLD_MM * MM / 2
        if upright:
            box = (round(wide / 2 - half), 0, round(wide / 2 + half), high)
        else:
            box = (0, round(high / 2 - half), wide, round(high / 2 + half))
        made.paste(shade, box)
        return made

    return fold


def all_at_once(picture: Image.Image) -> Image.Image:
    return faint(turned(-2)(folded(255)(picture)))


TO_ANY: dict[str, Callable[[Image.Image], Image.Image]] = {
    "straight": lambda picture: picture,
    "turned by 2": turned(2),
    "turned by -2": turned(-2),
    "turned by 3": turned(3),
    "turned by -3": turned(-3),
    "faint": faint,
    "folded, white": folded(255),
    "folded, dark": folded(0),
    "faint, turned and folded": all_at_once,
}
TO_SQUARES = {
    "folded upright, white": folded(255, upright=True),
    "folded upright, dark": folded(0, upright=True),
}
"""Bars that are folded along themselves are gone; a QR code mends itself."""


@pytest.mark.parametrize("case", EVERY_PAGE + SEALED, ids="-".join)
def test_every_code_of_every_page_is_read_from_worn_paper(case: Case) -> None:
    found = codes_of(case)
    check_what_is_there(case, found)
    unread = []
    for code in found:
        picture = seen(case, code)
        done = {**TO_ANY, **TO_SQUARES} if code.kind == SQUARE else TO_ANY
        unread += [(code.text, name) for name, do in done.items() if not reads(do(picture), code)]
    assert unread == []


def check_what_is_there(case: Case, found: list[Code]) -> None:
    """The page has the codes it should have: its number in bars, or at least in a QR code."""
    name, paper, sample = case
    if name in WITHOUT_CODES:
        assert found == []
        return
    number = {
        "handover_record": "BG-7K2M-261120-0003",
        "day_sheet": "KN-7K2M-261120",
        "stock_sheet": "KK-7K2M-261120-0001",
        "slip_pages": "PG-7K2M-00001",
        "trial_page": TRIAL,
    }
    wanted = {number[name]} if name in number else numbers_of(name, sample)
    bars = {code.text for code in found if code.kind == BARS}
    squares = [code.text for code in found if code.kind == SQUARE]
    if (name, paper) in WITHOUT_BARS:
        assert bars == set()
        assert all(any(one in text for text in squares) for one in wanted)
    else:
        assert bars == wanted


def numbers_of(form: str, sample: str) -> set[str]:
    assert form in FORMS
    sample = "normal" if sample == "sealed" else sample
    others = beside_of(form, sample).others
    return {samples_of(form)[sample][0].dossier_no, *(one.dossier_no for one in others)}


def test_what_is_really_gone_is_not_read() -> None:
    """The proof can fail: bars under a band as high as they are, a picture of one grey."""
    case = ("refusal", "a5", "normal")
    (code,) = codes_of(case)
    picture = seen(case, code)
    covered = picture.copy()
    covered.paste(255, (0, 0, picture.width, round(picture.height * 0.85)))
    assert reads(picture, code)
    assert not reads(covered, code)
    assert not reads(picture.point(lambda _: 128), code)


def test_specimens_are_read_through_their_stamp() -> None:
    """The stamp is behind the bars, and light enough for any scanner."""
    from desk_app.printing.canvas import Drawn, book_bytes
    from desk_app.printing.forms import drawn, words_for
    from tests.printing.samples import UNIT, normal

    made: Drawn = drawn("receipt", "a5", normal(), UNIT, words_for("2026"))
    plain = pictures(pdf_of(("receipt", "a5", "normal")), DPI)[0]
    stamped = pictures(book_bytes([made], made.title, UNIT.name, "MẪU"), DPI)[0]
    assert stamped.tobytes() != plain.tobytes()
    texts = {one.text for one in zxingcpp.read_barcodes(stamped, [BARS, SQUARE])}
    assert texts == {code.text for code in codes_of(("receipt", "a5", "normal"))}
