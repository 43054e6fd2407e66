"""Small machines that damage text as scanners, code pages and keyboards do.

They are written from the outside (encodings, key rows), not from the code under test.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from desk_app.domain.scanning import Scan

NUMBER = "H40.15.03-261121-0001"
CARD = (
    "038190012345|172345678|Nguyễn Thị Đào|02031990|Nữ|"
    "Số 5, Đường Lê Lợi, Phường Điện Biên, Thanh Hóa|15082021"
)


def card_of(name: str) -> str:
    return CARD.replace("Nguyễn Thị Đào", name)


def problem_codes(scan: Scan) -> list[tuple[str, str]]:
    return [(problem.place, problem.code) for problem in scan.problems]


def alt_codes(text: str, between: str = "") -> str:
    """UTF-8 bytes as four decimals each, as typed where Alt codes have no effect."""
    return "".join(
        c if c.isascii() else between.join(f"0{byte:03d}" for byte in c.encode()) for c in text
    )


def alt_codes_with_spaces(text: str) -> str:
    return alt_codes(text, " ")


def read_as(code_page: str) -> Callable[[str], str]:
    """UTF-8 shown with a one-byte code page; what it lacks Windows shows as a control code."""

    def damage(text: str) -> str:
        shown = ""
        for byte in text.encode():
            try:
                shown += bytes([byte]).decode(code_page)
            except UnicodeDecodeError:
                shown += chr(byte)
        return shown

    return damage


def twice(text: str) -> str:
    return read_as("cp1252")(read_as("cp1252")(text))


def no_break_spaces_lost(text: str) -> str:
    return read_as("cp1252")(text).replace("\u00a0", " ")


def entities(text: str) -> str:
    return "".join(c if c.isascii() else f"&#{ord(c)};" for c in text)


def hexadecimal_entities(text: str) -> str:
    return "".join(c if c.isascii() else f"&#x{ord(c):X};" for c in text)


def taken_apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def as_windows_types(text: str) -> str:
    """Shaped letters composed, tones apart: what code page 1258 and its keyboard give."""
    apart = unicodedata.normalize("NFD", text)
    return re.sub("(.)(\u0323?)([\u0302\u0306\u031b])", _shape_first, apart)


def _shape_first(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[1] + match[3]) + match[2]


def ascii_case_swapped(text: str) -> str:
    return "".join(c.swapcase() if c.isascii() else c for c in text)


LAYOUT = dict(zip("1234567890", "ăâêô\u0300\u0309\u0303\u0301\u0323đ", strict=True))
SHIFT_US = dict(zip("1234567890-.", "!@#$%^&*()_>", strict=True))
SHIFT_VIETNAMESE = dict(zip("1234567890-.", "ĂÂÊÔ%^&*(Đ_>", strict=True))


def vietnamese_layout(text: str) -> str:
    return "".join(LAYOUT.get(c, c) for c in text)


def vietnamese_layout_with_caps_lock(text: str) -> str:
    return vietnamese_layout(text).swapcase()


def shifted(table: dict[str, str]) -> Callable[[str], str]:
    return lambda text: "".join(table.get(c, c) for c in text)
