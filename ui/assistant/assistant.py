"""The first start: four steps, so that a clerk can set the desk up alone.

Nothing is stored before the third step is left; then the desk is made in one go, and the fourth
makes it known to its centre.  Everything can be changed afterwards in the settings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from desk_app.domain.problems import Problem
from desk_app.domain.roster import Clerk
from desk_app.domain.unit import Unit
from ui.assistant.centre_step import CentreStep
from ui.assistant.counter_step import CounterStep
from ui.assistant.printer_step import PrinterStep
from ui.assistant.step import Step
from ui.assistant.typed import Typed, read_typed, written
from ui.assistant.unit_step import UnitStep
from ui.background import Background
from ui.ports.printers import PrintersPort
from ui.theme.tokens import Tone
from ui.trouble import Trouble
from ui.widgets.basics import Card, KeyButton, label, set_tag, tag
from ui.widgets.notice import Notice
from ui.widgets.room_stack import RoomArea, RoomStack


@dataclass(frozen=True, slots=True)
class FirstStart:
    """What setting up asks. `make(unit, clerks)` makes the desk (raises Trouble, in words);
    `enrol(address, code)` makes it known to its centre and gives the centre's name, aside. `keep`
    puts away what was typed until the desk is made ("" takes it away), `kept` gives it back.
    """

    check_unit: Callable[[Unit], list[Problem]]
    read_unit: Callable[[Path], Unit]
    problem_text: Callable[[Problem], str]
    printers: Callable[[Callable[[], Unit]], PrintersPort]
    make: Callable[[Unit, Sequence[Clerk]], None]
    enrol: Callable[[str, str], str]
    keep: Callable[[str], None]
    kept: Callable[[], str]


_KEEP_MS = 300
_LAST_TYPED = 2
"""The third step: what comes after it belongs to a desk that is made."""


class Assistant(QDialog):
    """Accepted once the desk is made and the last step was left. `help_asked`: F1 was pressed."""

    help_asked = Signal()

    def __init__(self, port: FirstStart, background: Background) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Commune Desk: first start"))
        self.resize(1180, 720)
        self.setObjectName("page")
        self._port = port
        self.is_made = False
        self.unit_step = UnitStep(port.check_unit, port.read_unit, port.problem_text)
        self.counter_step = CounterStep(port.check_unit, port.problem_text)
        self.printer_step = PrinterStep(port.printers(self.unit), background)
        self.centre_step = CentreStep(port.enrol, background)
        self.steps: tuple[Step, ...] = (
            self.unit_step,
            self.counter_step,
            self.printer_step,
            self.centre_step,
        )
        self.stack = RoomStack()
        self.notice = Notice()
        self.back = KeyButton(self.tr("Back"), "Alt+Left", self)
        self.go_on = KeyButton(self.tr("Next"), "F9", self, "main")
        self.help = KeyButton(self.tr("Help"), "F1", self, "quiet")
        self._marks = [tag("") for _ in self.steps]
        for step in self.steps:
            self.stack.addWidget(step)
            step.told.connect(self._say)
            step.done.connect(self._name_buttons)
        self._lay_out()
        self.back.action.triggered.connect(lambda: self._turn(-1))
        self.go_on.action.triggered.connect(self._next)
        self.help.action.triggered.connect(self.help_asked)
        self.counter_step.form.fill(Unit("", "", counter=self.tr("Counter 1")))
        self._take_up()
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keeping.timeout.connect(self.keep)
        for form in (self.unit_step.form, self.counter_step.form):
            form.changed.connect(self._keeping.start)
        self.counter_step.clerks.told.connect(lambda *_: self._keeping.start())
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(self.tr("Setting up the desk"), "title"))
        for at, mark in enumerate(self._marks):
            if at:
                head.addWidget(label("→", "second"))
            head.addWidget(mark)
        head.addStretch(1)
        head.addWidget(self.help)
        sheet = Card(margin=20)
        room = RoomArea(self.stack)
        room.setProperty("role", "sheet")
        self.stack.setObjectName("sheet")
        sheet.box.addWidget(room, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.notice, 1)
        foot.addStretch(0)
        foot.addWidget(self.back)
        foot.addWidget(self.go_on)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 16)
        page.setSpacing(12)
        page.addLayout(head)
        page.addWidget(sheet, 1)
        page.addLayout(foot)

    @property
    def at(self) -> int:
        return self.stack.currentIndex()

    @property
    def step(self) -> Step:
        return self.steps[self.at]

    def unit(self) -> Unit:
        """The unit as typed in the first two steps."""
        counter = self.counter_step.form.unit()
        return replace(
            self.unit_step.form.unit(),
            counter=counter.counter,
            hours=counter.hours,
            cut_off=counter.cut_off,
            convention=counter.convention,
        )

    def keep(self) -> None:
        """Put away what was typed; nothing of it is needed once the desk is made."""
        self._keeping.stop()
        people = self.counter_step.people.all()
        typed = Typed(self.unit(), people, min(self.at, _LAST_TYPED))
        self._port.keep("" if self.is_made else written(typed))

    def _take_up(self) -> None:
        """What was typed before the window was closed or the power failed stands there again."""
        typed = read_typed(self._port.kept())
        if typed is None:
            return
        self.unit_step.fill(typed.unit)
        self.counter_step.form.fill(typed.unit)
        self.counter_step.people.take_up(typed.clerks)
        self.stack.setCurrentIndex(max(0, min(typed.at, _LAST_TYPED)))
        self.notice.tell("", self.tr("What you had typed is here again."))

    def _show(self) -> None:
        names = (self.tr("Unit"), self.tr("Counter"), self.tr("Printers"), self.tr("Centre"))
        for at, mark in enumerate(self._marks):
            mark.setToolTip(self.steps[at].title)
            tone = Tone.ACCENT if at == self.at else Tone.DONE if at < self.at else Tone.NEUTRAL
            set_tag(mark, f"{at + 1} {names[at]}", tone)
        self._name_buttons()
        self.step.begin()

    def _name_buttons(self) -> None:
        is_last = self.at == len(self.steps) - 1
        can_go_back = self.at > 0 and not self.is_made
        self.back.action.setEnabled(can_go_back)
        if not is_last:
            self.go_on.set_caption(self.tr("Next"))
        elif self.centre_step.is_enrolled:
            self.go_on.set_caption(self.tr("Open the desk"))
        else:
            self.go_on.set_caption(self.tr("Later: open the desk"))

    def _say(self, text: str, is_trouble: bool) -> None:
        self.notice.tell("", text, is_trouble=is_trouble)

    def _turn(self, by: int) -> None:
        self.notice.hide()
        self.stack.setCurrentIndex(max(0, min(self.at + by, len(self.steps) - 1)))
        self.keep()
        self._show()

    def _next(self) -> None:
        """F9: on, when the step is in order; after the printers the desk is made."""
        if not self.step.check():
            return
        if self.at == len(self.steps) - 1:
            self.accept()
            return
        if self.step is self.printer_step and not self.is_made and not self._make():
            return
        self._turn(1)

    def _make(self) -> bool:
        try:
            self._port.make(self.unit(), self.counter_step.people.all())
        except Trouble as trouble:
            self._say(str(trouble), True)
            return False
        self.is_made = True
        self.keep()
        return True

    def scan(self, text: str) -> None:
        """A scanner at the keyboard."""
        self.step.take_scan(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter never closes; nor does Esc throw away what was typed."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Once the desk is made, closing means "later" for the rest."""
        self.keep()
        if self.is_made:
            self.accept()
        super().closeEvent(event)
