"""F8: the day's balance, what is still open and where, and the closing of the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.evening import Evening
from desk_app.domain.listing import DueIn
from desk_app.domain.problems import Refused
from ui.background import Background
from ui.dates import day_text, weekday_text
from ui.models.balance import DOSSIER, ROOM, BalanceLine, balance_lines, open_lines
from ui.models.rows import RowsColumn, tag_column
from ui.ports.evening import EveningPort
from ui.screen import Screen
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, add_key, in_tab_order, label, scaled, set_tag, tag
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field
from ui.widgets.rows_table import RowsTable

_SIDE = 330


class EveningScreen(Screen):
    """The figures come aside; `shown` says that they have."""

    shown = Signal()

    def __init__(self, port: EveningPort, background: Background) -> None:
        super().__init__()
        self._port = port
        self._background = background
        self._day: date | None = None
        self._told: Evening | None = None
        self._asked_about: Evening | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        columns: tuple[RowsColumn[BalanceLine], ...] = (
            RowsColumn(self.tr("What"), lambda line: line.title, 250),
            RowsColumn(self.tr("Count"), lambda line: line.figure, 110, is_right=True),
            RowsColumn(self.tr("Made of"), lambda line: line.made_of, 280),
            tag_column(self.tr("To do"), lambda line: (line.to_do, line.tone)),
        )
        self.table = RowsTable(columns, self.tr("Balance of the day"), lambda line: line.title)
        self._when = label("", "second")
        self.stages = (tag(self.tr("1 Balance")), tag(self.tr("2 Close the day")))
        self.other_day = KeyButton(self.tr("The day left open"), "Ctrl+Y", self, "quiet")
        self._state = tag("")
        self._summary = label("", "value")
        self._summary.setWordWrap(True)
        self._open = label("", "strong")
        self.note = Field(self.tr("Note on the day"), longest=2000)
        self.note.error_line = ErrorLine()
        self._asking = label("", "value")
        self._asking.setWordWrap(True)
        self._strip = Card("asking", margin=12, spacing=0)
        self._strip.box.addWidget(self._asking)
        self._strip.hide()
        self.close_it = KeyButton(self.tr("Close the day"), "F9", self, "main")
        self.close_it.action.setEnabled(False)  # until there are figures to close

    def _lay_out(self) -> None:
        balance = Card(spacing=6)
        title = QHBoxLayout()
        title.addWidget(label(self.tr("Balance of the day"), "heading"))
        title.addStretch(1)
        title.addWidget(label(self.tr("Enter goes to where a line is settled"), "small"))
        balance.box.addLayout(title)
        balance.box.addWidget(self.table, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(balance, 1)
        body.addWidget(self._side())
        page = self.lay_page(
            label(self.tr("End of day"), "title"),
            self.stages[0],
            label("→", "second"),
            self.stages[1],
            self._when,
            right=(self.other_day,),
        )
        page.addLayout(body, 1)

    def _side(self) -> QWidget:
        side = Card(spacing=8)
        side.setFixedWidth(scaled(_SIDE))
        title = QHBoxLayout()
        title.addWidget(label(self.tr("Close the day"), "heading"))
        title.addStretch(1)
        title.addWidget(self._state)
        side.box.addLayout(title)
        side.box.addWidget(self._summary)
        side.box.addWidget(self._open)
        side.box.addWidget(self.note)
        assert self.note.error_line is not None
        side.box.addWidget(self.note.error_line)
        side.box.addStretch(1)
        side.box.addWidget(self._strip)
        side.box.addWidget(self.close_it)
        return side

    def _connect(self) -> None:
        self.table.picked.connect(self._jump)
        self.other_day.action.triggered.connect(self._turn_day)
        self.close_it.action.triggered.connect(self.close_day)
        self.note.changed.connect(self._withdraw_question)
        add_key(self, "Esc", self._withdraw_question)
        in_tab_order(self.other_day, self.table, self.note.line, self.close_it)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def lines(self) -> tuple[BalanceLine, ...]:
        return self.table.rows

    @property
    def question(self) -> str:
        """What closing asks before it is done; "" when it does not ask."""
        return self._asking.text() if self._asked_about is not None else ""

    def begin(self) -> None:
        self._day = None
        self.look_again()
        self.table.setFocus()

    def look_again(self) -> None:
        """Figures are counted aside: a busy day has some thousand lines."""
        day = self._day
        self._background.run(self, lambda: self._port.look(day), self._show, lane="evening")

    def _show(self, told: Evening) -> None:
        self._told = told
        self.table.set_rows(balance_lines(told))
        self._when.setText(f"{weekday_text(told.day)}, {day_text(told.day)}")
        if told != self._asked_about:
            self._withdraw_question()
        self._show_closing(told)
        self.shown.emit()

    def _show_closing(self, told: Evening) -> None:
        still_open = open_lines(self.lines)
        set_tag(self.stages[0], self.stages[0].text(), Tone.DONE if told.is_closed else Tone.ACCENT)
        set_tag(
            self.stages[1], self.stages[1].text(), Tone.DONE if told.is_closed else Tone.NEUTRAL
        )
        state = (self.tr("closed"), Tone.DONE) if told.is_closed else (self.tr("open"), Tone.WARN)
        set_tag(self._state, *state)
        self._summary.setText(
            self.tr("{received} received, {returned} returned, {used} numbers used.").format(
                received=told.count.received, returned=told.count.returned, used=told.numbers.used
            )
        )
        said = self.tr("{count} lines ask for something").format(count=still_open)
        self._open.setText(said if still_open else self.tr("Everything fits"))
        self.note.setEnabled(not told.is_closed)
        self.close_it.action.setEnabled(not told.is_closed)
        self._show_other_day(told)

    def _show_other_day(self, told: Evening) -> None:
        """The way to a day that was left open, and back."""
        other = told.left_open if self._day is None else None
        is_shown = self._day is not None or other is not None
        if other is not None:
            self.notice.tell(day_text(other), self.tr("was not closed."), is_trouble=True)
            self.other_day.set_caption(self.tr("Close {day}").format(day=f"{other:%d/%m}"))
        elif is_shown:
            self.other_day.set_caption(self.tr("Back to today"))
        self.other_day.setVisible(is_shown)
        self.other_day.action.setEnabled(is_shown)

    # --- what is done --------------------------------------------------------------------------

    def _turn_day(self) -> None:
        told = self._told
        self._day = told.left_open if told is not None and self._day is None else None
        self.notice.hide()
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

    def _withdraw_question(self) -> None:
        self._asked_about = None
        self._strip.hide()
        self.note.set_problem("")

    def close_day(self) -> None:
        """Asked for twice: a closed day is not opened again."""
        told = self._told
        if told is None:
            return
        if told != self._asked_about:
            self._ask(told)
            return
        try:
            self._port.close(told.day, self.note.text)
        except Refused as refused:
            self._withdraw_question()
            words = self._port.problem_text(refused.problems[0])
            if refused.problems[0].place == "note":
                self.note.set_problem(words)
                self.note.line.setFocus()
            else:
                self.notice.tell("", words, is_trouble=True)
            return
        self.note.set_text("")
        self.happened.emit()
        self._day = None
        self.notice.tell(day_text(told.day), self.tr("The day is closed."))
        self.look_again()

    def _ask(self, told: Evening) -> None:
        still_open = open_lines(self.lines)
        head = self.tr("{day} will be sealed; it is not opened again.").format(
            day=day_text(told.day)
        )
        said = self.tr("{count} lines still ask for something.").format(count=still_open)
        again = self.tr("F9 again closes the day, Esc goes back.")
        self._asking.setText(" ".join([head, *([said] if still_open else []), again]))
        self._strip.show()
        self._asked_about = told
