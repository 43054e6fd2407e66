"""Where the focus is, on a list that has no row to show it by."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from ui.theme.tokens import TOKENS


def paint_focus_ring(view: QAbstractScrollArea, painter: QPainter) -> None:
    """The ring of a field that has the focus, just inside the viewport; nothing without it."""
    if not view.hasFocus():
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(TOKENS.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = QRectF(view.viewport().rect()).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(inside, TOKENS.field_radius, TOKENS.field_radius)
