"""`desk clerk list`, `desk clerk name`, `desk clerk pin`: the roster."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.pins import ask_pin
from desk_app.cli.shape import full
from desk_app.domain.roster import Clerk, Role


@click.group("clerk")
def clerk() -> None:
    """The roster: who works here, in which role, and their PINs."""


@command("list")
def list_(home: Path, clerk: str) -> Answer:
    """Everybody ever named at this desk."""
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.roster import roster

    with open_desk(home, clerk) as desk:
        known = roster(desk)
    return Answer({"clerks": [full(one) for one in known]}, [_line(one) for one in known])


def _line(one: Clerk) -> str:
    language = words.language()
    notes = ["" if one.has_pin else "no_pin_yet", "" if one.is_active else "gone"]
    said = [words.sentence("roster", note, {}, language) for note in notes if note]
    return "  ".join((one.name, words.sentence("roster", one.role.value, {}, language), *said))


@command("name")
@click.argument("name")
@click.option("--role", required=True, type=click.Choice([role.value for role in Role]))
@click.option("--gone", is_flag=True, help="They no longer work here.")
def name_(home: Path, clerk: str, name: str, role: str, gone: bool) -> Answer:
    """Put NAME into the roster, or change the role. The first one is an administrator."""
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.roster import name_clerk

    with open_desk(home, clerk) as desk:
        named = name_clerk(desk, name, Role(role), not gone)
    return Answer(full(named), _line(named))


@command("pin")
@click.argument("name")
@click.option("--clear", is_flag=True, help="Take it away; they choose one at the next sign-in.")
def pin(home: Path, clerk: str, name: str, clear: bool) -> Answer:
    """Set NAME's PIN: from DESK_PIN, or asked for."""
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.roster import clear_pin, set_pin

    with open_desk(home, clerk) as desk:
        if clear:
            clear_pin(desk, name)
        else:
            set_pin(desk, name, ask_pin(name, twice=True))
    fields: dict[str, Any] = {"name": name, "has_pin": not clear}
    said = "pin_cleared" if clear else "pin_set"
    return Answer(fields, words.sentence("said", said, fields, words.language()))


for _one in (list_, name_, pin):
    clerk.add_command(_one)
