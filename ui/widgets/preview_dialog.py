"""Ctrl P: the page at reading size. Esc closes; nothing is stored or printed by looking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ui.pages import Pages

_WIDTH, _MARGIN = 760, 20


class PreviewDialog(QDialog):
    """All pages below one another; the keys scroll."""

    def __init__(self, title: str, pdf: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        from ui.pages import Pages  # read when the first page is shown

        pages = Pages(pdf)
        self.page_count = len(pages)
        sheets = QWidget()
        sheets.setProperty("role", "desk")
        sheets.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(sheets)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        for number in range(self.page_count):
            column.addWidget(self._sheet(pages, number), 0, Qt.AlignmentFlag.AlignHCenter)
        view = QScrollArea(self)
        view.setAccessibleName(title)
        view.setProperty("role", "pages")
        view.setWidgetResizable(True)
        view.setWidget(sheets)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(view)
        self.resize(_WIDTH, min(900, parent.height()))
        view.setFocus()

    def _sheet(self, pages: Pages, number: int) -> QLabel:
        ratio = self.devicePixelRatioF()
        width = _WIDTH - 2 * _MARGIN - 30
        picture = QPixmap.fromImage(pages.picture(number, round(width * ratio)))
        picture.setDevicePixelRatio(ratio)
        sheet = QLabel()
        sheet.setPixmap(picture)
        sheet.setAccessibleName(f"{self.windowTitle()} {number + 1}/{len(pages)}")
        return sheet
