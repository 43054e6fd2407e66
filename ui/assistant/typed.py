"""What was typed in the first start, as a text that outlives a closed window or a power cut."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.domain.codec import BadBody, plain, read_value
from desk_app.domain.roster import Clerk, Role
from desk_app.domain.unit import Unit


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields of the first two steps, and at which step one was."""

    unit: Unit
    clerks: Sequence[Clerk]
    at: int


def written(typed: Typed) -> str:
    people = [[clerk.name, clerk.role.value] for clerk in typed.clerks]
    return json.dumps({"unit": plain(typed.unit), "clerks": people, "at": typed.at})


def read_typed(text: str) -> Typed | None:
    """None for nothing, and for a text that this program did not write: then one types anew."""
    try:
        found = json.loads(text)
        unit = read_value(Unit, {"name": "", "agency_code": "", **found["unit"]}, "unit")
        clerks = [Clerk(str(name), Role(role)) for name, role in found["clerks"]]
        return Typed(unit, clerks, int(found["at"]))
    except (ValueError, KeyError, TypeError, BadBody):
        return None
