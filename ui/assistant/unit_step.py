"""Step 1: the unit, with its paper heading."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout

from desk_app.domain.problems import Problem, Refused
from desk_app.domain.unit import Unit
from ui.assistant.step import Step
from ui.problems import ProblemPlaces
from ui.widgets.basics import Card, KeyButton, label
from ui.widgets.unit_form import HEADING, UnitForm

_SHEET_WIDTH = 330


class UnitStep(Step):
    """`check_unit` names the problems, `read_unit` reads a file that the province hands out."""

    def __init__(
        self,
        check_unit: Callable[[Unit], list[Problem]],
        read_unit: Callable[[Path], Unit],
        problem_text: Callable[[Problem], str],
    ) -> None:
        super().__init__(
            self.tr("The unit and its paper heading"),
            self.tr(
                "This stands on every receipt. Only the unit and its agency code are "
                "indispensable; everything can be changed later in the settings (F12)."
            ),
        )
        self._check_unit = check_unit
        self._read_unit = read_unit
        self.form = UnitForm(HEADING)
        self._places = ProblemPlaces(problem_text)
        self._places.add_all(self.form.fields())
        self.load = KeyButton(self.tr("Load from a file…"), "Ctrl+O", self)
        self.load.action.triggered.connect(self._ask_file)
        self._left = label("", "strong")
        self._code = label("", "value")
        row = QHBoxLayout()
        row.setSpacing(20)
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addWidget(self.load, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        row.addLayout(left, 1)
        row.addWidget(self._make_heading(), 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(row, 1)
        self.form.changed.connect(self._show_heading)
        self._show_heading()

    def _make_heading(self) -> Card:
        """The heading of the paper as it will stand there."""
        sheet = Card("desk", 16)
        sheet.setFixedWidth(_SHEET_WIDTH)
        paper = Card("card", 16, 4)
        self._superior, self._name = QLabel(), QLabel()
        for line in (self._superior, self._name, self._code):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            paper.box.addWidget(line)
        self._name.setProperty("role", "strong")
        sheet.box.addWidget(label(self.tr("On paper"), "label"))
        sheet.box.addWidget(paper)
        return sheet

    def _show_heading(self) -> None:
        unit = self.form.unit()
        self._superior.setText(unit.superior.upper() or "…")
        self._name.setText(unit.name.upper() or "…")
        self._code.setText(f"{unit.agency_code or '…'}-261120-0001")

    def fill(self, unit: Unit) -> None:
        self.form.fill(unit)
        self._show_heading()

    def begin(self) -> None:
        self.form.superior.editor.setFocus()

    def check(self) -> bool:
        problems = self._check_unit(self.form.unit())
        mine = [p for p in problems if p.place in self.form.fields()]
        _, widget = self._places.show_all(mine)
        if widget is not None:
            widget.setFocus()
        return not mine

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("The unit's file"), "", "TOML (*.toml)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.load_file(Path(path)))
        dialog.open()

    def load_file(self, path: Path) -> None:
        """Fill the fields from a file; what is wrong with it is told, and nothing changes."""
        try:
            unit = self._read_unit(path)
        except (Refused, OSError) as error:
            self.told.emit(
                self.tr("{file} cannot be read: {why}").format(file=path.name, why=error), True
            )
            return
        self.fill(unit)
        self.told.emit(self.tr("Read from {file}.").format(file=path.name), False)
