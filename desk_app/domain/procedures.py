"""Procedures as the national portal publishes them: a starting catalogue, never law by itself.

Provinces shorten limits and set fees by their own decisions, so an office reviews what is here.
How cleanly a row could be read is its `confidence`; a limit that is not known is None and is asked
for, never guessed; a limit whose unit was inferred is marked and shown as such.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST_LIMIT = 3650


class LimitUnit(StrEnum):
    WORKING_DAY = "working_day"
    CALENDAR_DAY = "calendar_day"
    HOUR = "hour"
    SAME_DAY = "same_day"


class PartKind(StrEnum):
    """What becomes of a paper: it stays in the dossier, it is shown, or it is only a remark."""

    SUBMIT = "submit"
    PRESENT = "present"
    NOTE = "note"


class Confidence(StrEnum):
    """How cleanly the published row could be read; no legal verification."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Channel(StrEnum):
    """The ways in: at the counter, online, by public post (national codes 1, 2, 3)."""

    DIRECT = "direct"
    ONLINE = "online"
    POST = "post"


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """How long the office may take. `same_day` always has the amount 1.

    Raises ValueError outside 1 … 3650.
    """

    amount: int
    unit: LimitUnit

    def __post_init__(self) -> None:
        if not 1 <= self.amount <= LONGEST_LIMIT:
            raise ValueError(f"limit {self.amount} is outside 1..{LONGEST_LIMIT}")
        if self.unit is LimitUnit.SAME_DAY and self.amount != 1:
            raise ValueError(f"same_day takes the amount 1, not {self.amount}")


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the list of papers (thành phần hồ sơ); `form` names the published form file."""

    kind: PartKind
    name: str
    form: str = ""
    originals: int = 0
    copies: int = 0


@dataclass(frozen=True, slots=True)
class PartCase:
    """The papers of one case (trường hợp); the empty name holds what every case needs."""

    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Procedure:
    """One administrative procedure (TTHC) with its papers.

    `limit` None means unknown: `limit_text` keeps what was published. `is_limit_guessed` says the
    unit was lost at the source and inferred. `is_hidden`: received by the commune police
    (residence, identity, immigration …), so not offered at this desk unless it is switched on.
    """

    code: str
    name: str
    sector: str
    ministry: str
    levels: tuple[str, ...]
    limit: TimeLimit | None
    is_limit_guessed: bool
    limit_text: str
    channels: tuple[Channel, ...]
    fee_text: str
    cases: tuple[PartCase, ...]
    result: str
    decision: str
    confidence: Confidence
    note: str
    is_hidden: bool

    def parts(self, case: str = "") -> tuple[Part, ...]:
        """The papers everyone brings, then those of the named case. Unknown names add nothing."""
        common = tuple(p for c in self.cases if c.name == "" for p in c.parts)
        return common + tuple(p for c in self.cases if case and c.name == case for p in c.parts)

    def case_names(self) -> tuple[str, ...]:
        return tuple(c.name for c in self.cases if c.name)
