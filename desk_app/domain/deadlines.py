from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Reason:
    code: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Due:
    due_at: datetime
    due_on: date
    starts_at: datetime
    limit_amount: int = 0
    limit_unit: str = ""
    convention: str = ""
    cut_off: str = ""
    hours: str = ""
    calendar_version: str = ""
    why: tuple[Reason, ...] = ()
