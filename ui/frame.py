"""The window's frame: bars and navigation around an empty room.

It needs neither desk nor rules, so it stands on the screen before these are loaded.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.rooms import navigation
from ui.widgets.banner import ClockBanner
from ui.widgets.navigation import Navigation
from ui.widgets.room_stack import RoomArea, RoomStack
from ui.widgets.statusbar import HELP_KEY, StatusBar
from ui.widgets.topbar import TopBar


class Frame(QMainWindow):
    """`build` makes everything anew, in the language spoken now, and says `built`.

    `cover` hides it all behind one widget; what lies below hears no key meanwhile. `help_asked`:
    F1 was pressed, covered or not.
    """

    built = Signal()
    help_asked = Signal()
    other_language: str
    banner: ClockBanner
    top: TopBar
    navigation: Navigation
    status: StatusBar
    stack: RoomStack

    def __init__(self, other_language: str) -> None:
        super().__init__()
        self.setMinimumSize(1100, 680)
        self.resize(1366, 768)
        self._help = QAction(self)
        self._help.setShortcut(QKeySequence(HELP_KEY))
        self._help.triggered.connect(self.help_asked)
        self.addAction(self._help)
        self.build(other_language)

    def build(self, other_language: str) -> None:
        self.setWindowTitle(self.tr("Commune Desk"))
        self.other_language = other_language
        self.banner = ClockBanner()
        self.top = TopBar(other_language)
        self.navigation = Navigation(navigation())
        self.status = StatusBar()
        self.status.help.clicked.connect(self.help_asked)
        self._help.setText(self.status.help.accessibleName())
        self.stack = RoomStack()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(RoomArea(self.stack), 1)
        whole = QWidget()
        whole.setObjectName("page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self._layers = QStackedWidget()
        self._layers.addWidget(whole)
        self.setCentralWidget(self._layers)
        self.built.emit()

    def cover(self, widget: QWidget) -> None:
        """Show only this."""
        self._layers.addWidget(widget)
        self._layers.setCurrentWidget(widget)

    def uncover(self) -> None:
        """Show the window again; what covered it goes."""
        covering = self._layers.currentWidget()
        self._layers.setCurrentIndex(0)
        if covering is not None and covering is not self._layers.widget(0):
            self._layers.removeWidget(covering)
            covering.deleteLater()

    def come_forward(self) -> None:
        """A second start on the same folder asked for this window."""
        if self.isMinimized():
            self.showNormal()
        else:
            self.show()
        self.raise_()
        self.activateWindow()
