"""What was just done, or what stands in the way: one quiet strip, never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from ui.theme.icons import icon_pixmap
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import label, restyle, scaled, text_font

HEAD_HEIGHT = 34
"""Of the line with a room's title, whether a notice stands in it or not."""


class Sentence(QLabel):
    """One line; a sentence too long for it stands in two smaller ones, rather than cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setProperty("role", "value")

    def say(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_long = QFontMetrics(text_font(13)).horizontalAdvance(self.text()) > self.width()
        role = "tiny" if is_long else "value"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.setWordWrap(is_long)
            restyle(self)


class Notice(QFrame):
    """A strip with a word in bold and a sentence. Good news green, trouble red, a doubt amber."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        self.setFixedHeight(scaled(HEAD_HEIGHT))
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._icon = label()
        self._strong = label("", "strong")
        self._text = Sentence()
        row.addWidget(self._icon)
        row.addWidget(self._strong)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._strong.text()} {self._text.text()}".strip()

    def tell(
        self, strong: str, text: str, *, is_trouble: bool = False, tone: Tone | None = None
    ) -> None:
        """`tone` WARN is for what was done but wants a second look."""
        is_doubt = tone is Tone.WARN
        role = "trouble" if is_trouble else "doubt" if is_doubt else "notice"
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)
        name, colour = {
            "trouble": ("note", TOKENS.danger),
            "doubt": ("note", TOKENS.warn),
            "notice": ("check", TOKENS.done),
        }[role]
        self._icon.setPixmap(icon_pixmap(name, colour, 18, self.devicePixelRatioF()))
        self._strong.setText(strong)
        self._text.say(text)
        self.setAccessibleName(f"{strong} {text}")
        self.show()
