"""The three lists of a stock-take as rows: of a count that goes on, or of a day's counts together.

Made aside: a large count has thousands of lines.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.day_findings import DayFindings, Settled
from desk_app.domain.findings import Finding, FindingList
from desk_app.domain.paper_facts import Found
from desk_app.domain.stock_take import CountState
from ui.models.findings import FindingRow, finding_rows
from ui.ports.findings import FindingWords

L = FindingList
LISTS = (L.PAPER_WITHOUT_RECORD, L.RECORD_WITHOUT_PAPER, L.WRONG_PLACE_OR_STATE)
Rows = dict[FindingList, tuple[FindingRow, ...]]


@dataclass(frozen=True, slots=True)
class Counted:
    """A count as it is shown: its state and the rows of the three lists."""

    state: CountState
    rows: Rows


def rows_of_day(day: DayFindings | None, words: FindingWords) -> Rows:
    """What the counts of a day found and still holds."""
    if day is None:
        return {}
    return {
        which: finding_rows(day.open_in(which), day.settled_in(which), words) for which in LISTS
    }


def counted(state: CountState, day: DayFindings | None, words: FindingWords) -> Counted:
    """What a count has found so far; what somebody gave a reason for that day is settled here
    too."""
    said = {one.finding.found: one for one in day.settled} if day else {}
    rows = {
        L.PAPER_WITHOUT_RECORD: _split(state.paper_without_record, said, words),
        L.RECORD_WITHOUT_PAPER: _split(state.record_without_paper, said, words),
        L.WRONG_PLACE_OR_STATE: _split(state.wrong_place_or_state, said, words),
    }
    return Counted(state, rows)


def _split(
    found: tuple[Finding, ...], said: dict[Found, Settled], words: FindingWords
) -> tuple[FindingRow, ...]:
    still_open = [one for one in found if one.found not in said]
    settled = [said[one.found] for one in found if one.found in said]
    return finding_rows(still_open, settled, words)
