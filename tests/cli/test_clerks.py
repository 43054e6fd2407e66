"""`desk clerk …`, and the head's PIN for a command."""

from __future__ import annotations

import pytest

from tests.support.commands import Command
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, draft_json

UT, HOA = "Nguyễn Văn Út", "Phạm Thị Hoa"
EXTEND = '{"letter_no": "1", "reason": "Chờ", "due_on": "2099-12-24"}'


@pytest.fixture
def manned(ready: Command, monkeypatch: pytest.MonkeyPatch) -> Command:
    assert ready("clerk", "name", UT, "--role", "administrator").status == 0
    assert ready("clerk", "name", HOA, "--role", "head").status == 0
    monkeypatch.setenv("DESK_PIN", "1937")
    assert ready("clerk", "pin", HOA).json == {"name": HOA, "has_pin": True}
    return ready


def test_the_roster_as_json_and_in_words(manned: Command) -> None:
    listed = manned("clerk", "list").json["clerks"]
    assert [(one["name"], one["role"], one["has_pin"]) for one in listed] == [
        (UT, "administrator", False),
        (HOA, "head", True),
    ]
    said = manned("clerk", "list", as_json=False).out
    assert f"{UT}  Quản trị  chưa có mã PIN" in said
    gone = manned("clerk", "name", HOA, "--role", "head", "--gone")
    assert gone.json["is_active"] is False
    assert "đã nghỉ" in manned("clerk", "list", as_json=False).out


def test_what_is_refused(manned: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    assert manned("clerk", "name", UT, "--role", "clerk").codes == [
        ("role", "administrator_needed")
    ]
    monkeypatch.setenv("DESK_PIN", "1234")
    assert manned("clerk", "pin", UT).codes == [("pin", "pin_too_easy")]
    monkeypatch.delenv("DESK_PIN")
    assert manned("clerk", "pin", UT).codes == [("pin", "missing")], "nobody can be asked here"
    assert manned("clerk", "name", UT, "--role", "king").status == 2


def test_a_pin_is_cleared(manned: Command) -> None:
    assert manned("clerk", "pin", HOA, "--clear").json["has_pin"] is False
    assert [one["has_pin"] for one in manned("clerk", "list").json["clerks"]] == [False, False]


def test_an_extension_wants_the_heads_pin(manned: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = draft_json(procedure_code=MARRIAGE_ON_THE_SPOT)
    number = manned.receive(draft).json["dossier_no"]
    extend = ("record", number, "extended", "--fields", EXTEND)
    assert manned(*extend).codes == [("head", "head_needed")]
    monkeypatch.setenv("DESK_PIN", "2846")
    assert manned(*extend, "--head", HOA).codes == [("pin", "wrong_pin")]
    assert manned(*extend, "--head", UT).codes == [("name", "not_a_head")]
    monkeypatch.setenv("DESK_PIN", "1937")
    assert manned(*extend, "--head", HOA).json["due_on"] == "2099-12-24"
    history = manned("show", number).json["history"]
    assert history[-1]["fields"]["head"] == HOA
    assert manned("verify").json["ok"] is True
