"""What the clerk enters: the draft of a dossier, before it is checked and received."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.dossier import Channel, FeeLine, PartReceived, Party, ReturnBy


@dataclass(frozen=True, slots=True)
class LimitGiven:
    """A time limit asked of the clerk where the catalogue does not know one."""

    amount: int
    unit: str


@dataclass(frozen=True, slots=True)
class IntakeDraft:
    """One citizen's errand as typed; only procedure, applicant's name and channel are needed.

    `happened_at` is the time on the paper when it differs from now (a slip written by hand).
    """

    procedure_code: str
    applicant: Party
    channel: Channel
    owner: Party | None = None
    case: str = ""
    parts: tuple[PartReceived, ...] = ()
    sets: int = 1
    return_by: ReturnBy = ReturnBy.COUNTER
    note: str = ""
    handling_agency: str = ""
    fees: tuple[FeeLine, ...] = ()
    limit: LimitGiven | None = None
    happened_at: datetime | None = None
