"""The words of a closed day on three sides, for whichever room shows it."""

from __future__ import annotations

from collections.abc import Callable

from desk_app import words
from desk_app.domain.two_sided import Difference, ThreeWay
from desk_app.usecases.desk import Desk

Language = Callable[[], str]


def day_text(desk: Desk, language: Language) -> Callable[[ThreeWay], str]:
    return lambda told: words.day_text(told, desk.now().date(), language())


def difference_text(language: Language) -> Callable[[Difference], str]:
    return lambda one: words.difference_text(one, language())
