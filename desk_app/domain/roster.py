"""Who works at the desk, in which role."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    CLERK = "clerk"
    CASE_OFFICER = "case_officer"
    HEAD = "head"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Clerk:
    """A person of the roster. The name is how entries know them (`by`), so it never changes."""

    name: str
    role: Role
    is_active: bool = True
