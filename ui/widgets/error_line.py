"""What is wrong with the fields above it: each sentence under its field, as wide as it needs.

A narrow field's sentence may reach under its neighbour as long as that one has none of its own.
The line is always there, so nothing moves.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import TOKENS
from ui.widgets.basics import text_font

_GAP = 10


class ErrorLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._said: dict[QWidget, str] = {}
        self._font = text_font(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, field: QWidget, text: str) -> None:
        """Put a sentence under `field`; an empty one takes it back."""
        self._said.pop(field, None)
        if text:
            self._said[field] = text
        self.setToolTip("\n".join(self._said.values()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, QFontMetrics(self._font).height())

    def _places(self) -> list[tuple[QRect, str]]:
        """From right to left: each may reach to the right until the next one begins, and to the
        left, when it must, until the one before it ends."""
        metrics = QFontMetrics(self._font)
        said = sorted(
            (self.mapFromGlobal(f.mapToGlobal(QPoint())).x(), metrics.horizontalAdvance(t) + 2, t)
            for f, t in self._said.items()
        )
        limit, places = self.width(), []
        for at in range(len(said) - 1, -1, -1):
            start, width, text = said[at]
            nearest = said[at - 1][0] + said[at - 1][1] + _GAP if at else 0
            left = max(min(start, limit - width), min(nearest, start))
            places.append((QRect(left, 0, min(width, limit - left), self.height()), text))
            limit = left - _GAP
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(QColor(TOKENS.danger))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for where, text in self._places():
            fitting = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, where.width()
            )
            painter.drawText(where, flags, fitting)
