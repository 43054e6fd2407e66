"""What a dossier's page may ask of the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from desk_app.domain.dossier import Dossier
    from desk_app.domain.problems import Problem
    from desk_app.domain.roster import Approval, Task


class Outlook(Protocol):
    """What a step would give: the dossier after it, or every problem."""

    @property
    def dossier(self) -> Dossier | None: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...


@dataclass(frozen=True, slots=True)
class DossierPort:
    """`record(number, kind, given, approval)` raises Refused; `preview(number, kind, given)` tells
    the same and stores nothing.

    `may` says which tasks are for whoever sits here.
    `has_roster`: the head approves with a PIN what is the head's to allow, and nobody else can.
    """

    record: Callable[[str, str, Mapping[str, Any], Approval | None], Dossier]
    preview: Callable[[str, str, Mapping[str, Any]], Outlook]
    has_roster: Callable[[], bool]
    may: Callable[[Task], bool]
