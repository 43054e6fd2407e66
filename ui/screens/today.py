"""Ctrl 0: the first look of the day: what presses, what to do before closing, what was done."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.domain.dossier import Status
from desk_app.domain.listing import DueIn, Filter
from desk_app.domain.procedures import Channel
from desk_app.domain.two_sided import DayState, ThreeWay
from ui.actions import Actions, DayFigures
from ui.dates import clock_text, day_text, weekday_text
from ui.models.days import day_tone, difference_lines
from ui.models.tasks import task_columns
from ui.ports.today import Morning, TodayPort
from ui.screen import Screen
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, add_key, label, set_tag, tag
from ui.widgets.figure_card import FigureCard
from ui.widgets.hour_chart import HourChart
from ui.widgets.rows_table import RowsTable


class TodayScreen(Screen):
    def __init__(self, actions: Actions, port: TodayPort) -> None:
        super().__init__()
        self._actions = actions
        self._port = port
        self._day = label("", "second")
        self._balance = tag("")
        nothing_yet = self.tr("Close {day}").format(day="").strip()
        self.close_it = KeyButton(nothing_yet, "Ctrl+Y", self, "quiet")
        self.close_it.action.triggered.connect(lambda: self.room_asked.emit("evening"))
        self._differing = label("", "value")
        self._differing.setWordWrap(True)
        self._strip = Card("asking", margin=12, spacing=0)
        self._strip.box.setContentsMargins(12, 6, 12, 6)
        self._strip.box.addWidget(self._differing)
        self._strip.hide()
        self.differences: tuple[str, ...] = ()
        """What of the last day does not agree."""
        self._count = label("", "second")
        self._nothing = label(self.tr("Nothing is left to do."), "second")
        columns = task_columns(lambda: actions.now().date())
        self.table = RowsTable(columns, self.tr("To do"), lambda task: task.row.dossier_no)
        self.table.picked.connect(lambda task: self.open_asked.emit(task.row.dossier_no))
        self.due = FigureCard(self.tr("Due today"), "Alt+1")
        self.overdue = FigureCard(self.tr("Overdue"), "Alt+2")
        self.waiting = FigureCard(self.tr("Waiting for papers"), "Alt+3")
        self.shelf = FigureCard(self.tr("Results to return"), "Alt+4")
        self.unprinted = FigureCard(self.tr("Received, not printed"), "Alt+5")
        self.unsent = FigureCard(self.tr("Not sent to the centre"), "Alt+6")
        self.chart = HourChart()
        self._done = {name: label("", "strong") for name in self._lines()}
        self._lay_out()
        for at, card in enumerate(self.cards, start=1):
            add_key(self, f"Alt+{at}", card.opened.emit)
        for card, wanted in (
            (self.due, Filter(due=DueIn.TODAY)),
            (self.overdue, Filter(due=DueIn.OVERDUE)),
            (self.waiting, Filter(statuses=(Status.AWAITING_SUPPLEMENT,))),
            (self.shelf, Filter(statuses=(Status.RESULT_READY,))),
            (self.unprinted, Filter(is_unprinted=True)),
        ):
            card.opened.connect(lambda wanted=wanted: self.list_asked.emit(wanted))
        self.unsent.opened.connect(lambda: self.room_asked.emit("sync"))

    def _lines(self) -> dict[str, str]:
        return {
            "direct": self.tr("Received at the counter"),
            "online": self.tr("Received online"),
            "post": self.tr("Received by post"),
            "quick": self.tr("Quick entry (certification)"),
            "returned": self.tr("Returned"),
            "satisfied": self.tr("Satisfied or very satisfied"),
            "numbers": self.tr("Numbers used / voided"),
        }

    @property
    def cards(self) -> tuple[FigureCard, ...]:
        return self.due, self.overdue, self.waiting, self.shelf, self.unprinted, self.unsent

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self.cards:
            cards.addWidget(card, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self._make_list(), 74)
        body.addLayout(self._make_side(), 26)
        page = self.lay_page(
            label(self.tr("Today"), "title"),
            self._day,
            right=(self._balance, self.close_it),
            spacing=12,
        )
        page.addWidget(self._strip)
        page.addLayout(cards)
        page.addLayout(body, 1)

    def _make_list(self) -> Card:
        sheet = Card(spacing=6)
        title = QHBoxLayout()
        self._until = label("", "heading")
        title.addWidget(self._until)
        title.addStretch(1)
        title.addWidget(self._count)
        sheet.box.addLayout(title)
        sheet.box.addWidget(self._nothing)
        sheet.box.addWidget(self.table, 1)
        return sheet

    def _make_side(self) -> QVBoxLayout:
        hours = Card(spacing=8)
        hours.box.addWidget(label(self.tr("Received today by the hour"), "heading"))
        hours.box.addWidget(self.chart)
        figures = Card(spacing=10)
        figures.box.addWidget(label(self.tr("Figures of today"), "heading"))
        grid = QGridLayout()
        grid.setVerticalSpacing(9)
        for row, (name, text) in enumerate(self._lines().items()):
            grid.addWidget(label(text), row, 0)
            grid.addWidget(self._done[name], row, 1)
        grid.setColumnStretch(0, 1)
        figures.box.addLayout(grid)
        figures.box.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(hours)
        side.addWidget(figures, 1)
        return side

    # --- what it shows -------------------------------------------------------------------------

    def begin(self) -> None:
        self.refresh()
        self.table.choose(0)
        (self.table if self.table.rows else self.due).setFocus()

    def look_again(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        now = self._actions.now()
        self._day.setText(f"{weekday_text(now.date())}, {day_text(now.date())}")
        closes = self._actions.unit.hours.rpartition("-")[2]
        self._until.setText(self.tr("To be done before {time}").format(time=closes))
        morning = self._port.morning()
        self.table.set_rows(morning.tasks)
        self.table.setVisible(bool(morning.tasks))
        self._nothing.setVisible(not morning.tasks)
        self._count.setText(self.tr("{count} errands").format(count=len(morning.tasks)))
        self.chart.show_counts(morning.by_hour, now.hour)
        self._show_pressing(morning)
        self._show_done(morning)
        self._show_last_day(morning.last_day)
        self._show_unsent(self._actions.today())

    def _show_pressing(self, morning: Morning) -> None:
        these = morning.pressing
        quiet = Tone.NEUTRAL
        self.due.show_figure(
            these.due, self.tr("{count} have their result").format(count=these.due_ready)
        )
        self.overdue.show_figure(
            these.overdue,
            self.tr("an apology is owed (Form 04)") if these.overdue else self.tr("none"),
            Tone.DANGER if these.overdue else quiet,
        )
        ends = these.waiting_ends
        self.waiting.show_figure(
            these.waiting,
            self.tr("{count} near their last day").format(count=ends),
            Tone.WARN if ends else quiet,
        )
        waiting = self.tr("{count} for over 30 days").format(count=these.on_shelf_long)
        if these.not_shelved:
            waiting = self.tr("{count} not on the shelf yet").format(count=these.not_shelved)
        self.shelf.show_figure(these.on_shelf, waiting, Tone.WARN if these.not_shelved else quiet)
        self.unprinted.show_figure(
            morning.unprinted,
            self.tr("print them: F5, Ctrl P") if morning.unprinted else self.tr("none"),
            Tone.WARN if morning.unprinted else quiet,
        )

    def _show_done(self, morning: Morning) -> None:
        channels = morning.by_channel
        share = f"{round(100 * morning.satisfied / morning.asked)} %" if morning.asked else "–"
        told = {
            "direct": str(channels.get(Channel.DIRECT, 0) - morning.quick),
            "online": str(channels.get(Channel.ONLINE, 0)),
            "post": str(channels.get(Channel.POST, 0)),
            "quick": str(morning.quick),
            "returned": str(morning.returned),
            "satisfied": share,
            "numbers": f"{morning.numbers_used} / {morning.numbers_voided}",
        }
        for name, text in told.items():
            self._done[name].setText(text)

    def _show_last_day(self, told: ThreeWay | None) -> None:
        """`47 paper · 47 here · 47 centre`; below it exactly what does not agree."""
        is_open = told is not None and told.state is DayState.NOT_CLOSED
        self.close_it.setVisible(is_open)
        self.close_it.action.setEnabled(is_open)
        if told is None:
            set_tag(self._balance, "", Tone.NEUTRAL)
            return
        self.close_it.set_caption(self.tr("Close {day}").format(day=f"{told.day:%d/%m}"))
        set_tag(self._balance, self._port.day_text(told), day_tone(told))
        self.differences = difference_lines(told, self._port.difference_text)
        self._differing.setText(" · ".join(self.differences))
        self._strip.setVisible(bool(self.differences))

    def _show_unsent(self, figures: DayFigures) -> None:
        last = (
            self.tr("last sent {time}").format(time=clock_text(figures.last_sent_at))
            if figures.last_sent_at
            else self.tr("never sent")
        )
        self.unsent.show_figure(figures.unsent, last)

    @property
    def balance_text(self) -> str:
        """What is said of the last day."""
        return self._balance.text()

    @property
    def balance_tone(self) -> str:
        return str(self._balance.property("tone"))

    def figure(self, name: str) -> QLabel:
        """The figure of one line of the day, by its name."""
        return self._done[name]

    def tab_stops(self) -> tuple[QWidget, ...]:
        return (*self.cards, self.table)
