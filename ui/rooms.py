"""The rooms of the window: how the navigation shows them, and how each is made.

Part of the composition root: only here do screens and desk meet. Rooms are imported when they
are first entered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.navigation import Room

if TYPE_CHECKING:
    from ui.screen import Screen
    from ui.tools import Tools

translate = QCoreApplication.translate
TODAY, INTAKE, REGISTER, DOSSIER = "today", "intake", "register", "dossier"
SETTINGS = "settings"
SYNC = "sync"


Maker = Callable[["Tools"], "Screen"]


def _today(tools: Tools) -> Screen:
    from ui.screens.today import TodayScreen
    from ui.wiring.today import today_port

    return TodayScreen(tools.actions, today_port(tools.desk, tools.plainly))


def _intake(tools: Tools) -> Screen:
    from ui.screens.intake import IntakeScreen

    return IntakeScreen(tools.actions, tools.background)


def _register(tools: Tools) -> Screen:
    from ui.screens.register import RegisterScreen

    return RegisterScreen(tools.actions)


def _dossier(tools: Tools) -> Screen:
    from ui.screens.dossier import DossierScreen

    return DossierScreen(tools.actions)


def _sync(tools: Tools) -> Screen:
    from ui.screens.sync import SyncScreen
    from ui.wiring.sync import sync_port

    return SyncScreen(tools.actions, tools.background, sync_port(tools))


def _settings(tools: Tools) -> Screen:
    from ui.screens.settings import SettingsScreen
    from ui.wiring.settings import settings_pages

    return SettingsScreen(settings_pages(tools))


MAKERS: dict[str, Maker] = {
    TODAY: _today,
    INTAKE: _intake,
    REGISTER: _register,
    DOSSIER: _dossier,
    SYNC: _sync,
    SETTINGS: _settings,
}


def navigation() -> tuple[Room, ...]:
    """The rooms as the navigation lists them, in the language spoken now."""
    return (
        Room(TODAY, translate("Rooms", "Today"), "home", "Ctrl+0"),
        Room(INTAKE, translate("Rooms", "Intake"), "intake", "F3"),
        Room(REGISTER, translate("Rooms", "Dossiers"), "register", "F5"),
        Room(SYNC, translate("Rooms", "Sync"), "sync", "F10"),
        Room(SETTINGS, translate("Rooms", "Settings"), "settings", "F12"),
    )
