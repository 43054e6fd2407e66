"""Binds the evening's room to a desk: part of the composition root."""

from __future__ import annotations

from datetime import date

from desk_app.domain.evening import Evening
from desk_app.usecases.aside import asked_aside
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from desk_app.usecases.evening import evening_of
from ui.actions import Actions
from ui.plainly import Plainly
from ui.ports.evening import EveningPort


def evening_port(desk: Desk, plainly: Plainly, actions: Actions) -> EveningPort:
    def look(day: date | None) -> Evening:
        return asked_aside(desk, lambda other: evening_of(other, day))

    return EveningPort(
        look=plainly(look),
        close=plainly(lambda day, note: close_day(desk, day, note)),
        problem_text=actions.problem_text,
        now=actions.now,
    )
