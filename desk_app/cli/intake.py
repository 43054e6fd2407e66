"""`desk receive`, `desk refuse`, `desk record`."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.pins import approval_by, head_option
from desk_app.cli.shape import dossier_fields, full, standing
from desk_app.domain.dossier import Dossier
from desk_app.domain.drafts import read_draft
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.moments import parse_moment
from desk_app.domain.problems import Problem, Refused

LONGEST = 4_000_000
_NOT_SENT = ("typed", "slip_no")
"""Of a draft: what only the window keeps, and what is told by --slip."""


def _read(source: str) -> Any:
    """The JSON of a file or of standard input (`-`)."""
    if source == "-":
        raw = sys.stdin.buffer.read(LONGEST + 1)
    else:
        path = Path(source)
        if not path.is_file():
            raise Refused(Problem("draft", "no_such_file", {"file": source}))
        with path.open("rb") as file:
            raw = file.read(LONGEST + 1)
    if len(raw) > LONGEST:
        raise Refused(Problem("draft", "too_long", {"limit": LONGEST, "got": len(raw)}))
    return parse_json(raw, "draft")


def parse_json(raw: bytes | str, place: str) -> Any:
    try:
        text = raw.decode("utf-8-sig") if isinstance(raw, bytes) else raw
        return json.loads(text, object_pairs_hook=_told_once)
    except (ValueError, RecursionError) as error:
        raise Refused(Problem(place, "not_json", {"detail": str(error)[:200]})) from None


def _told_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object that names a field twice says two things: neither is guessed."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{twice[:60]!r} is given twice")
    return found


@command("receive")
@click.option("--draft", "source", required=True, help="A JSON file, or - for standard input.")
@click.option("--slip", "slip_no", default="", help="The slip it was received on: PG-XXXX-00001.")
@click.option("--happened-at", default="", help="The time on the paper: 2026-11-20T10:20")
def receive(home: Path, clerk: str, source: str, slip_no: str, happened_at: str) -> Answer:
    """Take a dossier in, now or from a slip that was written by hand."""
    from desk_app.usecases import receiving
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.slips import transcribe

    draft = read_draft(IntakeDraft, _read(source), omit=_NOT_SENT)
    if happened_at:
        draft = replace(draft, happened_at=_moment(happened_at))
    with open_desk(home, clerk) as desk:
        if slip_no:
            return _received(transcribe(desk, slip_no, draft))
        return _received(receiving.receive(desk, draft))


def _moment(text: str) -> datetime:
    try:
        return parse_moment(text)
    except (ValueError, OverflowError):
        raise Refused(Problem("happened_at", "not_a_moment", {"got": text[:40]})) from None


@command("refuse")
@click.option("--draft", "source", required=True, help="A JSON file, or - for standard input.")
@click.option("--reason", required=True)
def refuse(home: Path, clerk: str, source: str, reason: str) -> Answer:
    """Write down that what was brought is not accepted (form 03)."""
    from desk_app.usecases import receiving
    from desk_app.usecases.opening import open_desk

    draft = read_draft(IntakeDraft, _read(source), omit=_NOT_SENT)
    with open_desk(home, clerk) as desk:
        dossier = receiving.refuse(desk, draft, reason)
    return _received(dossier)


def _received(dossier: Dossier) -> Answer:
    whole = dossier_fields(dossier)
    names = ("dossier_no", "dossier_id", "received_at", "due_at", "due_on", "status")
    fields: dict[str, Any] = {name: whole[name] for name in names}
    fields["status_code"] = dossier.status.code
    fields["is_provisional"] = dossier.is_provisional
    fields["slip_no"] = dossier.slip_no
    fields["seq"] = int(dossier.dossier_id.rpartition("-")[2])
    return Answer(fields, words.sentence("said", dossier.status.value, fields, words.language()))


@command("record")
@click.argument("dossier_no")
@click.argument("kind")
@click.option("--fields", "given", default="{}", help="What the step asks for, as JSON.")
@head_option
def record(home: Path, clerk: str, dossier_no: str, kind: str, given: str, head: str) -> Answer:
    """Record one step of a dossier, e.g. result-ready, returned, supplement-requested."""
    from desk_app.usecases import steps
    from desk_app.usecases.opening import open_desk

    fields = parse_json(given, "fields")
    if not isinstance(fields, dict):
        raise Refused(Problem("fields", "wrong_type", {"want": "object"}))
    with open_desk(home, clerk) as desk:
        if kind.replace("-", "_") == "number_voided":
            number = steps.void_number(desk, dossier_no, fields)
            voided = {"dossier_no": number, "state": "voided"}
            return Answer(voided, words.sentence("said", "voided", voided, words.language()))
        approval = approval_by(desk, head, kind)
        dossier = steps.record(desk, dossier_no, kind, fields, approval)
    answer: dict[str, Any] = {
        "dossier_no": dossier.dossier_no,
        "dossier_id": dossier.dossier_id,
        "revision": dossier.revision,
        "due_on": full(dossier.due.due_on) if dossier.due else None,
        **standing(dossier),
    }
    named = words.sentence("statuses", dossier.status.value, {}, words.language())
    return Answer(answer, f"{dossier.dossier_no}: {named}")
