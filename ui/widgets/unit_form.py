"""The unit behind the counter: what stands in the heading of every paper, and how it counts."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.domain.deadlines import Convention
from desk_app.domain.unit import Unit
from ui.widgets.field import Field, LabelledField, SelectField
from ui.widgets.person_form import error_line

_GAP = 12
HEADING = (
    ("superior", "name"),
    ("desk_name", "agency_code"),
    ("place", "address"),
    ("phone", "center_name"),
    ("lookup_url", "verify_url"),
)
COUNTER = (("counter", "hours", "cut_off"), ("convention", "shelf_places"))
_COLUMNS = 6


class UnitForm(QWidget):
    """Fields of a Unit, in rows; what they do not show of it is kept as it was."""

    changed = Signal()

    def __init__(self, rows: tuple[tuple[str, ...], ...] = HEADING + COUNTER) -> None:
        super().__init__()
        self._rows = rows
        self._unit = Unit("", "")
        self.superior = Field(self.tr("Superior organ (first line of the heading)"), 300)
        self.name = Field(self.tr("Unit (second line of the heading)"), 300)
        self.desk_name = Field(self.tr("Name of the desk"), 300)
        self.agency_code = Field(self.tr("Agency code of dossier numbers"), 40)
        self.agency_code.line.setPlaceholderText("H40.15.03")
        self.place = Field(self.tr("Place (before the date)"), 100)
        self.address = Field(self.tr("Address"), 300)
        self.phone = Field(self.tr("Telephone for citizens"), 40)
        self.lookup_url = Field(self.tr("Where citizens look a dossier up (web address)"), 300)
        self.verify_url = Field(self.tr("Where a receipt is verified (the centre's page)"), 300)
        self.verify_url.line.setPlaceholderText("https://…/v/")
        self.center_name = Field(self.tr("Name of the centre above"), 300)
        self.counter = Field(self.tr("This counter"), 60)
        self.hours = Field(self.tr("Working hours"), 40)
        self.hours.line.setPlaceholderText("07:30-11:30,13:30-17:00")
        self.cut_off = Field(self.tr("“Same day” until"), 5)
        self.cut_off.line.setPlaceholderText("15:00")
        self.convention = SelectField(
            self.tr("How a period is counted"),
            (
                (Convention.CIVIL_CODE.value, self.tr("Civil Code: day of receipt not counted")),
                (
                    Convention.COUNT_RECEIPT_DAY.value,
                    self.tr("Day of receipt counts before the cut-off"),
                ),
                (Convention.WORKING_HOURS.value, self.tr("By working hours from the minute")),
            ),
        )
        self.shelf_places = Field(self.tr("Places of the result shelf, with commas between"), 2000)
        self.shelf_places.line.setPlaceholderText("A1, A2, B1, B2")
        self._lay_out()
        for field in self.fields().values():
            field.changed.connect(self.changed)  # type: ignore[attr-defined]  # both kinds have it

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        for at, names in enumerate(self._rows):
            fields = tuple(self._field(name) for name in names)
            for column, field in enumerate(fields):
                field.editor.setProperty("role", "small")
                span = _COLUMNS // len(fields)
                grid.addWidget(field, 2 * at, column * span, 1, span)
            grid.addWidget(error_line(*fields), 2 * at + 1, 0, 1, _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    def fields(self) -> dict[str, LabelledField]:
        """The fields by the place of their problems."""
        return {f"unit.{name}": self._field(name) for row in self._rows for name in row}

    def _field(self, name: str) -> LabelledField:
        field = getattr(self, name)
        assert isinstance(field, LabelledField)
        return field

    def tab_stops(self) -> tuple[QWidget, ...]:
        return tuple(field.editor for field in self.fields().values())

    def fill(self, unit: Unit) -> None:
        self._unit = unit
        for place, field in self.fields().items():
            found = getattr(unit, place.partition(".")[2])
            value = ", ".join(found) if isinstance(found, tuple) else str(found)
            if isinstance(field, SelectField):
                field.set_value(value)
            elif isinstance(field, Field):
                field.set_text(value)

    def unit(self) -> Unit:
        """The unit as typed; nothing is checked."""
        typed: dict[str, Any] = {
            place.partition(".")[2]: field.value if isinstance(field, SelectField) else field.text  # type: ignore[attr-defined]
            for place, field in self.fields().items()
        }
        if "shelf_places" in typed:
            named = re.split(r"[,;]", typed["shelf_places"])
            typed["shelf_places"] = tuple(" ".join(one.split()) for one in named if one.strip())
        return replace(self._unit, **typed)
