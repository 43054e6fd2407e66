"""The window's frame: bars and navigation around an empty room.

It needs neither desk nor rules, so it stands on the screen before these are loaded.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.navigation import Navigation, Room
from ui.widgets.statusbar import StatusBar
from ui.widgets.topbar import TopBar

TODAY, INTAKE, REGISTER = "today", "intake", "register"


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
        self.navigation = Navigation(
            (
                Room(TODAY, self.tr("Today"), "home", "Ctrl+0"),
                Room(INTAKE, self.tr("Intake"), "intake", "F3"),
                Room(REGISTER, self.tr("Dossiers"), "register", "F5"),
            )
        )
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
