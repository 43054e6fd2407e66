"""How far a pile has come: a flat bar, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import TOKENS

_HEIGHT = 6


class ProgressLine(QWidget):
    """Shows `done` of `all_of`; the figures themselves stand beside it in words."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._all = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: int, all_of: int) -> None:
        self._done, self._all = done, all_of
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TOKENS.line))
        painter.drawRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        if self._all and self._done:
            share = min(self._done / self._all, 1.0)
            painter.setBrush(QColor(TOKENS.accent))
            painter.drawRoundedRect(
                QRectF(0, 0, self.width() * share, self.height()), _HEIGHT / 2, _HEIGHT / 2
            )
