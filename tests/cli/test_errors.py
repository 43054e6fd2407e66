"""Every error is one JSON object with a place or a code, its exit status, and never a traceback."""

from __future__ import annotations

import json
import shutil
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.clock import SystemClock
from desk_app.config import DEMO_UNIT
from desk_app.usecases.opening import init_desk
from sync.center.embedded import embedded_center
from sync.center.queries import verify
from tests.support.clock import FixedClock
from tests.support.commands import Command
from tests.support.drafts import draft_json
from tests.support.files import files_of, raw, unguard


@pytest.mark.parametrize(
    "arguments",
    [
        ["init"],
        ["init", "--demo", "--unit", "x.toml"],
        ["receive"],
        ["fly"],
        ["find"],
        ["find", "x", "--limit", "0"],
        ["find", "x", "--limit", "many"],
        ["show"],
        ["record", "x"],
        ["due", "--procedure", "x"],
        ["print", "x"],
        ["verify", "--deep"],
        ["close-day", "--day", "31/02/2026"],
        ["show", "a", "b"],
    ],
)
def test_usage(command: Command, arguments: list[str]) -> None:
    said = command(*arguments)
    assert said.status == 2
    assert said.json["error"]["code"] == "usage"
    assert said.json["error"]["message"]
    spoken = command(*arguments, as_json=False)
    assert (spoken.status, spoken.out) == (2, "")
    assert spoken.err
    assert not command.home.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "x"],
        ["find", "x"],
        ["verify"],
        ["close-day"],
        ["record", "x", "paid"],
        ["print", "x", "--to", "x.pdf"],
        ["sync"],
    ],
)
def test_without_a_desk(command: Command, arguments: list[str]) -> None:
    said = command(*arguments)
    assert (said.status, said.json["error"]["code"]) == (3, "not_set_up")
    assert str(command.home) in said.json["error"]["message"]
    assert not command.home.exists()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"\xff\xfe\x00", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"sets": ' + b"9" * 10_000 + b"}", "not_json"),
        (b"[]", "wrong_type"),
        (b'"x"', "wrong_type"),
        (b"null", "wrong_type"),
        (b" " * 4_000_001, "too_long"),
    ],
)
def test_what_is_no_draft(ready: Command, text: bytes, code: str) -> None:
    said = ready.receive(text)
    assert (said.status, said.codes) == (1, [("draft", code)])


def test_a_missing_draft_or_bad_fields(ready: Command) -> None:
    assert ready("receive", "--draft", "nowhere.json").codes == [("draft", "no_such_file")]
    assert ready("receive", "--draft", str(ready.home)).codes == [("draft", "no_such_file")]
    number = ready.receive(draft_json()).json["dossier_no"]
    for text, code in (("{", "not_json"), ("[]", "wrong_type"), ("5", "wrong_type")):
        assert ready("record", number, "withdrawn", "--fields", text).codes == [("fields", code)]


def test_a_bad_draft_says_everything_and_stores_nothing(ready: Command) -> None:
    bad = draft_json(applicant={"name": "5", "personal_id": "08018501234"}, sets=-1, note="\x00")
    said = ready.receive(bad)
    assert said.status == 1
    assert said.codes == [
        ("applicant.name", "not_a_name"),
        ("applicant.personal_id", "wrong_length"),
        ("sets", "too_small"),
        ("note", "control_character"),
    ]
    assert said.json["problems"][1].items() >= {"want": 12, "got": 11}.items()
    assert all(problem["message"] for problem in said.json["problems"])
    assert ready("verify").json["entries"] == 1


@pytest.mark.parametrize("clerk", ["a\x07", "x" * 300, "\udcff"])
def test_a_clerk_that_cannot_be(ready: Command, clerk: str) -> None:
    said = ready("find", "x", "--clerk", clerk)
    assert said.status == 1
    assert said.codes[0][0] == "clerk"


@pytest.mark.parametrize("text", ["\udcff", "'; --", "x" * 5_000, "😀", "--", ""])
def test_any_text_as_a_number_or_a_search(ready: Command, text: str) -> None:
    assert ready("find", f" {text}").status == 0
    assert ready("show", f" {text}").codes == [("dossier_no", "unknown_dossier")]
    assert ready("scan", f" {text}").status == 0
    assert ready("procedures", f" {text}").status == 0


def test_a_clock_set_back(command: Command) -> None:
    ahead = SystemClock().now() + timedelta(days=1)
    init_desk(command.home, DEMO_UNIT, FixedClock(ahead)).close()
    before = files_of(command.home)
    said = command.receive(draft_json())
    assert (said.status, said.json["error"]["code"]) == (3, "clock_went_back")
    assert said.json["error"]["last"] == ahead.isoformat()
    assert files_of(command.home) == before


def test_an_older_copy(ready: Command, tmp_path: Path) -> None:
    ready.receive(draft_json())
    shutil.copytree(ready.home, tmp_path / "saved")
    ready.receive(draft_json())
    shutil.rmtree(ready.home)
    shutil.copytree(tmp_path / "saved", ready.home)
    before = files_of(ready.home)
    for said in (ready.receive(draft_json()), ready("show", "x"), ready("close-day")):
        assert (said.status, said.json["error"]["code"]) == (4, "older_copy")
    verified = ready("verify")
    assert (verified.status, verified.json["ok"]) == (4, False)
    assert verified.json["error"]["code"] == "older_copy"
    spoken = ready("verify", as_json=False)
    assert "bản cũ" in spoken.err
    assert "(code)" not in spoken.err
    assert files_of(ready.home) == before


def test_what_is_no_desk_file(command: Command) -> None:
    command.home.mkdir()
    for content in (b"", b"x", b"Danh b\xe1\xba\xa1" * 200):
        (command.home / "desk.db").write_bytes(content)
        for said in (command("show", "x"), command("verify"), command.receive(draft_json())):
            assert (said.status, said.json["error"]["code"]) == (4, "not_a_desk_file")
            assert "desk.db" in said.json["error"]["message"]
        assert (command.home / "desk.db").read_bytes() == content


def test_verify_names_the_first_bad_line(ready: Command) -> None:
    ready.receive(draft_json())
    with raw(ready.home / "desk.db") as connection:
        unguard(connection)
        connection.execute("UPDATE journal SET body = replace(body, 'Đào', 'Sáu') WHERE seq = 2")
    said = ready("verify")
    assert (said.status, said.json["ok"]) == (4, False)
    assert said.json["first_bad"]["seq"] == 2
    assert said.json["first_bad"]["code"] == "wrong_hash"
    assert "2" in ready("verify", as_json=False).err


def test_a_file_that_cannot_be_written(ready: Command, tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file", encoding="utf-8")
    number = ready.receive(draft_json()).json["dossier_no"]
    said = ready("print", number, "--to", str(tmp_path / "in the way" / "x.pdf"))
    assert (said.status, said.json["error"]["code"]) == (3, "cannot_write_file")
    assert ready("show", number).json["prints"] == []


def test_not_enrolled(ready: Command) -> None:
    said = ready("sync")
    assert (said.status, said.json["error"]["code"]) == (3, "not_enrolled")


# --- drafts by lot -----------------------------------------------------------------------------

junk = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["\ud800", "\x00", "31/02/1990", "1.000894", "9" * 400, "’", "x" * 3_000]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=4,
)
places = st.sampled_from(
    [
        *((name,) for name in (*draft_json(), "owner", "limit", "fees", "case", "happened_at")),
        *(("applicant", name) for name in ("name", "personal_id", "phone", "email", "subject")),
        *(("applicant", name) for name in ("born_on", "gender", "tax_code", "address")),
        *(("parts", 0, name) for name in ("name", "originals", "kind", "is_from_database")),
        ("handling_agency",),
        ("return_by",),
    ]
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(places, junk), min_size=1, max_size=3))
def test_any_draft_is_received_whole_or_refused_whole(
    ready: Command, changes: list[tuple[tuple[Any, ...], Any]]
) -> None:
    draft = json.loads(json.dumps(draft_json()))
    for place, value in changes:
        at = draft
        try:
            for step in place[:-1]:
                at = at[step]
            at[place[-1]] = value
        except (TypeError, KeyError, IndexError):
            continue  # an earlier change took that place away
    before = entries_in(ready.home)
    said = ready.receive(draft)
    stored = entries_in(ready.home) - before
    assert (said.status, stored) in ((0, 1), (1, 0)), said
    if said.status == 1:
        assert all(place and code for place, code in said.codes)
    else:
        assert ready("show", said.json["dossier_no"]).status == 0


def entries_in(home: Path) -> int:
    with raw(home / "desk.db") as connection:
        return int(connection.execute("SELECT count(*) FROM journal").fetchone()[0])


def test_a_field_given_twice_is_not_guessed(ready: Command) -> None:
    twice = b'{"procedure_code":"9","procedure_code":"1.001193","channel":"direct","applicant":{}}'
    assert ready.receive(twice).codes == [("draft", "not_json")]


def test_no_line_at_enrolment_counts_what_waits(ready: Command) -> None:
    ready.receive(draft_json())
    said = ready("enroll", "--center", "http://127.0.0.1:9", "--code", "X")
    assert (said.status, said.json["error"]["code"]) == (3, "no_line")
    assert said.json["error"]["unsent"] == 2


def test_a_centre_that_lost_everything_is_enrolled_with_again_and_refilled(
    ready: Command, tmp_path: Path
) -> None:
    folder = tmp_path / "center"
    with embedded_center(folder) as center:
        assert ready("enroll", "--center", center.url, "--code", center.enroll_code()).status == 0
        first = ready.receive(draft_json()).json["dossier_no"]
        assert ready("sync").json["state"] == "sent"
    for file in folder.glob("center.db*"):
        file.unlink()
    with embedded_center(folder) as center, embedded_center(tmp_path / "other") as other:
        assert ready("sync", "--center", center.url).json["state"] == "unknown_station"
        wrong = ready("enroll", "--center", other.url, "--code", other.enroll_code())
        assert wrong.codes == [("center", "already_enrolled")]
        again = ready("enroll", "--center", center.url, "--code", center.enroll_code())
        assert (again.status, again.json["granted"]) == (0, 0)
        second = ready.receive(draft_json()).json
        assert (second["is_provisional"], second["dossier_no"] != first) == (False, True)
        assert ready("sync").json["unsent"] == 0
        refilled = ready("verify").json
        held = verify(center.center)
        assert held["ok"]
        assert [s["head"] for s in held["stations"].values()] == [refilled["head"]]


@pytest.mark.skipif(sys.platform == "win32", reason="a file is no folder there either, but unseen")
def test_a_set_up_without_a_place_for_the_witness_leaves_nothing(
    command: Command, state: Path
) -> None:
    state.write_text("a file where the folder should be")
    assert command("init", "--demo").json["error"]["code"] == "system_refused"
    state.unlink()
    assert command("init", "--demo").status == 0


def test_a_station_never_enrolled_may_accept_its_loss(ready: Command, tmp_path: Path) -> None:
    ready.receive(draft_json())
    shutil.copytree(ready.home, tmp_path / "older")
    lost = ready.receive(draft_json()).json["dossier_no"]
    shutil.rmtree(ready.home)
    shutil.copytree(tmp_path / "older", ready.home)
    assert ready.receive(draft_json()).status == 4
    assert ready("recover").json["error"]["code"] == "not_enrolled"
    assert ready("recover", "--accept-loss", "ổ cứng hỏng").json["lost_numbers"] == [lost]
    again = ready.receive(draft_json())
    assert again.status == 0
    assert again.json["dossier_no"] != lost
    assert ready("verify").status == 0
