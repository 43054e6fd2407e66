"""What the quick entry room may ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desk_app.domain.dossier import Dossier
    from desk_app.domain.instant import Tariff
    from desk_app.domain.quick import LineAsIs, QuickDraft
    from ui.actions import ProcedureHit


class QuickLine(Protocol):
    """One case of the day; `fee` in đồng."""

    @property
    def dossier_no(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def procedure_name(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def copies(self) -> int: ...
    @property
    def pages(self) -> int: ...
    @property
    def fee(self) -> int: ...
    @property
    def book_no(self) -> str: ...
    @property
    def notes(self) -> int: ...
    @property
    def is_corrected(self) -> bool: ...


class QuickStart(Protocol):
    """What the next line begins with."""

    @property
    def book_no(self) -> str: ...
    @property
    def receipt_series(self) -> str: ...
    @property
    def receipt_no(self) -> str: ...
    @property
    def tariff(self) -> Tariff: ...


@dataclass(frozen=True, slots=True)
class QuickPort:
    procedures: Callable[[str], Sequence[ProcedureHit]]
    start: Callable[[str], QuickStart]
    lines: Callable[[date], Sequence[QuickLine]]
    enter: Callable[[QuickDraft], Dossier]
    note: Callable[[str, str], Dossier]
    correct: Callable[[str, LineAsIs, str], Dossier]
