"""One try of a name and its PIN, with the slow part aside: never on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk_app.domain.problems import Refused
from ui.trouble import Trouble

if TYPE_CHECKING:
    from desk_app.domain.roster import Clerk
    from ui.ports.people import PinPort

Told = Callable[[str], None]


def try_pin(
    owner: QObject, port: PinPort, name: str, pin: str, then: Callable[[Clerk], None], no: Told
) -> None:
    """`then(clerk)` when the PIN was right, else `no(sentence)`; both on the window's thread."""
    try:
        check = port.begin(name)
    except (Refused, Trouble) as error:
        no(told(error, port))
        return

    def settle(is_right: bool) -> None:
        try:
            clerk = port.settle(check, is_right)
        except (Refused, Trouble) as error:
            no(told(error, port))
        else:
            then(clerk)

    work = partial(check.matches, pin)
    port.background.run(owner, work, settle, lambda error: no(str(error)))


def told(error: Refused | Trouble, port: PinPort) -> str:
    """The sentences of what stood in the way."""
    if isinstance(error, Refused):
        return " ".join(port.problem_text(problem) for problem in error.problems)
    return str(error)
