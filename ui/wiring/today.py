"""Binds the first screen to a desk."""

from __future__ import annotations

from functools import partial

from desk_app.usecases.desk import Desk
from desk_app.usecases.morning import look_at_morning
from ui.ports.today import TodayPort
from ui.wiring.plainly import Plainly


def today_port(desk: Desk, plainly: Plainly) -> TodayPort:
    return TodayPort(morning=plainly(partial(look_at_morning, desk)))
