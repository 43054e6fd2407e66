"""A restored older copy of the desk's folder: noticed, told plainly, and brought up to date."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.center.embedded import Embedded, embedded_center
from sync.center.queries import verify
from tests.support.commands import Command
from tests.support.drafts import draft_json


@pytest.fixture
def command(home: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    return Command(home, capfdbinary)


@pytest.fixture
def center(tmp_path: Path, command: Command) -> Iterator[Embedded]:
    with embedded_center(tmp_path / "center") as center:
        command("init", "--demo")
        command("enroll", "--center", center.url, "--code", center.enroll_code())
        yield center


def received(command: Command) -> str:
    said = command.receive(draft_json())
    assert said.status == 0, said.out
    return str(said.json["dossier_no"])


def restore(home: Path, copy: Path) -> None:
    shutil.rmtree(home)
    shutil.copytree(copy, home)


def test_it_is_noticed_without_a_line_and_filled_from_the_centre(
    center: Embedded, tmp_path: Path, home: Path, command: Command
) -> None:
    given = [received(command)]
    shutil.copytree(home, tmp_path / "old")
    given.append(received(command))
    assert command("sync").json["unsent"] == 0
    restore(home, tmp_path / "old")

    refused = command.receive(draft_json())
    assert (refused.status, refused.json["error"]["code"]) == (4, "older_copy")
    assert command("verify").status == 4
    assert command("recover").json == {"recovered": 1, "lost_numbers": []}
    assert command("verify").json["ok"] is True
    assert command("show", given[1]).json["dossier_no"] == given[1]
    assert received(command) not in given
    assert command("sync").json["state"] == "sent"


def test_what_nobody_holds_is_lost_only_when_a_person_says_so(
    center: Embedded, tmp_path: Path, home: Path, command: Command
) -> None:
    assert command("sync").json["unsent"] == 0
    shutil.copytree(home, tmp_path / "old")
    lost = [received(command), received(command)]
    restore(home, tmp_path / "old")

    assert command("recover").status == 4
    accepted = command("recover", "--accept-loss", "Ổ đĩa hỏng")
    assert (accepted.status, accepted.json["lost_numbers"]) == (0, lost)
    assert received(command) not in lost
    assert command("verify").json["ok"] is True
    assert command("sync").json["unsent"] == 0
    assert verify(center.center)["ok"] is True


def test_a_forked_journal_stops_sending_and_gives_no_granted_number(
    center: Embedded, tmp_path: Path, home: Path, state: Path, command: Command
) -> None:
    shutil.copytree(home, tmp_path / "old")
    received(command)
    assert command("sync").json["unsent"] == 0
    held = verify(center.center)
    restore(home, tmp_path / "old")
    shutil.rmtree(state / "witness")  # another PC: nothing was ever seen here

    assert command.receive(draft_json(note="người khác")).status == 0
    pushed = command("sync")
    assert (pushed.status, pushed.json["state"], pushed.json["sent"]) == (4, "forked", 0)
    assert received(command).startswith("TAM-")
    assert command("recover").status == 4
    assert verify(center.center) == held
