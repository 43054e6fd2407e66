"""The fields of a step's form, each made by the kind of value it holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import Party
from desk_app.domain.intake import LONGEST_NOTE
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import LimitUnit
from ui.actions import ProcedureHit
from ui.dates import day_text
from ui.numbers import grouped_id
from ui.steps.form import FieldForm, Kind, Value
from ui.widgets.basics import label, scaled
from ui.widgets.field import Field, LabelledField, SelectField
from ui.widgets.person_form import OwnerForm, PersonForm, error_line, read_day
from ui.widgets.procedure_search import ProcedureSearch

translate = QCoreApplication.translate
Read = tuple[Value, tuple[Problem, ...]]


@dataclass(frozen=True, slots=True)
class Sources:
    """What fields may ask while something is typed in them."""

    search_procedures: Callable[[str], Sequence[ProcedureHit]]


class StepField(QWidget):
    """One field of a form. `has_own_errors`: says itself what is wrong, below its own rows."""

    changed = Signal()
    left = Signal(str)
    has_own_errors = False

    def __init__(self, form: FieldForm) -> None:
        super().__init__()
        self.form = form
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)

    def places(self) -> dict[str, LabelledField]:
        """The fields by the place of their problems."""
        raise NotImplementedError

    def read(self) -> Read:
        """What was typed, and what of it cannot be read."""
        raise NotImplementedError

    def put(self, value: Value) -> None:
        raise NotImplementedError

    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in reading order."""
        return tuple(dict.fromkeys(field.editor for field in self.places().values()))

    def take_focus(self) -> None:
        next(iter(self.places().values())).editor.setFocus()


class LineField(StepField):
    """A line of text, a day, a moment."""

    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        self.field = Field(form.title, LONGEST_NOTE)
        self.field.line.setPlaceholderText(form.hint)
        self.column.addWidget(self.field)
        self.field.changed.connect(self.changed)
        self.field.left.connect(self._leave)

    def _leave(self) -> None:
        if self.form.kind is Kind.DAY:
            try:
                day = read_day(self.field.text)
            except ValueError:
                day = None
            if day is not None:
                self.field.set_text(day_text(day))
        self.left.emit(self.form.name)

    def places(self) -> dict[str, LabelledField]:
        return {self.form.name: self.field}

    def read(self) -> Read:
        return self.field.text, ()

    def put(self, value: Value) -> None:
        self.field.set_text(str(value or ""))


class ChoiceField(StepField):
    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        self.field = SelectField(form.title, form.options)
        shrinking = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.field.combo.setSizeAdjustPolicy(shrinking)
        self.field.combo.setMinimumContentsLength(8)
        self.column.addWidget(self.field)
        self.field.changed.connect(self.changed)

    def places(self) -> dict[str, LabelledField]:
        return {self.form.name: self.field}

    def read(self) -> Read:
        return self.field.value, ()

    def put(self, value: Value) -> None:
        self.field.set_value(str(value or ""))


class ProcedureField(StepField):
    """Another procedure, found by two letters of any words; the value is its code."""

    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        self.search = ProcedureSearch(sources.search_procedures)
        self.search.setProperty("role", "")
        self.field = LabelledField(form.title, self.search)
        self.column.addWidget(self.field)
        self._code = ""
        self._names = dict(form.options)
        self.search.chosen.connect(self._choose)
        self.search.typed_over.connect(lambda: self._choose(""))

    def _choose(self, code: str) -> None:
        self._code = code
        self.changed.emit()

    def places(self) -> dict[str, LabelledField]:
        return {self.form.name: self.field}

    def read(self) -> Read:
        return self._code or self.search.text().strip(), ()

    def put(self, value: Value) -> None:
        self._code = str(value or "")
        self.search.show_chosen(self._names.get(self._code, self._code))


class LimitField(StepField):
    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        units = (
            (LimitUnit.WORKING_DAY.value, translate("StepFields", "working days")),
            (LimitUnit.CALENDAR_DAY.value, translate("StepFields", "days")),
            (LimitUnit.HOUR.value, translate("StepFields", "hours")),
            (LimitUnit.SAME_DAY.value, translate("StepFields", "the same day")),
        )
        self.amount = Field(form.title, 4)
        self.amount.setFixedWidth(scaled(76))
        self.unit = SelectField(translate("StepFields", "Unit of the time limit"), units)
        self.unit.hide_title()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.amount)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.unit)
        row.addLayout(beside, 1)
        self.column.addLayout(row)
        for field in (self.amount, self.unit):
            field.changed.connect(self.changed)
        self.amount.left.connect(lambda: self.left.emit(self.form.name))

    def places(self) -> dict[str, LabelledField]:
        return {self.form.name: self.amount}

    def stops(self) -> tuple[QWidget, ...]:
        return self.amount.editor, self.unit.editor

    def read(self) -> Read:
        return (self.amount.text, self.unit.value), ()

    def put(self, value: Value) -> None:
        amount, unit = value if isinstance(value, tuple) else ("", "")
        self.amount.set_text(str(amount))
        self.unit.set_value(str(unit))


class PersonField(StepField):
    """The one who submits. What the form does not show (an e-mail, a tax code) stays."""

    has_own_errors = True

    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        self.person = PersonForm(form.name)
        self.column.addWidget(label(form.title, "heading"))
        self.column.addWidget(self.person)
        self.person.changed.connect(self.changed)
        self.person.left.connect(self.left)

    def places(self) -> dict[str, LabelledField]:
        return self.person.fields()

    def read(self) -> Read:
        typed, problems = self.person.party()
        start = self.form.start
        if not isinstance(start, Party):
            return typed, problems
        born_on = start.born_on if problems else typed.born_on
        kept = replace(
            start,
            name=typed.name,
            personal_id=typed.personal_id,
            phone=typed.phone,
            address=typed.address,
            born_on=born_on,
            gender=typed.gender,
        )
        return kept, problems

    def put(self, value: Value) -> None:
        if isinstance(value, Party):
            self.person.fill(value)


class OwnerField(StepField):
    """The owner where another submits: empty fields are no owner."""

    has_own_errors = True

    def __init__(self, form: FieldForm, sources: Sources) -> None:
        super().__init__(form)
        self.owner = OwnerForm()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(form.title, "heading"))
        head.addWidget(self.owner.subject)
        head.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self.owner)
        self.owner.changed.connect(self.changed)
        self.owner.left.connect(self.left)

    def places(self) -> dict[str, LabelledField]:
        return dict(self.owner.fields())

    def stops(self) -> tuple[QWidget, ...]:
        return self.owner.subject, *super().stops()

    def read(self) -> Read:
        typed = self.owner.party()
        if not (typed.name or typed.personal_id or typed.tax_code or typed.address):
            return None, ()
        start = self.form.start
        if not isinstance(start, Party):
            return typed, ()
        kept = replace(
            start,
            name=typed.name,
            subject=typed.subject,
            personal_id=typed.personal_id,
            tax_code=typed.tax_code,
            address=typed.address,
        )
        return kept, ()

    def put(self, value: Value) -> None:
        party = value if isinstance(value, Party) else Party("")
        self.owner.fill(party)
        self.owner.number.set_text(grouped_id(party.personal_id) or party.tax_code)


def row_of_fields(fields: Sequence[StepField]) -> QWidget:
    """Fields side by side, and below them the line that says what is wrong."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.setSpacing(12)
    for field in fields:
        width = field.form.width
        if width:
            field.setFixedWidth(scaled(width))
        row.addWidget(field, 0 if width else 1)
    if all(field.form.width for field in fields):
        row.addStretch(1)
    column.addLayout(row)
    shared: list[Any] = [
        one for field in fields if not field.has_own_errors for one in field.places().values()
    ]
    if shared:
        column.addWidget(error_line(*shared))
    return whole
