"""Scenes of the first start: a dialog of its own, drawn in place of the window."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.domain.roster import Role
from desk_app.domain.unit import Unit
from ui.assistant.assistant import Assistant
from ui.firststart import first_start_of
from ui.window import Window

UNIT = Unit(
    name="UBND xã Tân Lập",
    agency_code="H40.15.09",
    superior="UBND tỉnh Tây Ninh",
    place="Tân Lập",
    desk_name="Trung tâm Phục vụ hành chính công xã Tân Lập",
)


def at_step(window: Window, steps: int, unit: Unit | None = UNIT) -> Assistant:
    """The assistant after F9 was pressed `steps` times; kept alive by the window's frame."""
    home = Path(tempfile.mkdtemp(prefix="first-start-"))
    language = window.language
    made = Assistant(first_start_of(home, lambda: language.code), window.background)
    made.setParent(window.frame, made.windowFlags())
    if unit is not None:
        made.unit_step.fill(unit)
        for name, role in (("Lê Thị Hoa", Role.ADMINISTRATOR), ("Trần Văn Minh", Role.CLERK)):
            made.counter_step.people.name(name, role, True)
    made.show()
    for _ in range(steps):
        made.go_on.action.trigger()
    return made


def _step(steps: int) -> Callable[[Window], QWidget]:
    return lambda window: at_step(window, steps)


def nothing_typed(window: Window) -> QWidget:
    return at_step(window, 1, unit=None)


SCENES: dict[str, Callable[[Window], QWidget]] = {
    **{f"first-start-{at + 1}": _step(at) for at in range(4)},
    "first-start-errors": nothing_typed,
}
