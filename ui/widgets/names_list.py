"""People of the roster, one under the other: initials, name, role. One is always chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk_app.domain.search import fold
from ui.roles import role_text
from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled, text_font
from ui.widgets.clerk_button import initials

if TYPE_CHECKING:
    from desk_app.domain.roster import Clerk

_ROW = 48
_MOST_ROWS = 6
_CLERK = Qt.ItemDataRole.UserRole
translate = QCoreApplication.translate


class _Rows(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, scaled(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        clerk: Clerk = index.data(_CLERK)
        box: QRect = option.rect.adjusted(2, 2, -2, -2)
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(QColor(TOKENS.tint))
            painter.drawRoundedRect(box, 7, 7)
        self._badge(painter, box, clerk.name)
        note = "" if clerk.has_pin else translate("NamesList", "no PIN yet")
        left = box.left() + scaled(52)
        room = box.right() - left - 12 - self._note(painter, box, note)
        self._words(painter, QRect(left, box.top(), room, box.height()), clerk, is_chosen)
        painter.restore()

    def _badge(self, painter: QPainter, box: QRect, name: str) -> None:
        size = scaled(30)
        circle = QRect(box.left() + scaled(10), box.center().y() - size // 2 + 1, size, size)
        painter.setBrush(QColor(TOKENS.initials))
        painter.drawEllipse(circle)
        painter.setFont(text_font(12, is_bold=True))
        painter.setPen(QColor(TOKENS.pressed))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), initials(name))

    def _note(self, painter: QPainter, box: QRect, note: str) -> int:
        """The word at the right edge; gives its width."""
        painter.setFont(text_font(12))
        painter.setPen(QColor(TOKENS.warn))
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box.adjusted(0, 0, -12, 0), flags, note)
        return QFontMetrics(painter.font()).horizontalAdvance(note) + (10 if note else 0)

    def _words(self, painter: QPainter, room: QRect, clerk: Clerk, is_chosen: bool) -> None:
        half = room.height() // 2
        for text, font, colour, where, flag in (
            (
                clerk.name,
                text_font(14, is_bold=is_chosen),
                TOKENS.pressed if is_chosen else TOKENS.text,
                room.adjusted(0, 0, 0, -half + 3),
                Qt.AlignmentFlag.AlignBottom,
            ),
            (
                role_text(clerk.role),
                text_font(12),
                TOKENS.second,
                room.adjusted(0, half + 3, 0, 0),
                Qt.AlignmentFlag.AlignTop,
            ),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            fitting = QFontMetrics(font).elidedText(
                text, Qt.TextElideMode.ElideRight, where.width()
            )
            painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | flag), fitting)


class NamesList(QListWidget):
    """The arrow keys and the first letter of any word of a name choose."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("names")
        self.setAccessibleName(title)
        self.setItemDelegate(_Rows(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def show_people(self, people: Sequence[Clerk], chosen: str = "") -> None:
        self.clear()
        for clerk in people:
            item = QListWidgetItem(f"{clerk.name}, {role_text(clerk.role)}")
            item.setData(_CLERK, clerk)
            self.addItem(item)
        names = [clerk.name for clerk in people]
        self.setCurrentRow(names.index(chosen) if chosen in names else 0)
        rows = min(max(len(people), 1), _MOST_ROWS)
        self.setFixedHeight(rows * scaled(_ROW) + 10)

    @property
    def chosen(self) -> Clerk | None:
        item = self.currentItem()
        found: Clerk | None = item.data(_CLERK) if item is not None else None
        return found

    def step(self, by: int) -> None:
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def jump(self, letter: str) -> None:
        """To the next name with a word that begins so."""
        for away in range(1, self.count() + 1):
            row = (self.currentRow() + away) % self.count()
            clerk: Clerk = self.item(row).data(_CLERK)
            if any(word.startswith(fold(letter)) for word in fold(clerk.name).split()):
                self.setCurrentRow(row)
                return
