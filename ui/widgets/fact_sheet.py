"""Names and texts in two columns, painted: forty labels would take longer to make than to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled, text_font
from ui.widgets.copy_menu import offer_copy

_NAMES = 130
_GAP = 4
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

Rows = Sequence[tuple[str, str]]


class FactSheet(QWidget):
    """As high as its texts need at its width. The right button copies the text it points at.

    `names` is the width of the column of names, before the text is enlarged.
    """

    def __init__(self, rows: Rows, names: int = _NAMES) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self._names = names
        self._measured: dict[int, list[QRect]] = {}
        self._font = text_font(13)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.text)

    @property
    def text(self) -> str:
        return "\n".join(f"{name}: {text}" for name, text in self._rows)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        width = max(self.width(), scaled(300))
        return QSize(width, self.heightForWidth(width))

    def _places(self, width: int) -> list[QRect]:
        """Where each text stands; its name stands to the left of it. Measured once per width: a
        layout asks many times.
        """
        if width not in self._measured:
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: int) -> list[QRect]:
        metrics, left, top = QFontMetrics(self._font), scaled(self._names), 0
        room = max(width - left, 1)
        places = []
        for _, text in self._rows:
            needed = metrics.boundingRect(QRect(0, 0, room, 100_000), _WRAPPED, text).height()
            places.append(QRect(left, top, room, max(needed, metrics.height())))
            top += places[-1].height() + _GAP
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        for (name, text), where in zip(self._rows, self._places(self.width()), strict=True):
            painter.setPen(QColor(TOKENS.second))
            painter.drawText(QRect(0, where.top(), where.left(), where.height()), _WRAPPED, name)
            painter.setPen(QColor(TOKENS.text))
            painter.drawText(where, _WRAPPED, text)

    def text_at(self, point: QPoint) -> str:
        """The text of the row at this height; "" between two."""
        for (_, text), where in zip(self._rows, self._places(self.width()), strict=True):
            if where.top() <= point.y() <= where.bottom():
                return text
        return ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        text = self.text_at(event.pos())
        if text:
            caption = self.tr("Copy “{text}”").format(text=text[:40])
            offer_copy(self, event.globalPos(), caption, text)
