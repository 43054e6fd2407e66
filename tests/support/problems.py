"""What a check of one field found."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.domain.problems import Problem

PLACE = "applicant.field"


def codes(problems: Iterable[Problem]) -> list[str]:
    """The codes, all of them about the field at PLACE."""
    found = list(problems)
    assert all(problem.place == PLACE for problem in found)
    return [problem.code for problem in found]
