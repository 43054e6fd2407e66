"""Binds the first screen to a desk."""

from __future__ import annotations

from functools import partial

from desk_app.usecases.desk import Desk
from desk_app.usecases.morning import look_at_morning
from ui.plainly import Plainly
from ui.ports.today import TodayPort


def today_port(desk: Desk, plainly: Plainly) -> TodayPort:
    return TodayPort(morning=plainly(partial(look_at_morning, desk)))
