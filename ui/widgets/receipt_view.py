"""The live picture of the page at the right: drawn from its PDF, aside, never on this thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.theme.tokens import TOKENS
from ui.widgets.basics import text_font

_MARGIN = 14


def page_picture(pdf: bytes, width: int, page: int = 0) -> QImage:
    """One page of a PDF as a picture of `width` device pixels. Safe on any thread.

    Raises ValueError when it is no PDF.
    """
    from ui.pages import Pages  # the PDF library is read when the first page is shown

    return Pages(pdf).picture(page, width)


class ReceiptView(QFrame):
    """A page on a grey desk. Empty, it says what will stand there."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "desk")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of the receipt"))
        self._picture = QImage()
        self._hint = self.tr("The receipt appears here while you type")

    @property
    def is_empty(self) -> bool:
        return self._picture.isNull()

    def page_width(self) -> int:
        """Device pixels to draw a page in."""
        return round((self.width() - 2 * _MARGIN - 26) * self.devicePixelRatioF())

    def show_picture(self, picture: QImage) -> None:
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture = picture
        self.update()

    def clear(self) -> None:
        self._picture = QImage()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._picture.isNull():
            painter.setFont(text_font(13))
            painter.setPen(QColor(TOKENS.second))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(area.adjusted(30, 0, -30, 0), flags, self._hint)
            return
        size = self._picture.deviceIndependentSize()
        shrink = min(1.0, area.width() / size.width(), area.height() / size.height())
        page = QRectF(0, 0, size.width() * shrink, size.height() * shrink)
        page.moveCenter(area.center())
        page.moveTop(max(area.top(), min(page.top(), area.top())))
        painter.fillRect(page.adjusted(-1, -1, 1, 2), QColor("#D3D9E1"))
        painter.drawImage(page, self._picture)
