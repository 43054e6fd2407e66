"""What a step will change, painted: the name of the value, what it was, what it will be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.differences import Difference
from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled, text_font

_GAP = 8
_NONE = "–"
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


class ChangesView(QWidget):
    """As high as its texts need at its width."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Difference, ...] = ()
        self._name = text_font(12)
        self._before = text_font(13)
        self._after = text_font(13, is_bold=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_rows(self, rows: Sequence[Difference]) -> None:
        self._rows = tuple(rows)
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        return "\n".join(f"{row.name}: {row.before} → {row.after or _NONE}" for row in self._rows)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return lines[-1][0].bottom() + 1 if lines else 0

    def sizeHint(self) -> QSize:
        width = max(self.width(), scaled(220))
        return QSize(width, self.heightForWidth(width))

    def _lines(self, width: int) -> list[tuple[QRect, str, str]]:
        faces = {"name": self._name, "before": self._before, "after": self._after}
        top, lines = 0, []
        for row in self._rows:
            after = f"→ {row.after or _NONE}" if row.before else row.after
            for role, text in (("name", row.name), ("before", row.before), ("after", after)):
                if not text:
                    continue
                box = QRect(0, 0, max(width, 40), 100_000)
                height = QFontMetrics(faces[role]).boundingRect(box, _WRAPPED, text).height()
                lines.append((QRect(0, top, width, height), text, role))
                top += height
            top += scaled(_GAP)
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        faces = {"name": self._name, "before": self._before, "after": self._after}
        colours = {"name": TOKENS.second, "before": TOKENS.second, "after": TOKENS.text}
        for where, text, role in self._lines(self.width()):
            painter.setFont(faces[role])
            painter.setPen(QColor(colours[role]))
            painter.drawText(where, _WRAPPED, text)
