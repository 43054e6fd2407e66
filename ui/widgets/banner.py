"""One strip across the window for what stands in the way of every room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy

from ui.theme.icons import icon_pixmap
from ui.theme.tokens import TOKENS
from ui.widgets.basics import KeyButton, label, restyle, scaled


class ClockBanner(QFrame):
    """The clock has gone back: nothing is issued until a person says why it is right."""

    confirmed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._text = label("", "value")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setWordWrap(True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Why the earlier entries are later"))
        self.reason.setPlaceholderText(self.tr("Why? For example: the clock was a day ahead"))
        self.reason.setMaxLength(2000)
        self.reason.setFixedWidth(scaled(330))
        self.confirm = KeyButton(self.tr("The clock is right now"), "Ctrl+Shift+G", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        icon = label()
        icon.setPixmap(icon_pixmap("note", TOKENS.danger, 18, self.devicePixelRatioF()))
        row.addWidget(icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.reason)
        row.addWidget(self.confirm)
        self.confirm.action.triggered.connect(self._done)
        self.reason.returnPressed.connect(self._done)
        self.reason.textEdited.connect(lambda _: self._mark(is_wrong=False))
        self.close_it()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    @property
    def text(self) -> str:
        return self._text.text()

    def tell(self, sentence: str) -> None:
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.confirm.action.setEnabled(True)
        self.show()

    def close_it(self) -> None:
        self.hide()
        self.confirm.action.setEnabled(False)
        self.reason.clear()

    def _mark(self, *, is_wrong: bool) -> None:
        self.reason.setProperty("wrong", "true" if is_wrong else "false")
        restyle(self.reason)

    def _done(self) -> None:
        reason = self.reason.text().strip()
        self._mark(is_wrong=not reason)
        if reason:
            self.confirmed.emit(reason)
        else:
            self.reason.setFocus()
