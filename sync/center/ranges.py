"""Which running numbers the n-th station of an agency code gets. Pure, and never overlapping.

| stations      | main range                  | reserve range                  |
|---------------|-----------------------------|--------------------------------|
| 0–19          | 500 of the 4-digit numbers  | 1,000 of the 5-digit numbers   |
| 20–89         | 1,000 of the 6-digit numbers| 1,000 of the 5-digit numbers   |
| 90–918        | 1,000 of the 6-digit numbers| 1,000 of the 7-digit numbers   |

The national code allows 4 to 7 digits.  Zero is never a number.
"""

from __future__ import annotations

from dataclasses import dataclass

STATIONS = 919


@dataclass(frozen=True, slots=True)
class Range:
    first: int
    last: int
    width: int
    is_reserve: bool


def ranges_of(slot: int) -> tuple[Range, Range]:
    """Main and reserve range of the station in `slot` (from 0). Raises ValueError beyond 918."""
    if not 0 <= slot < STATIONS:
        raise ValueError(slot)
    main = _nth(slot, 1, 500, 4) if slot < 20 else _nth(slot - 20, 100_001, 1000, 6)
    if slot < 90:
        return main, _nth(slot, 10_001, 1000, 5, is_reserve=True)
    return main, _nth(slot - 90, 1_000_001, 1000, 7, is_reserve=True)


def _nth(n: int, base: int, size: int, width: int, *, is_reserve: bool = False) -> Range:
    first = base + n * size
    return Range(first, min(first + size - 1, 10**width - 1), width, is_reserve)
