"""The menu of the right button over painted text: copy what it points at."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget


def offer_copy(over: QWidget, at: QPoint, caption: str, text: str) -> None:
    """Open it at a point of the screen."""
    menu = QMenu(over)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = QAction(caption, menu)
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(text))
    menu.addAction(copy)
    menu.popup(at)
