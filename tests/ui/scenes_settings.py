"""Scenes of the settings, one for each page."""

from __future__ import annotations

from collections.abc import Callable

from ui.screens.settings import SettingsScreen
from ui.window import Window


def _page(at: int) -> Callable[[Window], None]:
    def scene(window: Window) -> None:
        window.shell.enter("settings")
        screen = window.shell.room("settings")
        assert isinstance(screen, SettingsScreen)
        screen.turn_to(at)

    return scene


SCENES = {f"settings-{at + 1}": _page(at) for at in range(9)}
