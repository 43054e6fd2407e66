"""`desk count`: a whole count from a file of scans, and what it answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.commands import Command
from tests.support.drafts import draft_json

LISTS = ("paper_without_record", "record_without_paper", "wrong_place_or_state")


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    return tmp_path / "scans.txt"


def received(command: Command, count: int) -> list[str]:
    return [command.receive(draft_json()).json["dossier_no"] for _ in range(count)]


def test_a_count_of_the_tray(ready: Command, scans: Path) -> None:
    one, two, three = received(ready, 3)
    strange = one[:-4] + "0999"
    scans.write_bytes(f"\ufeff{one}\r\n{two}\r\n{one}\r\n\r\n8934563138165\n{strange}\n".encode())
    said = ready("count", "--place", "tray", "--scan-file", str(scans))
    assert said.status == 0
    found = said.json
    assert (found["expected"], found["seen"], found["scanned"]) == (3, 2, 4)
    assert (found["is_partial"], found["place"]) == (False, {"kind": "desk", "name": ""})
    kinds = {name: [(one["kind"], one["subject"]) for one in found[name]] for name in LISTS}
    assert kinds == {
        "paper_without_record": [("not_entered", strange)],
        "record_without_paper": [("folder_missing", three)],
        "wrong_place_or_state": [("foreign_code", "8934563138165")],
    }
    assert found["record_without_paper"][0]["message"]
    assert found["record_without_paper"][0]["step"]
    assert found["suggestions"] == {}


def test_a_partial_count_names_nothing_missing(ready: Command, scans: Path) -> None:
    one, _ = received(ready, 2)
    scans.write_text(one[:-1], encoding="utf-8")
    found = ready("count", "--place", "all", "--scan-file", str(scans), "--partial").json
    assert (found["is_partial"], found["place"], found["record_without_paper"]) == (True, None, [])
    assert one in found["suggestions"][one[:-1]]


def test_an_officer_is_named(ready: Command, scans: Path) -> None:
    (no,) = received(ready, 1)
    scans.write_text(no, encoding="utf-8")
    found = ready("count", "--place", "officer:Lê Văn Tám", "--scan-file", str(scans)).json
    (wrong,) = found["wrong_place_or_state"]
    assert (wrong["kind"], wrong["seen"]["name"]) == ("wrong_place", "Lê Văn Tám")
    said = ready("count", "--place", "tray", "--scan-file", str(scans), as_json=False)
    assert (said.status, said.out.count("\n"), said.err) == (0, 1, "")


@pytest.mark.parametrize("place", ["", "tay", "officer:", "citizen:Đào", "desk:1"])
def test_no_place(ready: Command, scans: Path, place: str) -> None:
    scans.write_text("x", encoding="utf-8")
    said = ready("count", "--place", place, "--scan-file", str(scans))
    assert (said.status, said.codes) == (1, [("place", "not_a_place")])


def test_no_file(ready: Command, tmp_path: Path) -> None:
    said = ready("count", "--place", "tray", "--scan-file", str(tmp_path / "none"))
    assert (said.status, said.codes) == (1, [("scan_file", "no_such_file")])


def test_nothing_in_a_partial_count(ready: Command, scans: Path) -> None:
    scans.write_bytes(b"\n")
    said = ready("count", "--place", "tray", "--scan-file", str(scans), "--partial")
    assert (said.status, said.codes) == (1, [("count", "nothing_scanned")])
