"""The look of a short table: fine lines, one row chosen, tags with words; Enter takes the row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.models.lined import COLUMN_ROLE, TAG_ROLE, Index, LinedModel, Row
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import scaled, text_font
from ui.widgets.focus_ring import paint_focus_ring

_ROW_HEIGHT = 34


class LinedDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, scaled(_ROW_HEIGHT))

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
            painter.fillRect(
                where.left(), where.top(), 3, where.height() - 1, QColor(TOKENS.accent)
            )
        tagged = index.data(TAG_ROLE)
        if tagged is not None:
            self._paint_tag(painter, where, *tagged)
        else:
            self._paint_text(painter, where, index)
        painter.restore()

    def _paint_text(self, painter: QPainter, where: QRect, index: Index) -> None:
        column = index.data(COLUMN_ROLE)
        painter.setFont(text_font(14, is_bold=column.is_strong))
        painter.setPen(QColor(TOKENS.text))
        inner = where.adjusted(8, 0, -8, -1)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_tag(self, painter: QPainter, where: QRect, text: str, tone: Tone) -> None:
        if not text:
            return
        metrics = QFontMetrics(text_font(12))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width() - 34)
        width = metrics.horizontalAdvance(text) + 18
        box = QRectF(where.left() + 8, where.center().y() - scaled(10), width, scaled(21))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TOKENS.ground(tone)))
        painter.drawRoundedRect(box, 10.5, 10.5)
        painter.setFont(text_font(12))
        painter.setPen(QPen(QColor(TOKENS.ink(tone))))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class LinedTable(QTableView):
    """`taken` with a row's number on Enter or a double click."""

    taken = Signal(int)

    def __init__(self, model: LinedModel[Row], name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(LinedDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for at, column in enumerate(model.columns):
            if column.width:
                header.resizeSection(at, scaled(column.width))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(scaled(_ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.taken.emit(index.row()))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.taken.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
