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

from ui.models.columns import COLUMNS, PLACE, USUAL, Column
from ui.models.register import TAG_ROLE, RegisterModel
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import scaled, text_font

Index = QModelIndex | QPersistentModelIndex
WIDTHS = {
    Column.NUMBER: 186,
    Column.PERSON: 190,
    Column.APPLICANT: 190,
    Column.PHONE: 112,
    Column.PROCEDURE: 240,
    Column.CODE: 100,
    Column.SECTOR: 150,
    Column.CHANNEL: 104,
    Column.CLERK: 150,
    Column.RECEIVED: 132,
    Column.DUE: 96,
    Column.READY: 132,
    Column.RETURNED: 132,
    Column.HOLDER: 170,
    Column.STATUS: 226,
}
"""Of text in its usual size, until somebody drags them."""
_ROW_HEIGHT = 34
_PERSON_SHARE = 0.19


class RegisterDelegate(QStyledItemDelegate):
    def __init__(self, view: RegisterTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, scaled(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        where: QRect = option.rect
        is_current = self._view.currentIndex().row() == index.row()
        is_here = is_current or self._view.is_chosen(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            has_focus = self._view.hasFocus()
            painter.fillRect(where, QColor(TOKENS.tint if has_focus else TOKENS.row))
        painter.fillRect(where.left(), where.bottom(), where.width(), 1, QColor(TOKENS.line))
        if is_current and self._view.hasFocus() and index.column() == self._view.first_column:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(
                where.left(), where.top(), 3, where.height() - 1, QColor(TOKENS.accent)
            )
        tagged = index.data(TAG_ROLE) if index.column() == PLACE[Column.STATUS] else None
        if tagged is not None:
            text, tone = tagged
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
        for place, column in enumerate(COLUMNS):
            header.resizeSection(place, scaled(WIDTHS[column]))
            header.setSectionHidden(place, column not in USUAL)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(scaled(_ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _: self._open())

    @property
    def shown(self) -> tuple[Column, ...]:
        """The columns on screen, from the left."""
        return tuple(c for c in COLUMNS if not self.isColumnHidden(PLACE[c]))

    @property
    def first_column(self) -> int:
        return PLACE[self.shown[0]]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """A wide screen shows more of long names: of the owner's, then of the procedure's."""
        header = self.horizontalHeader()
        share = round(self.viewport().width() * _PERSON_SHARE)
        header.resizeSection(PLACE[Column.PERSON], max(scaled(WIDTHS[Column.PERSON]), share))
        give_rest(self, Column.PROCEDURE)

    def is_chosen(self, place: int) -> bool:
        """Whether a row is one of several that were chosen together."""
        return False

    @property
    def current_no(self) -> str:
        row = self._register.row_at(self.currentIndex().row()) if self.has_current else None
        return row.dossier_no if row is not None else ""

    @property
    def has_current(self) -> bool:
        return 0 <= self.currentIndex().row() < self._register.rowCount()

    def choose(self, row: int) -> None:
        if 0 <= row < self._register.rowCount():
            self.setCurrentIndex(self._register.index(row, self.first_column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search the rows: Qt would read every one of them."""

    def _open(self) -> None:
        if self.current_no:
            self.opened.emit(self.current_no)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)


def give_rest(table: RegisterTable, column: Column) -> None:
    """A column takes the room the others leave, but never less than its usual width."""
    header, place = table.horizontalHeader(), PLACE[column]
    others = sum(header.sectionSize(PLACE[c]) for c in table.shown if c is not column)
    header.resizeSection(place, max(table.viewport().width() - others, scaled(WIDTHS[column])))
