"""A short question over the window: a heading, a sentence, one filled button. Esc goes back.

Enter is heard as a key press, never as a shortcut, so that a scan's Enter answers nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.basics import KeyButton, label, scaled

_WIDTH = 460


class SmallDialog(QDialog):
    """Fill `box`; connect `main`. Shown with `open`, it blocks nothing but its own window."""

    def __init__(self, parent: QWidget, title: str, sentence: str, caption: str, back: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setProperty("asks", True)  # a scan waits until this is answered
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setFixedWidth(scaled(_WIDTH))
        self.main = KeyButton(caption, "Return", self, "main")
        self.back = KeyButton(back, "Esc", self)
        for button in (self.main, self.back):
            button.action.setShortcut("")
            button.setAutoDefault(False)
        self.back.action.triggered.connect(self.reject)
        self.sentence = label(sentence, "value")
        self.sentence.setWordWrap(True)
        self.box = QVBoxLayout()
        self.box.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(label(title, "title"))
        column.addWidget(self.sentence)
        column.addLayout(self.box)
        column.addSpacing(2)
        column.addWidget(self.main)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.back)
        column.addLayout(foot)
