"""Reading a PDF as a printer, a scanner and a person would."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2
import zxingcpp
from PIL.Image import Image


@dataclass(frozen=True)
class Letter:
    """One character on a page; y grows upwards, points."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class PageText:
    width: float
    height: float
    letters: tuple[Letter, ...]
    text: str
    sizes: frozenset[float]


def pictures(pdf: bytes, dpi: int) -> list[Image]:
    """The pages as a printer of that resolution sees them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]
    finally:
        document.close()


def codes(picture: Image, kind: zxingcpp.BarcodeFormat) -> list[str]:
    """What a scanner reads. A printer sets a dot or leaves it: a grey one is black from one half
    on, with no regard to its neighbours.
    """
    found = zxingcpp.read_barcodes(
        picture,
        formats=zxingcpp.BarcodeFormats(kind),
        binarizer=zxingcpp.Binarizer.FixedThreshold,
    )
    return [one.text for one in found]


def pages(pdf: bytes) -> list[PageText]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_page(page) for page in document]
    finally:
        document.close()


def _page(page: pypdfium2.PdfPage) -> PageText:
    text_page = page.get_textpage()
    letters, sizes = [], set()
    for index in range(text_page.count_chars()):
        char = chr(pypdfium2.raw.FPDFText_GetUnicode(text_page.raw, index))
        left, bottom, right, top = text_page.get_charbox(index)
        if char.strip():
            letters.append(Letter(char, left, bottom, right, top))
            sizes.add(round(pypdfium2.raw.FPDFText_GetFontSize(text_page.raw, index), 2))
    width, height = page.get_size()
    text = flat(text_page.get_text_range())
    return PageText(width, height, tuple(letters), text, frozenset(sizes))


def flat(text: str) -> str:
    """The words in one line, letters as they were drawn."""
    return " ".join(text.split())


def text_of(pdf: bytes) -> str:
    return " ".join(page.text for page in pages(pdf))
