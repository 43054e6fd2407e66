"""The unit and this counter, with the heading as it will be printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk_app.domain.problems import Problem, Refused
from desk_app.domain.unit import Unit
from ui.problems import ProblemPlaces
from ui.settings_pages.page import SettingsPage
from ui.widgets.unit_form import UnitForm


class UnitPage(SettingsPage):
    can_save = True

    def __init__(
        self,
        unit: Callable[[], Unit],
        change: Callable[[Unit], None],
        problem_text: Callable[[Problem], str],
    ) -> None:
        super().__init__(
            self.tr("Unit and counter"),
            self.tr(
                "What stands in the heading of every paper, and how due dates are counted. "
                "Papers already printed stay as they are."
            ),
        )
        self._unit = unit
        self._change = change
        self.form = UnitForm()
        self._places = ProblemPlaces(problem_text)
        self._places.add_all(self.form.fields())
        self.box.addWidget(self.form)
        self.box.addStretch(1)

    def begin(self) -> None:
        self.form.fill(self._unit())
        self._places.forget()

    def first(self) -> QWidget | None:
        return self.form.superior.editor

    def save(self) -> None:
        if self.form.unit() == self._unit():
            self.told.emit(self.tr("Nothing was changed."), False)
            return
        self._places.forget()
        try:
            self._change(self.form.unit())
        except Refused as refused:
            homeless, widget = self._places.show_all(refused.problems)
            if widget is not None:
                widget.setFocus()
            self.told.emit(f"{self.tr('Not stored.')} {homeless}".rstrip(), True)
            return
        self.changed.emit("unit")
        self.told.emit(self.tr("Stored. New papers carry it from now on."), False)
