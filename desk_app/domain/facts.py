"""What a fact is: the value of something that happened, with the name it is stored under.

Facts are past participles.  A field's default is part of the format: a field that has it is left
out of the stored text, so a default never changes (give a new field instead, or upcast in codec).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, TypeVar


@dataclass(frozen=True, slots=True)
class Fact:
    """What happened. `KIND` is its stored name.

    A fact about a dossier takes a revision unless it cannot contradict another (`IS_REMARK`).
    """

    KIND: ClassVar[str] = ""
    IS_ABOUT_DOSSIER: ClassVar[bool] = True
    IS_REMARK: ClassVar[bool] = False


FactType = TypeVar("FactType", bound=type[Fact])
KINDS: dict[str, type[Fact]] = {}


def kind(name: str) -> Callable[[FactType], FactType]:
    def register(cls: FactType) -> FactType:
        cls.KIND = name
        KINDS[name] = cls
        return cls

    return register


@dataclass(frozen=True, slots=True)
class DeskFact(Fact):
    IS_ABOUT_DOSSIER: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Unknown(Fact):
    """A fact of a kind this program does not know yet: kept as it came, projected later."""

    name: str = ""
    fields: Mapping[str, object] = field(default_factory=dict)
