"""The procedure field: two letters of any words, and a list to choose from below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.actions import ProcedureHit
from ui.theme.tokens import TOKENS
from ui.widgets.basics import text_font
from ui.widgets.line import Line

_HIT = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 46
_MOST_ROWS = 8
_LONGEST_ASKED = 200
"""Letters of a pasted letter that are looked for."""


class _HitDelegate(QStyledItemDelegate):
    """Name above; code, field and what is not known below."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, _ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit: ProcedureHit = index.data(_HIT)
        where: QRect = option.rect
        state = option.state
        is_here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(TOKENS.tint))
            painter.drawRoundedRect(where, 5, 5)
        inner = where.adjusted(10, 5, -10, -4)
        painter.setFont(text_font(14, is_bold=is_here))
        painter.setPen(QColor(TOKENS.pressed if is_here else TOKENS.text))
        name = painter.fontMetrics().elidedText(
            hit.name, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop), name)
        painter.setFont(text_font(12))
        painter.setPen(QColor(TOKENS.second))
        below = f"{hit.code} · {hit.sector}"
        if not hit.is_limit_known:
            below += " · " + self.tr("time limit not known")
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom), below)
        painter.restore()


class ProcedureSearch(Line):
    """Emits `chosen` with a code; `typed_over` when the text no longer is what was chosen."""

    chosen = Signal(str)
    typed_over = Signal()
    nothing_found = Signal(bool)

    def __init__(self, search: Callable[[str], Sequence[ProcedureHit]]) -> None:
        super().__init__()
        self._search = search
        self._is_chosen = False
        self.setProperty("role", "main")
        self.set_hint(self.tr("Two letters of any words, e.g. dk ks"))
        self.setAccessibleName(self.tr("Procedure"))
        self._list: QListView | None = None
        self._model = QStandardItemModel()
        self.textEdited.connect(lambda _: self._look(self.text()))

    @property
    def hits(self) -> QListView:
        """The list under the field; made when first needed, a child of the whole room."""
        if self._list is None:
            self._list = QListView(self._room())
            self._model.setParent(self._list)
            self._list.setObjectName("hits")
            self._list.setAccessibleName(self.tr("Procedures found"))
            self._list.setModel(self._model)
            self._list.setItemDelegate(_HitDelegate(self._list))
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setUniformItemSizes(True)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.clicked.connect(self._pick)
            self._list.hide()
        return self._list

    def _room(self) -> QWidget:
        """The widget the list may lie over: what contains the cards, else the window."""
        above = self.parentWidget()
        while above is not None and above.objectName() != "page":
            above = above.parentWidget()
        return above or self.window()

    def show_chosen(self, name: str) -> None:
        self._is_chosen = True
        self.setText(name)
        self.setCursorPosition(0)
        self.setToolTip(name)
        self.close_hits()

    def show_typed(self, text: str) -> None:
        """Words that were typed, and nothing chosen."""
        self._is_chosen = False
        self.setText(text)
        self.setToolTip("")
        self.close_hits()

    @property
    def typed(self) -> str:
        """What was typed without choosing anything."""
        return "" if self._is_chosen else self.text().strip()

    def close_hits(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _look(self, text: str) -> None:
        if self._is_chosen:
            self._is_chosen = False
            self.typed_over.emit()
        self._model.clear()
        asked = text.strip()
        for hit in self._search(asked[:_LONGEST_ASKED]):
            item = QStandardItem(hit.name)
            item.setData(hit, _HIT)
            item.setEditable(False)
            self._model.appendRow(item)
        rows = self._model.rowCount()
        self.nothing_found.emit(bool(asked) and not rows)
        if not rows:
            self.close_hits()
            return
        self._place(rows)
        self.hits.setCurrentIndex(self._model.index(0, 0))

    def _place(self, rows: int) -> None:
        room = self._room()
        corner = self.mapTo(room, QPoint(0, self.height() + 3))
        height = min(rows, _MOST_ROWS) * _ROW_HEIGHT + 12
        height = min(height, room.height() - corner.y() - 8)
        self.hits.setGeometry(corner.x(), corner.y(), self.width(), height)
        self.hits.show()
        self.hits.raise_()

    def _pick(self, index: QModelIndex) -> None:
        hit: ProcedureHit | None = index.data(_HIT)
        if hit is not None:
            self.show_chosen(hit.name)
            self.chosen.emit(hit.code)

    def event(self, event: QEvent) -> bool:
        """Esc closes the list before it is anyone else's key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_open = self._list is not None and self._list.isVisible()
            if is_open and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = self._list is not None and self._list.isVisible()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if is_open:
                self._pick(self.hits.currentIndex())
            elif self._is_chosen:
                self.focusNextChild()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not is_open:
                self._look(self.text() if not self._is_chosen else "")
                return
            row = self.hits.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)
            self.hits.setCurrentIndex(self._model.index(row % self._model.rowCount(), 0))
        elif key == Qt.Key.Key_Escape and is_open:
            self.close_hits()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_hits()
