"""What was just done, or what stands in the way: one quiet strip, never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui.theme.icons import icon_pixmap
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import label, restyle, scaled

HEAD_HEIGHT = 30
"""Of the line with a room's title, whether a notice stands in it or not."""


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
        self._text = label("", "value")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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
        self._text.setText(text)
        self._text.setToolTip(text)
        self.setAccessibleName(f"{strong} {text}")
        self.show()
