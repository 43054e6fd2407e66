"""What the room of the road asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desk_app.domain.two_sided import Difference, ThreeWay


class Line(Protocol):
    """One line that is unsent."""

    @property
    def kind(self) -> str: ...
    @property
    def recorded_at(self) -> datetime: ...
    @property
    def dossier_no(self) -> str: ...


class Center(Protocol):
    """The centre this station is enrolled with."""

    @property
    def center_name(self) -> str: ...
    @property
    def center_url(self) -> str: ...


class Road(Protocol):
    """How the road stands: see RoadState of the bottom bar."""

    @property
    def state(self) -> str: ...
    @property
    def retry_at(self) -> datetime | None: ...


class Standing(Protocol):
    @property
    def station(self) -> str: ...
    @property
    def enrolled(self) -> Center | None: ...
    @property
    def count(self) -> int: ...
    @property
    def newest(self) -> Sequence[Line]: ...
    @property
    def last_sent_at(self) -> datetime | None: ...
    @property
    def is_forked(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class SyncPort:
    """`write_stick`, `take_answer` and `ask_center` take time and are called aside; they fail
    with Trouble or Refused. `accept` writes down what `ask_center` brought, here.

    `write_stick` gives how many lines were written; `take_answer` how many it acknowledged;
    `accept` the official numbers that dossiers got. `days` are the last days on three sides.
    """

    standing: Callable[[], Standing]
    road: Callable[[], Road]
    kind_text: Callable[[str], str]
    send_now: Callable[[], None]
    write_stick: Callable[[Path], int]
    take_answer: Callable[[Path], int]
    ask_center: Callable[[str, str], object]
    accept: Callable[[object], Sequence[str]]
    stick_name: Callable[[], str]
    days: Callable[[], Sequence[ThreeWay]]
    difference_text: Callable[[Difference], str]
