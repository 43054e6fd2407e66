"""The register's table and how its cells are drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.models.register import TAG_ROLE, Column, RegisterModel
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import scaled, text_font

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {
    Column.NUMBER: 186,
    Column.PERSON: 190,
    Column.RECEIVED: 132,
    Column.DUE: 96,
    Column.STATUS: 216,
}
_ROW_HEIGHT = 34
_PERSON_SHARE = 0.19


class RegisterDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, scaled(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        where: QRect = option.rect
        is_here = self._view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            has_focus = self._view.hasFocus()
            painter.fillRect(where, QColor(TOKENS.tint if has_focus else TOKENS.row))
        painter.fillRect(where.left(), where.bottom(), where.width(), 1, QColor(TOKENS.line))
        if is_here and self._view.hasFocus() and index.column() == 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(
                where.left(), where.top(), 3, where.height() - 1, QColor(TOKENS.accent)
            )
        if index.column() == Column.STATUS:
            text, tone = index.data(TAG_ROLE)
            is_on_tint = is_here and self._view.hasFocus() and tone in (Tone.ACCENT, Tone.NEUTRAL)
            self._paint_tag(painter, where, text, tone, TOKENS.card if is_on_tint else "")
        else:
            self._paint_text(painter, where, index)
        painter.restore()

    def _paint_text(self, painter: QPainter, where: QRect, index: Index) -> None:
        tone = Tone(index.data(TAG_ROLE) or Tone.NEUTRAL)
        is_pressing = tone is not Tone.NEUTRAL
        painter.setFont(text_font(14, is_bold=is_pressing))
        painter.setPen(QColor(TOKENS.ink(tone) if is_pressing else TOKENS.text))
        inner = where.adjusted(8, 0, -8, -1)
        text = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, inner.width()
        )
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(inner, flags, text)

    def _paint_tag(
        self, painter: QPainter, where: QRect, text: str, tone: Tone, ground: str
    ) -> None:
        font = text_font(12)
        text = QFontMetrics(font).elidedText(
            text, Qt.TextElideMode.ElideRight, where.width() - 16 - 18
        )
        width = QFontMetrics(font).horizontalAdvance(text) + 18
        box = QRectF(where.left() + 8, where.center().y() - scaled(10), width, scaled(21))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground or TOKENS.ground(tone)))
        painter.drawRoundedRect(box, 10.5, 10.5)
        painter.setFont(font)
        painter.setPen(QPen(QColor(TOKENS.ink(tone))))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class RegisterTable(QTableView):
    """Up and Down go through the dossiers; Enter opens one."""

    opened = Signal(str)

    def __init__(self, model: RegisterModel) -> None:
        super().__init__()
        self._register = model
        self._is_narrow = False
        self.setModel(model)
        self.setItemDelegate(RegisterDelegate(self))
        self.setAccessibleName(self.tr("Dossiers"))
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
        header.setSectionResizeMode(Column.PROCEDURE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, scaled(width))
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(scaled(_ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _: self._open())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide screen shows more of a long name."""
        super().resizeEvent(event)
        if not self._is_narrow:
            share = round(self.viewport().width() * _PERSON_SHARE)
            self.horizontalHeader().resizeSection(
                Column.PERSON, max(scaled(_WIDTHS[Column.PERSON]), share)
            )

    def make_narrow(self, is_narrow: bool) -> None:
        """Beside an open dossier the table keeps number, person, due date and state."""
        self._is_narrow = is_narrow
        self.setColumnHidden(Column.RECEIVED, is_narrow)
        self.setColumnHidden(Column.PROCEDURE, is_narrow)
        mode = QHeaderView.ResizeMode
        self.horizontalHeader().setSectionResizeMode(
            Column.PERSON, mode.Stretch if is_narrow else mode.Fixed
        )
        if not is_narrow:
            self.horizontalHeader().resizeSection(Column.PERSON, scaled(_WIDTHS[Column.PERSON]))

    @property
    def current_no(self) -> str:
        index = self.currentIndex()
        return self._register.rows[index.row()].dossier_no if index.isValid() else ""

    def choose(self, row: int) -> None:
        if 0 <= row < self._register.rowCount():
            self.setCurrentIndex(self._register.index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _open(self) -> None:
        if self.current_no:
            self.opened.emit(self.current_no)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)
