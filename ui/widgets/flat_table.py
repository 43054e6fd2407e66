"""A table as every room draws it: flat, one line a row, states as tags.

How a cell is drawn its model says with TAG_ROLE and STRONG_ROLE (ui.models.rows).
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.models.rows import STRONG_ROLE, TAG_ROLE, Index
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import scaled, text_font
from ui.widgets.focus_ring import paint_focus_ring

ROW_HEIGHT = 32


class FlatDelegate(QStyledItemDelegate):
    """The ground of a row and the line below it; the words of a cell are drawn by `paint_words`.

    `height` of a row in pixels of a plain text size.
    """

    def __init__(self, view: QAbstractItemView, height: int = ROW_HEIGHT) -> None:
        super().__init__(view)
        self._view = view
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, scaled(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        where: QRect = option.rect
        is_here = self._view.currentIndex().row() == index.row()
        has_focus = self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            painter.fillRect(where, QColor(TOKENS.tint if has_focus else TOKENS.row))
        painter.fillRect(where.left(), where.bottom(), where.width(), 1, QColor(TOKENS.line))
        if is_here and has_focus and index.column() == 0:
            edge = QRect(where.left(), where.top(), 3, where.height() - 1)
            painter.fillRect(edge, QColor(TOKENS.accent))
        self.paint_words(painter, where, index, is_here and has_focus)
        painter.restore()

    def paint_words(self, painter: QPainter, where: QRect, index: Index, is_on_tint: bool) -> None:
        tag = index.data(TAG_ROLE)
        if isinstance(tag, tuple):
            is_lost = is_on_tint and tag[1] in (Tone.ACCENT, Tone.NEUTRAL)
            paint_tag(painter, where, tag[0], tag[1], TOKENS.card if is_lost else "")
        else:
            _paint_text(painter, where, index, Tone(tag or Tone.NEUTRAL))


def _paint_text(painter: QPainter, where: QRect, index: Index, tone: Tone) -> None:
    is_pressing = tone is not Tone.NEUTRAL
    painter.setFont(text_font(14, is_bold=is_pressing or bool(index.data(STRONG_ROLE))))
    painter.setPen(QColor(TOKENS.ink(tone) if is_pressing else TOKENS.text))
    inner = where.adjusted(8, 0, -8, -1)
    align = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
    text = painter.fontMetrics().elidedText(
        str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width()
    )
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | align), text)


def paint_tag(painter: QPainter, where: QRect, text: str, tone: Tone, ground: str = "") -> None:
    """A word on the tint of its tone, at the left of `where`, cut where it does not fit."""
    if not text:
        return
    font = text_font(12)
    metrics = QFontMetrics(font)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width() - 16 - 18)
    width = metrics.horizontalAdvance(text) + 18
    box = QRectF(where.left() + 8, where.center().y() - scaled(10), width, scaled(21))
    painter.setPen(QPen(QColor(TOKENS.edge(tone)), 1))
    painter.setBrush(QColor(ground or TOKENS.ground(tone)))
    painter.drawRoundedRect(box, 10.5, 10.5)
    painter.setFont(font)
    painter.setPen(QPen(QColor(TOKENS.ink(tone))))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class FlatTable(QTableView):
    """Up and Down go through the rows; Enter or a double click emits `opened` with its number."""

    opened = Signal(int)

    def __init__(self, model: QAbstractTableModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(FlatDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(scaled(ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _: self._open())

    @property
    def row(self) -> int:
        """The row one is on; -1 for none."""
        return self.currentIndex().row() if self.currentIndex().isValid() else -1

    def choose(self, row: int) -> None:
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            paint_focus_ring(self, QPainter(self.viewport()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _open(self) -> None:
        if self.row >= 0:
            self.opened.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)
