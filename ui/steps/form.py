"""The description of a step's fields: values, not widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desk_app.domain.dossier import Dossier, Party


class Kind(StrEnum):
    """What a field holds, by which its widget is made."""

    LINE = "line"
    DAY = "day"
    MOMENT = "moment"
    CHOICE = "choice"
    NAMES = "names"
    PARTS = "parts"
    FEES = "fees"
    PERSON = "person"
    OWNER = "owner"
    LIMIT = "limit"
    PROCEDURE = "procedure"


Value = str | Party | tuple[Any, ...] | None
Values = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class FieldForm:
    """One field. `name` is the key it is given under; a dot makes it part of another (`to.kind`).

    `start` is what stands there at first; `is_needed` marks what the step cannot do without: a
    stand-in lets be shown what it leads to before it is typed. `width` in px, 0: what there is.
    """

    name: str
    title: str
    kind: Kind = Kind.LINE
    start: Value = ""
    options: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    width: int = 0
    is_needed: bool = False


Rows = tuple[tuple[FieldForm, ...], ...]
Described = tuple[Rows, str]
"""The rows of a form, and what the step means; "" where its name says it all."""


@dataclass(frozen=True, slots=True)
class StepForm:
    """`explanation` says what the step means. Of one that `is_changes_only`, what stays as it was
    is not given.
    """

    kind: str
    title: str
    rows: Rows
    explanation: str = ""
    is_changes_only: bool = False

    @property
    def is_wide(self) -> bool:
        """Whether people or money are typed: their rows need the room of the whole page."""
        return any(one.kind in (Kind.PERSON, Kind.FEES) for one in self.fields)

    @property
    def fields(self) -> tuple[FieldForm, ...]:
        return tuple(one for row in self.rows for one in row)


@dataclass(frozen=True, slots=True)
class Asked:
    """What forms are filled from: the dossier, today, the papers its procedure asks for.

    `has_roster`: the head says yes with a PIN when a step is confirmed, not by a name typed here.
    """

    dossier: Dossier
    today: date
    papers: tuple[str, ...] = ()
    has_roster: bool = False
