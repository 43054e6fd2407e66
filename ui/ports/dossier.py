"""What a dossier's page may ask of the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from desk_app.domain.dossier import Dossier
    from desk_app.domain.problems import Problem


class Outlook(Protocol):
    """What a step would give: the dossier after it, or every problem."""

    @property
    def dossier(self) -> Dossier | None: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...


@dataclass(frozen=True, slots=True)
class DossierPort:
    """`record(number, kind, given)` raises Refused; `preview` tells the same and stores nothing."""

    record: Callable[[str, str, Mapping[str, Any]], Dossier]
    preview: Callable[[str, str, Mapping[str, Any]], Outlook]
    has_roster: Callable[[], bool]
