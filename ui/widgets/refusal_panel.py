"""Form 03: what was brought is not accepted, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.intake import LONGEST_NOTE
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, label, tag
from ui.widgets.field import Field
from ui.widgets.person_form import error_line


class RefusalPanel(Card):
    """Opens above the F9 button. Enter in the reason goes to the button, it does not refuse."""

    confirmed = Signal(str)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(spacing=4)
        self.reason = Field(self.tr("Reason, as it is told to the applicant"), LONGEST_NOTE)
        self.confirm = KeyButton(self.tr("Do not accept"), "Ctrl+Return", owner)
        self.back = KeyButton(self.tr("Back"), "Esc", owner, "quiet")
        self.back.action.setShortcut("")  # the room's own Esc closes what is open first
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Do not accept the dossier"), "heading"))
        head.addWidget(tag(self.tr("is recorded"), Tone.WARN))
        head.addStretch(1)
        head.addWidget(self.back)
        self.box.addLayout(head)
        self.box.addWidget(self.reason)
        self.box.addWidget(error_line(self.reason))
        self.box.addWidget(self.confirm)
        self.confirm.action.triggered.connect(lambda: self.confirmed.emit(self.reason.text))
        self.close_it()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def open_it(self) -> None:
        self.show()
        self.confirm.action.setEnabled(True)
        self.reason.editor.setFocus()

    def close_it(self) -> None:
        self.hide()
        self.confirm.action.setEnabled(False)
        self.reason.set_problem("")
        self.reason.set_text("")
