"""The fields of a step's form that are lists: papers to ask for, papers brought, money."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QWidget

from desk_app.domain.dossier import FeeLine, PartReceived
from desk_app.domain.intake import LONGEST_PART
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import PartKind
from ui.models.papers import PaperRow, PapersModel
from ui.numbers import read_amount
from ui.steps.fields import (
    ChoiceField,
    LimitField,
    LineField,
    OwnerField,
    PersonField,
    ProcedureField,
    Read,
    Sources,
    StepField,
)
from ui.steps.form import FieldForm, Kind, Value
from ui.widgets.basics import label, scaled
from ui.widgets.fee_fields import FeeFields
from ui.widgets.field import Field, LabelledField
from ui.widgets.papers_table import PapersTable
from ui.widgets.person_form import error_line

translate = QCoreApplication.translate
_FEE_LINES = 3
_MOST_SHOWN = 6
_ROW = 40
_ONE_LINE = 56
"""So many letters of a name fit into a line; a longer one is cut after two, and its tip has all."""


class OtherPaper(Field):
    """A paper that no list knows: Enter adds it and stays for the next one."""

    def __init__(self, add: Callable[[str], None]) -> None:
        self._add = add
        super().__init__(translate("StepFields", "Another paper"), LONGEST_PART)
        self.line.setPlaceholderText(translate("StepFields", "name of the paper, then Enter"))
        self.editor.setProperty("role", "small")

    def _go_on(self) -> None:
        if not self.text:
            self.focusNextChild()
            return
        self._add(" ".join(self.text.split()))
        self.set_text("")


class TickList(QListWidget):
    """Up and Down go about, Space ticks, Enter goes on to the next field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class NamesField(StepField):
    """Names to tick: the value is those that are ticked, in the order of the list."""

    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        self.list = TickList()
        self.list.setProperty("role", "ticks")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.field = LabelledField(form.title, self.list)
        for name, _ in form.options:
            self._add(name, is_ticked=False)
        if form.options:
            self.list.setCurrentRow(0)
        self.other = OtherPaper(self._add_other)
        shown = min(max(len(form.options), 2), _MOST_SHOWN)
        self.list.setMinimumHeight(scaled(shown * _ROW) + 8)
        self.column.addWidget(self.field, 1)
        self.column.addWidget(self.other)
        self.list.itemChanged.connect(lambda _: self.changed.emit())

    def _add(self, name: str, *, is_ticked: bool) -> QListWidgetItem:
        item = QListWidgetItem(name)
        item.setToolTip(name)
        item.setSizeHint(QSize(0, scaled(46 if len(name) > _ONE_LINE else 30)))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.list.addItem(item)
        return item

    def _add_other(self, name: str) -> None:
        self.list.scrollToItem(self._add(name, is_ticked=True))
        self.changed.emit()

    def places(self) -> dict[str, LabelledField]:
        return {self.form.name: self.field}

    def stops(self) -> tuple[QWidget, ...]:
        return self.field.editor, self.other.editor

    def read(self) -> Read:
        items = [self.list.item(at) for at in range(self.list.count())]
        return tuple(i.text() for i in items if i.checkState() is Qt.CheckState.Checked), ()

    def put(self, value: Value) -> None:
        wanted = [str(one) for one in value] if isinstance(value, tuple) else []
        for at in range(self.list.count()):
            item = self.list.item(at)
            is_wanted = item.text() in wanted
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        known = {self.list.item(at).text() for at in range(self.list.count())}
        for name in wanted:
            if name not in known:
                self._add(name, is_ticked=True)


class PartsField(StepField):
    """Papers with three kinds of copies: the value is those that lie there."""

    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        self.model = PapersModel()
        self.table = PapersTable(self.model)
        self.field = LabelledField(form.title, self.table)
        self.other = OtherPaper(self.model.add)
        self._known: dict[str, PartReceived] = {}
        self.column.addWidget(self.field, 1)
        self.column.addWidget(self.other)
        self.model.rows_changed.connect(self.changed)

    def places(self) -> dict[str, LabelledField]:
        return {self.form.name: self.field}

    def stops(self) -> tuple[QWidget, ...]:
        return self.field.editor, self.other.editor

    def read(self) -> Read:
        parts = []
        for row in self.model.rows:
            known = self._known.get(row.name, PartReceived(row.name, kind=row.kind.value))
            if row.is_ticked:
                originals, certified, photocopies = row.counts
                parts.append(
                    replace(
                        known,
                        originals=originals,
                        certified_copies=certified,
                        photocopies=photocopies,
                    )
                )
            elif known.is_from_database:  # it never lay in the folder, and is in order
                parts.append(known)
        return tuple(parts), ()

    def put(self, value: Value) -> None:
        start = self.form.start if isinstance(self.form.start, tuple) else ()
        there = value if isinstance(value, tuple) else ()
        self._known = {part.name: part for part in (*start, *there)}
        named = {part.name: part for part in there}
        rest = [replace(p, originals=0, certified_copies=0, photocopies=0) for p in start]
        parts = [named.pop(part.name, part) for part in rest] + list(named.values())
        self.model.set_rows(_row(part) for part in parts)
        shown = min(max(len(parts), 2), _MOST_SHOWN)
        self.table.setMinimumHeight(scaled(shown * 36 + 30))


def _row(part: PartReceived) -> PaperRow:
    counts = (part.originals, part.certified_copies, part.photocopies)
    asked = counts if any(counts) else (1, 0, 0)
    return PaperRow(part.name, PartKind(part.kind), counts=counts, asked=asked)


class FeesField(StepField):
    """Lines of money. The fee receipt's series and number are asked where money was taken."""

    has_own_errors = True

    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        start = form.start if isinstance(form.start, tuple) else ()
        self.lines = tuple(FeeFields() for _ in range(max(_FEE_LINES, len(start))))
        is_paid = form.hint == "receipt"
        self.column.addWidget(label(form.title, "heading"))
        for at, line in enumerate(self.lines):
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setColumnStretch(0, 1)
            for column, field in enumerate(line.fields()):
                grid.addWidget(field, 0, column)
                field.changed.connect(self.changed)
                if at:
                    field.hide_title()
            for field in (line.series, line.number):
                field.line.setPlaceholderText("")
                if not is_paid:
                    field.hide()
            for name, field in self._named(at, line).items():
                field.left.connect(lambda name=name: self._leave(name))
            self.column.addLayout(grid)
            self.column.addWidget(error_line(*line.fields()))

    def take_focus(self) -> None:
        """Into what is still empty of the first line: the receipt of what is known to be owed."""
        shown = [field for field in self.lines[0].fields() if not field.isHidden()]
        next((field for field in shown if not field.text), shown[0]).editor.setFocus()

    def _named(self, at: int, line: FeeFields) -> dict[str, Field]:
        names = ("name", "amount", "receipt_series", "receipt_no")
        pairs = zip(names, line.fields(), strict=True)
        return {f"{self.form.name}.{at}.{name}": field for name, field in pairs}

    def _leave(self, place: str) -> None:
        for line in self.lines:
            line.tidy()
        self.left.emit(place)

    def places(self) -> dict[str, LabelledField]:
        """The list itself stands for its first line: what is wrong with all of it is said there,
        and what is wrong with its receipts under the first one's series.
        """
        found: dict[str, LabelledField] = {}
        for at, line in enumerate(self.lines):
            found |= self._named(at, line)
        first = self.lines[0]
        return found | {self.form.name: first.name, f"{self.form.name}.receipt": first.series}

    def read(self) -> Read:
        start = self.form.start if isinstance(self.form.start, tuple) else ()
        kinds = {fee.name: fee.kind for fee in start}
        filled = [at for at, line in enumerate(self.lines) if not line.is_empty]
        fees: list[FeeLine] = []
        problems: list[Problem] = []
        for at, line in enumerate(self.lines[: max(filled, default=-1) + 1]):
            if read_amount(line.amount.text) is None:  # an empty one is not taken for nothing
                code = "not_an_amount" if line.amount.text else "missing"
                problems.append(Problem(f"{self.form.name}.{at}.amount", code))
            fee = line.fee()
            fees.append(replace(fee, kind=kinds.get(fee.name, fee.kind)))
        return tuple(fees), tuple(problems)

    def put(self, value: Value) -> None:
        fees = value if isinstance(value, tuple) else ()
        for at, line in enumerate(self.lines):
            line.fill(fees[at] if at < len(fees) else None)


MAKERS: dict[Kind, Callable[[FieldForm, Sources], StepField]] = {
    Kind.LINE: LineField,
    Kind.DAY: LineField,
    Kind.MOMENT: LineField,
    Kind.CHOICE: ChoiceField,
    Kind.NAMES: NamesField,
    Kind.PARTS: PartsField,
    Kind.FEES: FeesField,
    Kind.PERSON: PersonField,
    Kind.OWNER: OwnerField,
    Kind.LIMIT: LimitField,
    Kind.PROCEDURE: ProcedureField,
}


def field_of(form: FieldForm, sources: Sources) -> StepField:
    """The widget of a field, with what stands in it at first."""
    made = MAKERS[form.kind](form, sources)
    made.put(form.start)
    return made
