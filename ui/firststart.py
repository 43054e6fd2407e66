"""No desk in this folder yet: the assistant makes one. Part of the composition root."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication, QDialog

from desk_app.clock import SystemClock
from desk_app.config import check_unit, read_unit
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Clerk, Role
from desk_app.domain.unit import Unit
from desk_app.usecases.opening import init_desk
from desk_app.usecases.roster import name_clerk
from desk_app.words import problem_text
from ui.assistant.assistant import Assistant, FirstStart
from ui.background import Background
from ui.help import FIRST_START, Help
from ui.language import Language
from ui.plainly import Plainly
from ui.routes import Routes
from ui.settings import settings_of
from ui.trouble import Trouble
from ui.wedge import Wedge
from ui.wiring.enrolling import enrol_aside
from ui.wiring.printers import printers_port
from ui.wiring.shared import printing_of

_TYPED = "first_start"


def make_desk(home: Path, unit: Unit, clerks: Sequence[Clerk]) -> None:
    """A desk in `home` with its roster, the administrators first. Raises StoreFault, Refused."""
    with init_desk(home, unit) as desk:
        for clerk in sorted(clerks, key=lambda one: one.role is not Role.ADMINISTRATOR):
            name_clerk(desk, clerk.name, clerk.role)


def first_start_of(home: Path, language: Callable[[], str]) -> FirstStart:
    """What the assistant asks, over a folder that has no desk yet."""
    plainly = Plainly(language)
    settings = settings_of(home)
    printing, routes = printing_of(home), Routes(settings)
    clock = SystemClock()

    def in_words(problem: Problem) -> str:
        return problem_text(problem, language())

    def make(unit: Unit, clerks: Sequence[Clerk]) -> None:
        try:
            plainly(make_desk)(home, unit, clerks)
        except Refused as refused:
            raise Trouble(" ".join(in_words(one) for one in refused.problems)) from refused
        except OSError as error:
            raise Trouble(str(error)) from error

    def keep(text: str) -> None:
        if text:
            settings.setValue(_TYPED, text)
        else:
            settings.remove(_TYPED)
        settings.sync()

    return FirstStart(
        check_unit=check_unit,
        read_unit=read_unit,
        problem_text=in_words,
        printers=lambda unit: printers_port(printing, routes, unit, clock.now),
        make=make,
        keep=keep,
        kept=lambda: str(settings.value(_TYPED, "") or ""),
        enrol=lambda address, code: enrol_aside(home, address, code, language()),
    )


def set_up(app: QApplication, home: Path, language: Language) -> bool:
    """Run the assistant; True when there is a desk now."""
    background = Background()
    assistant = Assistant(first_start_of(home, lambda: language.code), background)
    helping = Help(assistant, lambda: FIRST_START)
    assistant.help_asked.connect(helping.open)
    wedge = Wedge(app, time.monotonic)
    wedge.scanned.connect(helping.make_way)
    wedge.scanned.connect(assistant.scan)
    try:
        return assistant.exec() == QDialog.DialogCode.Accepted or assistant.is_made
    finally:
        background.close()
        for part in (wedge, assistant):
            shiboken6.delete(part)
