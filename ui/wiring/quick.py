"""Binds the quick entry room to its use cases."""

from __future__ import annotations

from functools import partial

from desk_app.usecases import quick, steps
from desk_app.usecases.desk import Desk
from ui.plainly import Plainly
from ui.ports.quick import QuickPort


def quick_port(desk: Desk, plainly: Plainly) -> QuickPort:
    return QuickPort(
        procedures=plainly(partial(quick.instant_procedures, desk)),
        start=plainly(partial(quick.quick_start, desk)),
        lines=plainly(partial(quick.quick_lines, desk)),
        enter=plainly(partial(quick.quick_entry, desk)),
        note=plainly(lambda number, text: steps.record(desk, number, "note_added", {"text": text})),
        correct=plainly(partial(quick.correct_line, desk)),
    )
