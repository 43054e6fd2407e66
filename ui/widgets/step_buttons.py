"""What may be done with a dossier now: one button and one key for each open step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier
from desk_app.domain.workflow import open_steps
from ui.steps.choice import KEYS, likely_step
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, label, scaled, tag
from ui.widgets.step_panel import SIDE
from ui.words import step_text

PRINT = "receipt_printed"


class StepButtons(Card):
    """`asked` names the step. The likely next one is the filled button, with F9 as well."""

    asked = Signal(str)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(spacing=6)
        self.setFixedWidth(scaled(SIDE))
        self._kinds: tuple[str, ...] = ()
        self._main = ""
        self.main = KeyButton(self.tr("Next step"), "F9", owner, "main")
        self.main.action.triggered.connect(lambda: self.asked.emit(self._main))
        self.buttons = {
            kind: KeyButton(step_text(kind), keys, owner, "row") for kind, keys in KEYS.items()
        }
        self._unprinted = tag("", Tone.WARN)
        self.box.addWidget(label(self.tr("What may be done now"), "heading"))
        self.box.addWidget(self.main)
        self.box.addWidget(self._scrolling(), 1)
        for kind, button in self.buttons.items():
            button.action.triggered.connect(lambda _=False, kind=kind: self.asked.emit(kind))

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("role", "sheet")
        area.setAccessibleName(self.tr("Other steps"))
        body = QWidget()
        body.setObjectName("sheet")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 2, 2, 0)
        column.setSpacing(6)
        column.addWidget(self._unprinted)
        column.addWidget(self.buttons[PRINT])
        for kind, button in self.buttons.items():
            if kind != PRINT:
                column.addWidget(button)
        column.addStretch(1)
        area.setWidget(body)
        return area

    @property
    def kinds(self) -> tuple[str, ...]:
        """The steps that can be asked for now, the likely one first."""
        return self._kinds

    def show_dossier(self, dossier: Dossier) -> None:
        opened = open_steps(dossier)
        self._main = likely_step(dossier)
        rest = tuple(kind for kind in opened if kind != self._main)
        self._kinds = (self._main, *rest) if self._main else rest
        self.main.setVisible(bool(self._main))
        if self._main:
            self.main.set_caption(step_text(self._main))
            keys = ["F9", KEYS[self._main]]
            self.main.action.setShortcuts([QKeySequence(one) for one in keys])
        is_first = not dossier.prints
        again = self.tr("Print again") if not is_first else self.tr("Print the receipt")
        self.buttons[PRINT].set_caption(again)
        for kind, button in self.buttons.items():
            button.setVisible(kind in rest)
        self._say_unprinted(dossier, PRINT in rest)
        self.wake(True)

    def _say_unprinted(self, dossier: Dossier, is_printable: bool) -> None:
        said = ""
        if is_printable and not dossier.copies_of("receipt") and not dossier.status.is_final:
            said = self.tr("Never printed")
            if dossier.prints:
                said = self.tr("Version {n} is not printed").format(n=dossier.version)
        self._unprinted.setText(said)
        self._unprinted.setVisible(bool(said))

    def wake(self, is_awake: bool) -> None:
        """Keys answer only for the steps that are shown, and not while a form is open."""
        rest = [kind for kind in self._kinds if kind != self._main]
        self.main.action.setEnabled(is_awake and bool(self._main))
        for kind, button in self.buttons.items():
            button.action.setEnabled(is_awake and kind in rest)
