"""What the first screen asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desk_app.domain.procedures import Channel
from desk_app.domain.two_sided import Difference, ThreeWay
from ui.actions import DossierRow


class Pressing(Protocol):
    @property
    def due(self) -> int: ...
    @property
    def due_ready(self) -> int: ...
    @property
    def overdue(self) -> int: ...
    @property
    def waiting(self) -> int: ...
    @property
    def waiting_ends(self) -> int: ...
    @property
    def on_shelf(self) -> int: ...
    @property
    def on_shelf_long(self) -> int: ...
    @property
    def not_shelved(self) -> int: ...


class Task(Protocol):
    """`errand` is overdue, unprinted, due, ready or supplement_ends."""

    @property
    def row(self) -> DossierRow: ...
    @property
    def errand(self) -> str: ...
    @property
    def days(self) -> int: ...
    @property
    def place(self) -> str | None: ...


class Morning(Protocol):
    @property
    def pressing(self) -> Pressing: ...
    @property
    def unprinted(self) -> int: ...
    @property
    def tasks(self) -> Sequence[Task]: ...
    @property
    def by_hour(self) -> Mapping[int, int]: ...
    @property
    def by_channel(self) -> Mapping[Channel, int]: ...
    @property
    def quick(self) -> int: ...
    @property
    def returned(self) -> int: ...
    @property
    def asked(self) -> int: ...
    @property
    def satisfied(self) -> int: ...
    @property
    def numbers_used(self) -> int: ...
    @property
    def numbers_voided(self) -> int: ...
    @property
    def last_day(self) -> ThreeWay | None: ...


@dataclass(frozen=True, slots=True)
class TodayPort:
    """`morning` reads what the screen shows; the others say the last day, and what of it does not
    agree, in words.
    """

    morning: Callable[[], Morning]
    day_text: Callable[[ThreeWay], str]
    difference_text: Callable[[Difference], str]
