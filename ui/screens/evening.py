"""F8: count the paper, look at the balance, close the day. Three stages, each one F9 from the next.

The scanner works in the first stage wherever the focus is; every finding is settled in place, by
its step (Enter) or by a reason (Ctrl G).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desk_app.domain.evening import Evening
from desk_app.domain.listing import DueIn
from desk_app.domain.paper_facts import StockTaken
from ui.actions import Scan
from ui.background import Background
from ui.dates import day_text, weekday_text
from ui.day_closing import AskHead, DayClosing, DayTold
from ui.evening_steps import EveningSteps
from ui.models.balance import DOSSIER, ROOM, BalanceLine
from ui.models.findings import FindingRow
from ui.ports.evening import EveningPort
from ui.prints import Sheet
from ui.screen import Screen
from ui.theme.tokens import Tone
from ui.verdict import Verdict
from ui.widgets.balance_panel import BalancePanel
from ui.widgets.basics import KeyButton, label, scaled, set_tag, tag
from ui.widgets.closing_panel import ClosingPanel
from ui.widgets.count_panel import CountPanel
from ui.widgets.finding_panel import FindingPanel
from ui.widgets.settle_bar import SettleBar

if TYPE_CHECKING:
    pass

DAY_SHEET, STOCK_SHEET = "day_sheet", "stock_sheet"
COUNT, BALANCE, CLOSE = range(3)
_MAIN = 240


class EveningScreen(Screen):
    """The figures come aside; `shown` says that they have."""

    shown = Signal()

    def __init__(self, port: EveningPort, background: Background, ask_head: AskHead) -> None:
        super().__init__()
        self.setProperty("gives_way", True)
        self._port = port
        self._background = background
        self._day: date | None = None
        self._told: DayTold | None = None
        self._asked_about: object = None
        self._last_count: StockTaken | None = None
        self._left_told: date | None = None
        self.count = CountPanel(port, background)
        self.balance = BalancePanel(port.words)
        self.closing = ClosingPanel(port.words)
        self.bar = SettleBar()
        self._closing = DayClosing(self, port, self.closing, ask_head)
        self.steps = EveningSteps(self, port, self.bar, self._open_rows, self._day_shown)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_stage(COUNT)

    def _make_parts(self) -> None:
        captions = (self.tr("1 Count"), self.tr("2 Balance"), self.tr("3 Close and send"))
        self.stages = tuple(
            KeyButton(caption, f"Alt+{n + 1}", self, "chip") for n, caption in enumerate(captions)
        )
        for chip in self.stages:
            chip.hide_key()
        self._when = label("", "second")
        self._state = tag("")
        self.other_day = KeyButton(self.tr("The day left open"), "Ctrl+Y", self, "quiet")
        self.main = KeyButton("", "F9", self, "main")
        self._escape = QAction(self.tr("Back"), self)
        self._escape.setShortcut("Esc")
        self._escape.triggered.connect(self._withdraw_question)
        self.addAction(self._escape)
        self._panels = QStackedWidget()
        for panel in (self.count, self.balance, self.closing):
            self._panels.addWidget(panel)

    def _lay_out(self) -> None:
        page = self.lay_page(
            label(self.tr("End of day"), "title"),
            *self.stages,
            self._when,
            self._state,
            right=(self.other_day,),
        )
        page.addWidget(self._panels, 1)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self.bar, 1)
        last.addWidget(self.main)
        page.addLayout(last)

    def _connect(self) -> None:
        for n, stage in enumerate(self.stages):
            stage.action.triggered.connect(lambda _=False, at=n: self.show_stage(at))
        for panel in (self.count, self.balance, self.closing):
            panel.picked.connect(self.steps.take)
            panel.moved.connect(lambda row, of=panel: self._row_moved(of, row))
        self.balance.jumped.connect(self._jump)
        self.count.said.connect(
            lambda strong, text, bad: self.notice.tell(strong, text, is_trouble=bad)
        )
        self.count.finished.connect(self._count_finished)
        self.closing.changed.connect(self._withdraw_question)
        self.bar.reason_asked.connect(self.steps.ask_reason)
        self.bar.left.connect(lambda: self._panel.focus_list())
        self.steps.settled.connect(self._settled)
        self._closing.closed.connect(self._closed)
        self.other_day.action.triggered.connect(self._turn_day)
        self.main.action.triggered.connect(self._go_on)
        self.closing.print_it.action.triggered.connect(lambda: self._sheet_to(self.print_asked))
        self.closing.preview.action.triggered.connect(lambda: self._sheet_to(self.preview_asked))
        self.closing.count_sheet.action.triggered.connect(self._print_count)
        self.closing.send.action.triggered.connect(lambda: self.room_asked.emit("sync"))
        self.bar.turned.connect(lambda is_asking: self._escape.setEnabled(not is_asking))

    # --- what is shown -------------------------------------------------------------------------

    @property
    def stage(self) -> int:
        return self._panels.currentIndex()

    @property
    def lines(self) -> tuple[BalanceLine, ...]:
        return self.balance.lines

    @property
    def question(self) -> str:
        """What closing asks before it is done; "" when it does not ask."""
        return self._closing.question

    @property
    def _panel(self) -> FindingPanel:
        return (self.count, self.balance, self.closing)[self.stage]

    def _day_shown(self) -> date:
        return self._told.evening.day if self._told is not None else self._port.now().date()

    def begin(self) -> None:
        self._day = self._left_told = None
        self.look_again()
        self._panel.begin()

    def look_again(self) -> None:
        """Figures and findings are counted aside: a busy day has some thousand lines."""
        day = self._day
        ask, find = self._port.look, self._port.findings
        self._background.run(self, lambda: DayTold(ask(day), find(day)), self._show, lane="evening")

    def _show(self, told: DayTold) -> None:
        if told != self._told:
            self._withdraw_question()
        self._told = told
        evening = told.evening
        self._when.setText(f"{weekday_text(evening.day)}, {day_text(evening.day)}")
        closed = evening.is_closed
        state = (self.tr("closed"), Tone.DONE) if closed else (self.tr("open"), Tone.WARN)
        set_tag(self._state, *state)
        self.balance.show_day(evening)
        self.balance.show_findings(told.found)
        self.closing.show_day(evening, told.found, needs_head=self._port.needs_head())
        self.closing.count_sheet.action.setEnabled(self._last_count is not None)
        self.count.show_day(told.found)
        self._show_main()
        self._show_other_day(evening)
        self.shown.emit()

    def show_stage(self, stage: int) -> None:
        self._withdraw_question()
        self.bar.leave()
        self._panels.setCurrentIndex(stage)
        for n, chip in enumerate(self.stages):
            chip.mark_here(is_here=n == stage)
        self._panel.tell_row()
        self._show_main()
        if self.isVisible():
            self._panel.begin()

    def _show_main(self) -> None:
        is_closed = self._told is not None and self._told.evening.is_closed
        captions = (
            self.tr("On to the balance"),
            self.tr("On to closing"),
            self.tr("The day is closed") if is_closed else self.tr("Close the day"),
        )
        self.main.set_caption(captions[self.stage])
        self.main.setMinimumWidth(scaled(_MAIN))
        may = self.stage != CLOSE or (self._told is not None and not is_closed)
        self.main.action.setEnabled(may)

    def _show_other_day(self, evening: Evening) -> None:
        """The way to a day that was left open, and back."""
        other = evening.left_open if self._day is None else None
        is_shown = self._day is not None or other is not None
        if other is not None:
            if other != self._left_told:
                self.notice.tell(day_text(other), self.tr("was not closed."), is_trouble=True)
                self._left_told = other
            self.other_day.set_caption(self.tr("Close {day}").format(day=f"{other:%d/%m}"))
        elif is_shown:
            self.other_day.set_caption(self.tr("Back to today"))
        self.other_day.setVisible(is_shown)
        self.other_day.action.setEnabled(is_shown)

    def _row_moved(self, panel: FindingPanel, row: FindingRow | None) -> None:
        if panel is self._panel and not self.bar.is_asking:
            self.bar.show_row(row)

    def _open_rows(self) -> tuple[FindingRow, ...]:
        """Every open finding of the lists in sight."""
        return self._panel.open_rows

    def carry(self) -> object:
        return (self.stage, self.closing.note.text)

    def resume(self, carried: object) -> None:
        if isinstance(carried, tuple):
            stage, note = carried
            self.closing.note.set_text(note)
            self.show_stage(stage)

    # --- what is scanned -----------------------------------------------------------------------

    def take_scan(self, scan: Scan) -> bool | Verdict:
        """While paper is counted every scan is a folder's, or is told why it is none."""
        if self.stage != COUNT or self._day is not None:
            return False
        self._withdraw_question()
        return self.count.take(scan)

    # --- what is done --------------------------------------------------------------------------

    def _turn_day(self) -> None:
        told = self._told
        self._day = told.evening.left_open if told is not None and self._day is None else None
        self.notice.hide()
        if self._day is not None:
            self.show_stage(CLOSE)
        self.look_again()

    def _jump(self, line: BalanceLine) -> None:
        jump = line.jump
        if line.wanted is not None:
            # what was due on a day that was left open is overdue by now
            is_late = self._day is not None and line.wanted.due is DueIn.TODAY
            late = replace(line.wanted, due=DueIn.OVERDUE)
            self.list_asked.emit(late if is_late else line.wanted)
        elif jump.startswith(ROOM):
            self.room_asked.emit(jump.removeprefix(ROOM))
        elif jump.startswith(DOSSIER):
            self.open_asked.emit(jump.removeprefix(DOSSIER))

    def _settled(self, sentence: str) -> None:
        """A finding was settled: everything is looked at again."""
        self.notice.tell("", sentence)
        self.happened.emit()
        self.look_again()

    def _go_on(self) -> None:
        if self.stage == COUNT:
            self._leave_count()
        elif self.stage == BALANCE:
            self.show_stage(CLOSE)
        else:
            self._closing.close_day(self._told)

    def _leave_count(self) -> None:
        """A count that is not complete is told once before what is missing is written down."""
        state = self.count.state
        if self.count.count is None:
            self.show_stage(BALANCE)
            return
        if state is None or (not state.is_complete and self._asked_about != state):
            self._asked_about = state
            self.count.ask_to_leave()
            return
        if self.count.finish(is_partial=False) is not None:
            self.show_stage(BALANCE)

    def _count_finished(self, taken: StockTaken) -> None:
        self._last_count = taken
        self.happened.emit()
        self.notice.tell(
            self._port.place_text(taken.place),
            self.tr("was counted: {count} codes.").format(
                count=len(taken.scanned) + len(taken.strange)
            ),
        )
        self.look_again()

    def _withdraw_question(self) -> None:
        self._asked_about = None
        self._closing.withdraw()

    def _closed(self, day: date) -> None:
        self.happened.emit()
        self.notice.tell(
            day_text(day), self.tr("is closed. Ctrl P prints its sheet, to be signed.")
        )
        self.look_again()

    # --- sheets --------------------------------------------------------------------------------

    def _sheet_to(self, asked: SignalInstance) -> None:
        """The sheet of the day that is shown; of an open one it says that it is a draft."""
        told = self._told
        if told is None:
            return
        day, make = told.evening.day, self._port.sheet
        asked.emit(Sheet(DAY_SHEET, f"ngay-{day:%Y%m%d}", lambda _: make(day)))

    def _print_count(self) -> None:
        taken, make = self._last_count, self._port.count.sheet
        if taken is not None:
            name = f"kiem-ke-{taken.day:%Y%m%d}"
            self.print_asked.emit(Sheet(STOCK_SHEET, name, lambda _: make(taken)))
