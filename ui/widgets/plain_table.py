"""A short list drawn as the register is: flat rows, tags with words, a tint under one row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.models.plain_rows import CELL_ROLE, Cell, Index, ListRow, PlainModel
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import scaled, text_font

_ROW_HEIGHT = 34
_PAD = 8


class PlainDelegate(QStyledItemDelegate):
    def __init__(self, view: PlainTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, scaled(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        where: QRect = option.rect
        cell: Cell = index.data(CELL_ROLE)
        is_here = self._view.currentIndex().row() == index.row() and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            painter.fillRect(where, QColor(TOKENS.tint))
        painter.fillRect(where.left(), where.bottom(), where.width(), 1, QColor(TOKENS.line))
        if is_here and index.column() == 0:
            painter.fillRect(
                where.left(), where.top(), 3, where.height() - 1, QColor(TOKENS.accent)
            )
        if cell.is_tag and cell.text:
            is_on_tint = is_here and cell.tone in (Tone.ACCENT, Tone.NEUTRAL)
            _paint_tag(painter, where, cell, TOKENS.card if is_on_tint else "")
        else:
            _paint_text(painter, where, cell, self._view.is_right(index.column()))
        painter.restore()


def _paint_text(painter: QPainter, where: QRect, cell: Cell, is_right: bool) -> None:
    is_coloured = cell.tone is not Tone.NEUTRAL
    painter.setFont(text_font(14, is_bold=cell.is_bold or is_coloured))
    painter.setPen(QColor(TOKENS.ink(cell.tone) if is_coloured else TOKENS.text))
    inner = where.adjusted(_PAD, 0, -_PAD, -1)
    text = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width())
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | side), text)


def _paint_tag(painter: QPainter, where: QRect, cell: Cell, ground: str) -> None:
    font = text_font(12)
    metrics = QFontMetrics(font)
    text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, where.width() - 2 * _PAD - 18)
    width = metrics.horizontalAdvance(text) + 18
    box = QRectF(where.left() + _PAD, where.center().y() - scaled(10), width, scaled(21))
    painter.setPen(QColor(_edge(cell.tone)))
    painter.setBrush(QColor(ground or TOKENS.ground(cell.tone)))
    painter.drawRoundedRect(box, 10.5, 10.5)
    painter.setFont(font)
    painter.setPen(QPen(QColor(TOKENS.ink(cell.tone))))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _edge(tone: Tone) -> str:
    return {
        Tone.NEUTRAL: TOKENS.neutral_line,
        Tone.ACCENT: TOKENS.tint_line,
        Tone.DONE: TOKENS.done_line,
        Tone.WARN: TOKENS.warn_line,
        Tone.DANGER: TOKENS.danger_line,
    }[tone]


class PlainTable(QTableView):
    """Up and Down go through the rows; Enter says `opened`, Delete says `removed`, with the key."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, model: PlainModel, name: str, *, has_header: bool = True) -> None:
        super().__init__()
        self._plain = model
        self.setModel(model)
        self.setItemDelegate(PlainDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_columns(has_header)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(scaled(_ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _: self._open())

    def _set_columns(self, has_header: bool) -> None:
        header = self.horizontalHeader()
        header.setVisible(has_header)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for at, column in enumerate(self._plain.columns):
            if column.width:
                header.resizeSection(at, scaled(column.width))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def is_right(self, column: int) -> bool:
        return self._plain.columns[column].is_right

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; the chosen one stays chosen while it is there."""
        chosen, at = self.current_key, self.currentIndex().row()
        self._plain.set_rows(rows)
        found = self._plain.row_of(chosen) if chosen else -1
        self.choose(found if found >= 0 else min(max(at, 0), len(rows) - 1))

    @property
    def rows(self) -> tuple[ListRow, ...]:
        return self._plain.rows

    @property
    def current_key(self) -> str:
        index = self.currentIndex()
        return self._plain.rows[index.row()].key if index.isValid() else ""

    def choose(self, row: int) -> None:
        if 0 <= row < self._plain.rowCount():
            self.setCurrentIndex(self._plain.index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _open(self) -> None:
        if self.current_key:
            self.opened.emit(self.current_key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Delete and self.current_key:
            self.removed.emit(self.current_key)
        else:
            super().keyPressEvent(event)
