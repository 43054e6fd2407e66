"""The command as scripts call it: processes of their own, bytes in and out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.drafts import draft_json
from tests.support.files import raw

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def environment(home: Path, state: Path) -> dict[str, str]:
    return {
        **os.environ,
        "DESK_HOME": str(home),
        "DESK_STATE": str(state),
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "ascii",  # a console that knows no Vietnamese
    }


def desk(environment: dict[str, str], *arguments: str, given: bytes = b"") -> tuple[int, bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "desk_app.cli.main", *arguments],
        input=given,
        capture_output=True,
        env=environment,
        check=False,
    )
    assert b"Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout


def test_a_mistake_of_ours_is_told_in_a_sentence_and_logged_aside(
    environment: dict[str, str], home: Path, state: Path
) -> None:
    assert desk(environment, "init", "--demo")[0] == 0
    assert not (state / "desk.log").exists()
    with raw(home / "desk.db") as connection:
        connection.execute("ALTER TABLE dossiers RENAME COLUMN printed TO colour")
    status, out = desk(environment, "find", "x", "--json")
    assert (status, json.loads(out)["error"]["code"]) == (3, "our_mistake")
    assert "Traceback" in (state / "desk.log").read_text(encoding="utf-8")


def test_a_morning_of_scripts(environment: dict[str, str], home: Path) -> None:
    assert desk(environment, "find", "x", "--json")[0] == 3
    assert desk(environment, "init", "--demo", "--json")[0] == 0
    text = json.dumps(draft_json(), ensure_ascii=False).encode()
    status, out = desk(environment, "receive", "--draft", "-", "--json", given=text)
    assert status == 0
    number = json.loads(out)["dossier_no"]
    assert "Trần Thị Hồng Đào".encode() in desk(environment, "show", number, "--json")[1]
    assert "Trần Thị Hồng Đào".encode() in desk(environment, "find", "hong dao")[1]
    assert desk(environment, "--json", "receive", "--draft", "-", given=b"{")[0] == 1
    status, out = desk(environment, "--home", str(home), "verify", "--json")
    assert (status, json.loads(out)["entries"]) == (0, 2)
    assert desk(environment, "--help")[0] == 0
    assert desk(environment)[0] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights there")
def test_a_log_that_cannot_be_written_does_not_hide_what_was_stored(
    environment: dict[str, str], state: Path
) -> None:
    """Neither the witness nor the log can be written: the dossier is stored, and so it is said."""
    assert desk(environment, "init", "--demo")[0] == 0
    given = json.dumps(draft_json()).encode()
    blocked = state.parent / "blocked"
    (blocked / "desk.log").mkdir(parents=True)
    (blocked / "witness").symlink_to(blocked / "nowhere" / "at-all")
    there = {**environment, "DESK_STATE": str(blocked)}
    status, out = desk(there, "receive", "--draft", "-", "--json", given=given)
    assert (status, json.loads(out)["status"]) == (0, "received")
