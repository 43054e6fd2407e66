"""`desk init`, `desk verify`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.cli.answer import DONE, INTEGRITY, Answer, command, failure
from desk_app.cli.pins import approval_by, head_option
from desk_app.config import DEMO_UNIT, read_unit
from desk_app.domain.problems import Problem, Refused


@command("init")
@click.option(
    "--unit", "unit_file", type=click.Path(path_type=Path), help="The unit's settings, TOML."
)
@click.option("--demo", is_flag=True, help="A commune that does not exist, for trying out.")
def init(home: Path, clerk: str, unit_file: Path | None, demo: bool) -> Answer:
    """Set up a new desk in the data folder."""
    from desk_app.usecases.opening import init_desk

    if demo == (unit_file is not None):
        raise click.UsageError("give either --unit FILE or --demo")
    if unit_file is not None and not unit_file.is_file():
        raise Refused(Problem("unit", "no_such_file", {"file": str(unit_file)}))
    unit = DEMO_UNIT if unit_file is None else read_unit(unit_file)
    with init_desk(home, unit) as desk:
        fields = {"home": str(home), "station": desk.station, "unit": unit.name}
    return Answer(fields, words.sentence("said", "initialised", fields, words.language()))


@command("verify")
def verify(home: Path, clerk: str) -> Answer:
    """Replay the journal and compare every table with it."""
    from desk_app.store import replay
    from desk_app.store.faults import IntegrityFault
    from desk_app.usecases.opening import check_witness, open_desk

    with open_desk(home, clerk, trusting=True) as desk:
        verdict = replay.verify(desk.book)
        fault = verdict.fault
        fields: dict[str, Any] = {
            "ok": verdict.is_ok,
            "entries": verdict.entries,
            "dossiers": verdict.dossiers,
            "head": verdict.head.hash,
            "seq": verdict.head.seq,
            "station": desk.station,
        }
        if fault is not None:
            fields["first_bad"] = {"seq": fault.seq, "code": fault.code, "table": fault.table}
        else:
            try:
                check_witness(desk)
            except IntegrityFault as older:
                fields.update(ok=False, **failure(older.code, older.params, INTEGRITY))
    return Answer(fields, _said(fields), DONE if fields["ok"] else INTEGRITY)


def _said(fields: dict[str, Any]) -> str:
    if "error" in fields:
        return str(fields["error"]["message"])
    told = {**fields, **fields.get("first_bad", {})}
    return words.sentence(
        "said", "verified" if fields["ok"] else "not_verified", told, words.language()
    )


@command("confirm-clock")
@click.option("--reason", required=True, help="Why the earlier entries were later.")
@head_option
def confirm_clock(home: Path, clerk: str, reason: str, head: str) -> Answer:
    """Say that this PC's clock is right, after it was far ahead."""
    from desk_app.cli.shape import full
    from desk_app.usecases import clock
    from desk_app.usecases.opening import open_desk

    with open_desk(home, clerk) as desk:
        last = clock.confirm_clock(desk, reason, approval_by(desk, head, "confirm-clock"))
        fields = {"now": full(desk.now()), "last": full(last)}
    return Answer(fields, words.sentence("said", "clock_confirmed", fields, words.language()))
