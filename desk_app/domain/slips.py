"""Slips: blank receipts printed for the hours without electricity.

A slip's own number (`PG-<station>-<serial>`) stands in its bars and never comes again.  Its
dossier number is printed with boxes for the day and a reserved running number: the clerk writes
the day of receipt into it, so that the code is `agency - date of receipt - running number` (TT
01/2018, art. 19) whenever the slip is used, and it is valid on every later day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain import damage
from desk_app.domain.findings import Finding, FindingKind
from desk_app.domain.numbering import NumberGrant, format_dossier_no, format_provisional_no

SLIP_NO = re.compile(r"PG-([0-9A-HJKMNP-TV-Z]{4})-([0-9]{5})")
LAST_SERIAL = 99_999
MOST_SLIPS = 500
"""In one block."""
LAST_PROVISIONAL = 9_999
"""Provisional slips take theirs from here down; ordinary provisional numbers begin at 1."""
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

    @property
    def number_mask(self) -> str:
        """Its dossier number with room where the day will be written: `H40.15.03-______-0395`."""
        head, _, running = self.number_on(date(2000, 1, 1)).rpartition("000101")
        return f"{head}{'_' * 6}{running}"

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


# --- a block, and what became of it ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SlipBlock:
    """Slips that were printed together, in the order of their numbers."""

    block_no: str
    printed_at: datetime
    slips: tuple[Slip, ...]

    def in_state(self, state: SlipState) -> tuple[Slip, ...]:
        return tuple(slip for slip in self.slips if slip.state is state)


@dataclass(frozen=True, slots=True)
class SlipBalance:
    """What became of slips; the four together are all that were printed.

    `missing` are blank and were not seen in the drawer; where nobody has counted it, none are
    known to be missing and `is_counted` is False.
    """

    used: int = 0
    spoilt: int = 0
    blank: int = 0
    missing: int = 0
    is_counted: bool = False

    @property
    def printed(self) -> int:
        return self.used + self.spoilt + self.blank + self.missing


def balance_of(slips: Iterable[Slip], seen: Set[str] | None = None) -> SlipBalance:
    """`seen` are the slips scanned in the drawer; None: nobody counted it."""
    states = [_standing(slip, seen) for slip in slips]
    return SlipBalance(
        used=states.count(SlipState.USED),
        spoilt=states.count(SlipState.SPOILT),
        blank=states.count(SlipState.BLANK),
        missing=states.count(None),
        is_counted=seen is not None,
    )


def _standing(slip: Slip, seen: Set[str] | None) -> SlipState | None:
    """Its state; None for a blank one that was not seen."""
    is_gone = slip.state is SlipState.BLANK and seen is not None and slip.slip_no not in seen
    return None if is_gone else slip.state


def findings_of(slips: Iterable[Slip], seen: Set[str] | None) -> tuple[Finding, ...]:
    """Blank slips that are not in the drawer; none while nobody has counted it.

    A voided one that lies there is told by the count that saw it: what is voided afterwards was
    rightly there.
    """
    return tuple(
        Finding(
            FindingKind.SLIP_MISSING,
            slip.slip_no,
            params=(("block", slip.block_no), ("printed", f"{slip.printed_at:%d/%m/%Y}")),
        )
        for slip in slips
        if _standing(slip, seen) is None
    )


# --- running numbers to reserve -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reservation:
    """Running numbers for a block, ascending; `agency_code` "": provisional ones. Where they do
    not suffice there are none, and `most` says how many there might be.
    """

    agency_code: str
    width: int
    runnings: tuple[int, ...]
    most: int


def reserve(
    grants: Iterable[NumberGrant],
    agency_code: str,
    count: int,
    taken: Set[int],
    last_used: Mapping[str, int],
) -> Reservation:
    """Running numbers from the end of one of the station's ranges, the reserve ranges last.

    `taken` are held by slips, or given on this day or a later one; `last_used` is the day's
    counter of each grant. Half of a range, and half of what the day has left of it, stays for the
    ordinary numbers. Without a grant the numbers are provisional.
    """
    mine = [grant for grant in grants if grant.agency_code == agency_code]
    if not mine:
        mine = [NumberGrant("", "", 1, LAST_PROVISIONAL)]
    most = 0
    for grant in sorted(mine, key=lambda g: (g.is_reserve, g.first, g.grant_id)):
        begun = max(grant.first, last_used.get(grant.grant_id, 0) + 1)
        free = [n for n in range(grant.last, begun - 1, -1) if n not in taken]
        reserved = sum(1 for n in range(begun, grant.last + 1) if n in taken)
        room = max(min((grant.last - grant.first + 1) // 2 - reserved, len(free) // 2), 0)
        if count <= room:
            runnings = tuple(sorted(free[:count]))
            return Reservation(grant.agency_code, grant.width, runnings, room)
        most = max(most, room)
    return Reservation(agency_code, 4, (), most)
