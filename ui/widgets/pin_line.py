"""A field for a PIN: digits as dots; arrows and letters go to the list of names above."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desk_app.domain.roster import LONGEST_PIN
from ui.widgets.field import LabelledField
from ui.widgets.names_list import NamesList


class PinEdit(QLineEdit):
    def __init__(self, names: NamesList | None) -> None:
        super().__init__()
        self._names = names
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST_PIN)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if self._names is not None and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._names.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif text.isprintable() and text and not (text.isascii() and text.isdigit()):
            if self._names is not None and text.isalpha():
                self._names.jump(text)
        else:
            super().keyPressEvent(event)


class PinField(LabelledField):
    """`names` is the list that arrows and letters choose from."""

    def __init__(self, title: str, names: NamesList | None = None) -> None:
        self.line = PinEdit(names)
        super().__init__(title, self.line)

    @property
    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self.line.clear()
