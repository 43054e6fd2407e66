"""Day and time as they stand on a paper that was written by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.intake import Typed
from desk_app.domain.moments import VIETNAM
from desk_app.domain.problems import Problem
from ui.dates import clock_text, day_text
from ui.widgets.basics import scaled
from ui.widgets.field import Field
from ui.widgets.person_form import read_day

PLACE = "happened_at"
DAY, CLOCK = f"{PLACE}.day", f"{PLACE}.clock"
_CLOCK = re.compile(r"([0-9]{1,2})(?:\s*[:.hg]\s*([0-9]{2})?|([0-9]{2}))?\s*p?", re.IGNORECASE)
_SHORT_DAY = re.compile(r"([0-9]{1,2})\s*[-./]\s*([0-9]{1,2})|([0-9]{2})([0-9]{2})")


def read_clock(text: str) -> time | None:
    """A time as it is written by hand: `10:20`, `10h20`, `1020`, and `7h` for 7:00.
    Raises ValueError.
    """
    text = text.strip()
    if not text:
        return None
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return time(int(match[1]), int(match[2] or match[3] or 0))


def read_recent_day(text: str, today: date) -> date | None:
    """A day; one without a year is the last such day up to today. Raises ValueError."""
    short = _SHORT_DAY.fullmatch(text.strip())
    if short is None:
        return read_day(text)
    day, month = int(short[1] or short[3]), int(short[2] or short[4])
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)


class PaperTime(QWidget):
    """Two fields; `left` tells that one of them was left. Today is suggested: Down takes it."""

    changed = Signal()
    left = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self.day = Field(self.tr("Day on the slip"), 20)
        self.clock = Field(self.tr("Time"), 12)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for field, width in ((self.day, 130), (self.clock, 84)):
            field.lie_flat()
            field.line.setFixedWidth(scaled(width))
            field.changed.connect(self.changed)
            field.left.connect(self._leave)
            row.addWidget(field)
        self.clock.line.set_hint("10:20")

    def _leave(self) -> None:
        """What can be read stands in its one form."""
        moment_day, moment_clock, _ = self._read()
        if moment_day is not None:
            self.day.set_text(day_text(moment_day))
        if moment_clock is not None:
            self.clock.set_text(f"{moment_clock:%H:%M}")
        self.left.emit()

    def _read(self) -> tuple[date | None, time | None, tuple[Problem, ...]]:
        problems: list[Problem] = []
        day = clock = None
        try:
            day = read_recent_day(self.day.text, self._now().date())
        except ValueError:
            problems.append(Problem(DAY, "not_a_date"))
        try:
            clock = read_clock(self.clock.text)
        except ValueError:
            problems.append(Problem(CLOCK, "not_a_time"))
        return day, clock, tuple(problems)

    @property
    def day_read(self) -> date | None:
        return self._read()[0]

    def moment(self) -> tuple[datetime | None, tuple[Problem, ...]]:
        """The instant, once both are there; and what cannot be read."""
        day, clock, problems = self._read()
        if day is None or clock is None:
            return None, problems
        return datetime.combine(day, clock, VIETNAM), problems

    def typed(self) -> tuple[Typed, ...]:
        """Texts that are no moment yet."""
        if self.moment()[0] is not None:
            return ()
        texts = (Typed(DAY, self.day.text), Typed(CLOCK, self.clock.text))
        return tuple(one for one in texts if one.text)

    def take(self, moment: datetime | None, texts: Iterable[Typed]) -> None:
        typed = {one.place: one.text for one in texts}
        self.day.set_text(day_text(moment.date()) if moment else typed.get(DAY, ""))
        self.clock.set_text(clock_text(moment) if moment else typed.get(CLOCK, ""))
        self.day.line.suggest(day_text(self._now().date()))

    def first_open(self) -> QWidget:
        """The field where something is still to be typed or mended."""
        day, _, problems = self._read()
        is_day = day is None or any(one.place == DAY for one in problems)
        return self.day.editor if is_day else self.clock.editor
