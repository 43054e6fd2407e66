"""Ctrl 0: the first look of the day, in numbers, and the newest dossiers."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.actions import Actions, DayFigures
from ui.dates import clock_text, day_text, weekday_text
from ui.models.register import PAGE, RegisterModel
from ui.screen import Screen
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, label, restyle
from ui.widgets.notice import HEAD_HEIGHT
from ui.widgets.register_table import RegisterTable


class FigureCard(Card):
    """A number in its card: what it counts above, what to know about it below."""

    def __init__(self, title: str) -> None:
        super().__init__(spacing=2)
        self._title = title
        self._number = label("", "number")
        self._below = label("", "small")
        self.box.addWidget(label(title, "label"))
        self.box.addWidget(self._number)
        self.box.addWidget(self._below)

    def show_figure(self, figure: int, below: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        self._number.setText(str(figure))
        self._below.setText(below)
        self.setAccessibleName(f"{self._title}: {figure} {below}".strip())
        pressing = tone.value if tone is not Tone.NEUTRAL else ""
        for widget in (self, self._number):
            if widget.property("pressing") != pressing:
                widget.setProperty("pressing", pressing)
                restyle(widget)


class TodayScreen(Screen):
    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.model = RegisterModel()
        self.table = RegisterTable(self.model)
        self.table.opened.connect(self.open_asked)
        self._day = label("", "second")
        self._count = label("", "second")
        self.received = FigureCard(self.tr("Received today"))
        self.returned = FigureCard(self.tr("Returned today"))
        self.due = FigureCard(self.tr("Due today"))
        self.unprinted = FigureCard(self.tr("Not yet printed"))
        self.unsent = FigureCard(self.tr("Not yet sent"))
        self.numbers = FigureCard(self.tr("Numbers left"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addStrut(HEAD_HEIGHT)
        head.addWidget(label(self.tr("Today"), "title"))
        head.addWidget(self._day)
        head.addWidget(self.notice, 1)
        head.addStretch(0)
        cards = QHBoxLayout()
        cards.setSpacing(10)
        for card in (
            self.received,
            self.returned,
            self.due,
            self.unprinted,
            self.unsent,
            self.numbers,
        ):
            cards.addWidget(card, 1)
        sheet = Card(spacing=6)
        title = QHBoxLayout()
        title.addWidget(label(self.tr("Newest dossiers"), "heading"))
        title.addStretch(1)
        title.addWidget(self._count)
        sheet.box.addLayout(title)
        sheet.box.addWidget(self.table, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 14)
        page.setSpacing(10)
        page.addLayout(head)
        page.addLayout(cards)
        page.addWidget(sheet, 1)

    def begin(self) -> None:
        now = self._actions.now()
        self._day.setText(f"{weekday_text(now.date())}, {day_text(now.date())}")
        rows = self._actions.page_of("", PAGE, None)
        self.model.set_rows(rows, now.date())
        self._count.setText(str(len(rows)))
        unprinted = self._actions.unprinted()
        self.unprinted.show_figure(unprinted, "", Tone.WARN if unprinted else Tone.NEUTRAL)
        self.show_figures(self._actions.today())
        self.table.choose(0)
        self.table.setFocus()

    def show_figures(self, figures: DayFigures) -> None:
        self.received.show_figure(figures.received)
        self.returned.show_figure(figures.returned)
        self.due.show_figure(figures.due, "", Tone.WARN if figures.due else Tone.NEUTRAL)
        last = (
            self.tr("last sent {time}").format(time=clock_text(figures.last_sent_at))
            if figures.last_sent_at
            else self.tr("never sent")
        )
        self.unsent.show_figure(figures.unsent, last, Tone.WARN if figures.unsent else Tone.NEUTRAL)
        following = figures.next_no.rpartition("-")[2]
        self.numbers.show_figure(
            figures.numbers_left, self.tr("next {number}").format(number=following)
        )
