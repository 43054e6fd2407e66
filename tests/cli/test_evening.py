"""`desk findings` and `desk close-day`: what does not agree, in JSON and in words, and the seal."""

from __future__ import annotations

import pytest

from tests.support.commands import Command
from tests.support.drafts import draft_json


def test_findings_say_what_and_what_to_do(ready: Command) -> None:
    no = ready.receive(draft_json()).json["dossier_no"]
    found = ready("findings").json
    kinds = {one["kind"]: one for one in found["open"]}
    assert kinds["never_printed"]["dossier_no"] == no
    assert kinds["never_printed"]["message"]
    assert kinds["never_printed"]["step"]
    assert (found["paper"], found["settled"]) == (None, [])
    said = ready("findings", as_json=False)
    assert (said.status, said.err) == (0, "")
    assert no in said.out
    assert kinds["never_printed"]["message"] in said.out
    assert "→" in said.out


def test_a_day_without_anything_is_empty(ready: Command) -> None:
    found = ready("findings", "--day", "2026-01-05").json
    assert (found["day"], found["open"], found["settled"]) == ("2026-01-05", [], [])


def test_closing_names_what_stays_open_and_who_signed(ready: Command) -> None:
    no = ready.receive(draft_json()).json["dossier_no"]
    closed = ready("close-day", "--note", "Đủ").json
    assert f"never_printed {no}" in closed["open_findings"]
    assert closed["head"]
    assert ready("findings").json["open"], "a seal settles nothing"


def test_closing_with_a_reason_settles_first(ready: Command) -> None:
    ready.receive(draft_json())
    closed = ready("close-day", "--reason", "Máy in hỏng").json
    assert (closed["open_findings"], closed["head"]) == ([], "")
    found = ready("findings").json
    assert found["open"] == []
    assert {one["reason"] for one in found["settled"]} == {"Máy in hỏng"}
    said = ready("findings", as_json=False)
    assert "Máy in hỏng" in said.out


def test_a_closed_day_is_refused_before_any_reason_is_written(ready: Command) -> None:
    assert ready("close-day").status == 0
    ready.receive(draft_json())
    assert ready("close-day", "--reason", "Muộn").codes == [("day", "already_closed")]
    assert ready("findings").json["settled"] == []


def test_where_there_is_a_head_the_head_signs(
    ready: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready("clerk", "name", "Quản trị", "--role", "administrator")
    ready("clerk", "name", "Chủ tịch", "--role", "head")
    monkeypatch.setenv("DESK_PIN", "2580")
    assert ready("clerk", "pin", "Chủ tịch").status == 0
    ready.receive(draft_json())
    assert ready("close-day").codes == [("head", "head_needed")]
    closed = ready("close-day", "--head", "Chủ tịch")
    assert (closed.status, closed.json["head"]) == (0, "Chủ tịch")
    assert ready("close-day", "--day", "2099-01-01").codes == [("day", "in_the_future")]
