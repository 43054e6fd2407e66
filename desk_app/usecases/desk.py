"""An open desk: the book, the unit, the clock, who sits at it, and the rules it goes by."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime, time
from functools import cache, cached_property
from pathlib import Path
from types import TracebackType
from typing import Protocol

from desk_app.clock import Clock, SystemClock
from desk_app.domain.calendar import Calendar
from desk_app.domain.deadlines import Convention, DueTerms
from desk_app.domain.instant import InstantRules
from desk_app.domain.procedures import Procedure
from desk_app.domain.ruleset import RuleSet
from desk_app.domain.unit import Unit
from desk_app.domain.working_hours import WorkingHours
from desk_app.store import queries, shipped
from desk_app.store.book import Book, Change, Look
from desk_app.store.witness import Witness

log = logging.getLogger(__name__)


class Rules:
    """Calendar, rule sets and the desk's catalogue, read when first asked for."""

    def __init__(self) -> None:
        self._offered: tuple[Procedure, ...] | None = None
        self._procedures: dict[str, Procedure] = {}
        self._catalog_version: str | None = None

    @cached_property
    def calendar(self) -> Calendar:
        return shipped.load_calendar()

    @cached_property
    def rule_sets(self) -> tuple[RuleSet, ...]:
        return shipped.load_rule_sets()

    @cached_property
    def instant(self) -> InstantRules:
        return shipped.load_instant_rules()

    def catalog_version(self, look: Look) -> str:
        if self._catalog_version is None:
            self._catalog_version = queries.setting(look, "catalog_version") or ""
        return self._catalog_version

    def procedure(self, look: Look, code: str) -> Procedure | None:
        """One procedure of the catalogue, kept after the first reading."""
        if code not in self._procedures:
            body = queries.procedure_body(look, code)
            if body is None:
                return None
            self._procedures[code] = shipped.procedure_from_json(body)
        return self._procedures[code]

    def offered(self, book: Book) -> tuple[Procedure, ...]:
        """The procedures offered at this desk, kept after the first reading."""
        if self._offered is None:
            with book.look() as look:
                bodies = queries.procedure_bodies(look)
                self._offered = tuple(shipped.procedure_from_json(body) for body in bodies)
        return self._offered


@cache
def terms_of(unit: Unit) -> DueTerms:
    """How this unit counts a period."""
    return DueTerms(
        Convention(unit.convention),
        time.fromisoformat(unit.cut_off),
        WorkingHours.parse(unit.hours),
    )


class Sealer(Protocol):
    """Signs receipts with this station's key, which never leaves this machine."""

    @property
    def public_key(self) -> str:
        """64 hex digits of Ed25519; "" when there is no key here: then nothing is signed."""

    def sign(self, message: bytes) -> bytes:
        """The 64 bytes of a signature; the same message gives the same. May be called from any
        thread. Raises ValueError when there is no key."""


@dataclass(slots=True)
class Desk:
    """What every use case is given. Close it, or use it as a context manager."""

    home: Path
    book: Book
    station: str
    unit: Unit
    witness: Witness
    clerk: str = ""
    clock: Clock = field(default_factory=SystemClock)
    rules: Rules = field(default_factory=Rules)
    sealer: Sealer | None = None

    @property
    def terms(self) -> DueTerms:
        return terms_of(self.unit)

    @property
    def station_tag(self) -> str:
        """The four letters of this station in its provisional numbers."""
        return self.station[-4:].upper()

    def now(self) -> datetime:
        return self.clock.now()

    def remember(self, change: Change, number: str = "") -> None:
        """Tell the witness what was just committed. It may stay behind, so its own trouble (no
        space, no permission) is logged: what has happened is not told as a failure.
        """
        try:
            self.witness.remember(change.head(), number)
        except OSError as error:
            log.warning("the witness could not be told: %s", error.strerror)

    def remember_recovered(self) -> None:
        """After a recovery the witness goes on from the journal's head, unless it has seen more."""
        remembered = self.witness.remembered()
        with self.book.look() as look:
            head = look.head()
        if remembered is None or remembered.head.seq <= head.seq:
            self.witness.remember(head)

    def close(self) -> None:
        self.witness.close()
        self.book.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
