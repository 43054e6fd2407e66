"""A part of a card that may be higher than its room: it is scrolled, never widened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea


def sheet_area(name: str) -> QScrollArea:
    """`name` is read out; what is put in is an object named `sheet`."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setProperty("role", "sheet")
    area.setAccessibleName(name)
    return area
