"""Problems are values with a place and a code; their words live in the translations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with what was entered.

    `place` is a dotted path into the draft (`applicant.personal_id`, `parts.2.originals`),
    `code` a snake_case name that never changes, `params` what the sentence needs (want=12, got=11).
    """

    place: str
    code: str
    params: Mapping[str, object] = field(default_factory=dict)


class Refused(Exception):
    """A use case refused: nothing was stored. Carries every problem found, not just the first."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{p.place}: {p.code}" for p in problems))
        self.problems: tuple[Problem, ...] = problems
