"""How one line of the checklist is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from desk_app.domain.procedures import PartKind
from ui.models.papers import COUNTS, ROW_ROLE, Column, PaperRow
from ui.theme.icons import draw_icon
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import scaled, text_font

Index = QModelIndex | QPersistentModelIndex
_NAME_PX = 14
_TAG_PX = 12
_MOST_LINES = 2
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)


class PapersDelegate(QStyledItemDelegate):
    """Paints from the row value alone; long names take two lines, then end in `…`."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def _tag(self, row: PaperRow) -> str:
        if row.kind is PartKind.PRESENT:
            return self.tr("shown")
        return self.tr("added") if row.is_added else ""

    def _tag_width(self, row: PaperRow) -> int:
        text = self._tag(row)
        return QFontMetrics(text_font(_TAG_PX)).horizontalAdvance(text) + 26 if text else 0

    def row_height(self, row: PaperRow, width: int) -> int:
        """The height of a line whose name column is `width` wide."""
        metrics = QFontMetrics(text_font(13 if row.is_note else _NAME_PX))
        if metrics.horizontalAdvance(row.name) <= width - self._tag_width(row) - 16:
            return scaled(TOKENS.row_height)
        return max(scaled(TOKENS.row_height), _MOST_LINES * metrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaperRow = index.data(ROW_ROLE)
        where: QRect = option.rect
        current = self._view.currentIndex()
        is_here = self._view.hasFocus() and current.row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            painter.fillRect(where, QColor(TOKENS.row))
        painter.fillRect(where.left(), where.bottom(), where.width(), 1, QColor(TOKENS.line))
        if index.column() == Column.TICK:
            self._paint_tick(painter, where, row)
        elif index.column() == Column.NAME:
            self._paint_name(painter, where, row)
        elif not row.is_note:
            column = current.column() if current.column() in COUNTS else Column.ORIGINALS
            self._paint_count(painter, where, row, index, is_here and column == index.column())
        painter.restore()

    def _paint_tick(self, painter: QPainter, where: QRect, row: PaperRow) -> None:
        if row.is_note:
            name, colour = "note", TOKENS.faint
        else:
            name, colour = ("check", TOKENS.done) if row.is_ticked else ("open", TOKENS.faint)
        box = QRectF(0, 0, scaled(16), scaled(16))
        box.moveCenter(QRectF(where).center())
        draw_icon(painter, name, colour, box)

    def _paint_name(self, painter: QPainter, where: QRect, row: PaperRow) -> None:
        inner = where.adjusted(8, 2, -8 - self._tag_width(row), -3)
        painter.setFont(text_font(13 if row.is_note else _NAME_PX))
        is_plain = row.is_ticked and not row.is_note
        painter.setPen(QColor(TOKENS.text if is_plain else TOKENS.second))
        metrics = painter.fontMetrics()
        text = row.name
        if metrics.horizontalAdvance(text) > inner.width():
            room = int(inner.width() * _MOST_LINES * 0.94)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, _WRAP, text)
        if self._tag(row):
            used = min(metrics.horizontalAdvance(text), inner.width())
            self._paint_tag(
                painter, QRect(inner.left() + used + 8, where.top(), 0, where.height()), row
            )

    def _paint_tag(self, painter: QPainter, where: QRect, row: PaperRow) -> None:
        painter.setFont(text_font(_TAG_PX))
        box = QRect(
            where.left(), where.center().y() - scaled(10), self._tag_width(row) - 8, scaled(21)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TOKENS.ground(Tone.NEUTRAL)))
        painter.drawRoundedRect(box, 10.5, 10.5)
        painter.setPen(QColor(TOKENS.second))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._tag(row))

    def _paint_count(
        self, painter: QPainter, where: QRect, row: PaperRow, index: Index, is_here: bool
    ) -> None:
        count = row.counts[COUNTS.index(Column(index.column()))]
        if is_here:
            box = QRectF(0, 0, scaled(46), scaled(27))
            box.moveCenter(QRectF(where).center())
            painter.setPen(QPen(QColor(TOKENS.accent), 2))
            painter.setBrush(QColor(TOKENS.card))
            painter.drawRoundedRect(box, 6, 6)
        painter.setFont(text_font(_NAME_PX))
        painter.setPen(QColor(TOKENS.text if count else TOKENS.faint))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), str(count) if count else "–")
