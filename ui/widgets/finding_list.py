"""A list of findings: the number, whose it is, what is wrong, and the step that settles it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout

from ui.models.findings import FindingRow
from ui.models.rows import Index, RowsColumn
from ui.theme.icons import draw_icon
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import Card, label, scaled, set_tag, tag, text_font
from ui.widgets.flat_table import FlatDelegate
from ui.widgets.rows_table import RowsTable

_ROW_HEIGHT = 82
_BUTTON_HEIGHT = 30
_LEAST_WORDS = 150
"""Pixels of words beside a step's button; in a narrower list Enter alone takes the step."""
_TOP_LEFT = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | _TOP_LEFT


class _FindingDelegate(FlatDelegate):
    def __init__(self, table: FindingTable) -> None:
        super().__init__(table, _ROW_HEIGHT)
        self._table = table

    def button_of(self, where: QRect, row: FindingRow) -> QRect:
        """Where the step's button is drawn; nowhere for what is settled, or for want of room."""
        if not row.caption:
            return QRect()
        metrics = self._table.fontMetrics()
        width = metrics.horizontalAdvance(row.caption) + scaled(26)
        if where.width() - width < scaled(_LEAST_WORDS):
            return QRect()
        height = scaled(_BUTTON_HEIGHT)
        return QRect(where.right() - width - 4, where.center().y() - height // 2, width, height)

    def paint_words(self, painter: QPainter, where: QRect, index: Index, is_on_tint: bool) -> None:
        row = self._table.rows[index.row()]
        button = self.button_of(where, row)
        inner = where.adjusted(8, 7, -10, -4)
        if button.isValid():
            inner.setRight(button.left() - 8)
            self._paint_button(painter, button, row.caption)
        self._line(painter, inner, row.title, 14, TOKENS.text, is_bold=True)
        inner.setTop(inner.top() + scaled(19))
        if row.under:
            self._line(painter, inner, row.under, 12, TOKENS.second)
            inner.setTop(inner.top() + scaled(16))
        if row.is_open:
            self._wrapped(painter, inner, row.what, TOKENS.warn)
            return
        side = scaled(13)
        draw_icon(painter, "check", TOKENS.done, QRectF(inner.left(), inner.top() + 2, side, side))
        inner.setLeft(inner.left() + side + 4)
        self._wrapped(painter, inner, row.settled, TOKENS.done)

    def _line(
        self,
        painter: QPainter,
        where: QRect,
        text: str,
        px: int,
        ink: str,
        *,
        is_bold: bool = False,
    ) -> None:
        painter.setFont(text_font(px, is_bold=is_bold))
        painter.setPen(QColor(ink))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            where, _TOP_LEFT, painter.fontMetrics().elidedText(text, elide, where.width())
        )

    def _wrapped(self, painter: QPainter, where: QRect, text: str, ink: str) -> None:
        """Up to as many lines as there is height for; what is left over ends in `…`."""
        painter.setFont(text_font(12))
        painter.setPen(QColor(ink))
        metrics = painter.fontMetrics()
        lines = max(where.height() // metrics.lineSpacing(), 1)
        if metrics.boundingRect(where, _WRAPPED, text).height() > lines * metrics.lineSpacing():
            room = int(where.width() * (lines - 0.3))
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(where, _WRAPPED, text)

    def _paint_button(self, painter: QPainter, where: QRect, caption: str) -> None:
        painter.setPen(QPen(QColor(TOKENS.field_line), 1))
        painter.setBrush(QColor(TOKENS.card))
        painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setFont(text_font(13))
        painter.setPen(QColor(TOKENS.text))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), caption)


class FindingTable(RowsTable[FindingRow]):
    """Enter, or a click on the button of a row, says `picked`."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        read_out: RowsColumn[FindingRow] = RowsColumn(name, lambda row: f"{row.title}: {row.what}")
        super().__init__((read_out,), name, lambda row: row.key, has_header=False)
        self._delegate = _FindingDelegate(self)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self.setMouseTracking(True)

    def _button_at(self, at: QPoint) -> FindingRow | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        is_on = self._delegate.button_of(self.visualRect(index), row).contains(at)
        return row if is_on else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._button_at(event.position().toPoint())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_on = self._button_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_on else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class FindingList(Card):
    """The list under its heading, with how many are open."""

    def __init__(self, title: str, empty: str) -> None:
        """`empty` is said when there is nothing in it."""
        super().__init__(margin=10, spacing=4)
        self.table = FindingTable(title)
        self._count = tag("")
        self._meaning = empty
        self._empty = label(empty, "second")
        self._empty.setContentsMargins(4, 0, 4, 0)
        self._empty.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.setSpacing(8)
        head.addWidget(label(title, "heading"))
        head.addWidget(self._count)
        head.addStretch(1)
        self.box.addLayout(head)
        self.box.addWidget(self._empty)
        self.box.addWidget(self.table, 1)
        self.show_rows(())

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        return self.table.rows

    @property
    def open_rows(self) -> tuple[FindingRow, ...]:
        return tuple(row for row in self.rows if row.is_open)

    def show_rows(
        self, rows: Sequence[FindingRow], tone: Tone = Tone.DANGER, *, unknown: str = ""
    ) -> None:
        """`unknown` is said instead of what an empty list means, while nobody has looked yet."""
        self.table.set_rows(rows)
        still_open = len(self.open_rows)
        set_tag(self._count, str(still_open), tone if still_open else Tone.DONE)
        self._count.setVisible(bool(rows) or not unknown)
        self._empty.setText(unknown or self._meaning)
        self._empty.setVisible(not rows)
