"""The calendar of a year: days off, Saturdays worked, and where that is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desk_app.domain.calendar import Calendar, YearState
from ui.settings_pages.page import SettingsPage
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import KeyButton, label, scaled, set_tag, tag, text_font

MONTHS = 12
_COLUMNS, _ROWS = 4, 3


class YearSheet(QWidget):
    """Twelve months: days off red, Saturdays worked green, each with its word read out."""

    def __init__(self) -> None:
        super().__init__()
        self._calendar: Calendar | None = None
        self.year = 0
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(scaled(330))

    def show_year(self, calendar: Calendar, year: int, today: date) -> None:
        self._calendar, self.year, self._today = calendar, year, today
        self.setAccessibleName(self.tr("Calendar of {year}").format(year=year))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._calendar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self.width() // _COLUMNS, self.height() // _ROWS
        for month in range(MONTHS):
            column, row = month % _COLUMNS, month // _COLUMNS
            where = QRect(column * width, row * height, width - scaled(14), height - scaled(8))
            self._paint_month(painter, where, month + 1)

    def _paint_month(self, painter: QPainter, where: QRect, month: int) -> None:
        assert self._calendar is not None
        head = scaled(18)
        painter.setFont(text_font(12, is_bold=True))
        painter.setPen(QColor(TOKENS.heading))
        named = self.tr("Month {month}").format(month=month)
        painter.drawText(
            QRect(where.left(), where.top(), where.width(), head),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            named,
        )
        cell_w, cell_h = where.width() / 7, (where.height() - head) / 6
        painter.setFont(text_font(11))
        day = date(self.year, month, 1)
        week = 0
        while day.month == month:
            box = QRect(
                round(where.left() + day.weekday() * cell_w),
                round(where.top() + head + week * cell_h),
                round(cell_w),
                round(cell_h),
            )
            self._paint_day(painter, box, day)
            week += day.weekday() == 6
            day += timedelta(days=1)

    def _paint_day(self, painter: QPainter, box: QRect, day: date) -> None:
        assert self._calendar is not None
        ink, ground = TOKENS.text, ""
        if day in self._calendar.days_off:
            ink, ground = TOKENS.ink(Tone.DANGER), TOKENS.ground(Tone.DANGER)
        elif day in self._calendar.make_up_days:
            ink, ground = TOKENS.ink(Tone.DONE), TOKENS.ground(Tone.DONE)
        elif not self._calendar.is_working_day(day):
            ink = TOKENS.second
        painter.setPen(Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if day == self._today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(TOKENS.accent))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(QColor(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(day.day))


class CalendarPage(SettingsPage):
    def __init__(self, calendar: Callable[[], Calendar], now: Callable[[], date]) -> None:
        super().__init__(
            self.tr("Calendar"),
            self.tr(
                "Days off and Saturdays worked in exchange, as announced. A change never moves a "
                "due date that was already printed."
            ),
        )
        self._calendar = calendar
        self._now = now
        self.sheet = YearSheet()
        self.earlier = KeyButton(self.tr("Year before"), "Alt+Left", self)
        self.later = KeyButton(self.tr("Year after"), "Alt+Right", self)
        self._year = label("", "title")
        self._state = tag("")
        self._sources = label("", "small")
        self._sources.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._year)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        self.box.addLayout(row)
        self.box.addWidget(self.sheet, 1)
        self.box.addWidget(self._legend())
        self.box.addWidget(self._sources)
        self.earlier.action.triggered.connect(lambda: self._turn(-1))
        self.later.action.triggered.connect(lambda: self._turn(1))

    def _legend(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(tag(self.tr("Day off"), Tone.DANGER))
        row.addWidget(tag(self.tr("Saturday worked"), Tone.DONE))
        row.addStretch(1)
        return line

    def begin(self) -> None:
        self._show(self._now().year)

    def first(self) -> QWidget | None:
        return self.later

    def _turn(self, years: int) -> None:
        known = self._calendar().years
        self._show(max(min(known), min(self.sheet.year + years, max(known))))

    def _show(self, year: int) -> None:
        calendar = self._calendar()
        self._year.setText(str(year))
        state = calendar.state(year)
        text, tone = {
            YearState.OFFICIAL: (self.tr("announced"), Tone.DONE),
            YearState.COMPUTED: (self.tr("computed, not yet announced"), Tone.WARN),
            YearState.UNKNOWN: (self.tr("not known: weekends only"), Tone.DANGER),
        }[state]
        set_tag(self._state, text, tone)
        mine = [s.partition(": ")[2] for s in calendar.sources if s.startswith(f"{year}:")]
        self._sources.setText(" · ".join(mine))
        self.sheet.show_year(calendar, year, self._now())

    @property
    def state_label(self) -> QLabel:
        return self._state
