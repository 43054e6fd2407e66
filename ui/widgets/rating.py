"""How satisfied the citizen was: one key, and the key says which."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.domain.dossier import Satisfaction
from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled, text_font

SKIPPED = ""
_BURST_MS = 60
_GAP = 8


class Rating(QWidget):
    """1, 2, 3 choose, 0 skips, Enter goes on. `value` is None until something was chosen.

    A scanner that types digits while this has the focus is undone by `undo_burst`.
    """

    confirmed = Signal()
    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._options = (
            ("1", Satisfaction.VERY_SATISFIED.value, self.tr("Very satisfied")),
            ("2", Satisfaction.SATISFIED.value, self.tr("Satisfied")),
            ("3", Satisfaction.NOT_SATISFIED.value, self.tr("Not satisfied")),
            ("0", SKIPPED, self.tr("Not asked")),
        )
        self.value: str | None = None
        self._settled: str | None = None
        self._since_key = QElapsedTimer()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name_it()

    def _lead(self) -> float:
        """The room for the title at the left."""
        return QFontMetrics(text_font(13)).horizontalAdvance(self._title) + 14.0

    def set_value(self, value: str | None) -> None:
        self.value = value
        self._name_it()
        self.update()

    def undo_burst(self) -> None:
        """Back to what was chosen before the keys that came faster than any hand."""
        self.set_value(self._settled)

    def _name_it(self) -> None:
        said = next((text for _, value, text in self._options if value == self.value), "–")
        self.setAccessibleName(f"{self._title}: {said}")

    def sizeHint(self) -> QSize:
        return QSize(scaled(480), scaled(38))

    def _boxes(self) -> list[QRectF]:
        lead = self._lead()
        width = (self.width() - lead - 3 * _GAP) / 4
        return [QRectF(lead + n * (width + _GAP), 1, width, self.height() - 2) for n in range(4)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._since_key.isValid() or self._since_key.elapsed() > _BURST_MS:
            self._settled = self.value
        self._since_key.start()
        chosen = next((value for key, value, _ in self._options if key == event.text()), None)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif chosen is not None:
            self.set_value(chosen)
            self.changed.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        values = [value for _, value, _ in self._options]
        at = values.index(self.value) + by if self.value in values else 0
        self.set_value(values[at % len(values)])
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for box, (_, value, _) in zip(self._boxes(), self._options, strict=True):
            if box.contains(event.position()):
                self.set_value(value)
                self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(13))
        painter.setPen(QColor(TOKENS.second))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, 0, self._lead(), self.height()), middle, self._title)
        for box, (key, value, text) in zip(self._boxes(), self._options, strict=True):
            self._paint_option(painter, box.adjusted(1, 0, -1, 0), key, text, value == self.value)

    def _paint_option(
        self, painter: QPainter, box: QRectF, key: str, text: str, is_chosen: bool
    ) -> None:
        edge = TOKENS.accent if is_chosen or self.hasFocus() else TOKENS.field_line
        painter.setPen(QPen(QColor(edge), 2 if is_chosen else 1))
        painter.setBrush(QColor(TOKENS.tint if is_chosen else TOKENS.card))
        painter.drawRoundedRect(box, 6, 6)
        cap = QRectF(box.left() + 8, box.center().y() - scaled(9), scaled(18), scaled(18))
        painter.setPen(QPen(QColor(TOKENS.field_line), 1))
        painter.setBrush(QColor(TOKENS.card))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(text_font(11, is_bold=True))
        painter.setPen(QColor(TOKENS.soft))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
        font = text_font(13, is_bold=is_chosen)
        room = box.adjusted(scaled(18) + 14, 0, -6, 0)
        said = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.setFont(font)
        painter.setPen(QColor(TOKENS.pressed if is_chosen else TOKENS.text))
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), said
        )
