"""`desk-center` as people and scripts run it: real processes."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.journal import Head
from sync.bundle import write_bundle
from sync.carry import days_beside, read_stick
from sync.center.embedded import embedded_center
from sync.client import SyncState
from sync.station import take_ack
from tests.sync.desk import Desk, received
from tests.sync.test_days import close, work

# How a process is asked to end: on Windows other signals kill at once.
if sys.platform == "win32":
    POLITE = CTRL_C = signal.CTRL_BREAK_EVENT
    OWN_GROUP = subprocess.CREATE_NEW_PROCESS_GROUP
else:
    POLITE, CTRL_C = signal.SIGTERM, signal.SIGINT
    OWN_GROUP = 0

COMMAND = [sys.executable, "-X", "utf8", "-W", "error", "-m", "sync.center.cli"]


def run(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        **options,
    )


def asked(*arguments: str | Path, status: int = 0) -> dict[str, Any]:
    """What a command says with `--json`: one object, and nothing else anywhere."""
    done = run(*arguments, "--json")
    assert (done.returncode, done.stderr) == (status, "")
    said: dict[str, Any] = json.loads(done.stdout)
    return said


class Served:
    """A centre as its own process."""

    def __init__(self, *arguments: str | Path) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, "serve", "--port", "0", "--json", *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            creationflags=OWN_GROUP,
        )
        assert self.process.stdout is not None
        self.card = json.loads(self.process.stdout.readline())

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def end(self, how: signal.Signals) -> tuple[int, str, str]:
        self.process.send_signal(how)
        out, err = self.process.communicate(timeout=30)
        return self.process.returncode, out, err


def test_from_nothing_to_a_verified_dossier(tmp_path: Path, database_url: str) -> None:
    where: list[str | Path] = [
        "--home",
        tmp_path / "c",
        *(["--database", database_url] if database_url else []),
    ]
    desk = Desk()
    with Served(*where) as served:
        desk.enroll(served.card["url"], asked("enroll-code", *where)["code"])
        for number in range(1, 4):
            desk.receive(number)
        assert desk.push().state is SyncState.SENT
        assert served.end(POLITE) == (0, "", "")
    report = asked("verify", *where)
    assert report == {
        "ok": True,
        "stations": {desk.station: {"seq": 3, "head": desk.journal.head().hash}},
        "entries": 3,
        "dossiers": 3,
        "exceptions": [],
    }
    found = asked("show", "H40.15.03-261120-0002", *where)
    assert (found["dossier_no"], found["status"], found["status_code"]) == (
        "H40.15.03-261120-0002",
        "received",
        2,
    )
    assert found["intake"]["applicant"]["name"] == "Nguyễn Thị Đào"
    assert found["doubts"] == []
    assert asked("reproject", *where) == {"dossiers": 3}


def test_ctrl_c_ends_it_cleanly(tmp_path: Path) -> None:
    with Served("--home", tmp_path / "c") as served:
        assert served.end(CTRL_C) == (0, "", "")


def test_one_line_says_where_it_listens(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "serve", "--home", tmp_path / "c", "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
        creationflags=OWN_GROUP,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    process.send_signal(POLITE)
    rest, _ = process.communicate(timeout=30)
    assert line.startswith("listening on http://127.0.0.1:")
    assert (process.returncode, rest) == (0, "")


def test_the_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    card = asked("init", "--home", tmp_path / "c", "--name", "Sở", "--agency", "H15.50.05.13")
    assert (card["center_name"], card["agency"]) == ("Sở", "H15.50.05.13")
    secret = tmp_path / "c" / f"{card['center_id']}.secret"
    if os.name == "posix":
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert secret.read_text().strip() not in json.dumps(card)


def test_what_is_refused_says_why(tmp_path: Path) -> None:
    home = tmp_path / "c"
    asked("init", "--home", home)
    assert asked("show", "H40-1", "--home", home, status=1) == {
        "problems": [{"place": "dossier_no", "code": "no_such_dossier"}]
    }
    said = asked("enroll-code", "--commune", "xã", "--home", home, status=1)
    assert said == {"problems": [{"place": "commune", "code": "bad_agency"}]}
    said = asked("revoke", "st-aaaaaaaaaa", "--home", home, status=1)
    assert said["problems"][0]["code"] == "unknown_station"


def test_usage_and_environment_have_their_status(tmp_path: Path) -> None:
    assert asked("init", "--nonsense", status=2)["error"]["code"] == "usage"
    assert asked("dance", status=2)["error"]["code"] == "usage"
    assert asked("verify", "--home", tmp_path / "none", status=3)["error"]["code"] == "no_home"
    home = tmp_path / "c"
    asked("init", "--home", home)
    assert asked("init", "--home", home, status=3)["error"]["code"] == "home_exists"
    nowhere = "postgresql://nobody@127.0.0.1:9/none?connect_timeout=2"
    said = asked("verify", "--home", home, "--database", nowhere, status=3)
    assert said["error"]["code"] == "unavailable"
    said = asked("verify", "--home", home, "--database", "nonsense", status=3)
    assert said["error"]["code"] == "bad_database_url"
    (tmp_path / "file").touch()
    said = asked("init", "--home", tmp_path / "file" / "c", status=3)
    assert said["error"]["code"] == "home_not_writable"


def test_a_taken_port_is_said_to_be_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        said = asked("serve", "--home", tmp_path / "c", "--port", port, status=3)
    assert said["error"] == {"code": "port_taken", "host": "127.0.0.1", "port": int(port)}


def test_of_many_who_make_the_home_one_is_first(tmp_path: Path) -> None:
    processes = [
        subprocess.Popen(
            [*COMMAND, "enroll-code", "--json", "--home", tmp_path / "c"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    said = [process.communicate(timeout=60) for process in processes]
    assert [process.returncode for process in processes] == [0] * 4, said
    assert len({json.loads(out)["code"] for out, _ in said}) == 4
    assert len({json.loads(out)["code"][-9:] for out, _ in said}) == 1  # one key's fingerprint
    assert sorted(path.suffix for path in (tmp_path / "c").glob("*.[js]*")) == [".json", ".secret"]


def test_without_json_people_get_a_line(tmp_path: Path) -> None:
    done = run("verify", "--home", tmp_path / "none")
    assert (done.returncode, done.stdout, done.stderr) == (3, "", "no_home\n")
    done = run("init", "--home", tmp_path / "c")
    assert done.returncode == 0
    assert done.stdout.startswith("center_id: ce-")
    assert "verify" in run("--help").stdout


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        ("UPDATE lines SET body = replace(body, 'Lan', 'Lam') WHERE seq = 2", "wrong_hash"),
        ("DELETE FROM lines WHERE seq = 2", "gap"),
        ("DELETE FROM lines WHERE seq = 3", "wrong_head"),
        ("DELETE FROM stations", "unknown_station"),
        ("UPDATE lines SET dossier_id = 'x' WHERE seq = 2", "wrong_columns"),
        ("INSERT INTO flags SELECT station, 2, 'odd', '' FROM stations", "wrong_flags"),
        ("UPDATE bundles SET signature = replace(signature, '0', '1')", "wrong_signature"),
        ("UPDATE dossiers SET status_code = 9", "wrong_projection"),
        ("DELETE FROM numbers", "wrong_projection"),
        ("DELETE FROM dossiers", "wrong_projection"),
        (
            "INSERT INTO dossiers (dossier_id, entries, open_doubts) VALUES ('x', 1, 0)",
            "stray_dossiers",
        ),
    ],
)
def test_damage_is_found_and_named(tmp_path: Path, harm: str, code: str) -> None:
    home = tmp_path / "c"
    desk = _with_three(home)
    with sqlite3.connect(home / "center.db") as database:
        database.execute(harm)
    database.close()
    report = asked("verify", "--home", home, status=4)
    assert report["ok"] is False
    bad = report["first_bad"]
    assert bad["code"] == code
    if code in ("wrong_hash", "wrong_columns", "wrong_flags") or "seq = 2" in harm:
        assert (bad["station"], bad["seq"]) == (desk.station, 2)


def _with_three(home: Path) -> Desk:
    """A centre that holds three lines."""
    desk = Desk()
    with embedded_center(home) as running:
        desk.enroll(running.url, running.enroll_code())
        for number in range(1, 4):
            desk.receive(number)
        lines = write_bundle(desk.station, Head(), desk.journal.lines, desk.key.sign)
        running.center.take(lines, "stick")
    (home.parent / "lines.bundle").write_bytes(lines)
    return desk


def test_by_stick_there_and_back(tmp_path: Path) -> None:
    home = tmp_path / "c"
    desk = _with_three(home)
    stick, ack = tmp_path / "lines.bundle", tmp_path / "lines.ack"
    said = asked("take", stick, "--ack", ack, "--home", home)
    assert (said["station"], said["seq"], said["known_seq"]) == (desk.station, 3, 3)
    assert desk.card is not None
    assert take_ack(desk.journal, desk.card, ack.read_bytes(), desk.now()) == desk.journal.head()
    assert desk.journal.unsent() == 0
    stick.write_bytes(b"another file")
    assert asked("take", stick, "--home", home, status=1)["problems"][0]["code"] == "not_gzip"


def test_an_older_or_foreign_or_newer_database_is_left_untouched(tmp_path: Path) -> None:
    home = tmp_path / "c"
    asked("init", "--home", home)
    for sql, code in (
        ("UPDATE schema_version SET version = 99", "newer_database"),
        ("DROP TABLE schema_version", "foreign_database"),
    ):
        with sqlite3.connect(home / "center.db") as database:
            database.execute(sql)
        database.close()
        assert asked("verify", "--home", home, status=4)["error"]["code"] == code
    other = tmp_path / "other"
    asked("init", "--home", other)
    said = asked("verify", "--home", home, "--database", f"sqlite:///{other}/center.db", status=4)
    assert said["error"]["code"] == "other_center"
    (home / "center.json").write_text("{")
    assert asked("verify", "--home", home, status=4)["error"]["code"] == "home_damaged"
    (other / "center.db").write_bytes(b"not a database" * 100)
    assert asked("verify", "--home", other, status=4)["error"]["code"] == "database_damaged"


def test_a_port_that_is_none_and_a_station_nobody_knows(tmp_path: Path) -> None:
    asked("init", "--home", tmp_path / "c")
    wrong = asked("serve", "--home", tmp_path / "c", "--port", "99999", status=2)
    assert wrong["error"]["code"] == "usage"
    unknown = asked("revoke", "st-zzzzzzzzzz", "--home", tmp_path / "c", status=1)
    assert unknown["problems"] == [{"place": "station", "code": "unknown_station"}]


def test_a_bundle_from_a_stick_is_answered_with_the_closed_days_too(tmp_path: Path) -> None:
    home, desk = tmp_path / "c", Desk()
    with embedded_center(home) as running:
        desk.enroll(running.url, running.enroll_code())
    work(desk)
    sealed = close(desk)
    desk.receive(9)
    desk.clock += timedelta(days=400)
    desk.record(received("H40.15.03-271225-0001"), "later", 1)
    stick, ack = tmp_path / "stick.gz", tmp_path / "answer.json"
    stick.write_bytes(write_bundle(desk.station, Head(), desk.journal.lines, desk.key.sign))
    taken = asked("take", stick, "--ack", ack, "--home", home)
    assert (taken["seq"], taken["days"]) == (len(desk.journal.lines), ["2026-11-20"])
    assert desk.card is not None
    assert read_stick(desk.journal, desk.card, ack, desk.now()).seq == taken["seq"]
    counted, _ = desk.journal.answers[sealed.day]
    assert (counted.received, counted.later) == (3, 1)
    told = asked("days", "--home", home, "--station", desk.station)
    (station,) = told["stations"]
    assert station["days"][0]["state"] == "equal"
    assert asked("days", "--home", home, "--station", "st-aaaaaaaaaa", status=1)["problems"] == [
        {"place": "station", "code": "unknown_station"}
    ]


def test_without_a_closed_day_no_file_lies_beside_the_answer(tmp_path: Path) -> None:
    home, desk = tmp_path / "c", Desk()
    with embedded_center(home) as running:
        desk.enroll(running.url, running.enroll_code())
    desk.receive(1)
    stick, ack = tmp_path / "stick.gz", tmp_path / "answer.json"
    stick.write_bytes(write_bundle(desk.station, Head(), desk.journal.lines, desk.key.sign))
    taken = asked("take", stick, "--ack", ack, "--home", home)
    assert "days" not in taken
    assert ack.exists()
    assert not days_beside(ack).exists()
