"""Codes that were typed by hand from a torn or faint paper: which real ones may be meant.

One slip of the hand is undone: two neighbouring characters swapped, one wrong, one left out, one
too many.  Candidates are made from what was typed and then looked up, so it does not matter how
many dossiers there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from desk_app.domain.numbering import SAFE_TAG_LETTERS, has_dossier_shape, parse_dossier_no
from desk_app.domain.slips import SLIP_NO

MOST_SUGGESTED = 5
LONGEST_TYPED = 60
_DASHES = re.compile(r"\s*[-\u2010-\u2015\u2212_/ ]\s*")
_LETTERS = "".join(sorted({*SAFE_TAG_LETTERS, *"ADEWYGPT-."}))


class Slip(IntEnum):
    """How the hand slipped, the likeliest first."""

    SWAPPED = 0
    WRONG = 1
    LEFT_OUT = 2
    TOO_MANY = 3


@dataclass(frozen=True, slots=True)
class Near:
    """A code one slip away from what was typed; `day` is that of its number, None for a slip's."""

    text: str
    slip: Slip
    day: date | None


def as_typed(typed: str) -> str:
    """Capitals, plain hyphens, no spaces around."""
    return _DASHES.sub("-", typed.strip()).upper()


def near_codes(typed: str) -> Iterator[Near]:
    """Every well-built code one slip away, each once with its likeliest slip; not `typed` itself.

    Whether there is such a dossier is for the caller to look up.
    """
    text = as_typed(typed)
    if not 4 <= len(text) <= LONGEST_TYPED or not text.isascii():
        return
    told = {text}
    for slip, candidate in _one_slip_away(text):
        if candidate in told:
            continue
        told.add(candidate)
        if has_dossier_shape(candidate):
            number = parse_dossier_no(candidate)
            if number is not None:
                yield Near(candidate, slip, number.day)
        elif SLIP_NO.fullmatch(candidate):
            yield Near(candidate, slip, None)


def _one_slip_away(text: str) -> Iterator[tuple[Slip, str]]:
    for at in range(len(text) - 1):
        yield Slip.SWAPPED, text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    for at in range(len(text)):
        for letter in _LETTERS:
            yield Slip.WRONG, text[:at] + letter + text[at + 1 :]
    for at in range(len(text) + 1):
        for letter in _LETTERS:
            yield Slip.LEFT_OUT, text[:at] + letter + text[at:]
    for at in range(len(text)):
        yield Slip.TOO_MANY, text[:at] + text[at + 1 :]


def ranked(
    found: Iterable[Near],
    today: date,
    is_awaited: Callable[[str], bool] = lambda _: False,
    most: int = MOST_SUGGESTED,
) -> tuple[str, ...]:
    """The best few: what is awaited and not seen yet first, then today's, the likelier slip, the
    later day, the lower number.
    """

    def rank(near: Near) -> tuple[object, ...]:
        age = (today - near.day).days if near.day else 0
        return (not is_awaited(near.text), age != 0, near.slip, abs(age), near.text)

    return tuple(near.text for near in sorted(found, key=rank)[:most])
