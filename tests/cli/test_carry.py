"""The road by stick, and both roads at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from sync.center.embedded import Embedded, embedded_center
from sync.center.queries import verify
from tests.support.commands import Command
from tests.support.drafts import draft_json

LINES = 5
"""Opened, enrolled, two grants, one dossier received."""


@pytest.fixture
def center(tmp_path: Path, command: Command) -> Iterator[Embedded]:
    with embedded_center(tmp_path / "center") as center:
        assert command("init", "--demo").status == 0
        assert command("enroll", "--center", center.url, "--code", center.enroll_code()).status == 0
        assert command.receive(draft_json()).status == 0
        yield center


def test_a_bundle_goes_by_stick_and_its_answer_comes_back(
    center: Embedded, tmp_path: Path, command: Command
) -> None:
    stick, answer = tmp_path / "stick.gz", tmp_path / "answer.json"
    written = command("carry", "--to", str(stick))
    assert (written.status, written.json["lines"], written.json["acked_seq"]) == (0, LINES, 0)
    answer.write_bytes(msgspec.json.encode(center.center.take(stick.read_bytes(), "stick")))
    taken = command("carry", "--ack", str(answer))
    assert (taken.status, taken.json["lines"], taken.json["unsent"]) == (0, LINES, 0)
    again = command("sync").json
    assert (again["state"], again["sent"]) == ("nothing_to_send", 0)
    assert verify(center.center)["entries"] == LINES


def test_both_roads_at_once_are_harmless(
    center: Embedded, tmp_path: Path, command: Command
) -> None:
    stick = tmp_path / "stick.gz"
    assert command("carry", "--to", str(stick)).status == 0
    assert command("sync").json["unsent"] == 0
    center.center.take(stick.read_bytes(), "stick")
    assert verify(center.center)["entries"] == LINES


def test_an_answer_nobody_signed_is_not_taken(
    center: Embedded, tmp_path: Path, command: Command
) -> None:
    stick, answer = tmp_path / "stick.gz", tmp_path / "answer.json"
    assert command("carry", "--to", str(stick)).status == 0
    ack = center.center.take(stick.read_bytes(), "stick")
    answer.write_bytes(msgspec.json.encode(msgspec.structs.replace(ack, signature="0" * 128)))
    taken = command("carry", "--ack", str(answer))
    assert (taken.status, taken.json["error"]["code"]) == (3, "not_the_center")
    assert command("sync").json["sent"] == LINES
