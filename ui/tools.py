"""What the rooms of the window are made with: part of the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from desk_app.usecases.desk import Desk
from ui.actions import Actions
from ui.background import Background
from ui.plainly import Plainly
from ui.ports.people import HeadPort, PeoplePort
from ui.routes import Routes
from ui.runner import DeskRunner


@dataclass(frozen=True, slots=True)
class Tools:
    """What rooms are made with."""

    actions: Actions
    background: Background
    at_printer: Background
    desk: Desk
    plainly: Plainly
    routes: Routes
    settings: QSettings
    language: Callable[[], str]
    people: PeoplePort
    head: HeadPort
    runner: DeskRunner
