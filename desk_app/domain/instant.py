"""Procedures whose result is given on the spot, and what a copy of it costs.

Decree 118/2025, art. 17.4: such a procedure needs no receipt unless one is asked for, but it is
entered with its result all the same.  Which they are is the office's to review, so it is data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desk_app.domain.procedures import LimitUnit, Procedure, TimeLimit

SAME_DAY = TimeLimit(1, LimitUnit.SAME_DAY)
LONGEST_BOOK_NO = 50
_FIRST_DIGITS = re.compile(r"[0-9]{1,12}")


@dataclass(frozen=True, slots=True)
class Tariff:
    """The price of one copy, in đồng: fixed, or by the pages of the original.

    The first `full_pages` pages cost `per_page` each, the rest `per_page_after`; a copy costs at
    most `most_per_copy` (0: no limit).  `name` is how the fee is called on its receipt.
    """

    name: str
    per_copy: int = 0
    per_page: int = 0
    full_pages: int = 0
    per_page_after: int = 0
    most_per_copy: int = 0

    def of_copy(self, pages: int) -> int:
        """The price of a copy of `pages` pages; unknown pages (0) count as one."""
        if not self.per_page:
            return self.per_copy
        pages = max(pages, 1)
        full = min(pages, self.full_pages) if self.full_pages else pages
        price = full * self.per_page + (pages - full) * self.per_page_after
        return min(price, self.most_per_copy) if self.most_per_copy else price


@dataclass(frozen=True, slots=True)
class InstantRules:
    """Certification of the same day, and the procedures named besides it.

    `codes` names what is done at once by its nature though the source lost its limit, or though it
    stands in another sector.  `tariffs` is by procedure; the empty code holds the name of any fee.
    """

    sectors: frozenset[str]
    codes: frozenset[str]
    tariffs: Mapping[str, Tariff]

    def covers(self, procedure: Procedure) -> bool:
        """Whether quick entry is for this procedure: never for one that is not offered here."""
        if procedure.is_hidden:
            return False
        if procedure.code in self.codes:
            return True
        is_same_day = procedure.limit is not None and procedure.limit.unit is LimitUnit.SAME_DAY
        return is_same_day and procedure.sector in self.sectors

    def tariff(self, code: str) -> Tariff:
        return self.tariffs.get(code) or self.tariffs.get("") or Tariff("")


def number_after(number: str) -> str:
    """The next number of a book or a pad: `0123/2026` gives `0124/2026`; the width is kept.

    The first run of digits counts. Empty where there is none, or it would grow past 12 digits.
    """
    found = _FIRST_DIGITS.search(number)
    if found is None:
        return ""
    digits = str(int(found[0]) + 1).zfill(len(found[0]))
    grown = number[: found.start()] + digits + number[found.end() :]
    return grown if len(digits) <= 12 and len(grown) <= LONGEST_BOOK_NO else ""
