"""The people of the desk: a list, a line to add one, and what can be changed of the chosen one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Clerk, Role
from ui.models.clerks import clerk_columns
from ui.ports.clerks import ClerksPort
from ui.roles import role_text
from ui.widgets.basics import KeyButton, scaled
from ui.widgets.field import Field, SelectField
from ui.widgets.person_form import error_line
from ui.widgets.rows_table import RowsTable


class ClerksForm(QWidget):
    """Every change is done at once. `told(text, is_trouble)` says what became of it."""

    told = Signal(str, bool)

    def __init__(self, port: ClerksPort, problem_text: Callable[[Problem], str]) -> None:
        super().__init__()
        self._port = port
        self._problem_text = problem_text
        self.table = RowsTable(clerk_columns(), self.tr("People of the desk"))
        self.name = Field(self.tr("Full name"), 200)
        self.role = SelectField(self.tr("Role"), [(role.value, role_text(role)) for role in Role])
        self.add = KeyButton(self.tr("Add"), "Alt+A", self)
        self.change_role = KeyButton(self.tr("Give this role"), "Alt+V", self)
        self.leave = KeyButton(self.tr("Works here no longer"), "Alt+X", self)
        self.forget_pin = KeyButton(self.tr("Take the PIN away"), "Alt+P", self)
        self._lay_out()
        self.add.action.triggered.connect(self._add)
        self.name.line.returnPressed.disconnect()
        self.name.line.returnPressed.connect(self._add)
        self.change_role.action.triggered.connect(self._change_role)
        self.leave.action.triggered.connect(self._turn_active)
        self.forget_pin.action.triggered.connect(self._forget_pin)
        self.table.moved.connect(self._name_buttons)

    def _lay_out(self) -> None:
        line = QGridLayout()
        line.setHorizontalSpacing(12)
        line.setVerticalSpacing(0)
        line.addWidget(self.name, 0, 0)
        line.addWidget(self.role, 0, 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.add)
        line.addLayout(beside, 0, 2)
        line.addWidget(error_line(self.name, self.role), 1, 0, 1, 3)
        line.setColumnStretch(0, 1)
        self.role.setFixedWidth(scaled(200))
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.change_role, self.leave, self.forget_pin):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def begin(self) -> None:
        """Show who is there; the first person of a desk looks after it."""
        self.table.set_rows(self._port.clerks())
        first = Role.CLERK if self.table.rows else Role.ADMINISTRATOR
        self.role.set_value(first.value)
        self._name_buttons()

    @property
    def chosen(self) -> Clerk | None:
        return self.table.current

    def _name_buttons(self) -> None:
        chosen = self.chosen
        for button in (self.change_role, self.leave, self.forget_pin):
            button.action.setEnabled(chosen is not None and not button.isHidden())
        is_gone = chosen is not None and not chosen.is_active
        self.leave.set_caption(
            self.tr("Works here again") if is_gone else self.tr("Works here no longer")
        )

    def _add(self) -> None:
        name = self.name.text
        if self._do(lambda: self._port.name(name, Role(self.role.value), True)):
            self.name.set_text("")
            self.told.emit(self.tr("{name} is on the list.").format(name=name), False)
        self.name.editor.setFocus()

    def _change_role(self) -> None:
        chosen, role = self.chosen, Role(self.role.value)
        if chosen and self._do(lambda: self._port.name(chosen.name, role, chosen.is_active)):
            said = self.tr("{name}: {role}").format(name=chosen.name, role=role_text(role))
            self.told.emit(said, False)

    def _turn_active(self) -> None:
        chosen = self.chosen
        if chosen and self._do(
            lambda: self._port.name(chosen.name, chosen.role, not chosen.is_active)
        ):
            self.told.emit(self.tr("Stored."), False)

    def _forget_pin(self) -> None:
        chosen = self.chosen
        if chosen and self._do(lambda: self._port.clear_pin(chosen.name)):
            said = self.tr("{name} chooses a new PIN at the next sign-in.")
            self.told.emit(said.format(name=chosen.name), False)

    def _do(self, ask: Callable[[], object]) -> bool:
        """True when it was done; else the problem stands at its field."""
        self.name.set_problem("")
        self.role.set_problem("")
        try:
            ask()
        except Refused as refused:
            for problem in refused.problems:
                field = self.role if problem.place == "role" else self.name
                field.set_problem(self._problem_text(problem))
            return False
        self.begin()
        return True

    def tab_stops(self) -> tuple[QWidget, ...]:
        buttons = (self.change_role, self.leave, self.forget_pin)
        return (self.name.editor, self.role.editor, self.add, self.table, *buttons)
