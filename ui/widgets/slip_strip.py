"""Above the cards of intake while a slip is typed in: its numbers, and the time written on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.intake import LONGEST_NOTE, Typed
from desk_app.domain.problems import Refused
from desk_app.domain.slips import Slip
from ui.widgets.basics import Card, KeyButton, label
from ui.widgets.field import Field
from ui.widgets.paper_time import PaperTime
from ui.widgets.person_form import error_line


class SlipStrip(Card):
    """Hidden without a slip. `spoilt` gives the reason why the slip is voided instead."""

    changed = Signal()
    left = Signal(str)
    spoilt = Signal(str)

    def __init__(self, now: Callable[[], datetime], find: Callable[[str], Slip]) -> None:
        """`find` gives a slip as it stands, or raises Refused."""
        super().__init__("doubt", spacing=0)
        self.box.setContentsMargins(14, 8, 14, 2)
        self._find = find
        self.slip_no = ""
        self._slip: Slip | None = None
        self._name = label("", "strong")
        self._number = label("", "small")
        self.time = PaperTime(now)
        self.reason = Field(self.tr("Why the slip cannot be used"), LONGEST_NOTE)
        self.reason.lie_flat()
        self.spoil = KeyButton(self.tr("Slip is spoilt…"), "Alt+H", self, "quiet")
        self.confirm = KeyButton(self.tr("Void the slip"), "Ctrl+Return", self)
        self._lay_out()
        self.time.changed.connect(self._typed)
        self.time.left.connect(lambda: self.left.emit("happened_at"))
        self.spoil.action.triggered.connect(self.ask_why)
        self.confirm.action.triggered.connect(lambda: self.spoilt.emit(self.reason.text))
        self.close_it()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(self._name)
        said.addWidget(self._number)
        row.addLayout(said)
        self._asked = QStackedWidget()
        self._asked.addWidget(_at_the_right(self.time, self.spoil))
        self._asked.addWidget(_at_the_right(self.reason, self.confirm))
        row.addWidget(self._asked, 1)
        self.box.addLayout(row)
        self.box.addWidget(error_line(self.time.day, self.time.clock, self.reason))

    # --- which slip ----------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        return bool(self.slip_no)

    @property
    def is_asking_why(self) -> bool:
        return self.is_open and self._asked.currentIndex() == 1

    def open_it(
        self, slip_no: str, written_at: datetime | None = None, typed: Iterable[Typed] = ()
    ) -> None:
        """Type this slip in; what was typed of its time already stands there."""
        self.slip_no = slip_no
        try:
            self._slip = self._find(slip_no)
        except Refused:  # said when it is to be stored
            self._slip = None
        self._name.setText(self.tr("From slip {slip}").format(slip=slip_no))
        self.time.take(written_at, typed)
        self._say_number()
        self._turn(0)
        self.show()

    def close_it(self) -> None:
        self.slip_no, self._slip = "", None
        self.time.take(None, ())
        self._turn(0)
        self.hide()

    def take_focus(self) -> None:
        if self.is_open:
            self.time.first_open().setFocus()

    def tab_stops(self) -> tuple[QWidget, ...]:
        time = self.time
        return (time.day.editor, time.clock.editor, self.spoil, self.reason.editor, self.confirm)

    # --- time ----------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._say_number()
        self.changed.emit()

    def _say_number(self) -> None:
        day, slip = self.time.day_read, self._slip
        if slip is None:
            self._number.setText("")
            return
        is_day = day is not None and 2000 <= day.year <= 2099
        number = slip.number_on(day) if day is not None and is_day else slip.number_mask
        self._number.setText(self.tr("Dossier number {number}").format(number=number))

    def set_problem(self, text: str) -> None:
        """What is wrong with the time, under the field where it is to be mended."""
        wrong = self.time.first_open()
        for field in (self.time.day, self.time.clock):
            field.set_problem(text if field.editor is wrong else "")

    # --- a spoilt one --------------------------------------------------------------------------

    def ask_why(self) -> None:
        self._turn(1)
        self.reason.editor.setFocus()

    def stop_asking(self) -> None:
        self._turn(0)
        self.take_focus()

    def _turn(self, at: int) -> None:
        self._asked.setCurrentIndex(at)
        self.spoil.action.setEnabled(self.is_open and at == 0)
        self.confirm.action.setEnabled(self.is_open and at == 1)
        self.reason.set_text("")
        self.reason.set_problem("")


def _at_the_right(*widgets: QWidget) -> QWidget:
    """A field of text takes what room there is."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    if not any(isinstance(widget, Field) for widget in widgets):
        row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, Field)))
    return made
