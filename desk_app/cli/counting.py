"""`desk count`: a whole count of a place from a file of scans."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.shape import finding_fields, full
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.findings import Finding, FindingList
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.stock_take import DRAWER, SHELF, TRAY
from desk_app.domain.stock_take import Answer as Told

LONGEST_FILE = 4_000_000
_PLAIN: dict[str, Holder | None] = {"tray": TRAY, "shelf": SHELF, "drawer": DRAWER, "all": None}
_NAMED = {kind.value: kind for kind in (HolderKind.SHELF, HolderKind.OFFICER, HolderKind.AGENCY)}
_NAMED["center"] = HolderKind.CENTER


@command("count")
@click.option(
    "--place",
    required=True,
    help="tray, shelf, shelf:POSITION, drawer, officer:NAME, agency:NAME or all (tray and shelf).",
)
@click.option("--scan-file", "source", required=True, help="One code a line, or - for input.")
@click.option("--partial", "is_partial", is_flag=True, help="Say nothing about what is missing.")
def count(home: Path, clerk: str, place: str, source: str, is_partial: bool) -> Answer:
    """Count the folders of a place: what lacks a record, what lacks its paper, what is wrong."""
    from desk_app.usecases import stock_take
    from desk_app.usecases.opening import open_desk

    where, codes = _place(place), _codes(source)
    with open_desk(home, clerk) as desk:
        begun = stock_take.open_count(desk, where)
        told = [stock_take.count_scan(desk, begun, code) for code in codes]
        state = stock_take.state_of(desk, begun)
        taken = stock_take.finish_count(desk, begun, is_partial=is_partial)
    found = [*state.paper_without_record, *state.wrong_place_or_state]
    found += () if is_partial else state.record_without_paper
    fields = _fields(taken, found, told)
    fields |= {"seen": state.seen, "scanned": state.scanned}
    return Answer(fields, _lines(fields, where))


def _place(text: str) -> Holder | None:
    """Raises Refused for a text that names no place."""
    plain = text.strip()
    if plain in _PLAIN:
        return _PLAIN[plain]
    kind, _, name = plain.partition(":")
    if kind not in _NAMED or not name.strip():
        raise Refused(Problem("place", "not_a_place", {"got": text[:60]}))
    return Holder(_NAMED[kind], name.strip())


def _codes(source: str) -> list[str]:
    """The lines of the file that hold something. Raises Refused."""
    if source == "-":
        raw = sys.stdin.buffer.read(LONGEST_FILE + 1)
    else:
        path = Path(source)
        if not path.is_file():
            raise Refused(Problem("scan_file", "no_such_file", {"file": source}))
        with path.open("rb") as file:
            raw = file.read(LONGEST_FILE + 1)
    if len(raw) > LONGEST_FILE:
        raise Refused(Problem("scan_file", "too_long", {"limit": LONGEST_FILE, "got": len(raw)}))
    text = raw.decode("utf-8-sig", "replace")
    return [line for line in text.split("\n") if line.strip()]


def _fields(taken: StockTaken, found: list[Finding], told: list[Told]) -> dict[str, Any]:
    lists = (
        FindingList.PAPER_WITHOUT_RECORD,
        FindingList.RECORD_WITHOUT_PAPER,
        FindingList.WRONG_PLACE_OR_STATE,
    )
    return {
        "count_id": taken.count_id,
        "day": full(taken.day),
        "place": full(taken.place),
        "is_partial": taken.is_partial,
        "expected": taken.expected,
        **{one.value: [finding_fields(f) for f in found if f.kind.list is one] for one in lists},
        "suggestions": {one.code: list(one.suggestions) for one in told if one.suggestions},
    }


def _lines(fields: dict[str, Any], place: Holder | None) -> list[str]:
    language = words.language()
    lists = [fields[one] for one in ("paper_without_record", "record_without_paper")]
    lists.append(fields["wrong_place_or_state"])
    told = {
        "place": words.place_text(place, language),
        "expected": fields["expected"],
        "seen": fields["seen"],
        "scanned": fields["scanned"],
        "paper": len(lists[0]),
        "record": len(lists[1]),
        "place_or_state": len(lists[2]),
    }
    lines = [words.sentence("said", "counted", told, language)]
    for one in (one for found in lists for one in found):
        lines += [one["message"], f"    → {one['step']}"]
    return lines
