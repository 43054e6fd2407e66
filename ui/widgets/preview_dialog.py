"""Pages as they would be printed, at reading size. Esc closes; looking stores nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ui.pages import Pages

_WIDTH, _MARGIN = 760, 20


class PreviewDialog(QDialog):
    """All pages below one another; the keys scroll."""

    def __init__(self, title: str, pdfs: Sequence[bytes], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        from ui.pages import Pages  # read when the first page is shown

        documents = [Pages(pdf) for pdf in pdfs]
        self.page_count = sum(len(pages) for pages in documents)
        sheets = QWidget()
        sheets.setProperty("role", "desk")
        sheets.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(sheets)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        for pages in documents:
            for number in range(len(pages)):
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
