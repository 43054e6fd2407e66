"""Where files lie, and how one takes another's place."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import platformdirs
import pytest

from desk_app.config import home_dir, state_dir
from desk_app.files import check_replaceable, put_in_place
from desk_app.store.book import Book
from sync.center.embedded import embedded_center
from sync.center.problems import Environment
from sync.center.server import bound

NAMES = ("Hồ sơ một cửa", "a#b", "50%41", "c&d;e", "[x] 'y'") + (
    () if os.name == "nt" else ("wh?t", 'q"q')
)


@pytest.fixture
def one_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As on Windows and macOS: programs have one place for their data and their state."""
    monkeypatch.delenv("DESK_STATE")

    def place(name: str, **_: object) -> str:
        return str(tmp_path / name)

    monkeypatch.setattr(platformdirs, "user_data_dir", place)
    monkeypatch.setattr(platformdirs, "user_state_dir", place)


@pytest.mark.usefixtures("one_place")
def test_what_the_machine_remembers_is_not_in_the_data_folder() -> None:
    """Else a restored folder would bring its own witness along."""
    assert not state_dir().is_relative_to(home_dir())
    assert not home_dir().is_relative_to(state_dir())


@pytest.mark.parametrize("name", NAMES)
def test_a_desk_may_lie_in_any_folder(tmp_path: Path, name: str) -> None:
    home = tmp_path / name
    home.mkdir()
    with Book(home / "desk.db") as book:
        book.name_station("st-abcdefghij")
        assert book.station == "st-abcdefghij"
        assert (home / "desk.db").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_a_center_may_lie_in_any_folder(tmp_path: Path, name: str) -> None:
    with embedded_center(tmp_path / name) as running:
        assert running.enroll_code()
    assert (tmp_path / name / "center.db").is_file()
    assert [path.name for path in tmp_path.iterdir() if path.name != name] == []


def test_one_port_has_one_server() -> None:
    with bound("127.0.0.1", 0) as first:
        first.listen()
        with pytest.raises(Environment, match="port_taken"):
            bound("127.0.0.1", first.getsockname()[1])


def test_a_file_takes_the_place_of_another(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_bytes(b"new")
    old.write_bytes(b"old")
    check_replaceable(old)
    assert old.read_bytes() == b"old"
    put_in_place(new, old)
    assert old.read_bytes() == b"new"
    assert not new.exists()
    check_replaceable(tmp_path / "nothing")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        check_replaceable(tmp_path)


def test_a_file_held_by_another_is_replaced_where_the_system_allows_it(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_bytes(b"new")
    old.write_bytes(b"old")
    with old.open("rb"):
        if os.name == "nt":
            with pytest.raises(PermissionError):
                check_replaceable(old)
            with pytest.raises(PermissionError):
                put_in_place(new, old)
            assert old.read_bytes() == b"old"
        else:
            check_replaceable(old)
    put_in_place(new, old)
    assert old.read_bytes() == b"new"


def test_a_file_held_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    """A virus scanner holds a new file like this (Windows; elsewhere nobody waits)."""
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_bytes(b"new")
    held = new.open("rb")
    release = threading.Timer(0.2, held.close)
    release.start()
    try:
        put_in_place(new, old)
    finally:
        release.join()
    assert old.read_bytes() == b"new"
