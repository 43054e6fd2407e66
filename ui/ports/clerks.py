"""What a list of the desk's people asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desk_app.domain.roster import Clerk, Role


@dataclass(frozen=True, slots=True)
class ClerksPort:
    """`name(name, role, is_active)` puts a person in or changes one, `clear_pin(name)` takes a
    forgotten PIN away; both raise Refused.
    """

    clerks: Callable[[], Sequence[Clerk]]
    name: Callable[[str, Role, bool], object]
    clear_pin: Callable[[str], object]
