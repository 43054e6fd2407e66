"""Codes a clerk scans by mistake: what they are, so that the screen can say it in words.

Nothing here is ours; each is known by a shape (and a check digit where it has one) that no
dossier number and no identity card can have.
"""

from __future__ import annotations

import re

from desk_app.domain.people import check_personal_id
from desk_app.domain.problems import Problem

_INSURANCE = re.compile(r"(?:[A-Z]{2}[0-9]{13}|[0-9]{10})\|(?:[0-9A-Fa-f]{2})+\|.*", re.DOTALL)
_PAYMENT = re.compile(r"000201.*6304[0-9A-Fa-f]{4}", re.DOTALL)
_MACHINE_STRIP = re.compile(r"[PIAC][A-Z0-9<][A-Z]{3}[A-Z0-9<]{25,85}")
_POSTAL_ITEM = re.compile(r"([A-Z]{2})([0-9]{8})([0-9])([A-Z]{2})")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_POSTAL_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def foreign_code(text: str) -> Problem | None:
    """What sort of strange code this is, or None when it is nothing known."""
    shown: dict[str, object] = {"value": text[:60]}
    if _is_person_number(text):
        return Problem("raw", "person_number_only", shown)
    if _is_product(text):
        return Problem("raw", "product_code", shown)
    if _is_postal_item(text.upper()):
        return Problem("raw", "postal_item", shown)
    if _PAYMENT.fullmatch(text):
        return Problem("raw", "payment_code", shown)
    if _INSURANCE.fullmatch(text):
        return Problem("raw", "insurance_card", shown)
    if _MACHINE_STRIP.fullmatch(text):
        return Problem("raw", "machine_strip", shown)
    if _LINK.fullmatch(text):
        return Problem("raw", "strange_link", shown)
    return None


def _is_person_number(text: str) -> bool:
    """A personal number that can be one; it may have a product's check digit by chance."""
    return bool(re.fullmatch("[0-9]{12}", text)) and not any(check_personal_id(text, "raw"))


def _is_product(text: str) -> bool:
    """GTIN-8, -12, -13, -14: weights 3 and 1 from the right, a sum divisible by ten."""
    if not re.fullmatch(r"[0-9]{8}|[0-9]{12,14}", text) or not text.strip("0"):
        return False
    weighted = (int(d) * (3 if n % 2 else 1) for n, d in enumerate(reversed(text)))
    return sum(weighted) % 10 == 0


def _is_postal_item(text: str) -> bool:
    """An S10 number of the Universal Postal Union, with its check digit."""
    match = _POSTAL_ITEM.fullmatch(text)
    if match is None:
        return False
    weighted = sum(int(d) * w for d, w in zip(match[2], _POSTAL_WEIGHTS, strict=True))
    check = 11 - weighted % 11
    return int(match[3]) == {10: 0, 11: 5}.get(check, check)
