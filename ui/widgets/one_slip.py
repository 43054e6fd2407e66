"""One slip: scanned or typed, how it stands, and what may be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.intake import LONGEST_NOTE
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.slips import Slip, SlipState
from ui.dates import day_text
from ui.ports.slips import SlipsPort
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, label, scaled, set_tag, tag
from ui.widgets.field import Field
from ui.widgets.person_form import error_line


class OneSlip(Card):
    """`voided` after it was; `again` asks for the page of a blank one, `open_asked` for the dossier
    of a used one.
    """

    voided = Signal(object)
    again = Signal(object)
    open_asked = Signal(str)

    def __init__(self, port: SlipsPort, problem_text: Callable[[Problem], str]) -> None:
        super().__init__("desk", spacing=4)
        self._port = port
        self._problem_text = problem_text
        self.slip: Slip | None = None
        self.number = Field(self.tr("Scan a slip, or type its code"), 60)
        self.reason = Field(self.tr("Why it cannot be used"), LONGEST_NOTE)
        self.void = KeyButton(self.tr("Void this slip"), "Alt+H", self)
        self.reprint = KeyButton(self.tr("Print it again"), "Alt+I", self)
        self.open = KeyButton(self.tr("The dossier's page"), "Alt+X", self)
        self._state = tag("")
        self._said = label("", "value")
        self._lay_out()
        self.number.line.returnPressed.disconnect()
        self.number.line.returnPressed.connect(lambda: self.look_up(self.number.text))
        self.number.changed.connect(self._forget)
        self.void.action.triggered.connect(self._void)
        self.reprint.action.triggered.connect(lambda: self.again.emit(self.slip))
        self.open.action.triggered.connect(self._open)
        self._forget()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        self.number.setFixedWidth(scaled(230))
        top.addWidget(self.number)
        top.addWidget(self.reason, 1)
        self.box.addLayout(top)
        self.box.addWidget(error_line(self.number, self.reason))
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self._state, self._said):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.open, self.reprint, self.void):
            row.addWidget(button)
        self.box.addLayout(row)

    def begin(self) -> None:
        self.number.set_text("")
        self._forget()

    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self.number.editor, self.reason.editor, self.open, self.reprint, self.void)

    # --- which ---------------------------------------------------------------------------------

    def look_up(self, text: str) -> None:
        """Show the slip of a scan; where there is none, why."""
        self.number.set_text(text)
        try:
            found = self._port.slip(text)
        except Refused as refused:
            self._forget()
            self.number.set_problem(" ".join(self._problem_text(p) for p in refused.problems))
            return
        self._show(found)
        if found.state is SlipState.BLANK:
            self.reason.editor.setFocus()

    def _show(self, slip: Slip) -> None:
        self._forget()
        self.slip = slip
        self.number.set_text(slip.slip_no)
        printed = day_text(slip.printed_at.date())
        if slip.state is SlipState.USED:
            set_tag(self._state, self.tr("Used"), Tone.DONE)
            self._said.setText(self.tr("dossier {number}").format(number=slip.dossier_no))
        elif slip.state is SlipState.SPOILT:
            set_tag(self._state, self.tr("Void"), Tone.DANGER)
            self._said.setText(slip.reason)
        else:
            set_tag(self._state, self.tr("Blank"), Tone.ACCENT)
            said = self.tr("{number}, printed on {day}")
            self._said.setText(said.format(number=slip.number_mask, day=printed))
        self._wake()

    def _forget(self) -> None:
        self.slip = None
        set_tag(self._state, "", Tone.NEUTRAL)
        self._said.setText(self.tr("Scan one to see whether it is blank, used or void."))
        self.number.set_problem("")
        self.reason.set_problem("")
        self._wake()

    def _wake(self) -> None:
        state = self.slip.state if self.slip else None
        for button, at in (
            (self.open, SlipState.USED),
            (self.reprint, SlipState.BLANK),
            (self.void, SlipState.BLANK),
        ):
            button.action.setEnabled(state is at)
            button.setVisible(state is at)
        self.reason.editor.setEnabled(state is SlipState.BLANK)

    # --- what is done --------------------------------------------------------------------------

    def _void(self) -> None:
        if self.slip is None:
            return
        try:
            spoilt = self._port.spoil(self.slip.slip_no, self.reason.text)
        except Refused as refused:
            self.reason.set_problem(" ".join(self._problem_text(p) for p in refused.problems))
            self.reason.editor.setFocus()
            return
        self.reason.set_text("")
        self._show(spoilt)
        self.number.editor.setFocus()
        self.number.line.selectAll()
        self.voided.emit(spoilt)

    def _open(self) -> None:
        if self.slip is not None:
            self.open_asked.emit(self.slip.dossier_no)
