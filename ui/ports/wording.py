"""What the page of the forms' wording may ask of the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desk_app.domain.problems import Problem


class FormText(Protocol):
    """A text of the forms as shipped, and as the unit has it (`own` "": as shipped)."""

    @property
    def key(self) -> str: ...
    @property
    def shipped(self) -> str: ...
    @property
    def own(self) -> str: ...
    @property
    def places(self) -> tuple[str, ...]: ...
    @property
    def shown(self) -> str: ...


@dataclass(frozen=True, slots=True)
class WordingPort:
    """`put(key, text)` raises Refused (places `key` and `text`) and Trouble, `reset` Trouble."""

    texts: Callable[[], Sequence[FormText]]
    put: Callable[[str, str], FormText]
    reset: Callable[[str], int]
    problem_text: Callable[[Problem], str]
