"""The `desk` command. Each subcommand lives in its own module, read only when it is called."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import click

from desk_app.cli.answer import USAGE
from desk_app.config import state_dir
from desk_app.console import speak_utf8
from desk_app.logs import log_aside

COMMANDS = {
    "init": "desk_app.cli.opening:init",
    "enroll": "desk_app.cli.road:enroll",
    "procedures": "desk_app.cli.looking:procedures",
    "due": "desk_app.cli.looking:due",
    "receive": "desk_app.cli.intake:receive",
    "refuse": "desk_app.cli.intake:refuse",
    "record": "desk_app.cli.intake:record",
    "findings": "desk_app.cli.evening:findings",
    "close-day": "desk_app.cli.evening:close_day",
    "count": "desk_app.cli.counting:count",
    "days": "desk_app.cli.days:days",
    "show": "desk_app.cli.looking:show",
    "find": "desk_app.cli.looking:find",
    "print": "desk_app.cli.paper:print_",
    "register": "desk_app.cli.paper:register",
    "forms": "desk_app.cli.paper:forms",
    "wording": "desk_app.cli.wording:wording",
    "slips": "desk_app.cli.slips:slips",
    "scan": "desk_app.cli.looking:scan",
    "sync": "desk_app.cli.road:sync",
    "carry": "desk_app.cli.road:carry",
    "recover": "desk_app.cli.road:recover",
    "confirm-clock": "desk_app.cli.opening:confirm_clock",
    "clerk": "desk_app.cli.clerks:clerk",
    "verify": "desk_app.cli.opening:verify",
    "window": "desk_app.cli.demo:window",
    "demo": "desk_app.cli.demo:demo",
}


class Commands(click.Group):
    """The table above as a click group."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        where = COMMANDS.get(cmd_name)
        if where is None:
            return None
        module, _, name = where.partition(":")
        found: click.Command = getattr(importlib.import_module(module), name)
        return found


@click.command(cls=Commands)
@click.option("--home", type=click.Path(path_type=Path), help="The data folder (or DESK_HOME).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def desk(home: Path | None, as_json: bool) -> None:
    """Quầy Một Cửa: the one-stop desk of a commune."""


def run(arguments: list[str], group: click.Command = desk, name: str = "desk") -> int:
    """Run one command; gives its exit status. Nothing escapes as a traceback."""
    try:
        status: Any = group.main(args=arguments, prog_name=name, standalone_mode=False)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.Abort:
        return USAGE
    except click.ClickException as wrong:
        _tell_usage(wrong, "--json" in arguments)
        return USAGE
    return status if isinstance(status, int) else 0


def _tell_usage(wrong: click.ClickException, as_json: bool) -> None:
    if as_json:
        error = {"error": {"code": "usage", "message": wrong.format_message()}}
        print(json.dumps(error, ensure_ascii=True))
    else:
        wrong.show()


def main() -> None:
    speak_utf8()
    log_aside(state_dir())
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
