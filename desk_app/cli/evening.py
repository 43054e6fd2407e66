"""`desk findings`, `desk close-day`: what does not agree on a day, and its seal."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.pins import approval_by, head_option
from desk_app.cli.shape import finding_fields, full
from desk_app.domain.day_findings import DayFindings, Settled
from desk_app.domain.findings import Finding

_day_option = click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Else today.")


@command("findings")
@_day_option
def findings(home: Path, clerk: str, day: Any) -> Answer:
    """What does not agree on a day: paper, numbers, money, signs; and what was said about it."""
    from desk_app.usecases.findings import findings_of
    from desk_app.usecases.opening import open_desk

    with open_desk(home, clerk) as desk:
        found = findings_of(desk, day.date() if day else None)
    fields = {
        "day": full(found.day),
        "paper": found.paper,
        "open": [finding_fields(one) for one in found.open],
        "settled": [_settled(one) for one in found.settled],
    }
    return Answer(fields, _lines(found))


def _settled(one: Settled) -> dict[str, Any]:
    return {
        **finding_fields(one.finding),
        "reason": one.reason,
        "by": one.by,
        "head": one.head,
        "settled_at": full(one.settled_at),
    }


def _lines(found: DayFindings) -> list[str]:
    language = words.language()
    told = {
        "day": f"{found.day:%d/%m/%Y}",
        "open": len(found.open),
        "settled": len(found.settled),
    }
    lines = [words.sentence("said", "findings", told, language)]
    for one in found.open:
        lines.append(f"  {_said(one, language)}")
        lines.append(f"    → {words.finding_step(one, language)}")
    for each in found.settled:
        lines.append(f"  ✓ {_said(each.finding, language)}")
        lines.append(f"    {each.reason} ({each.head or each.by})")
    return lines


def _said(one: Finding, language: str) -> str:
    whose = f" · {one.owner}" if one.owner else ""
    return f"{one.subject}{whose}: {words.finding_text(one, language)}"


@command("close-day")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="The day to close; else today.")
@click.option("--note", default="")
@click.option("--reason", default="", help="Settles what is still open with this reason, first.")
@head_option
def close_day(home: Path, clerk: str, day: Any, note: str, reason: str, head: str) -> Answer:
    """Seal the counts of a day and the journal's head. What stays open is signed for by the head
    where the roster has one, else by whoever closes."""
    from desk_app.usecases import closing
    from desk_app.usecases.findings import findings_of, settle
    from desk_app.usecases.opening import open_desk

    with open_desk(home, clerk) as desk:
        chosen: date = day.date() if day else desk.now().date()
        closing.check_open(desk, chosen)
        approval = approval_by(desk, head, "close-day")
        if reason:
            settle(desk, chosen, findings_of(desk, chosen).open, reason, approval)
        sealed = closing.close_day(desk, chosen, note, approval)
    fields = full(sealed)
    said = words.sentence("said", "day_closed", fields, words.language())
    if not sealed.open_findings:
        return Answer(fields, said)
    signed = {"count": len(sealed.open_findings), "head": sealed.head}
    return Answer(fields, [said, words.sentence("said", "left_open", signed, words.language())])
