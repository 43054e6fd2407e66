"""Closing the window: what is unsent is named, and is safe. Shutting down is never held up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.trouble import Trouble
from ui.widgets.small_dialog import SmallDialog

if TYPE_CHECKING:
    from ui.actions import DayFigures
    from ui.frame import Frame


class LeavingPanel(SmallDialog):
    """Enter closes, Esc stays."""

    def __init__(self, parent: QWidget, unsent: int, is_enrolled: bool) -> None:
        sentence = (
            self.tr(
                "{count} entries have not reached the centre yet. They are stored safely on this "
                "PC and are sent by themselves the next time the program is open."
            )
            if is_enrolled
            else self.tr(
                "{count} entries are on this PC alone, which is not connected to a centre yet. "
                "They are stored safely."
            )
        )
        super().__init__(
            parent,
            self.tr("Close for today?"),
            sentence.format(count=unsent),
            self.tr("Close"),
            self.tr("Stay"),
        )
        self.main.setAutoDefault(True)
        self.main.setDefault(True)
        self.main.action.triggered.connect(self.accept)


class Leaving(QObject):
    """Watches the frame's closing. When the session of the system ends, nothing is asked."""

    def __init__(self, app: QApplication, frame: Frame, figures: Callable[[], DayFigures]) -> None:
        super().__init__(frame)
        self._frame = frame
        self._figures = figures
        self._may_go = False
        self.panel: LeavingPanel | None = None
        app.commitDataRequest.connect(self.end_of_session)
        app.saveStateRequest.connect(self.end_of_session)
        frame.installEventFilter(self)

    def end_of_session(self, *_: object) -> None:
        """Windows shuts down or the user logs off: every entry is stored already, so go."""
        self._may_go = True
        if self.panel is not None:
            self.panel.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._frame and isinstance(event, QCloseEvent) and not self._lets_go():
            event.ignore()
            return True
        return False

    def _lets_go(self) -> bool:
        if self._may_go:
            return True
        try:
            figures = self._figures()
        except Trouble:  # a file that cannot be read is no reason to stay
            return True
        if not figures.unsent:
            return True
        self._ask(figures.unsent, figures.is_enrolled)
        return False

    def _ask(self, unsent: int, is_enrolled: bool) -> None:
        if self.panel is not None:
            return
        self.panel = LeavingPanel(self._frame, unsent, is_enrolled)
        self.panel.accepted.connect(self._go)
        self.panel.finished.connect(self._closed)
        self.panel.open()
        self.panel.main.setFocus()

    def _closed(self) -> None:
        self.panel = None

    def _go(self) -> None:
        self._may_go = True
        self._frame.close()
