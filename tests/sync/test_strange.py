"""The centre never refuses what happened at the counter: strange lines are kept, flagged, shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest

from desk_app.domain import workflow
from desk_app.domain.codec import body_text, canonical
from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.entries import (
    KINDS,
    Entry,
    Fact,
    NoteAdded,
    ResultReady,
    Returned,
    Stopped,
    Unknown,
)
from sync.center.core import Center
from sync.center.database import Database
from sync.center.embedded import Embedded
from sync.center.queries import show, verify
from sync.client import SyncState
from tests.sync.desk import START, Desk


def exceptions(running: Embedded) -> list[tuple[Any, ...]]:
    report = verify(running.center)
    assert report["ok"], report
    return [(found["what"], found.get("seq"), found.get("place")) for found in report["exceptions"]]


def sent(desk: Desk) -> None:
    outcome = desk.push()
    assert (outcome.state, outcome.unsent) == (SyncState.SENT, 0)


def envelope(desk: Desk, **change: object) -> dict[str, object]:
    entry = Entry(
        desk.station, desk.journal.head().seq + 1, START, START, "Lan", NoteAdded("x"), "d-1"
    )
    return {**json.loads(body_text(entry)), **change}


ODD_BODIES = {
    "nothing": "",
    "no_json": "<html>",
    "a_list": "[]",
    "deep": "[" * 200_000,
    "deep_fields": '{"v":1,"kind":"note_added","fields":' + '{"a":' * 100_000,
    "a_long_number": '{"v":' + "9" * 10_000 + "}",
    "not_a_number": '{"v":NaN}',
}


@pytest.mark.parametrize("name", ODD_BODIES)
def test_what_cannot_be_read_is_kept_and_flagged(running: Embedded, desk: Desk, name: str) -> None:
    desk.receive(1)
    desk.write(ODD_BODIES[name])
    desk.receive(2)
    sent(desk)
    assert [what[:2] for what in exceptions(running)] == [("unreadable", 2)]
    assert verify(running.center)["dossiers"] == 2


@pytest.mark.parametrize(
    ("change", "flag", "place"),
    [
        ({"kind": 7}, "unreadable", "kind"),
        ({"fields": {"text": 5}}, "unreadable", "fields.text"),
        ({"fields": {}}, "unreadable", "fields.text"),
        ({"happened_at": "31/02/2026"}, "unreadable", "happened_at"),
        ({"revision": 2**80}, "unreadable", "revision"),
        ({"revision": 0}, "unreadable", "revision"),
        ({"dossier": "d" * 5000}, "unreadable", "dossier"),
        ({"dossier": "d\x00"}, "unreadable", "dossier"),
        ({"dossier": "d\ud800"}, "unreadable", "dossier"),
        ({"station": "st-zzzzzzzzzz"}, "wrong_place", "station"),
        ({"seq": 99}, "wrong_place", "seq"),
        ({"v": 2}, "unknown_kind", ""),
        ({"kind": "x" * 5000}, "unknown_kind", ""),
        ({"kind": "k\x00\ud800"}, "unknown_kind", ""),
    ],
)
def test_odd_values_are_kept_and_flagged(
    running: Embedded, desk: Desk, change: dict[str, object], flag: str, place: str
) -> None:
    desk.write(json.dumps(envelope(desk, **change), sort_keys=True))
    desk.receive(1)
    sent(desk)
    assert (flag, 1, place) in exceptions(running)
    assert verify(running.center)["dossiers"] == 1


def test_names_no_database_can_hold_are_kept_in_the_body(running: Embedded, desk: Desk) -> None:
    desk.receive(1, "Đào <script>'; DROP TABLE lines; --")
    body = desk.journal.lines.pop().body
    desk.write(body.replace("Đào", "Đào\\u0000\\ud800"))
    sent(desk)
    found = show(running.center, "H40.15.03-261120-0001")
    assert found is not None
    assert found["intake"]["applicant"]["name"].startswith("Đào\x00\ud800")
    assert exceptions(running) == []


def test_a_step_that_was_not_open_is_kept_as_a_doubt(running: Embedded, desk: Desk) -> None:
    dossier = desk.receive(1)
    desk.record(Returned("Nguyễn Thị Đào"), dossier, 2)
    desk.record(ResultReady("1/QĐ", START.date()), dossier, 3)
    sent(desk)
    found = show(running.center, "H40.15.03-261120-0001")
    assert found is not None
    assert (found["status"], found["status_code"]) == ("result_ready", 9)
    assert found["has_doubts"]
    assert [(d["kind"], d["code"]) for d in found["doubts"]] == [("returned", "step_not_open")]
    assert [line["kind"] for line in found["history"]] == ["received", "returned", "result_ready"]
    assert [what[0] for what in exceptions(running)] == ["doubts"]


def test_steps_without_a_dossier_or_revision_are_flagged(running: Embedded, desk: Desk) -> None:
    desk.record(ResultReady("1/QĐ", START.date()), None, None)
    desk.record(ResultReady("1/QĐ", START.date()), desk.receive(1), None)
    sent(desk)
    assert [what[:2] for what in exceptions(running)] == [
        ("dossier_missing", 1),
        ("revision_missing", 3),
    ]


def test_two_dossiers_with_one_number_are_both_kept(running: Embedded, desk: Desk) -> None:
    other = Desk()
    other.enroll(running.url, running.enroll_code())
    desk.receive(1)
    other.receive(1)
    sent(desk)
    sent(other)
    found = show(running.center, "H40.15.03-261120-0001")
    assert found is not None
    assert found["same_number"] == sorted([f"{desk.station}-1", f"{other.station}-1"])
    assert [what[0] for what in exceptions(running)] == ["same_number"]
    assert verify(running.center)["dossiers"] == 2


def test_a_dossier_nobody_can_fold_stops_no_line(
    running: Embedded, desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An error of our own rules, made here by a rule that fails."""

    def fails(*_: object) -> Any:
        raise ZeroDivisionError

    broken = workflow.Step(workflow.ANY, fails)
    monkeypatch.setitem(workflow.STEPS, "stopped", broken)
    desk.record(Stopped("x"), desk.receive(1), 2)
    desk.receive(2)
    sent(desk)
    assert [what[0] for what in exceptions(running)] == ["cannot_fold"]
    assert "cannot be folded" in caplog.text
    monkeypatch.undo()
    running.center.reproject()
    assert exceptions(running) == []
    assert verify(running.center)["dossiers"] == 2


# --- a kind of a later program -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Blessed(Fact):
    """A kind that only the next program knows."""

    by: str


def bless(dossier: Dossier, entry: Entry, fact: Blessed) -> Dossier:
    return replace(dossier, status=Status.STOPPED, closing_reason=fact.by)


@contextmanager
def next_program() -> Iterator[None]:
    Blessed.KIND = "blessed"
    KINDS["blessed"] = Blessed
    workflow.STEPS["blessed"] = workflow.Step(workflow.ANY, bless)
    try:
        yield
    finally:
        del KINDS["blessed"], workflow.STEPS["blessed"]


def reopened(running: Embedded) -> Center:
    url = running.center.database.engine.url.render_as_string(hide_password=False)
    return Center(running.center.home, Database(url))


@pytest.mark.parametrize("way", ["start", "reproject"])
def test_an_unknown_kind_is_projected_after_the_upgrade(
    running: Embedded, desk: Desk, way: str
) -> None:
    dossier = desk.receive(1)
    desk.record(Unknown("blessed", {"by": "Hoa"}), dossier, 2)
    desk.record(NoteAdded("sau đó"), dossier)
    sent(desk)
    assert exceptions(running) == [("unknown_kind", 2, "")]
    before = show(running.center, "H40.15.03-261120-0001")
    assert before is not None
    assert (before["status"], before["revision"]) == ("received", 2)

    with next_program(), reopened(running) as upgraded:
        if way == "reproject":
            upgraded.reproject()
        after = show(upgraded, "H40.15.03-261120-0001")
        assert after is not None
        assert (after["status"], after["closing_reason"]) == ("stopped", "Hoa")
        report = verify(upgraded)
        assert (report["ok"], report["exceptions"]) == (True, [])


def test_a_desk_fact_of_a_later_program_is_only_kept(running: Embedded, desk: Desk) -> None:
    desk.record(Unknown("desk_painted", {"colour": "xanh"}))
    desk.receive(1)
    sent(desk)
    assert exceptions(running) == [("unknown_kind", 1, "")]


def test_canonical_text_is_kept_to_the_letter(running: Embedded, desk: Desk) -> None:
    """Spaces, order and decomposed letters of a body are the desk's own business."""
    body = '{ "v":1,  "kind" : "note_added", "x":"Đào" }'
    assert canonical(json.loads(body)) != body
    desk.write(body)
    sent(desk)
    assert running.center.lines_after(desk.station, 0) is not None
    assert exceptions(running)[0][0] == "unreadable"
