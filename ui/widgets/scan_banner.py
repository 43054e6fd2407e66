"""The answer to the last scan, large enough to be read in passing: a mark, a number, a place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.icons import draw_icon
from ui.theme.tokens import TOKENS, Tone
from ui.verdict import Verdict
from ui.widgets.basics import label, restyle, scaled, text_font

_HEIGHT = 76
_MARK = 46
_ROLES = {Verdict.GOOD: "notice", Verdict.KNOWN: "doubt", Verdict.WRONG: "trouble"}
_SIGNS = {Verdict.KNOWN: "=", Verdict.WRONG: "!"}


class _Mark(QWidget):
    """A filled circle with a sign in it; an empty one before the first scan."""

    def __init__(self) -> None:
        super().__init__()
        self.verdict: Verdict | None = None
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(scaled(_MARK), scaled(_MARK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.verdict is None:
            painter.setPen(QPen(QColor(TOKENS.field_line), 2, Qt.PenStyle.DashLine))
            painter.drawEllipse(inside)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TOKENS.ink(self.verdict.tone)))
        painter.drawEllipse(inside)
        sign = _SIGNS.get(self.verdict)
        if sign is None:
            side = inside.width() * 0.5
            where = QRectF(0, 0, side, side)
            where.moveCenter(inside.center())
            draw_icon(painter, "check", "#FFFFFF", where)
            return
        painter.setFont(text_font(26, is_bold=True))
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter), sign)


class _OneLine(QLabel):
    """A line that is cut where there is no room for it; the whole stands in its tool tip."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.whole = ""

    def say(self, text: str) -> None:
        self.whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.whole, elide, max(self.width() - 2, 0))
        self.setText(shown)
        self.setToolTip(self.whole if shown != self.whole else "")


class ScanBanner(QFrame):
    """`tell` for a scan, `rest` when none has come yet; `show_count` for how far the count is."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(scaled(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "card")
        self._mark = _Mark()
        self._head = _OneLine("large")
        self._under = _OneLine("second")
        self._count = label("", "number")
        self._count.setTextFormat(Qt.TextFormat.RichText)
        self._made_of = label("", "small")
        right = Qt.AlignmentFlag.AlignRight
        words, figures = QVBoxLayout(), QVBoxLayout()
        for column in (words, figures):
            column.setSpacing(2)
            column.setContentsMargins(0, 0, 0, 0)
        words.addStretch(1)
        words.addWidget(self._head)
        words.addWidget(self._under)
        words.addStretch(1)
        figures.addWidget(self._count, 0, right | Qt.AlignmentFlag.AlignBottom)
        figures.addWidget(self._made_of, 0, right | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 16, 8)
        row.setSpacing(14)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        row.addLayout(figures)

    @property
    def text(self) -> str:
        return f"{self._head.whole} {self._under.whole}".strip()

    @property
    def verdict(self) -> Verdict | None:
        return self._mark.verdict

    def rest(self, head: str, under: str) -> None:
        self._show(None, head, under)

    def tell(self, verdict: Verdict, head: str, under: str) -> None:
        self._show(verdict, head, under)

    def _show(self, verdict: Verdict | None, head: str, under: str) -> None:
        role = _ROLES[verdict] if verdict is not None else "card"
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)
        self._mark.verdict = verdict
        self._mark.update()
        self._head.say(head)
        self._under.say(under)
        self.setAccessibleName(f"{verdict.word + ': ' if verdict else ''}{head} {under}")

    def hide_count(self) -> None:
        self._count.setText("")
        self._made_of.setText("")

    def show_count(self, seen: int, expected: int, made_of: str) -> None:
        ink = TOKENS.ink(Tone.NEUTRAL)
        self._count.setText(f'{seen} <span style="color: {ink}">/ {expected}</span>')
        self._made_of.setText(made_of)
