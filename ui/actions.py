"""What the screens may ask of the desk: one frozen set of callables, wired in `ui.wiring`.

Screens know these shapes only; where the answers come from (use cases, store, printer) is
the composition root's business, so no screen can reach past it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desk_app.domain.beside import Beside
    from desk_app.domain.dossier import Dossier, Party, Status
    from desk_app.domain.entries import Entry
    from desk_app.domain.intake import IntakeDraft
    from desk_app.domain.problems import Problem
    from desk_app.domain.procedures import Procedure
    from desk_app.domain.reasons import Reason
    from desk_app.domain.seal_verdicts import SealVerdict
    from desk_app.domain.slips import Slip
    from desk_app.domain.unit import Unit
    from desk_app.domain.versions import Changed
    from ui.paper.printer import Order, Printer


class ProcedureHit(Protocol):
    """One line of the answer to a search in the catalogue."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def sector(self) -> str: ...
    @property
    def is_limit_known(self) -> bool: ...


class Preview(Protocol):
    """What receiving would give: the dossier it would be, and what is still wrong."""

    @property
    def dossier(self) -> Dossier | None: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...
    @property
    def duplicates(self) -> Sequence[DossierRow]: ...


class DossierRow(Protocol):
    """One line of the register."""

    @property
    def n(self) -> int: ...
    @property
    def dossier_no(self) -> str: ...
    @property
    def applicant(self) -> str: ...
    @property
    def owner(self) -> str: ...
    @property
    def procedure_code(self) -> str: ...
    @property
    def procedure_name(self) -> str: ...
    @property
    def status(self) -> Status: ...
    @property
    def received_at(self) -> datetime | None: ...
    @property
    def due_on(self) -> date | None: ...
    @property
    def is_unprinted(self) -> bool: ...
    @property
    def channel(self) -> str: ...


class DossierPage(Protocol):
    """A dossier with its timeline."""

    @property
    def dossier(self) -> Dossier: ...
    @property
    def history(self) -> tuple[Entry, ...]: ...


class PrintedPage(Protocol):
    """A page ready for a printer: its PDF, and the how-manieth copy it is."""

    @property
    def pdf(self) -> bytes: ...
    @property
    def copy(self) -> int: ...
    @property
    def form(self) -> str: ...
    @property
    def dossier_no(self) -> str: ...


class DayFigures(Protocol):
    """The counts in the status bar. `numbers_left` of the grant for today."""

    @property
    def received(self) -> int: ...
    @property
    def returned(self) -> int: ...
    @property
    def due(self) -> int: ...
    @property
    def unsent(self) -> int: ...
    @property
    def last_sent_at(self) -> datetime | None: ...
    @property
    def next_no(self) -> str: ...
    @property
    def numbers_left(self) -> int: ...
    @property
    def is_enrolled(self) -> bool: ...


class IdCard(Protocol):
    """The fields of a scanned identity card."""

    @property
    def personal_id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def born_on(self) -> date | None: ...
    @property
    def gender(self) -> str | None: ...
    @property
    def address(self) -> str: ...


class Scan(Protocol):
    """What a scanned text is: `kind` is dossier, id_card or unknown; `raw` is as it came."""

    @property
    def kind(self) -> str: ...
    @property
    def raw(self) -> str: ...
    @property
    def card(self) -> IdCard | None: ...
    @property
    def dossier_no(self) -> str | None: ...
    @property
    def needs_confirmation(self) -> bool: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...


@dataclass(frozen=True, slots=True)
class Printing:
    """Where pages go: a printer, or "" for a PDF file in the desk's folder. Both are asked aside.

    `send(order, name, pdf)` returns where the page went (a file's path, or the printer's name)
    and raises PrintFault, in words, when it is not on paper.
    """

    printers: Callable[[], tuple[Printer, ...]]
    send: Callable[[Order, str, bytes], str]
    paper: str = "a5"


@dataclass(frozen=True, slots=True)
class Actions:
    """Everything a screen can have done. All run at once on the window's thread;
    `page_for`, `preview_form` and `printing` may be called from another."""

    unit_now: Callable[[], Unit]
    clerk: Callable[[], str]
    search_procedures: Callable[[str], Sequence[ProcedureHit]]
    procedure: Callable[[str], Procedure | None]
    preview: Callable[[IntakeDraft], Preview]
    sketch: Callable[[IntakeDraft], Dossier | None]
    receive: Callable[[IntakeDraft], Dossier]
    refuse: Callable[[IntakeDraft, str], Dossier]
    page_of: Callable[[str, int, int | None], Sequence[DossierRow]]
    show: Callable[[str], DossierPage]
    page_for: Callable[[Dossier, str, str, Beside], PrintedPage]
    printed: Callable[[PrintedPage], None]
    preview_form: Callable[[Dossier, str, str, Beside], bytes]
    shared_with: Callable[[Dossier], tuple[Dossier, ...]]
    today: Callable[[], DayFigures]
    unprinted: Callable[[], int]
    known_people: Callable[[str], Sequence[Party]]
    read_scan: Callable[[str], Scan]
    read_scans: Callable[[str | bytes], Sequence[Scan]]
    explain: Callable[[Scan], Problem | None]
    slip: Callable[[str], Slip]
    verify: Callable[[Scan], SealVerdict | None]
    seal_text: Callable[[SealVerdict, Scan], str]
    changed_text: Callable[[SealVerdict, Changed], str]
    problem_text: Callable[[Problem], str]
    reason_text: Callable[[Reason], str]
    printing: Printing
    now: Callable[[], datetime]
    happened: Callable[[], None] = field(default=lambda: None)

    @property
    def unit(self) -> Unit:
        """Whose desk this is, as its settings say now."""
        return self.unit_now()
