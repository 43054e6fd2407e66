"""When the citizen may come back, and why; or the question where the catalogue does not know."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desk_app.domain.deadlines import Due
from desk_app.domain.procedures import LONGEST_LIMIT, LimitUnit, TimeLimit
from desk_app.domain.reasons import Reason
from ui.dates import moment_words
from ui.widgets.basics import Card, label, restyle, scaled
from ui.widgets.choice import Choice

_PLAIN = ("received", "clock_started", "receipt_day_not_counted", "due")
"""Reasons that hold for nearly every dossier: in the tool tip, not in the box."""


class DueBox(Card):
    """Never moves: empty, answered and asking take the same room."""

    changed = Signal()

    def __init__(self, reason_text: Callable[[Reason], str]) -> None:
        super().__init__("due", margin=12, spacing=1)
        self.box.setContentsMargins(12, 6, 12, 6)
        self._reason_text = reason_text
        self._title = label(self.tr("Ready on"), "label")
        self._when = label("", "when")
        self._why = label("", "label")
        self._why.setWordWrap(True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._asked = self._make_question()
        self._title.setBuddy(self.amount)
        for part in (self._title, self._when, self._asked, self._why):
            self.box.addWidget(part)
        self.box.addStretch(1)
        self._asked.hide()
        self.setFixedWidth(scaled(264))

    def _make_question(self) -> QWidget:
        self.amount = QLineEdit()
        self.amount.setProperty("role", "small")
        self.amount.setFixedWidth(scaled(54))
        self.amount.setAccessibleName(self.tr("Time limit, a number"))
        digits = QRegularExpression("[0-9]{0,4}")
        self.amount.setValidator(QRegularExpressionValidator(digits, self.amount))
        self.amount.textEdited.connect(lambda _: self.changed.emit())
        self.amount.returnPressed.connect(self.focusNextChild)
        self.unit = Choice(
            "",
            (("working_day", self.tr("working days")), ("calendar_day", self.tr("days"))),
        )
        self.unit.changed.connect(self.changed)
        asked = QWidget()
        row = QHBoxLayout(asked)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(2)
        row.addWidget(self.amount)
        row.addWidget(self.unit)
        row.addStretch(1)
        return asked

    @property
    def is_asking(self) -> bool:
        return not self._asked.isHidden()

    @property
    def limit(self) -> TimeLimit | None:
        """The limit as typed; None while it is missing or out of range."""
        amount = int(self.amount.text() or 0)
        if not self.is_asking or not 1 <= amount <= LONGEST_LIMIT:
            return None
        return TimeLimit(amount, LimitUnit(self.unit.value))

    @property
    def typed(self) -> str:
        """The number as it stands there, whether it is a limit or not yet."""
        return self.amount.text() if self.is_asking else ""

    def take(self, limit: TimeLimit | None, typed: str = "") -> None:
        """Put a limit back that was typed."""
        if self.is_asking:
            self.amount.setText(str(limit.amount) if limit else typed)
            self.unit.set_value(limit.unit.value if limit else "working_day")

    def ask(self, is_unknown: bool) -> None:
        """The catalogue does not know the limit: ask for it, never guess."""
        self._asked.setVisible(is_unknown)
        self._when.setVisible(not is_unknown)
        self.amount.clear()
        self.unit.set_value("working_day")
        self._paint("asking" if is_unknown else "due")
        title = self.tr("Time limit not in the catalogue") if is_unknown else self.tr("Ready on")
        self._title.setText(title)

    def show_due(self, due: Due | None, agency: str = "") -> None:
        """`agency`: the dossier waits to be taken over there; until then no period runs."""
        when = moment_words(due.due_at) if due else ""
        if agency and not self.is_asking:
            self._show_agency(agency)
            return
        reasons: Sequence[Reason] = due.why if due else ()
        self._when.setText(when)
        if self.is_asking:
            self._why.setText(when or self.tr("As the decision of the procedure says"))
        else:
            told = (r for r in reasons if r.code not in _PLAIN)
            self._why.setText(" ".join(self._reason_text(r) for r in told))
        self._why.setToolTip("\n".join(self._reason_text(r) for r in reasons))
        self.setAccessibleName(f"{self._title.text()} {when}")

    def _show_agency(self, agency: str) -> None:
        when = self.tr("No day given yet")
        why = self.tr("The period begins when {agency} takes the dossier over")
        self._when.setText(when)
        self._why.setText(self.tr("The period begins when the other agency takes it over"))
        self._why.setToolTip(why.format(agency=agency))
        self.setAccessibleName(f"{self._title.text()} {when}")

    def set_problem(self, text: str) -> None:
        if text and self.is_asking:
            self._why.setText(text)

    def _paint(self, role: str) -> None:
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)
