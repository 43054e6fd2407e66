"""The timeline, painted: when and by whom on the left, what happened in full words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.dates import clock_text, day_text
from ui.theme.tokens import TOKENS, Tone
from ui.timeline import Event
from ui.widgets.basics import scaled, text_font
from ui.widgets.copy_menu import offer_copy

_WHEN = 132
_DOT = 22
_GAP = 10
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class _Line:
    """A text and where it stands; `role` names its face and colour."""

    where: QRect
    text: str
    role: str


_Measured = tuple[list[tuple[Event, list[_Line]]], int]


class TimelineView(QWidget):
    """As high as its texts need at its width. The right button copies what happened."""

    def __init__(self) -> None:
        super().__init__()
        self._events: tuple[Event, ...] = ()
        self._measured: dict[int, _Measured] = {}
        self._strong = text_font(13, is_bold=True)
        self._plain = text_font(13)
        self._small = text_font(12)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_events(self, events: Sequence[Event]) -> None:
        """Newest last, as it happened."""
        self._events = tuple(events)
        self._measured.clear()
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """All of it, one event a line."""
        return "\n".join(self._said(event) for event in self._events)

    def _said(self, event: Event) -> str:
        when = f"{day_text(event.happened_at.date())} {clock_text(event.happened_at)}"
        parts = (when, event.by, event.said, *self._below(event))
        return " · ".join(part for part in parts if part)

    def _below(self, event: Event) -> tuple[str, ...]:
        """What stands under the sentence."""
        more = []
        if event.recorded_at is not None:
            words = self.tr("Entered at {time} on {day}")
            on, at = event.recorded_at, clock_text(event.recorded_at)
            more.append(words.format(time=at, day=day_text(on.date())))
        if event.doubt is not None:
            more.append(
                self.tr("Was in doubt, settled since")
                if event.doubt.is_settled
                else self.tr("Does not count: it contradicts another entry")
            )
        return (*event.details, *more)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)[1]

    def sizeHint(self) -> QSize:
        width = max(self.width(), scaled(320))
        return QSize(width, self.heightForWidth(width))

    def _lay_out(self, width: int) -> _Measured:
        """Each event with its lines, and the height of all. Measured once per width: a layout
        asks many times.
        """
        if width not in self._measured:
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: int) -> _Measured:
        top, placed = 0, []
        for event in self._events:
            lines, top = self._place(event, top, width)
            placed.append((event, lines))
            top += scaled(_GAP)
        return placed, max(top - scaled(_GAP), 0)

    def _place(self, event: Event, top: int, width: int) -> tuple[list[_Line], int]:
        left, small = scaled(_WHEN) + scaled(_DOT), QFontMetrics(self._small)
        room = max(width - left, 40)
        when = f"{day_text(event.happened_at.date())}  {clock_text(event.happened_at)}"
        by = small.elidedText(event.by, Qt.TextElideMode.ElideRight, scaled(_WHEN))
        head = QFontMetrics(self._plain).height()
        lines = [
            _Line(QRect(0, top, scaled(_WHEN), head), when, "when"),
            _Line(QRect(0, top + head, scaled(_WHEN), small.height()), by, "small"),
        ]
        bottom = top
        for role, text in (("said", event.said), *(("small", one) for one in self._below(event))):
            metrics = QFontMetrics(self._strong if role == "said" else self._small)
            box = QRect(0, 0, room, 100_000)
            height = metrics.boundingRect(box, _WRAPPED, text).height()
            lines.append(_Line(QRect(left, bottom, room, height), text, role))
            bottom += height + 1
        return lines, max(bottom, top + head + small.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed, _ = self._lay_out(self.width())
        middle = scaled(_WHEN) + scaled(_DOT) // 2 - scaled(4)
        tops = [lines[0].where.top() + scaled(9) for _, lines in placed]
        if tops:
            painter.setPen(QPen(QColor(TOKENS.line), 2))
            painter.drawLine(middle, tops[0], middle, tops[-1])
        for (one, lines), top in zip(placed, tops, strict=True):
            painter.setPen(QPen(QColor(TOKENS.card), 2))
            tone = TOKENS.faint if one.tone is Tone.NEUTRAL else TOKENS.ink(one.tone)
            painter.setBrush(QColor(tone))
            painter.drawEllipse(QPoint(middle, top), scaled(5), scaled(5))
            for line in lines:
                self._write(painter, line)

    def _write(self, painter: QPainter, line: _Line) -> None:
        faces = {"said": self._strong, "when": self._plain, "small": self._small}
        painter.setFont(faces[line.role])
        painter.setPen(QColor(TOKENS.second if line.role == "small" else TOKENS.text))
        painter.drawText(line.where, _WRAPPED, line.text)

    def event_at(self, point: QPoint) -> str:
        """What happened at this height, with its details; "" between two."""
        for one, lines in self._lay_out(self.width())[0]:
            top, bottom = lines[0].where.top(), max(line.where.bottom() for line in lines)
            if top <= point.y() <= bottom:
                return self._said(one)
        return ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        text = self.event_at(event.pos())
        if text:
            caption = self.tr("Copy what happened")
            offer_copy(self, event.globalPos(), caption, text)
