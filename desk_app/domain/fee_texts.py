"""What the catalogue's words on money amount to, where they are plain; else nothing is guessed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from desk_app.domain.dossier import FeeLine

_AMOUNT = re.compile(r"([0-9][0-9.,]*)\s*(?:vnđ|việt nam đồng|đồng|đ)(?!\w)(\s*/\s*(\w+))?")
_BY_COUNT = frozenset({"trang", "bản", "người", "tờ"})
"""A price for each page, copy or person: how many there are, the catalogue cannot know."""


def single_fee(text: str, names: Mapping[str, str]) -> FeeLine | None:
    """The one amount a text names, called as `names` calls its kind.

    None where it names none, several, one by the page, or begins with nothing being taken.

    A text that speaks of `lệ phí` alone is about a charge, else it is a fee. The portal writes
    amounts as `50,000 VNĐ`, `50.000 đồng` or both.
    """
    said = unicodedata.normalize("NFC", text).casefold()
    if said.startswith("miễn phí"):
        return None
    found = list(_AMOUNT.finditer(said))
    amounts = {int(re.sub(r"[.,]", "", one[1])) for one in found}
    if len(amounts) != 1 or any(one[3] in _BY_COUNT for one in found):
        return None
    without_charges = said.replace("lệ phí", "")
    is_charge = "lệ phí" in said and "phí" not in without_charges
    kind = "charge" if is_charge else "fee"
    return FeeLine(names[kind], amounts.pop(), kind=kind)


def next_receipt_no(number: str) -> str:
    """The number after this one on the same pad, as wide as it: `0012` → `0013`; "" when it does
    not end in digits or the pad is full.
    """
    match = re.fullmatch(r"(.*?)([0-9]+)", number)
    if not match:
        return ""
    after = str(int(match[2]) + 1).zfill(len(match[2]))
    return match[1] + after if len(after) == len(match[2]) else ""
