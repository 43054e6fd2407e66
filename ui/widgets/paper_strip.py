"""What is wrong with a paper that was just scanned: a strip below the head of any room.

It stays until the next scan; a genuine receipt that is the latest never shows it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from ui.theme.icons import icon_pixmap
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import label, restyle

MOST_LINES = 3


class PaperStrip(QFrame):
    """A word in bold, a sentence, and a line for everything that differs."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "doubt")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = label()
        self._strong = label("", "strong")
        self._sentence = _wrapped()
        self._lines = _wrapped()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._strong)
        column.addWidget(self._sentence)
        column.addWidget(self._lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(column, 1)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    @property
    def text(self) -> str:
        parts = (self._strong.text(), self._sentence.text(), self._lines.text())
        return "\n".join(part for part in parts if part)

    def tell(self, strong: str, sentence: str, lines: Sequence[str], tone: Tone) -> None:
        """`tone` DANGER is for a paper that must not be relied upon; else it is a doubt."""
        is_false = tone is Tone.DANGER
        role = "trouble" if is_false else "doubt"
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)
        colour = TOKENS.danger if is_false else TOKENS.warn
        self._icon.setPixmap(icon_pixmap("note", colour, 22, self.devicePixelRatioF()))
        shown = list(lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            more = self.tr("and {n} more: see the timeline")
            shown.append(more.format(n=len(lines) - MOST_LINES))
        self._strong.setText(strong)
        self._sentence.setText(sentence)
        self._lines.setText("\n".join(shown))
        self._lines.setVisible(bool(shown))
        self.setAccessibleName(self.text)
        self.show()

    def clear(self) -> None:
        self.hide()


def _wrapped() -> QLabel:
    made = label("", "value")
    made.setWordWrap(True)
    return made
