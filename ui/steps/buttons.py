"""What may be done with a dossier now: one button and one key for each open step."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier
from desk_app.domain.paper import RECEIPT, RECEIPTS, printable_forms, receipts_printed
from desk_app.domain.roster import Task, task_of
from desk_app.domain.workflow import open_steps
from ui.steps.ahead import SIDE
from ui.steps.choice import BY_COUNT, KEYS, PRINT, likely_step
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, label, scaled, tag
from ui.words import form_text, step_text

PREVIEW_KEY = "Ctrl+Shift+P"
PRINT_KEYS = (KEYS[PRINT], "Ctrl+2")
PAGES_KEY = "Ctrl+3"

_SCROLL_BAR = 14
"""Room beside the rows: where there are many of them they are scrolled, never sideways."""


class StepButtons(Card):
    """`asked` names the step, `print_asked` the form of a page, `pages_asked` the forms that have
    no key of their own, `preview_asked` all the forms that could be printed. The likely next step
    is the filled button, with F9 as well.
    """

    asked = Signal(str)
    print_asked = Signal(str)
    pages_asked = Signal(tuple)
    preview_asked = Signal(tuple)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(spacing=6)
        self.setFixedWidth(scaled(SIDE + _SCROLL_BAR))
        self._kinds: tuple[str, ...] = ()
        self._main = ""
        self.main = KeyButton(self.tr("Next step"), "F9", owner, "main")
        self.main.action.triggered.connect(lambda: self.asked.emit(self._main))
        self.buttons = {
            kind: KeyButton(step_text(kind), keys, owner, "row")
            for kind, keys in KEYS.items()
            if kind != PRINT
        }
        self.prints = tuple(KeyButton(step_text(PRINT), keys, owner, "row") for keys in PRINT_KEYS)
        self.pages = KeyButton(self.tr("Other pages…"), PAGES_KEY, owner, "row")
        self.preview = KeyButton(self.tr("See them first"), PREVIEW_KEY, owner, "row")
        self._forms: tuple[str, ...] = ()
        self._unprinted = tag("", Tone.WARN)
        self.box.addWidget(label(self.tr("What may be done now"), "heading"))
        self.box.addWidget(self.main)
        self.box.addWidget(self._scrolling(), 1)
        for kind, button in self.buttons.items():
            button.action.triggered.connect(lambda _=False, kind=kind: self.asked.emit(kind))
        for at, button in enumerate(self.prints):
            button.action.triggered.connect(lambda _=False, at=at: self._print(at))
        self.pages.action.triggered.connect(lambda: self.pages_asked.emit(self.further))
        self.preview.action.triggered.connect(lambda: self.preview_asked.emit(self._forms))

    @property
    def further(self) -> tuple[str, ...]:
        """The forms that have no key of their own."""
        return self._forms[len(self.prints) :]

    def _print(self, at: int) -> None:
        self.print_asked.emit(self._forms[at])

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
        column.setSpacing(5)
        column.addWidget(self._unprinted)
        for button in (*self.prints, self.pages, self.preview, *self.buttons.values()):
            column.addWidget(button)
        column.addStretch(1)
        area.setWidget(body)
        return area

    @property
    def kinds(self) -> tuple[str, ...]:
        """The steps that can be asked for now, the likely one first."""
        return self._kinds

    def show_dossier(self, dossier: Dossier, may: Callable[[Task], bool]) -> None:
        """The steps that are open and for whoever sits here: `may` says which tasks are."""
        allowed = {task for task in Task if may(task)}
        offered = (kind for kind in open_steps(dossier) if kind not in BY_COUNT)
        opened = tuple(kind for kind in offered if task_of(kind) in allowed)
        likely = likely_step(dossier)
        self._main = likely if likely in opened else ""
        rest = tuple(kind for kind in opened if kind != self._main)
        self._kinds = (self._main, *rest) if self._main else rest
        self.main.setVisible(bool(self._main))
        if self._main:
            self.main.set_caption(step_text(self._main))
            keys = ["F9", KEYS[self._main]]
            self.main.action.setShortcuts([QKeySequence(one) for one in keys])
        for kind, button in self.buttons.items():
            button.setVisible(kind in rest)
        self._show_prints(dossier)
        self.wake(True)

    def _show_prints(self, dossier: Dossier) -> None:
        self._forms = printable_forms(dossier)
        for button, form in zip_longest(self.prints, self._forms[: len(self.prints)]):
            button.setVisible(form is not None)
            if form is None:
                continue
            again = any(page.form == form for page in dossier.prints)
            words = self.tr("Print again: {form}") if again else self.tr("Print: {form}")
            button.set_caption(words.format(form=form_text(form)))
        self.pages.setVisible(bool(self.further))
        self.preview.setVisible(bool(self._forms))
        said = ""
        if RECEIPT in self._forms and not dossier.status.is_final:
            said = self._unprinted_text(dossier)
        self._unprinted.setText(said)
        self._unprinted.setVisible(bool(said))

    def _unprinted_text(self, dossier: Dossier) -> str:
        if receipts_printed(dossier):
            return ""
        if dossier.slip_no or any(page.form in RECEIPTS for page in dossier.prints):
            return self.tr("Version {n} is not printed").format(n=dossier.version)
        return self.tr("Never printed")

    def wake(self, is_awake: bool) -> None:
        """Keys answer only for the steps that are shown, and not while a form is open."""
        rest = [kind for kind in self._kinds if kind != self._main]
        self.main.action.setEnabled(is_awake and bool(self._main))
        for kind, button in self.buttons.items():
            button.action.setEnabled(is_awake and kind in rest)
        for at, button in enumerate(self.prints):
            button.action.setEnabled(is_awake and at < len(self._forms))
        self.pages.action.setEnabled(is_awake and bool(self.further))
        self.preview.action.setEnabled(is_awake and bool(self._forms))
