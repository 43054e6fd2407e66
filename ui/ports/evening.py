"""What the evening's room may ask of the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.day_findings import DayFindings
from desk_app.domain.dossier import Dossier, Holder
from desk_app.domain.entries import DayClosed
from desk_app.domain.evening import Evening
from desk_app.domain.findings import Finding
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.problems import Problem
from desk_app.domain.roster import Approval
from desk_app.domain.stock_take import Answer, Count, CountState, PlaceExpected
from ui.actions import Scan
from ui.ports.findings import FindingWords


@dataclass(frozen=True, slots=True)
class CountPort:
    """Counting folders at a place. `state` is asked aside: any thread may.

    `scan` takes what was scanned, or a code typed by hand; it and `finish` raise Refused for a
    count that is over. `sheet` makes the page of a finished count, on any thread.
    """

    places: Callable[[], Sequence[PlaceExpected]]
    unfinished: Callable[[], Sequence[Count]]
    open: Callable[[Holder | None], Count]
    scan: Callable[[Count, Scan | str], Answer]
    uncount: Callable[[Count, str], None]
    drop: Callable[[Count], None]
    state: Callable[[Count], CountState]
    finish: Callable[[Count, bool], StockTaken]
    sheet: Callable[[StockTaken], bytes]


@dataclass(frozen=True, slots=True)
class SettlePort:
    """The steps that settle a finding, each of which raises Refused when it may not be taken.

    `settle` writes one reason under several findings of a day.
    """

    settle: Callable[[date, Sequence[Finding], str], None]
    locate: Callable[[str, Holder, str], None]
    void_number: Callable[[str, str], None]
    spoil_slip: Callable[[str, str], None]
    dossier: Callable[[str], Dossier]


@dataclass(frozen=True, slots=True)
class EveningPort:
    """`look` and `findings` give the balance and what does not agree on a day (None: today) and
    are asked aside: any thread may. `sheet` makes the page of a day, on any thread.

    `close` seals a day with a note, and the head's approval where `needs_head`; it raises Refused
    for one that is closed already.
    """

    look: Callable[[date | None], Evening]
    findings: Callable[[date | None], DayFindings]
    close: Callable[[date, str, Approval | None], DayClosed]
    needs_head: Callable[[], bool]
    sheet: Callable[[date], bytes]
    count: CountPort
    steps: SettlePort
    words: FindingWords
    place_text: Callable[[Holder | None], str]
    problem_text: Callable[[Problem], str]
    now: Callable[[], datetime]
