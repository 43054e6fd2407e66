"""What the pages about no single dossier say: the day, a count of folders, the register.

Frozen values, filled by use cases and drawn by printing/records.py.  Everything a page says stands
in its value, words included where they are those of a finding or a step, so that a page printed
again next year says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.dossier import Holder, ReturnBy
from desk_app.domain.findings import FindingList

_LAST_DIGITS = re.compile(r"(.*?)([0-9]+)")


def format_day_sheet_no(station_tag: str, day: date) -> str:
    """The number in the bars of a day's sheet: `KN-7K2M-261120`."""
    return f"KN-{station_tag}-{day:%y%m%d}"


def format_stock_sheet_no(station_tag: str, day: date, serial: int) -> str:
    """The number in the bars of a count's sheet, counted from 1 on each day:
    `KK-7K2M-261120-0002`."""
    return f"KK-{station_tag}-{day:%y%m%d}-{serial:04d}"


@dataclass(frozen=True, slots=True)
class FeeSeries:
    """Money of a day taken with the fee receipts of one series, in đồng.

    `series` is "" for receipts that have none; `first_no` and `last_no` are the receipts' numbers.
    """

    series: str
    count: int
    amount: int
    first_no: str = ""
    last_no: str = ""


@dataclass(frozen=True, slots=True)
class LateLine:
    """An entry made after the day it tells of; `step` in words."""

    dossier_no: str
    step: str
    happened_at: datetime
    recorded_at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding of the day, in words.  `reason` is why it stands as it is, by whoever settled it;
    `head` who signed for one that stays open.
    """

    list: FindingList
    subject: str
    words: str
    owner: str = ""
    reason: str = ""
    head: str = ""


@dataclass(frozen=True, slots=True)
class CenterAnswer:
    """What the centre counted of the same day; `differs` are sentences, none when all agrees."""

    received: int
    head_seq: int
    head_hash: str
    answered_at: datetime | None = None
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DaySheet:
    """The balance of one day of one station, to be signed by clerk and head.

    Numbers (`used`, `voided`, `missing`, `provisional`, `unprinted`) are texts as they stand on
    paper; `quick` are among `direct`.  `paper` is how many of the day's folders were seen by scan;
    None: nobody counted.  `head_seq` and `head_hash` are the journal's when the day was closed,
    `closed_at` None while it is open: such a sheet is marked as a draft.
    """

    sheet_no: str
    day: date
    made_at: datetime
    counter: str = ""
    direct: int = 0
    online: int = 0
    post: int = 0
    quick: int = 0
    refused: int = 0
    returned: int = 0
    printed: int = 0
    unprinted: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    voided: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    provisional: tuple[str, ...] = ()
    fees: tuple[FeeSeries, ...] = ()
    fees_without_receipt: tuple[str, ...] = ()
    late: tuple[LateLine, ...] = ()
    paper: int | None = None
    findings: tuple[FindingLine, ...] = ()
    """What stays open, then what was settled with a reason."""
    head_seq: int = 0
    head_hash: str = ""
    closed_by: str = ""
    closed_at: datetime | None = None
    head: str = ""
    note: str = ""
    center: CenterAnswer | None = None

    @property
    def received(self) -> int:
        return self.direct + self.online + self.post

    @property
    def money(self) -> int:
        return sum(series.amount for series in self.fees)

    @property
    def fee_receipts(self) -> int:
        return sum(series.count for series in self.fees)


@dataclass(frozen=True, slots=True)
class StockLine:
    """A line of one of the three lists; `step` is what to do about it, in words.  What was done
    is written in by hand, unless `settled` says it already.
    """

    list: FindingList
    subject: str
    words: str
    owner: str = ""
    step: str = ""
    settled: str = ""


@dataclass(frozen=True, slots=True)
class StockSheet:
    """The folders of a place, counted; `place` None: everywhere at this desk.

    `expected` is how many the records said, `seen` how many of those were there.
    """

    sheet_no: str
    place: Holder | None
    started_at: datetime
    expected: int
    seen: int
    finished_at: datetime | None = None
    counted_by: str = ""
    is_partial: bool = False
    lines: tuple[StockLine, ...] = ()
    strange: int = 0
    """Scans that were no code of this desk."""


class RegisterRemark(StrEnum):
    """What the last column of the register says."""

    AWAITING_SUPPLEMENT = "awaiting_supplement"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped"
    PROVISIONAL = "provisional"
    LATE = "late"
    """Entered after the day of receipt."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of the register book (form 07 since TT 03/2025, form 06 before).

    `agency` is who solves it when that is another office; `due_at` None: the clock has not
    started; `returned_at` is when the result reached the citizen.
    """

    dossier_no: str
    procedure_name: str
    name: str
    received_at: datetime
    sets: int = 1
    address: str = ""
    phone: str = ""
    agency: str = ""
    due_at: datetime | None = None
    returned_at: datetime | None = None
    return_by: ReturnBy = ReturnBy.COUNTER
    receiver: str = ""
    remarks: tuple[RegisterRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterPages:
    """The register from `first` to `last`, both included, in the order of receipt."""

    first: date
    last: date
    printed_at: datetime
    rows: tuple[RegisterRow, ...] = ()


@dataclass(frozen=True, slots=True)
class TrialPage:
    """A printer's test page: `text` (`TEST-` and eight characters of Code 128) is to be scanned
    back.
    """

    text: str
    printer: str
    tray: str
    at: datetime


def in_ranges(numbers: Iterable[str]) -> tuple[str, ...]:
    """Numbers as people write many of them: runs of three and more that follow one another as
    `H40.15.03-261120-0001 – 0008`, the others one by one; sorted.
    """
    out: list[str] = []
    run: list[str] = []
    for number in sorted(set(numbers)):
        if run and _following(run[-1]) != number:
            out += _told(run)
            run = []
        run.append(number)
    return (*out, *_told(run))


def _following(number: str) -> str:
    """The number after this one, of the same length; "" where there is none."""
    match = _LAST_DIGITS.fullmatch(number)
    if match is None:
        return ""
    following = f"{int(match[2]) + 1:0{len(match[2])}d}"
    return match[1] + following if len(following) == len(match[2]) else ""


def _told(run: list[str]) -> list[str]:
    if len(run) < 3:
        return run
    last = _LAST_DIGITS.fullmatch(run[-1])
    return [f"{run[0]} – {last[2] if last else run[-1]}"]
