"""F1: the page of help for where one is. Nothing of it is read before it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.widgets.help_window import HelpWindow

SIGN_IN, FIRST_START = "signin", "start"


class Help(QObject):
    """Help over a window. `here` names the page for where one is: a room's name, or one of these.

    The window is a child of `owner`: it goes when that goes, and is not shut out by it when that
    is a dialog.
    """

    def __init__(self, owner: QWidget, here: Callable[[], str]) -> None:
        super().__init__(owner)
        self._owner = owner
        self._here = here
        self._window: HelpWindow | None = None

    @property
    def window(self) -> HelpWindow | None:
        """The open window of help, if there is one."""
        if self._window is None or not shiboken6.isValid(self._window):
            return None
        return self._window if self._window.isVisible() else None

    def open(self) -> None:
        """Show the page for where one is; a window that is open already is brought to the front."""
        from ui.widgets.help_window import HelpWindow

        window = self.window or HelpWindow(self._owner)
        self._window = window
        window.show_page(self._here())
        window.come_forward()

    def close(self) -> None:
        if window := self.window:
            window.close()

    def make_way(self) -> None:
        """Something was scanned: whoever was reading wants the desk now. Help that stands beside
        the desk while one works there stays.
        """
        window = self.window
        if window is not None and window.isActiveWindow():
            window.close()
            self._owner.activateWindow()
