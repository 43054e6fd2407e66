"""`desk procedures`, `due`, `show`, `find`, `scan`: nothing is written."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.shape import dossier_fields, entry_fields, full, row_fields
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.procedures import Procedure
from desk_app.domain.scanning import Scan


@command("procedures")
@click.argument("text", default="")
@click.option("--limit", default=300, type=click.IntRange(1, 10_000))
def procedures(home: Path, clerk: str, text: str, limit: int) -> Answer:
    """The procedures offered here; TEXT finds them by any words, with or without accents."""
    from desk_app.usecases.catalog import best_matches

    known = {one.code: one for one in _catalog(home)}
    hits = best_matches(tuple(known.values()), text, {}, limit)
    found = [_procedure_fields(known[hit.code]) for hit in hits]
    lines = [f"{one['code']}  {one['name']}" for one in found]
    return Answer({"procedures": found}, lines)


def _procedure_fields(found: Procedure) -> dict[str, Any]:
    limit = found.limit
    return {
        "code": found.code,
        "name": found.name,
        "sector": found.sector,
        "limit": {"amount": limit.amount, "unit": limit.unit.value} if limit else None,
        "limit_text": found.limit_text,
        "is_limit_guessed": found.is_limit_guessed,
        "confidence": found.confidence.value,
        "cases": list(found.case_names()),
    }


def _is_set_up(home: Path) -> bool:
    return (home / "desk.db").is_file()


def _catalog(home: Path) -> tuple[Procedure, ...]:
    """The desk's catalogue; without a desk the one that is shipped."""
    from desk_app.store import shipped

    if not _is_set_up(home):
        return shipped.load_catalog()[1]
    from desk_app.usecases.opening import open_desk

    with open_desk(home) as desk:
        return desk.rules.offered(desk.book)


@command("due")
@click.option("--procedure", "code", required=True)
@click.option("--received", required=True, help="When it was received: 2026-11-20T15:30")
def due(home: Path, clerk: str, code: str, received: str) -> Answer:
    """When a dossier would be due, and why."""
    from desk_app.domain import deadlines
    from desk_app.domain.moments import parse_moment
    from desk_app.domain.unit import Unit
    from desk_app.usecases.desk import Rules, terms_of

    problems = []
    try:
        received_at = parse_moment(received)
    except (ValueError, OverflowError):
        problems.append(Problem("received", "not_a_moment", {"got": received[:40]}))
    found, unit = _procedure_and_unit(home, code.strip(), Unit("", ""))
    if found is None:
        problems.append(Problem("procedure", "unknown_procedure", {"got": code[:40]}))
    elif found.limit is None:
        published = {"published": found.limit_text}
        problems.append(Problem("procedure", "limit_unknown", published))
    if problems or found is None or found.limit is None:
        raise Refused(*problems)
    promise = deadlines.due(received_at, found.limit, terms_of(unit), Rules().calendar)
    why = [
        {**full(reason), "text": words.reason_text(reason, words.language())}
        for reason in promise.why
    ]
    fields = {"due_at": full(promise.due_at), "due_on": full(promise.due_on), "why": why}
    return Answer(fields, [str(fields["due_at"]), *(one["text"] for one in why)])


def _procedure_and_unit(home: Path, code: str, unit: Any) -> tuple[Procedure | None, Any]:
    if not _is_set_up(home):
        return next((one for one in _catalog(home) if one.code == code), None), unit
    from desk_app.usecases.catalog import procedure
    from desk_app.usecases.opening import open_desk

    with open_desk(home) as desk:
        return procedure(desk, code), desk.unit


@command("show")
@click.argument("dossier_no")
def show(home: Path, clerk: str, dossier_no: str) -> Answer:
    """Everything stored about a dossier, with its history."""
    from desk_app.usecases.finding import show_page
    from desk_app.usecases.opening import open_desk

    with open_desk(home, clerk) as desk:
        page = show_page(desk, dossier_no)
    fields = dossier_fields(page.dossier)
    fields["history"] = [entry_fields(entry) for entry in page.history]
    return Answer(fields, _lines(fields))


def _lines(fields: dict[str, Any]) -> list[str]:
    language = words.language()
    named = words.sentence("statuses", fields["status"], {}, language)
    lines = [
        f"{fields['dossier_no']}  {named}",
        f"{fields['procedure_code']}  {fields['procedure_name']}",
        f"{fields['applicant']['name']}  {fields['applicant']['personal_id']}",
        f"{fields['received_at'] or ''} → {fields['due_at'] or ''}",
    ]
    for entry in fields["history"]:
        step = words.sentence("steps", entry["kind"], {}, language)
        lines.append(f"  {entry['seq']:>6}  {entry['happened_at']}  {step}  {entry['by']}")
    return lines


@command("find")
@click.argument("text")
@click.option("--limit", default=50, type=click.IntRange(1, 10_000))
def find(home: Path, clerk: str, text: str, limit: int) -> Answer:
    """Dossiers in which every word of TEXT occurs, newest first."""
    from desk_app.usecases import finding
    from desk_app.usecases.opening import open_desk

    with open_desk(home, clerk) as desk:
        hits = [row_fields(row) for row in finding.find(desk, text, limit)]
    lines = [
        f"{hit['dossier_no']}  {hit['applicant']}  {hit['procedure_name']}  {hit['due_on'] or ''}"
        for hit in hits
    ]
    return Answer({"hits": hits}, lines)


@command("scan")
@click.argument("text")
def scan(home: Path, clerk: str, text: str) -> Answer:
    """What a scanned text is: a dossier's code, a slip, an identity card, or unknown.

    Of a receipt's QR code it is also said whether it is genuine and the latest version.
    """

    from desk_app.cli.answer import problem_fields
    from desk_app.domain.moments import VIETNAM
    from desk_app.domain.scanning import ScanKind, read_scan
    from desk_app.domain.slips import read_slip_no

    found = read_scan(text, on=datetime.now(VIETNAM).date())
    if found.card is not None:
        fields = full(found.card)
    else:
        fields = {"dossier_no": found.dossier_no} if found.dossier_no else {}
    slip_no = read_slip_no(text) if found.kind is ScanKind.UNKNOWN else None
    if slip_no:
        return Answer(_slip_answer(slip_no, text), ["slip", f"slip_no: {slip_no}"])
    seal, told = _paper(home, found)
    answer = {
        "kind": found.kind.value,
        "fields": fields,
        "problems": [problem_fields(problem) for problem in found.problems],
        "repairs": list(found.repairs),
        "needs_confirmation": found.needs_confirmation,
        "raw": found.raw if isinstance(found.raw, str) else repr(found.raw),
        "seal": seal,
    }
    lines = [found.kind.value, *(f"{name}: {value}" for name, value in fields.items())]
    return Answer(answer, [*lines, *told])


def _paper(home: Path, found: Scan) -> tuple[dict[str, Any] | None, list[str]]:
    """What the seal says and what the paper is worth at this desk, in fields and in words."""
    if found.dossier_no is None or not _is_set_up(home):
        return None, []
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.verifying import verify

    with open_desk(home, trusting=True) as desk:  # nothing is written
        verdict = verify(desk, found)
    if verdict is None:
        return None, []
    stamp, language = found.seal.stamp if found.seal else None, words.language()
    fields = {
        "state": verdict.state.value,
        "is_genuine": verdict.is_genuine,
        "is_signed": stamp is not None,
        "version": verdict.version,
        "latest": verdict.latest,
        "received_at": full(stamp.received_at) if stamp else None,
        "due_at": full(stamp.due_at) if stamp else None,
        "station_tag": stamp.station_tag if stamp else "",
        "station_name": verdict.station_name,
        "changes": [full(one) for one in verdict.changes],
    }
    told = [words.seal_text(verdict, stamp.station_tag if stamp else "", language)]
    return fields, told + [words.changed_text(verdict, one, language) for one in verdict.changes]


def _slip_answer(slip_no: str, text: str) -> dict[str, Any]:
    return {
        "kind": "slip",
        "fields": {"slip_no": slip_no},
        "problems": [],
        "repairs": [],
        "needs_confirmation": False,
        "raw": text,
        "seal": None,
    }
