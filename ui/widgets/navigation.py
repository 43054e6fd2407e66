"""The narrow navigation at the left: a room, its icon, its word and its key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout

from ui.theme.icons import draw_icon
from ui.theme.tokens import TOKENS
from ui.widgets.basics import key_text, scaled, text_font

WIDTH = 76
_WORD_PX = 11


@dataclass(frozen=True, slots=True)
class Room:
    """A room of the window as the navigation shows it."""

    name: str
    title: str
    icon: str
    keys: str


class RoomButton(QAbstractButton):
    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room = room
        self.setText(room.title)
        self.setAccessibleName(room.title)
        self.setAccessibleDescription(key_text(room.keys))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def _is_long(self) -> bool:
        """Whether its word takes two lines, in bold as when one is there."""
        width = QFontMetrics(text_font(_WORD_PX, is_bold=True)).horizontalAdvance(self.room.title)
        return width > scaled(WIDTH) - 8

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), scaled(72 if self._is_long else 60))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(6, 1, self.width() - 13, self.height() - 2)
        if self.isChecked():
            painter.setBrush(QColor(TOKENS.accent))
            painter.drawRect(QRectF(0, 9, 3, self.height() - 18))
            painter.setBrush(QColor(TOKENS.tint))
            painter.drawRoundedRect(box, 7, 7)
        elif self.underMouse():
            painter.setBrush(QColor(TOKENS.page))
            painter.drawRoundedRect(box, 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(TOKENS.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        is_here, icon = self.isChecked(), scaled(19)
        colour = TOKENS.accent if is_here else TOKENS.soft
        draw_icon(
            painter,
            self.room.icon,
            colour,
            QRectF(self.width() / 2 - icon / 2, scaled(6), icon, icon),
        )
        painter.setFont(text_font(_WORD_PX, is_bold=is_here))
        painter.setPen(QColor(TOKENS.pressed if is_here else TOKENS.soft))
        middle = int(Qt.AlignmentFlag.AlignHCenter)
        lines = 2 if self._is_long else 1
        room = QRect(4, scaled(26), self.width() - 8, scaled(16) * lines + 4)
        painter.drawText(room, middle | int(Qt.TextFlag.TextWordWrap), self.room.title)
        painter.setFont(text_font(10))
        painter.setPen(QColor(TOKENS.second))
        painter.drawText(
            QRect(0, scaled(28 + 15 * lines), self.width(), scaled(15)),
            middle,
            key_text(self.room.keys),
        )


class Navigation(QFrame):
    """Emits `asked` with the name of a room, by key or by click."""

    asked = Signal(str)

    def __init__(self, rooms: tuple[Room, ...]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(scaled(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RoomButton] = {}
        self._actions: dict[str, QAction] = {}
        for room in rooms:
            button = RoomButton(room)
            self._group.addButton(button)
            self._buttons[room.name] = button
            column.addWidget(button)
            button.clicked.connect(lambda _=False, name=room.name: self.asked.emit(name))
            action = QAction(room.title, self)
            action.setShortcut(QKeySequence(room.keys))
            action.triggered.connect(lambda _=False, name=room.name: self.asked.emit(name))
            self.addAction(action)
            self._actions[room.name] = action
        column.addStretch(1)

    def offer(self, is_offered: Callable[[str], bool]) -> None:
        """Show only the rooms that whoever sits here may use; the others' keys are dead."""
        for name, button in self._buttons.items():
            button.setVisible(is_offered(name))
            self._actions[name].setEnabled(is_offered(name))

    def show_room(self, name: str) -> None:
        self._buttons[name].setChecked(True)
