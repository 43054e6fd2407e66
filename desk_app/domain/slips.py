"""Slips: blank receipts printed for the hours without electricity.

A slip's own number (`PG-<station>-<serial>`) stands in its bars and never comes again.  Its
dossier number is printed with boxes for the day and a reserved running number: the clerk writes
the day of receipt into it, so that the code is `agency - date of receipt - running number` (TT
01/2018, art. 19) whenever the slip is used, and it is valid on every later day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain import damage
from desk_app.domain.numbering import format_dossier_no, format_provisional_no

SLIP_NO = re.compile(r"PG-([0-9A-HJKMNP-TV-Z]{4})-([0-9]{5})")
LAST_SERIAL = 99_999
_DASHES = re.compile(r"\s*[-\u2010-\u2015\u2212]\s*")


class SlipState(StrEnum):
    BLANK = "blank"
    USED = "used"
    SPOILT = "spoilt"


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip as it stands. `agency_code` "": its numbers are provisional ones of `station_tag`.
    `dossier_no` is that of the dossier it became.
    """

    slip_no: str
    block_no: str
    agency_code: str
    running: int
    width: int
    printed_at: datetime
    state: SlipState = SlipState.BLANK
    dossier_no: str = ""
    reason: str = ""

    @property
    def station_tag(self) -> str:
        return self.slip_no[3:7]

    def number_on(self, day: date) -> str:
        """The dossier number of the slip when it was used on `day`."""
        if not self.agency_code:
            return format_provisional_no(self.station_tag, day, self.running)
        return format_dossier_no(self.agency_code, day, self.running, self.width)


def format_slip_no(station_tag: str, serial: int) -> str:
    """Raises ValueError for parts that cannot be right."""
    made = f"PG-{station_tag}-{serial:05d}"
    if not 1 <= serial <= LAST_SERIAL or not SLIP_NO.fullmatch(made):
        raise ValueError(f"no slip number: {made!r}")
    return made


def slip_serial(slip_no: str) -> int:
    """The serial of a slip; 0 for a text that is no slip's number."""
    match = SLIP_NO.fullmatch(slip_no)
    return int(match[2]) if match else 0


def read_slip_no(raw: str) -> str | None:
    """The slip a scanned text is, whatever state the keyboard was in; else None."""
    text = raw.strip()
    if not text or len(text) > 60:
        return None
    candidates = [text]
    for undo in (
        damage.undo_percent_codes,
        damage.undo_vietnamese_layout,
        damage.undo_shifted_digits,
    ):
        repair = undo(text)
        if repair is not None:
            candidates.append(repair.text)
    for candidate in candidates:
        plain = _DASHES.sub("-", candidate).upper()
        if SLIP_NO.fullmatch(plain):
            return plain
    return None
