"""The faces of the printed page: Tinos (the metrics of Times New Roman, all Vietnamese letters).

The files are shipped in resources/fonts and embedded as subsets, so that a page looks the same on
every machine. Importing this module imports reportlab: only drawing code may do that.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Tinos"
BOLD = "Tinos-Bold"
ITALIC = "Tinos-Italic"
_FILES = {
    REGULAR: "Tinos-Regular.ttf",
    BOLD: "Tinos-Bold.ttf",
    ITALIC: "Tinos-Italic.ttf",
}
_NO_GLYPH = "□"


@cache
def register() -> None:
    """Make the faces known to reportlab, once in a process."""
    folder = files("resources") / "fonts"
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, BytesIO((folder / file).read_bytes())))


@lru_cache(maxsize=8192)
def _unit_width(text: str, font: str) -> float:
    return float(pdfmetrics.stringWidth(text, font, 1))


def width(text: str, font: str, size: float) -> float:
    """The printed width of a text, in points."""
    return _unit_width(text, font) * size


@cache
def _drawable() -> frozenset[str]:
    """Every character that all the faces can draw."""
    register()
    maps = [set(pdfmetrics.getFont(name).face.charToGlyph) for name in _FILES]
    shared = {chr(code) for code in set.intersection(*maps)}
    return frozenset(c for c in shared if unicodedata.category(c) not in ("Cc", "Cf"))


def printable(text: str) -> str:
    """The text as it can be printed: NFC (reportlab breaks NFD), one line, no invisible marks.

    What has no glyph (emoji, foreign scripts) becomes one square for each run of such characters:
    the reader sees that something stood there.
    """
    text = " ".join(unicodedata.normalize("NFC", text).split())
    if _drawable().issuperset(text):
        return text
    shown: list[str] = []
    for char in text:
        if char in _drawable():
            shown.append(char)
        elif unicodedata.category(char) == "Cc":
            shown.append(" ")
        elif unicodedata.category(char) not in ("Cf", "Mn") and shown[-1:] != [_NO_GLYPH]:
            shown.append(_NO_GLYPH)
    return " ".join("".join(shown).split())
