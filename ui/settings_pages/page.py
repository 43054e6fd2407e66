"""One page of the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.basics import label


class SettingsPage(QWidget):
    """A title, a sentence of what it is for, and what can be set.

    `told(text, is_trouble)` says what became of it, `changed` what the window must show anew
    (as `Screen.setting_changed` says); `happened`, `print_asked` and `open_asked` are a room's. A
    page that has something to store says so by
    `can_save`, and stores it in `save`.
    """

    told = Signal(str, bool)
    happened = Signal()
    print_asked = Signal(object)
    open_asked = Signal(str)
    changed = Signal(str)
    can_save = False

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.title = title
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(4, 0, 4, 0)
        self.box.setSpacing(10)
        self.box.addWidget(label(title, "heading"))
        said = label(about, "second")
        said.setWordWrap(True)
        self.box.addWidget(said)

    def begin(self) -> None:
        """The page was turned to: show what is true now."""

    def save(self) -> None:
        """F9 while the page is open."""

    def take_scan(self, text: str) -> bool:
        """True when the page had a use for what was scanned."""
        return False

    def first(self) -> QWidget | None:
        """Where work on the page starts."""
        return None
