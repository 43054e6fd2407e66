"""Binds the first screen to a desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desk_app.usecases.desk import Desk
from desk_app.usecases.morning import look_at_morning
from ui.plainly import Plainly
from ui.ports.today import TodayPort
from ui.wiring.days import day_text, difference_text


def today_port(desk: Desk, plainly: Plainly, language: Callable[[], str]) -> TodayPort:
    return TodayPort(
        morning=plainly(partial(look_at_morning, desk)),
        day_text=day_text(desk, language),
        difference_text=difference_text(language),
    )
