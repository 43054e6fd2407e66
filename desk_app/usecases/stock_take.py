"""Counting folders at a place: begun, scanned in any order, resumed after a power cut, finished.

Every scan is kept before its answer is given. A finished count is one journal line.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desk_app.domain.dossier import Dossier, Holder
from desk_app.domain.findings import Finding
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.scanning import Scan
from desk_app.domain.stock_take import Answer, Count, CountState, PlaceExpected
from desk_app.usecases.desk import Desk

IsAltered = Callable[[Scan], bool]
"""Whether the code's seal says something else than it should."""


def places(desk: Desk) -> tuple[PlaceExpected, ...]:
    """Everywhere folders should be now: tray and shelf always, its positions, then officers and
    agencies, with how many are expected."""
    raise NotImplementedError


def unfinished(desk: Desk) -> tuple[Count, ...]:
    """Counts begun on this machine and neither finished nor dropped, the oldest first."""
    raise NotImplementedError


def open_count(desk: Desk, place: Holder | None) -> Count:
    """Begin to count a place, or go on where an unfinished count of it was left today.

    One left on an earlier day is finished as partial first: what was seen then stays seen then.
    """
    raise NotImplementedError


def count_scan(
    desk: Desk, count: Count, scan: Scan | str, is_altered: IsAltered | None = None
) -> Answer:
    """Take one scan, or a code typed by hand. A second scan of the same changes nothing."""
    raise NotImplementedError


def uncount(desk: Desk, count: Count, code: str) -> None:
    """Take a scan back: mistyped, or of another pile."""
    raise NotImplementedError


def drop_count(desk: Desk, count: Count) -> None:
    """Give a count up; nothing is written down."""
    raise NotImplementedError


def state_of(desk: Desk, count: Count) -> CountState:
    """What was seen so far, what is still to be found, and what is wrong."""
    raise NotImplementedError


def finish_count(desk: Desk, count: Count, *, is_partial: bool = False) -> StockTaken:
    """Write the count down. Only one that is not partial says what is missing."""
    raise NotImplementedError


def stock_findings(desk: Desk, day: date) -> tuple[Finding, ...]:
    """What the counts of a day found together and what still holds now."""
    raise NotImplementedError


def slips_seen(desk: Desk, day: date) -> frozenset[str] | None:
    """The slips scanned on a day, in the drawer or among folders; None when the drawer was not
    counted whole."""
    raise NotImplementedError


def paper_count(desk: Desk, day: date) -> int | None:
    """How many of the dossiers received on a day were seen by scan; None: nobody counted."""
    raise NotImplementedError


def locate(desk: Desk, dossier_no: str, place: Holder, reason: str) -> Dossier:
    """Say where a count found the folder, whatever the record said. Raises Refused."""
    raise NotImplementedError
