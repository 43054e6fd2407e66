"""What the return room may ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desk_app.domain.dossier import Dossier
    from desk_app.domain.returning import ReturnDraft


class WaitingRow(Protocol):
    """One result that waits. `place` on the shelf: "" unknown, None while it is not there."""

    @property
    def dossier_no(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def applicant(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def procedure_name(self) -> str: ...
    @property
    def ready_at(self) -> datetime: ...
    @property
    def due_on(self) -> date | None: ...
    @property
    def place(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class ReturnPort:
    """`next_receipt` gives series and number that follow the fee receipt written last."""

    waiting: Callable[[], Sequence[WaitingRow]]
    give_back: Callable[[str, ReturnDraft], Dossier]
    next_receipt: Callable[[], tuple[str, str]]
