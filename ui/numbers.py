"""Numbers as people write and read them."""

from __future__ import annotations

import re

_LONGEST_AMOUNT = 12


def money_text(amount: int) -> str:
    """Đồng: `50.000`"""
    return f"{amount:,}".replace(",", ".")


def read_amount(text: str) -> int | None:
    """Đồng as typed: `50000`, `50.000`, `50,000 đ`. None for what is no amount."""
    bare = re.sub(r"[\s.,]|(đồng|đ|vnd|vnđ)\s*$", "", text.casefold())
    is_amount = bare.isascii() and bare.isdigit() and len(bare) <= _LONGEST_AMOUNT
    return int(bare) if is_amount else None


def bare_id(text: str) -> str:
    """The digits of a number without their grouping; what is no number stays as it was typed."""
    bare = re.sub(r"[\s.]", "", text)
    return bare if re.fullmatch(r"[0-9-]*", bare) else text.strip()


def grouped_id(text: str) -> str:
    """`079203001234` as people read it aloud: `079 203 001 234`. Other texts stay as they are."""
    bare = bare_id(text)
    if re.fullmatch(r"[0-9]{12}", bare):
        return " ".join(bare[i : i + 3] for i in range(0, 12, 3))
    return text.strip()
