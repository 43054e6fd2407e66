"""PINs for commands: from DESK_PIN, or asked for in the terminal; never as an argument, which any
program on the machine could read."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Approval

if TYPE_CHECKING:
    from desk_app.usecases.desk import Desk

head_option = click.option(
    "--head", default="", help="The head who approves it; the PIN from DESK_PIN or asked for."
)


def ask_pin(whose: str, *, twice: bool = False) -> str:
    """The PIN. Raises Refused where nobody can be asked."""
    given = os.environ.get("DESK_PIN")
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused(Problem("pin", "missing"))
    asked: str = click.prompt(
        f"PIN ({whose})", hide_input=True, err=True, confirmation_prompt=twice
    )
    return asked.strip()


def approval_by(desk: Desk, head: str, why: str) -> Approval | None:
    """The approval of the head named with --head; None when nobody was named. Raises Refused."""
    if not head:
        return None
    from desk_app.usecases.signing_in import approve

    return approve(desk, head, ask_pin(head), why)
