"""The room one is in. A window too small for it scrolls, rather than laying parts over others."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

_MARGIN = 40
"""Device-independent pixels that stay visible around what has the focus."""


class RoomStack(QStackedWidget):
    """Asks for what the room on top needs, not for what the largest one would."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        room = self.currentWidget()
        return room.minimumSizeHint() if room is not None else QSize()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class RoomArea(QScrollArea):
    """Holds the rooms; whatever gets the focus is brought into sight."""

    def __init__(self, stack: RoomStack) -> None:
        super().__init__()
        self._stack = stack
        self.setWidget(stack)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._show_focus)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    def _show_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._stack.isAncestorOf(now):
            self.ensureWidgetVisible(now, _MARGIN, _MARGIN)
