"""Step 4: the centre's address and the enrolment code, or later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.assistant.step import Step
from ui.background import Background
from ui.theme.tokens import Tone
from ui.widgets.basics import KeyButton, set_tag, tag
from ui.widgets.field import Field
from ui.widgets.person_form import error_line


class CentreStep(Step):
    """`enrol(address, code)` runs aside, gives the centre's name and raises in words."""

    def __init__(self, enrol: Callable[[str, str], str], background: Background) -> None:
        super().__init__(
            self.tr("The centre above"),
            self.tr(
                "The centre gives an address and a code that counts once. Without a line, or "
                "without a code yet, choose “later”: receipts then carry provisional numbers, and "
                "the official ones follow (F10)."
            ),
        )
        self._enrol = enrol
        self._background = background
        self.address = Field(self.tr("Address of the centre"), 300)
        self.address.line.setPlaceholderText("https://…")
        self.code = Field(self.tr("Enrolment code"), 80)
        self.enrol = KeyButton(self.tr("Enrol now"), "Alt+G", self)
        self._state = tag("")
        self._state.hide()
        self.is_enrolled = False
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.address, 3)
        row.addWidget(self.code, 2)
        self.box.addLayout(row)
        self.box.addWidget(error_line(self.address, self.code))
        self.box.addWidget(self.enrol, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self._state)
        self.box.addStretch(1)
        self.enrol.action.triggered.connect(self._ask)
        self.code.line.returnPressed.disconnect()
        self.code.line.returnPressed.connect(self.enrol.action.trigger)

    def begin(self) -> None:
        self.address.editor.setFocus()

    @property
    def state(self) -> str:
        return self._state.text()

    def _ask(self) -> None:
        missing = self.tr("is needed")
        self.address.set_problem("" if self.address.text else missing)
        self.code.set_problem("" if self.code.text else missing)
        if not (self.address.text and self.code.text):
            return
        address, code = self.address.text, self.code.text
        set_tag(self._state, self.tr("asking the centre…"), Tone.NEUTRAL)
        self.enrol.action.setEnabled(False)
        self._background.run(
            self, lambda: self._enrol(address, code), self._enrolled, self._failed, lane="enrol"
        )

    def _enrolled(self, name: str) -> None:
        self.is_enrolled = True
        set_tag(self._state, self.tr("enrolled with {name}").format(name=name), Tone.DONE)
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self.enrol.action.setEnabled(True)
        set_tag(self._state, self.tr("not enrolled"), Tone.WARN)
        self.told.emit(str(error), True)
