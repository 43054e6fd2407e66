"""Step 2: this counter, its hours, and who works at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk_app.domain.people import check_name, clean_name
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Clerk, Role
from desk_app.domain.unit import Unit
from ui.assistant.step import Step
from ui.ports.clerks import ClerksPort
from ui.problems import ProblemPlaces
from ui.widgets.basics import label
from ui.widgets.clerks_form import ClerksForm
from ui.widgets.unit_form import COUNTER, UnitForm


class People:
    """The people named so far; they go into the journal when the desk is made."""

    def __init__(self) -> None:
        self._clerks: dict[str, Clerk] = {}

    def all(self) -> Sequence[Clerk]:
        return tuple(self._clerks.values())

    def take_up(self, clerks: Sequence[Clerk]) -> None:
        self._clerks = {one.name: one for one in clerks}

    def name(self, name: str, role: Role, is_active: bool) -> None:
        """As `name_clerk` does it. Raises Refused."""
        problems = list(check_name(name, "name"))
        if problems:
            raise Refused(*problems)
        clean = clean_name(name)
        after = dict(self._clerks)
        if is_active:
            after[clean] = Clerk(clean, role)
        else:
            after.pop(clean, None)
        if after and not any(one.role is Role.ADMINISTRATOR for one in after.values()):
            raise Refused(Problem("role", "administrator_needed"))
        self._clerks = after

    def port(self) -> ClerksPort:
        return ClerksPort(self.all, self.name, lambda _: None)


class CounterStep(Step):
    def __init__(
        self,
        check_unit: Callable[[Unit], list[Problem]],
        problem_text: Callable[[Problem], str],
    ) -> None:
        super().__init__(
            self.tr("This counter and its clerks"),
            self.tr(
                "Whoever is on the list signs in with a PIN of their own, chosen at the first "
                "sign-in. An empty list is allowed: then nobody is asked."
            ),
        )
        self._check_unit = check_unit
        self.people = People()
        self.form = UnitForm(COUNTER)
        self._places = ProblemPlaces(problem_text)
        self._places.add_all(self.form.fields())
        self.clerks = ClerksForm(self.people.port(), problem_text)
        self.clerks.told.connect(self.told)
        self.clerks.forget_pin.hide()
        self.clerks.forget_pin.action.setEnabled(False)
        self.box.addWidget(self.form)
        self.box.addWidget(label(self.tr("Who works at this desk"), "heading"))
        self.box.addWidget(self.clerks, 1)

    def begin(self) -> None:
        self.clerks.begin()
        self.form.counter.editor.setFocus()

    def check(self) -> bool:
        problems = [p for p in self._check_unit(self.form.unit()) if p.place in self.form.fields()]
        _, widget = self._places.show_all(problems)
        if widget is not None:
            widget.setFocus()
        return not problems
