"""One step of a dossier, in place: its fields, what it will change, the key that confirms it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.procedures import PartKind
from desk_app.domain.reasons import Reason
from desk_app.domain.roster import Approval
from desk_app.domain.workflow import needs_head
from ui.actions import Actions
from ui.differences import Difference, dossier_differences
from ui.ports.dossier import DossierPort
from ui.problems import ProblemPlaces
from ui.steps.ahead import AheadCard
from ui.steps.choice import MOVES
from ui.steps.fields import Sources, StepField, row_of_fields
from ui.steps.form import Asked, Kind, StepForm, Value, Values
from ui.steps.given import Given, foreseen_of, given_of, placed
from ui.steps.lists import field_of
from ui.steps.rows import form_of
from ui.theme.tokens import Tone
from ui.trouble import Trouble
from ui.widgets.basics import Card, KeyButton, in_tab_order, label, scaled, tag
from ui.widgets.sheet_area import sheet_area

log = logging.getLogger(__name__)
AskHead = Callable[[QWidget, str, Callable[[Approval | None], None]], None]
"""`ask_head(over, why, then)`: has the head approve, then goes on; without a roster at once."""
_TYPING_MS = 120


@dataclass(frozen=True, slots=True)
class Open:
    """A form on the screen, and what its fields are."""

    dossier: Dossier
    form: StepForm
    fields: dict[str, StepField]


class StepPanel(QWidget):
    """`recorded` gives the dossier after the step; `closed` is Esc."""

    recorded = Signal(str, object)
    closed = Signal()

    def __init__(
        self, owner: QWidget, actions: Actions, port: DossierPort, ask_head: AskHead
    ) -> None:
        super().__init__()
        self._actions = actions
        self._ask_head = ask_head
        self._port = port
        self._open: Open | None = None
        self._untouched: dict[str, Value] = {}
        self._problems = ProblemPlaces(actions.problem_text)
        self._settle = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._settle.timeout.connect(self.look_ahead)
        self._title = label("", "heading")
        self._head_tag = tag(self.tr("needs the head"), Tone.WARN)
        self._seen_tag = tag(self.tr("folder scanned"), Tone.DONE)
        self._is_scanned = False
        self._explanation = label("", "second")
        self._explanation.setWordWrap(True)
        self._area = sheet_area(self.tr("The fields of the step"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back = KeyButton(self.tr("Back"), "Esc", owner, "quiet")
        self.confirm = KeyButton(self.tr("Confirm"), "F9", owner, "main")
        keys = [QKeySequence("F9"), QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")]
        self.confirm.action.setShortcuts(keys)
        self._ahead = AheadCard(self.confirm)
        self.back.action.triggered.connect(self.close_it)
        self.confirm.action.triggered.connect(self.confirm_it)
        self._lay_out()
        self.close_it()

    def _lay_out(self) -> None:
        sheet = Card(spacing=6)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._head_tag)
        head.addWidget(self._seen_tag)
        head.addStretch(1)
        head.addWidget(self.back)
        sheet.box.addLayout(head)
        sheet.box.addWidget(self._explanation)
        sheet.box.addWidget(self._area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(sheet, 1)
        row.addWidget(self._ahead)

    # --- opening and closing -------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """The kind of the step that is open; "" when none is."""
        return self._open.form.kind if self._open else ""

    @property
    def holds_typed(self) -> bool:
        """Whether something was typed or chosen that would be lost with the form."""
        return self._open is not None and self.values() != self._untouched

    @property
    def is_wide(self) -> bool:
        return self._open is not None and self._open.form.is_wide

    def field(self, name: str) -> StepField:
        assert self._open is not None
        return self._open.fields[name]

    @property
    def changes_text(self) -> str:
        return self._ahead.changes_text

    @property
    def trouble_text(self) -> str:
        return self._ahead.trouble_text

    def open_it(self, dossier: Dossier, kind: str, values: Values | None = None) -> None:
        """Show the form of a step that is open; `values` is what had been typed before."""
        form = form_of(kind, self._asked(dossier))
        fields = {one.name: field_of(one, self._sources()) for one in form.fields}
        self._untouched = {name: field.read()[0] for name, field in fields.items()}
        self._open = Open(dossier, form, fields)
        for name, value in (values or {}).items():
            if name in fields:
                fields[name].put(value)
        self._title.setText(form.title)
        self._head_tag.setVisible(needs_head(dossier, kind))
        self._see_folder(False)
        self._explanation.setText(form.explanation)
        self._explanation.setVisible(bool(form.explanation))
        self.confirm.set_caption(form.title)
        self._fill()
        for button in (self.confirm, self.back):
            button.action.setEnabled(True)
        self.show()
        self.look_ahead()
        self._take_focus()

    def take_folder(self) -> bool:
        """The folder itself was scanned over its form. False where the step does not move it."""
        if self.kind not in MOVES:
            return False
        self._see_folder(True)
        return True

    def _see_folder(self, is_scanned: bool) -> None:
        self._is_scanned = is_scanned
        self._seen_tag.setVisible(is_scanned)

    def _asked(self, dossier: Dossier) -> Asked:
        intake = dossier.intake
        procedure = self._actions.procedure(intake.procedure_code)
        parts = procedure.parts(intake.case) if procedure else ()
        papers = tuple(part.name for part in parts if part.kind is not PartKind.NOTE)
        today = self._actions.now().date()
        return Asked(dossier, today, papers, self._port.has_roster())

    def _sources(self) -> Sources:
        return Sources(self._actions.search_procedures)

    def _fill(self) -> None:
        assert self._open is not None
        self._problems = ProblemPlaces(self._actions.problem_text)
        body = QWidget()
        body.setObjectName("sheet")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 2, 6, 0)
        column.setSpacing(2)
        is_filled = False
        for row in self._open.form.rows:
            made = [self._open.fields[one.name] for one in row]
            grows = any(one.kind in (Kind.NAMES, Kind.PARTS) for one in row)
            column.addWidget(row_of_fields(made), 1 if grows else 0)
            is_filled = is_filled or grows
        if not is_filled:
            column.addStretch(1)
        for field in self._open.fields.values():
            field.changed.connect(self._settle.start)
            field.left.connect(self._leave)
            self._problems.add_all(field.places())
            for stop in field.stops():
                stop.installEventFilter(self)
        self._area.setWidget(body)
        stops = [stop for field in self._open.fields.values() for stop in field.stops()]
        in_tab_order(*stops, self._ahead.area, self.confirm, self.back)

    def _take_focus(self) -> None:
        """Into the first field that must still be filled, else the first one; the button where
        there is none.
        """
        assert self._open is not None
        fields = list(self._open.fields.values())
        empty = (field for field in fields if field.form.is_needed and not field.read()[0])
        first = next(empty, fields[0] if fields else None)
        if first is None:
            self.confirm.setFocus()
        else:
            first.take_focus()

    def close_it(self) -> None:
        """Take the form away with what was typed in it."""
        was_open = self._open is not None
        self._open = None
        self._settle.stop()
        self._ahead.tell("")
        self.hide()
        for button in (self.confirm, self.back):
            button.action.setEnabled(False)
        if was_open:
            self._area.takeWidget().deleteLater()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field that gets the focus is brought into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, scaled(30))
        return super().eventFilter(watched, event)

    # --- what it will do -----------------------------------------------------------------------

    def values(self) -> dict[str, Value]:
        """What stands in the fields now."""
        assert self._open is not None
        return {name: field.read()[0] for name, field in self._open.fields.items()}

    def _read(self) -> tuple[Given, tuple[Problem, ...]]:
        assert self._open is not None
        given, unread = given_of(self._open.form, self.values())
        if self._is_scanned:
            given["is_unscanned"] = False
        typed = [p for field in self._open.fields.values() for p in field.read()[1]]
        return given, (*unread, *typed)

    def _leave(self, place: str) -> None:
        self._problems.touch(place)
        self._settle.start()

    def look_ahead(self) -> None:
        """Show what the step would change, and what is wrong with fields that were left."""
        self._settle.stop()
        if self._open is None:
            return
        given, unread = self._read()
        number, kind = self._open.dossier.dossier_no, self._open.form.kind
        ahead = self._port.preview(number, kind, foreseen_of(self._open.form, given))
        is_readable = all(problem.code == "missing" for problem in unread)
        after = ahead.dossier if is_readable else None
        rows = () if after is None else self._rows(self._open.dossier, after)
        self._ahead.show_changes(rows)
        found = self._port.preview(number, kind, self._with_head(given)).problems
        self._problems.show(self._placed((*unread, *found, *ahead.problems)))

    def _with_head(self, given: Given) -> Given:
        """As it will be once the head has said yes, so that only the fields are judged."""
        assert self._open is not None
        is_asked = needs_head(self._open.dossier, self._open.form.kind) and "head_reason" in given
        return {"head": self._actions.clerk() or "-", **given} if is_asked else given

    def _rows(self, before: Dossier, after: Dossier) -> Sequence[Difference]:
        rows = dossier_differences(before, after)
        if after.due is None or after.due == before.due:
            return rows
        why = " ".join(self._reason(reason) for reason in after.due.why)
        return (*rows, Difference(self.tr("Because"), "", why)) if why else rows

    def _reason(self, reason: Reason) -> str:
        return self._actions.reason_text(reason)

    def _placed(self, problems: Sequence[Problem]) -> tuple[Problem, ...]:
        assert self._open is not None
        known = {place for field in self._open.fields.values() for place in field.places()}
        return tuple(placed(problem, known) for problem in problems)

    # --- confirming ----------------------------------------------------------------------------

    def confirm_it(self) -> None:
        """Record the step, after the head has said yes where it is the head's to say."""
        if self._open is None:
            return
        given, unread = self._read()
        opened = self._open
        if unread:
            self._refuse(unread)
            return
        if not needs_head(opened.dossier, opened.form.kind):
            self._record(given, None)
            return
        found = self._port.preview(
            opened.dossier.dossier_no, opened.form.kind, self._with_head(given)
        )
        if found.problems:  # nobody is called to a form that is not filled in yet
            self._refuse(found.problems)
            return
        self._ask_head(self, self._why(given), partial(self._record, given))

    def _why(self, given: Given) -> str:
        """What the head reads before saying yes: the step, the dossier, the reason."""
        assert self._open is not None
        reason = given.get("head_reason") or given.get("reason", "")
        return f"{self._open.form.title} · {self._open.dossier.dossier_no}: {reason}"

    def _record(self, given: Given, approval: Approval | None) -> None:
        if self._open is None:
            return
        kind = self._open.form.kind
        try:
            after = self._port.record(self._open.dossier.dossier_no, kind, given, approval)
        except Refused as refused:
            self._refuse(refused.problems)
            return
        except Trouble as trouble:
            self._ahead.tell(str(trouble))
            return
        log.info("recorded %s of %s", kind, after.dossier_no)
        self.close_it()
        self.recorded.emit(kind, after)

    def _refuse(self, problems: Sequence[Problem]) -> None:
        """Say each beside its field, go to the first; the rest stands above the button."""
        homeless, first = self._problems.show_all(self._placed(problems))
        self._ahead.tell(homeless)
        if first is not None:
            first.setFocus()
