"""Pictures of printing from a dossier's page: its further pages, and one receipt for several."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.usecases import steps
from tests.ui.scenes_dossier import OFFICER, clock_of, desk_of, long_life, taken_in
from ui.steps.pages_menu import PagesMenu
from ui.window import Window


def offered(window: Window) -> PagesMenu:
    """The menu of further pages, as it was just opened."""
    window.shell.dossier.steps.pages.action.trigger()
    return next(one for one in window.shell.dossier.findChildren(PagesMenu) if one.isVisible())


def pages_menu(window: Window) -> None:
    desk = desk_of(window)
    taken_in(desk, procedure_code="1.000593")
    taken_in(desk, procedure_code="1.001022")
    window.shell.open_dossier(taken_in(desk))
    offered(window)


def extended(window: Window) -> None:
    window.shell.open_dossier(long_life(desk_of(window), clock_of(window)))


def stopped(window: Window) -> None:
    desk = desk_of(window)
    number = taken_in(desk)
    steps.record(desk, number, "handed_over", OFFICER)
    window.shell.open_dossier(number)
    window.shell.dossier.start("stopped")
    panel = window.shell.dossier.panel
    panel.field("reason").put("Người yêu cầu không hoàn thiện hồ sơ trong thời hạn")
    panel.confirm.action.trigger()


SCENES: dict[str, Callable[[Window], None]] = {
    "dossier-pages-menu": pages_menu,
    "dossier-extended": extended,
    "dossier-stopped": stopped,
}
