"""A choice in one line of text: `Return: **At the counter** / By post`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import TOKENS
from ui.widgets.basics import text_font

_PAD = 6
_SLASH = " / "


class Choice(QWidget):
    """One stop of the Tab key; the arrows and Space go through the options."""

    changed = Signal()

    def __init__(self, title: str, options: Sequence[tuple[str, str]], keys: str = "") -> None:
        super().__init__()
        self._title = title
        self._options = tuple(options)
        self._at = 0
        self._plain = text_font(13)
        self._bold = text_font(13, is_bold=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(keys)
        self._name_it()

    @property
    def value(self) -> str:
        return self._options[self._at][0]

    def set_value(self, value: str) -> None:
        self._at = next((i for i, (v, _) in enumerate(self._options) if v == value), 0)
        self._name_it()
        self.update()

    def step(self, by: int = 1) -> None:
        self._at = (self._at + by) % len(self._options)
        self._name_it()
        self.update()
        self.changed.emit()

    def _name_it(self) -> None:
        self.setAccessibleName(f"{self._title}: {self._options[self._at][1]}")

    def _spans(self) -> list[tuple[str, bool, QRect]]:
        """Texts, whether each is the chosen one, and where it stands."""
        plain, bold = QFontMetrics(self._plain), QFontMetrics(self._bold)
        lead = f"{self._title}: " if self._title else ""
        x = _PAD
        spans = [(lead, False, QRect(x, 0, plain.horizontalAdvance(lead), self.height()))]
        x += plain.horizontalAdvance(lead)
        for index, (_, text) in enumerate(self._options):
            if index:
                width = plain.horizontalAdvance(_SLASH)
                spans.append((_SLASH, False, QRect(x, 0, width, self.height())))
                x += width
            metrics = bold if index == self._at else plain
            width = metrics.horizontalAdvance(text)
            spans.append((text, index == self._at, QRect(x, 0, width, self.height())))
            x += width
        return spans

    def sizeHint(self) -> QSize:
        bold, plain = QFontMetrics(self._bold), QFontMetrics(self._plain)
        texts = [t for _, t in self._options]
        widest = max(bold.horizontalAdvance(t) - plain.horizontalAdvance(t) for t in texts)
        lead = f"{self._title}: " if self._title else ""
        return QSize(
            plain.horizontalAdvance(lead + _SLASH.join(texts)) + widest + 2 * _PAD,
            plain.height() + 10,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.step()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.step(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        chosen = [s for s in self._spans()[1:] if s[0] != _SLASH]
        for index, (_, _, where) in enumerate(chosen):
            if where.contains(event.position().toPoint()) and index != self._at:
                self.step(index - self._at)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for text, is_chosen, where in self._spans():
            painter.setFont(self._bold if is_chosen else self._plain)
            painter.setPen(QColor(TOKENS.text if is_chosen else TOKENS.second))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(TOKENS.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
