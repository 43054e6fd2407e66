"""`desk-center`: keep a centre from the command line.

Exit status: 0 done, 1 refused, 2 usage, 3 environment, 4 integrity.  With `--json` one JSON
object on standard output and nothing else; without it the same in lines people can read.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import signal
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from desk_app.console import speak_utf8
from sync.center.problems import CenterTrouble, Environment, Integrity, Refusal

if TYPE_CHECKING:
    from sync.center.core import Center
    from sync.center.home import CenterHome

DONE, REFUSED, USAGE, ENVIRONMENT, INTEGRITY = range(5)
Report = dict[str, Any]
Command = TypeVar("Command", bound=Callable[..., Any])


def common(command: Command) -> Command:
    """The options every command takes."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="One JSON object, nothing else."),
        click.option("--database", metavar="URL", help="postgresql://…; else SQLite in the home."),
        click.option(
            "--home", type=click.Path(path_type=Path), metavar="DIR", help="The centre's folder."
        ),
    ):
        command = option(command)
    return command


def reporting(command: Callable[..., Report]) -> Callable[..., None]:
    """Print what the command reports."""

    @wraps(command)
    def run(*args: Any, as_json: bool, **kwargs: Any) -> None:
        report = command(*args, **kwargs)
        show_report(report, as_json)
        if report.get("ok") is False:
            raise SystemExit(INTEGRITY)

    return run


def show_report(report: Report, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(report, ensure_ascii=False))
        return
    for name, value in report.items():
        shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        click.echo(f"{name}: {shown}")


@click.group()
def cli() -> None:
    """The centre above the desks: takes their journals in and answers for them."""


@cli.command()
@click.option("--name", help="The centre's name as the desks show it.")
@click.option("--agency", metavar="CODE", help="Agency code of its stations, like H40.15.03.")
@common
@reporting
def init(home: Path | None, database: str | None, name: str | None, agency: str | None) -> Report:
    """Make a new centre: its folder, its key, its tables."""
    from sync.center.enrollment import AGENCY
    from sync.center.home import DEMO_AGENCY, DEMO_NAME, make_home

    if agency is not None and not AGENCY.fullmatch(agency):
        raise Refusal(400, "bad_agency", place="agency")
    made = make_home(folder_of(home), name or DEMO_NAME, agency or DEMO_AGENCY)
    with opened(made, database):
        return card_of(made)


@cli.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8470,
    show_default=True,
    help="0 takes a free one.",
)
@common
def serve(home: Path | None, database: str | None, host: str, port: int, as_json: bool) -> None:
    """Listen to the desks until stopped; makes the centre where there is none."""
    from sync.center.app import make_app
    from sync.center.server import Server, address, bound

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if sys.platform == "win32":  # Ctrl+Break, or the console was closed
        signal.signal(signal.SIGBREAK, signal.default_int_handler)
    with opened(home_at(home, make=True), database) as center:
        listening = bound(host, port)

        def say() -> None:
            report = {"url": address(listening), **card_of(center.home)}
            click.echo(json.dumps(report) if as_json else f"listening on {report['url']}")
            sys.stdout.flush()

        gc.freeze()
        gc.set_threshold(50_000, 20, 100)  # a bundle makes many values that all live a moment
        with contextlib.suppress(KeyboardInterrupt):  # uvicorn has shut down by then
            Server(make_app(center), say).run(sockets=[listening])


@cli.command("enroll-code")
@click.option("--commune", metavar="CODE", help="Agency code of the station, like H40.15.03.")
@common
@reporting
def enroll_code(home: Path | None, database: str | None, commune: str | None) -> Report:
    """Make a one-time code with which one station may enrol."""
    from desk_app.domain.moments import moment_text
    from sync.center.enrollment import make_code

    with opened(home_at(home, make=True), database) as center:
        code, until = make_code(center, commune)
        return {"code": code, "expires_at": moment_text(until)}


@cli.command()
@click.argument("station")
@common
@reporting
def revoke(home: Path | None, database: str | None, station: str) -> Report:
    """Listen to a station no longer; what it sent stays."""
    from sync.center.enrollment import revoke as revoke_station

    with opened(home_at(home), database) as center:
        revoke_station(center, station)
        return {"station": station, "revoked": True}


@cli.command()
@click.argument("bundle", type=click.File("rb"))
@click.option("--ack", type=click.Path(path_type=Path), help="Where to write the signed answer.")
@common
@reporting
def take(home: Path | None, database: str | None, bundle: Any, ack: Path | None) -> Report:
    """Take in a bundle that came on a stick.

    Beside the answer lie what the centre counts of the station's last closed days, as FILE.days,
    and the keys of its stations, as FILE.keys.
    """
    import msgspec

    from sync import wire
    from sync.carry import days_beside, keys_beside
    from sync.center.days import latest_answers
    from sync.center.station_keys import key_list

    with opened(home_at(home), database) as center:
        answer = center.take(bundle.read(wire.MAX_PACKED_BYTES + 1), "stick")
        counted = latest_answers(center, answer.station)
        keys = key_list(center)
    report: Report = msgspec.to_builtins(answer)
    if ack is not None:
        try:
            ack.write_bytes(wire.encode(answer))
            keys_beside(ack).write_bytes(wire.encode(keys))
            if counted.answers:
                days_beside(ack).write_bytes(wire.encode(counted))
                report["days"] = [one.counted.day.isoformat() for one in counted.answers]
        except OSError as error:
            raise Environment("not_writable", path=str(ack)) from error
    return report


@cli.command()
@click.option("--station", metavar="ID", help="Only this one.")
@common
@reporting
def days(home: Path | None, database: str | None, station: str | None) -> Report:
    """The days of every station: closed or not, and what does not agree with its closing."""
    from sync.center.days import all_days

    with opened(home_at(home), database) as center:
        return all_days(center, station)


@cli.command()
@common
@reporting
def verify(home: Path | None, database: str | None) -> Report:
    """Replay every journal, fold every dossier anew, compare."""
    from sync.center.queries import verify as verify_all

    with opened(home_at(home), database) as center:
        return verify_all(center)


@cli.command()
@click.argument("dossier_no")
@common
@reporting
def show(home: Path | None, database: str | None, dossier_no: str) -> Report:
    """Everything the centre knows of one dossier."""
    from sync.center.queries import show as show_dossier

    with opened(home_at(home), database) as center:
        found = show_dossier(center, dossier_no)
    if found is None:
        raise Refusal(404, "no_such_dossier", place="dossier_no")
    return found


@cli.command()
@common
@reporting
def reproject(home: Path | None, database: str | None) -> Report:
    """Make every table again from the lines."""
    with opened(home_at(home), database) as center:
        return {"dossiers": center.reproject()}


# --- where the centre is -----------------------------------------------------------------------


def folder_of(home: Path | None) -> Path:
    if home is not None:
        return home
    named = os.environ.get("DESK_CENTER_HOME")
    if named:
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("desk-center", appauthor=False)


def home_at(home: Path | None, *, make: bool = False) -> CenterHome:
    from sync.center import home as homes

    folder = folder_of(home)
    return homes.home_at(folder) if make else homes.open_home(folder)


def opened(home: CenterHome, database: str | None) -> Center:
    """A centre to be used in a `with`."""
    from sync.center.core import Center
    from sync.center.database import Database

    return Center(home, Database(database or home.database_url))


def card_of(home: CenterHome) -> Report:
    return {
        "center_id": home.center_id,
        "center_name": home.name,
        "center_key": home.key.public,
        "agency": home.agency,
    }


# --- how it ends -------------------------------------------------------------------------------


def main(arguments: list[str] | None = None) -> NoReturn:
    """The command as installed. Never a traceback."""
    speak_utf8()
    given = sys.argv[1:] if arguments is None else arguments
    as_json = "--json" in given
    try:
        cli.main(given, prog_name="desk-center", standalone_mode=False)
    except (click.Abort, KeyboardInterrupt):
        _end(ENVIRONMENT, {"error": {"code": "interrupted"}}, "interrupted", as_json)
    except click.UsageError as error:
        code = type(error).__name__
        _end(USAGE, {"error": {"code": "usage", "detail": code}}, error.format_message(), as_json)
    except click.ClickException as error:
        _end(ENVIRONMENT, {"error": {"code": "file"}}, error.format_message(), as_json)
    except CenterTrouble as trouble:
        _end(*_verdict(trouble), as_json)
    except BrokenPipeError:
        sys.exit(DONE)
    except Exception as error:  # noqa: BLE001  a terminal gets a code, never a traceback
        detail = type(error).__name__
        _end(ENVIRONMENT, {"error": {"code": "internal", "detail": detail}}, detail, as_json)
    sys.exit(DONE)


def _verdict(trouble: CenterTrouble) -> tuple[int, Report, str]:
    """Exit status, the object for `--json`, the line for people."""
    if isinstance(trouble, Refusal):
        place = str(trouble.params.get("place", ""))
        rest = {key: value for key, value in trouble.params.items() if key != "place"}
        problem = {"place": place, "code": trouble.code, **rest}
        return REFUSED, {"problems": [problem]}, trouble.code
    status = INTEGRITY if isinstance(trouble, Integrity) else ENVIRONMENT
    return status, {"error": {"code": trouble.code, **trouble.params}}, trouble.code


def _end(status: int, report: Report, line: str, as_json: bool) -> NoReturn:
    if as_json:
        click.echo(json.dumps(report, ensure_ascii=False))
    else:
        click.echo(line, err=True)
    sys.exit(status)


if __name__ == "__main__":
    main()
