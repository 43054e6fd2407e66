"""Dossiers received by sector as bars lying down, the largest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled, text_font

_MOST = 9
_STEP = 46
_BAR = 14
_FIGURE = 44


class SectorChart(QWidget):
    """Each bar has its word above and its figure beside; read out as `Hộ tịch: 12, …`."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def bars(self) -> tuple[tuple[str, int], ...]:
        return self._bars

    def show_bars(self, bars: Sequence[tuple[str, int]], rest: str) -> None:
        """`rest` names what the smallest bars are put together under when there are too many."""
        largest = sorted((bar for bar in bars if bar[1]), key=lambda bar: -bar[1])
        kept = largest if len(largest) <= _MOST else largest[: _MOST - 1]
        more = sum(count for _, count in largest[len(kept) :])
        self._bars = (*kept, (rest, more)) if more else tuple(kept)
        said = ", ".join(f"{name}: {count}" for name, count in self._bars)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(_STEP) * _MOST)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max(count for _, count in self._bars)
        step = min(scaled(_STEP), self.height() // len(self._bars))
        room = self.width() - scaled(_FIGURE)
        for at, (name, count) in enumerate(self._bars):
            top = at * step
            words = QRect(0, top, self.width(), scaled(20))
            painter.setFont(text_font(12))
            painter.setPen(QColor(TOKENS.second))
            text = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, words.width()
            )
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)
            bar = QRectF(0, top + scaled(22), max(room * count / highest, 4), scaled(_BAR))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(TOKENS.accent if at == 0 else TOKENS.bar))
            painter.drawRoundedRect(bar, 2.5, 2.5)
            painter.setFont(text_font(13, is_bold=True))
            painter.setPen(QColor(TOKENS.text))
            beside = QRect(round(bar.right()) + 6, top + scaled(18), scaled(_FIGURE), scaled(22))
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter), str(count))
