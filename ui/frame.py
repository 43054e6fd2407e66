"""The window's frame: bars and navigation around an empty room.

It needs neither desk nor rules, so it stands on the screen before these are loaded.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.rooms import navigation
from ui.widgets.navigation import Navigation
from ui.widgets.statusbar import StatusBar
from ui.widgets.topbar import TopBar


class Frame(QMainWindow):
    """`build` makes everything anew, in the language spoken now."""

    top: TopBar
    navigation: Navigation
    status: StatusBar
    stack: QStackedWidget

    def __init__(self, other_language: str) -> None:
        super().__init__()
        self.setMinimumSize(1100, 680)
        self.resize(1366, 768)
        self.build(other_language)

    def build(self, other_language: str) -> None:
        self.setWindowTitle(self.tr("Commune Desk"))
        self.top = TopBar(other_language)
        self.navigation = Navigation(navigation())
        self.status = StatusBar()
        self.stack = QStackedWidget()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self.stack, 1)
        whole = QWidget()
        whole.setObjectName("page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def come_forward(self) -> None:
        """A second start on the same folder asked for this window."""
        if self.isMinimized():
            self.showNormal()
        else:
            self.show()
        self.raise_()
        self.activateWindow()
