"""Puts problems where they belong: under the field they are about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desk_app.domain.problems import Problem
from ui.widgets.field import LabelledField

Say = Callable[[str], None]


def head_of(place: str) -> str:
    """The place a screen knows for a place in the draft: `parts.2.originals` → `parts`."""
    match = re.match(r"(parts|limit|happened_at|missing_papers|unit\.shelf_places)\b", place)
    return match[1] if match else place


class ProblemPlaces:
    """Knows the field of every place.

    A field that was never left is not scolded for being empty: its problems wait until it is
    left, or until everything is asked for.
    """

    def __init__(self, text: Callable[[Problem], str]) -> None:
        self._text = text
        self._says: dict[str, Say] = {}
        self._widgets: dict[str, QWidget] = {}
        self._touched: set[str] = set()

    def add(self, place: str, say: Say, widget: QWidget) -> None:
        self._says[place] = say
        self._widgets[place] = widget

    def add_all(self, fields: Mapping[str, LabelledField]) -> None:
        for place, field in fields.items():
            self.add(place, field.set_problem, field.editor)

    def touch(self, place: str) -> None:
        self._touched.add(place)

    def touch_all(self) -> None:
        self._touched = set(self._says)

    def forget(self) -> None:
        self._touched.clear()
        for say in self._says.values():
            say("")

    def show(self, problems: Iterable[Problem]) -> tuple[str, ...]:
        """Say each at its place, and take back what is no longer wrong.

        Returns the sentences of those that have no place on the screen.
        """
        by_place: dict[str, str] = {}
        homeless: list[str] = []
        for problem in problems:
            head = head_of(problem.place)
            if head not in self._says:
                homeless.append(self._text(problem))
            elif head in self._touched:
                by_place.setdefault(head, self._text(problem))
        shared: dict[int, str] = {}
        for place, widget in self._widgets.items():
            shared[id(widget)] = shared.get(id(widget), "") or by_place.get(place, "")
        for place, say in self._says.items():
            say(shared[id(self._widgets[place])])
        return tuple(homeless)

    def show_all(self, problems: Sequence[Problem]) -> tuple[str, QWidget | None]:
        """As `show`, now that everything was asked for: the sentences of those that have no place
        on the screen, and the topmost field to mend.
        """
        self.touch_all()
        return " ".join(self.show(problems)), self.first_widget(problems)

    def first_widget(self, problems: Iterable[Problem]) -> QWidget | None:
        """The topmost field with a problem, in reading order."""
        wrong = {head_of(p.place) for p in problems}
        return next((w for place, w in self._widgets.items() if place in wrong), None)
