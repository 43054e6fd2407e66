"""The small parts every room is made of: cards, labels, tags, key caps, buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme.look import BODY_PX
from ui.theme.tokens import Tone


def text_font(px: int, *, is_bold: bool = False) -> QFont:
    """The body face at `px`, enlarged as the user asked; for widgets that paint themselves."""
    body = QApplication.font()
    return _font(body.family(), max(body.pixelSize(), 1), px, is_bold)


def scaled(px: int) -> int:
    """A width or height that holds text, enlarged as the text is."""
    return round(px * max(QApplication.font().pixelSize(), 1) / BODY_PX)


@lru_cache(maxsize=64)
def _font(family: str, body_px: int, px: int, is_bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(round(px * body_px / BODY_PX), 1))
    font.setBold(is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def restyle(widget: QWidget) -> None:
    """Have the style sheet look again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str = "", role: str = "value") -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


def rich(text: str, role: str) -> QLabel:
    """A label with bold parts. Only for our own words and numbers, never for what was typed."""
    made = label("", role)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(text)
    return made


def tag(text: str, tone: Tone = Tone.NEUTRAL) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone.value)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def set_tag(made: QLabel, text: str, tone: Tone) -> None:
    made.setText(text)
    if made.property("tone") != tone.value:
        made.setProperty("tone", tone.value)
        restyle(made)
    made.setVisible(bool(text))


def key_text(keys: str) -> str:
    """`Ctrl+P` as it stands on a key cap: `Ctrl P`."""
    return keys.replace("+", " ").replace("Return", "Enter")


def key_cap(keys: str, role: str = "key") -> QLabel:
    made = label(key_text(keys), role)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def add_key(owner: QWidget, keys: str, then: Callable[[], None]) -> None:
    """`then` on these keys, while `owner` is on screen."""
    action = QAction(owner)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _=False: then())
    owner.addAction(action)


def in_tab_order(*widgets: QWidget) -> None:
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)


class Card(QFrame):
    """A white sheet with a fine line around it."""

    def __init__(self, role: str = "card", margin: int = 14, spacing: int = 8) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(margin, 12, margin, 12)
        self.box.setSpacing(spacing)


class StepHeading(QWidget):
    """`① Procedure  …`: the heading of a numbered card, with room for what belongs beside it."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        badge = label(str(number), "step")
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        badge.setToolTip(f"Alt {number}")
        self.row.addWidget(badge)
        self.row.addWidget(label(title, "heading"))

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.row.addWidget(widget)


_SLIM = {"link": 4, "quiet": 4, "chip": 18, "pair": 10}
"""Buttons with little room around their caption, and how much."""


class KeyButton(QPushButton):
    """A button that shows its key, and a QAction that listens for it.

    The action is added to `owner`: it answers while that widget is on screen. Button and action
    are awake together; ask the action to sleep.
    """

    def __init__(self, caption: str, keys: str, owner: QWidget, role: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setAccessibleName(caption)
        self.setAccessibleDescription(key_text(keys))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row = row = QHBoxLayout(self)
        margin = 12 if role == "row" else 1 if role in _SLIM else 4
        row.setContentsMargins(margin, 0, margin, 0)
        row.setSpacing(10 if role == "main" else 5)
        self._caption = label(caption, "caption")
        self._caption.setObjectName("caption")
        row.addWidget(self._caption)
        if role == "row":  # one of a column: the keys stand under one another
            row.addStretch(1)
        else:
            row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cap = key_cap(keys, "key_filled" if role == "main" else "key")
        row.addWidget(self.cap)
        for inner in (self._caption, self.cap):
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._room = _SLIM.get(role, 36)
        self._fit()
        self.action = QAction(caption, owner)
        self.action.setShortcut(QKeySequence(keys))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        owner.addAction(self.action)
        self.action.enabledChanged.connect(self.setEnabled)
        self.clicked.connect(self.action.trigger)

    def hide_key(self) -> None:
        """Where there is no room for the cap, the key is told by the tool tip."""
        self.cap.hide()
        self.setToolTip(self.cap.text())
        self._fit()

    def mark_here(self, *, is_here: bool) -> None:
        """Of several stages, the one that is shown stands out."""
        self.setProperty("here", "true" if is_here else "false")
        restyle(self)
        restyle(self._caption)

    def set_caption(self, caption: str) -> None:
        self._caption.setText(caption)
        self.setAccessibleName(caption)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(self._row.sizeHint().width() + self._room)
