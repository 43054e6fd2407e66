"""Giving a filter its name, where its tags stand; never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.models.filters import LONGEST_NAME
from ui.widgets.basics import key_cap, label


class SavingLine(QWidget):
    """Enter gives the name; Esc is the room's."""

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setProperty("role", "small")
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setFixedWidth(280)
        title = self.tr("Save this filter as")
        self.line.setAccessibleName(title)
        caption = label(title, "second")
        caption.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.line)
        for keys, said in (("Enter", self.tr("save")), ("Esc", self.tr("leave it"))):
            row.addWidget(key_cap(keys))
            row.addWidget(label(said, "second"))
        row.addStretch(1)
        self.line.returnPressed.connect(self._give)

    def ask(self, proposed: str) -> None:
        self.line.setText(proposed[:LONGEST_NAME])
        self.line.selectAll()
        self.line.setFocus()

    def _give(self) -> None:
        name = self.line.text().strip()
        if name:
            self.named.emit(name)
