"""What the evening's room may ask of the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.entries import DayClosed
from desk_app.domain.evening import Evening
from desk_app.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class EveningPort:
    """`look` gives the balance of a day (None: today) and is asked aside: any thread may.

    `close` seals a day with a note and raises Refused for one that is closed already.
    """

    look: Callable[[date | None], Evening]
    close: Callable[[date, str], DayClosed]
    problem_text: Callable[[Problem], str]
    now: Callable[[], datetime]
