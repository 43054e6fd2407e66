"""Dossiers taken in by the hour, as bars."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled, text_font

FIRST_HOUR, LAST_HOUR = 7, 16


class HourChart(QWidget):
    """Always the hours of a working day, and whatever else was worked; the present one stands out.

    Read out as `7: 3, 8: 7 …`.
    """

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[int, int] = {}
        self._now = -1
        self.setMinimumHeight(scaled(124))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Mapping[int, int], hour_now: int) -> None:
        hours = set(range(FIRST_HOUR, LAST_HOUR + 1)) | set(counts)
        self._counts = {hour: counts.get(hour, 0) for hour in sorted(hours)}
        self._now = hour_now
        said = ", ".join(f"{hour}: {count}" for hour, count in self._counts.items())
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        foot = scaled(18)
        room = self.height() - foot - 2
        step = self.width() / len(self._counts)
        highest = max(max(self._counts.values()), 1)
        for at, (hour, count) in enumerate(self._counts.items()):
            height = max(room * count / highest, 4 if count else 0)
            bar = QRectF(at * step + step * 0.14, room - height, step * 0.72, height)
            painter.setBrush(QColor(TOKENS.accent if hour == self._now else TOKENS.bar))
            painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setFont(text_font(11))
        painter.setPen(QColor(TOKENS.second))
        for at, hour in enumerate(self._counts):
            below = QRect(round(at * step), self.height() - foot, round(step), foot)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), str(hour))
