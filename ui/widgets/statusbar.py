"""The bottom bar: sent or not, today's counts, the printer, the next number. Always told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.dates import clock_text
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import KeyButton, label, rich, scaled

if TYPE_CHECKING:
    from ui.actions import DayFigures

HEIGHT = 30
HELP_KEY = "F1"
_FEW_NUMBERS = 20


@dataclass(frozen=True, slots=True)
class RoadState:
    """How the road to the centre stands, in a word of `sync.client.SyncState` (`sent`,
    `no_line`, `forked` …), or `not_enrolled`, or "" before anything is known. `code` says more
    where there is more; `retry_at` when it is tried again by itself. `answered` closed days have
    just been answered by the centre."""

    state: str = ""
    code: str = ""
    retry_at: datetime | None = None
    answered: int = 0


class Dot(QWidget):
    """A coloured dot; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.NEUTRAL
        self.setFixedSize(8, 8)

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TOKENS.ink(self._tone)))
        painter.drawEllipse(self.rect())


class StatusBar(QFrame):
    """Told, never asking: the shell brings figures, road and printer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.setFixedHeight(scaled(HEIGHT))
        self._dot = Dot()
        self._sent = label("", "status")
        self._counts = rich("", "status")
        self._printer = label("", "status")
        self._next = rich("", "status")
        self.help = KeyButton(self.tr("Help"), HELP_KEY, self, "quiet")
        self.help.action.setShortcut("")  # the frame hears it, also when this bar is covered
        for words in (
            self._sent,
            self._printer,
        ):  # cut where it is tight; numbers are not
            words.setMinimumWidth(scaled(60))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(self._dot)
        row.addWidget(self._sent)
        row.addSpacing(16)
        row.addWidget(self._counts)
        row.addSpacing(16)
        row.addWidget(self._printer)
        row.addStretch(1)
        row.addWidget(self._next)
        row.addSpacing(10)
        row.addWidget(self.help)

    @property
    def sent_text(self) -> str:
        return self._sent.text()

    def show_figures(self, figures: DayFigures, road: RoadState) -> None:
        text, tone = self._road_words(figures, road)
        self._sent.setText(text)
        self._sent.setToolTip(text)
        self._dot.set_tone(tone)
        self._counts.setText(
            self.tr("Today: received {received} · returned {returned} · due {due}").format(
                received=f"<b>{figures.received}</b>",
                returned=f"<b>{figures.returned}</b>",
                due=f"<b>{figures.due}</b>",
            )
        )
        self._next.setText(self._next_words(figures))

    def _next_words(self, figures: DayFigures) -> str:
        head, dash, last = figures.next_no.rpartition("-")
        number = f"{escape(head)}{dash}<b>{escape(last)}</b>"
        words = self.tr("Next number: {number}").format(number=number)
        if figures.numbers_left < _FEW_NUMBERS:
            left = self.tr("only {count} left").format(count=figures.numbers_left)
            words += f' · <span style="color:{TOKENS.danger}"><b>{escape(left)}</b></span>'
        return words

    def _road_words(self, figures: DayFigures, road: RoadState) -> tuple[str, Tone]:
        last = f" · {clock_text(figures.last_sent_at)}" if figures.last_sent_at else ""
        unsent = self.tr("{count} not yet sent").format(count=figures.unsent)
        if road.state == "forked":
            return self.tr("Not sent: the centre holds other lines; call support"), Tone.DANGER
        if road.state in ("refused", "unknown_station"):
            return self.tr(
                "Not sent: the centre refuses this machine"
            ) + f" · {unsent}", Tone.DANGER
        if road.state == "not_enrolled":
            return self.tr("Not connected to a centre") + f" · {unsent}", Tone.NEUTRAL
        if not figures.unsent:
            return self.tr("All sent") + last, Tone.DONE
        if road.state in ("no_line", "not_the_center", "busy"):
            return self.tr("No line") + f" · {unsent}{last}", Tone.WARN
        return unsent + last, Tone.WARN

    def show_printer(self, text: str) -> None:
        self._printer.setText(text)
        self._printer.setToolTip(text)
