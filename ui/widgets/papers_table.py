"""The checklist on screen: Space ticks, digits count, arrows go about."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.models.papers import COUNTS, Column, PapersModel
from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled, text_font
from ui.widgets.focus_ring import paint_focus_ring
from ui.widgets.papers_delegate import PapersDelegate

Index = QModelIndex | QPersistentModelIndex
_COUNT_WIDTHS = {Column.ORIGINALS: 84, Column.CERTIFIED: 84, Column.PHOTOCOPIES: 84}
_SECOND_DIGIT_MS = 1200


class PapersTable(QTableView):
    """Keyboard only: Up/Down a line, Left/Right a column, Space ticks, 0-9 the number,
    Enter the next line, Tab out of the table."""

    def __init__(self, model: PapersModel) -> None:
        super().__init__()
        self._papers = model
        self._since_digit = QElapsedTimer()
        self._digits = ""
        self._hint = ""
        self.setModel(model)
        self._delegate = PapersDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Papers of the dossier"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self._set_columns()
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self._begin)
        model.rowsInserted.connect(self._fit_rows)

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.TICK, scaled(30))
        for column, width in _COUNT_WIDTHS.items():
            header.resizeSection(column, scaled(width))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(30)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(scaled(TOKENS.row_height))

    def sizeHint(self) -> QSize:
        return QSize(400, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 78)

    def set_hint(self, text: str) -> None:
        """What stands in an empty table."""
        self._hint = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._papers.rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(text_font(13))
            painter.setPen(QColor(TOKENS.second))
            area = self.viewport().rect().adjusted(38, 10, 0, 0)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignTop), self._hint)
            paint_focus_ring(self, painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """One line high or two, by the length of the name."""
        width = self.columnWidth(Column.NAME)
        for at, row in enumerate(self._papers.rows):
            height = self._delegate.row_height(row, width)
            if self.rowHeight(at) != height:
                self.setRowHeight(at, height)

    def _begin(self) -> None:
        self._fit_rows()
        first = next((i for i, r in enumerate(self._papers.rows) if not r.is_note), None)
        if first is not None:
            self.setCurrentIndex(self._papers.index(first, Column.ORIGINALS))
        self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._digits = ""
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self._line(index.row()))

    def _line(self, row: int) -> QRect:
        left = self.visualRect(self._papers.index(row, 0))
        return QRect(0, left.top(), self.viewport().width(), left.height())

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() in (Column.TICK, Column.NAME):
            self._papers.toggle(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        key = event.key()
        if key == Qt.Key.Key_Space:
            self._papers.toggle(index.row())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next_line(index)
        elif event.text().isdecimal() and event.text().isascii():
            self._type_digit(index, event.text())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._digits = ""
            self._papers.set_count(index.row(), self._count_column(index), 0)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            at = COUNTS.index(self._count_column(index)) + (1 if key == Qt.Key.Key_Right else -1)
            if 0 <= at < len(COUNTS):
                self.setCurrentIndex(index.siblingAtColumn(COUNTS[at]))
        else:
            super().keyPressEvent(event)

    def _next_line(self, index: QModelIndex) -> None:
        if index.row() + 1 < self._papers.rowCount():
            self.setCurrentIndex(self._papers.index(index.row() + 1, self._count_column(index)))
        else:
            self.focusNextChild()

    def _count_column(self, index: QModelIndex) -> Column:
        column = Column(index.column())
        return column if column in COUNTS else Column.ORIGINALS

    def _type_digit(self, index: QModelIndex, digit: str) -> None:
        if not self._since_digit.isValid() or self._since_digit.elapsed() > _SECOND_DIGIT_MS:
            self._digits = ""
        self._since_digit.start()
        self._digits = (self._digits + digit)[-3:]
        self._papers.set_count(index.row(), self._count_column(index), int(self._digits))
