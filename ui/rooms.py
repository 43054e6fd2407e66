"""The rooms of the window: how the navigation shows them, and how each is made.

Part of the composition root: only here do screens and desk meet. Rooms are imported when they
are first entered.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk_app.domain.roster import Task
from ui.widgets.navigation import Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk_app.domain.roster import Approval
    from ui.screen import Screen
    from ui.tools import Tools

translate = QCoreApplication.translate
TODAY, INTAKE, REGISTER, DOSSIER = "today", "intake", "register", "dossier"
QUICK, RETURN = "quick", "return"
HANDOVER, EVENING, REPORTS = "handover", "evening", "reports"
SETTINGS = "settings"
SYNC = "sync"


Maker = Callable[["Tools"], "Screen"]


def _today(tools: Tools) -> Screen:
    from ui.screens.today import TodayScreen
    from ui.wiring.today import today_port

    port = today_port(tools.desk, tools.plainly, tools.language)
    return TodayScreen(tools.actions, port)


def _intake(tools: Tools) -> Screen:
    from ui.screens.intake import IntakeScreen
    from ui.wiring.intake import intake_port

    port = intake_port(tools.desk, tools.plainly)
    return IntakeScreen(tools.actions, port, tools.background, tools.routes)


def _quick(tools: Tools) -> Screen:
    from ui.screens.quick import QuickScreen
    from ui.wiring.quick import quick_port

    return QuickScreen(tools.actions, quick_port(tools.desk, tools.plainly))


def _return(tools: Tools) -> Screen:
    from ui.screens.returning import ReturnScreen
    from ui.wiring.returning import return_port

    return ReturnScreen(tools.actions, return_port(tools.desk, tools.plainly))


def _register(tools: Tools) -> Screen:
    from ui.screens.register import RegisterScreen
    from ui.wiring.register import register_port

    port = register_port(tools.desk, tools.plainly)
    return RegisterScreen(port, tools.background, tools.settings)


def _dossier(tools: Tools) -> Screen:
    from ui.screens.dossier import DossierScreen
    from ui.wiring.dossier import dossier_port

    port = dossier_port(tools.desk, tools.plainly)
    return DossierScreen(tools.actions, port, partial(_ask_head, tools))


def _ask_head(
    tools: Tools, parent: QWidget, why: str, then: Callable[[Approval | None], None]
) -> None:
    from ui.widgets.head_panel import ask_head

    ask_head(parent, tools.head, why, then)


def _handover(tools: Tools) -> Screen:
    from ui.screens.handover import HandoverScreen
    from ui.wiring.handover import handover_port

    return HandoverScreen(handover_port(tools.desk, tools.plainly, tools.actions))


def _evening(tools: Tools) -> Screen:
    from ui.screens.evening import EveningScreen
    from ui.wiring.evening import evening_port

    port = evening_port(tools.desk, tools.plainly, tools.actions, tools.language)
    return EveningScreen(port, tools.background, partial(_ask_head, tools))


def _reports(tools: Tools) -> Screen:
    from ui.screens.reports import ReportsScreen
    from ui.wiring.reports import reports_port

    port = reports_port(tools.desk, tools.plainly, tools.actions)
    return ReportsScreen(port, tools.background)


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
    QUICK: _quick,
    REGISTER: _register,
    RETURN: _return,
    HANDOVER: _handover,
    EVENING: _evening,
    REPORTS: _reports,
    DOSSIER: _dossier,
    SYNC: _sync,
    SETTINGS: _settings,
}


ROOM_TASKS: dict[str, Task] = {
    INTAKE: Task.RECEIVE,
    QUICK: Task.RECEIVE,
    RETURN: Task.RETURN,
    HANDOVER: Task.HAND_OVER,
    EVENING: Task.CLOSE_DAY,
}
"""What one must be allowed to do to be offered a room; the rooms not named are for everybody."""


def navigation() -> tuple[Room, ...]:
    """The rooms as the navigation lists them, in the language spoken now."""
    return (
        Room(TODAY, translate("Rooms", "Today"), "home", "Ctrl+0"),
        Room(INTAKE, translate("Rooms", "Intake"), "intake", "F3"),
        Room(QUICK, translate("Rooms", "Quick entry"), "quick", "F4"),
        Room(REGISTER, translate("Rooms", "Dossiers"), "register", "F5"),
        Room(RETURN, translate("Rooms", "Return"), "return", "F6"),
        Room(HANDOVER, translate("Rooms", "Hand over"), "handover", "F7"),
        Room(EVENING, translate("Rooms", "End of day"), "evening", "F8"),
        Room(SYNC, translate("Rooms", "Sync"), "sync", "F10"),
        Room(REPORTS, translate("Rooms", "Reports"), "reports", "F11"),
        Room(SETTINGS, translate("Rooms", "Settings"), "settings", "F12"),
    )
