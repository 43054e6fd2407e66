"""Every kind of mishap the simulation knows."""

from __future__ import annotations

from tests.day import (
    mishaps_center,
    mishaps_healed,
    mishaps_numbers,
    mishaps_places,
    mishaps_receipts,
    mishaps_signs,
    mishaps_slips,
    mishaps_together,
)
from tests.day.mishap import MISHAPS, Mishap

ROOMS = (
    mishaps_center,
    mishaps_healed,
    mishaps_places,
    mishaps_receipts,
    mishaps_numbers,
    mishaps_signs,
    mishaps_slips,
    mishaps_together,
)
"""Where they are written; to import them is to know them."""


def every_mishap() -> tuple[Mishap, ...]:
    return tuple(kind() for kind in MISHAPS)
