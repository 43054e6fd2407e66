"""What commands write on consoles that know no Vietnamese, or where there is no console."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desk_app.console import write_line

DESK = ("-m", "desk_app.cli.main")
CENTER = ("-m", "sync.center.cli")
NO_CONSOLE = (  # as pythonw starts a program
    "-c",
    "import sys; sys.stdout = sys.stderr = None; sys.argv[0] = 'desk';"
    " from desk_app.cli.main import main; main()",
)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    return subprocess.run(
        [sys.executable, "-W", "error", *map(str, arguments)],
        env=environment,
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("program", [DESK, CENTER])
def test_help_is_shown_on_an_old_console(program: tuple[str, ...]) -> None:
    done = run(*program, "--help")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "--help" in done.stdout.decode("utf-8")


def test_the_desk_answers_in_utf_8(tmp_path: Path) -> None:
    home = tmp_path / "Hồ sơ một cửa"
    done = run(*DESK, "--home", home, "init", "--demo", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["home"] == str(home)
    refused = run(*DESK, "--home", home, "init", "--demo")
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert "đã có một quầy" in refused.stderr.decode("utf-8")


def test_wrong_usage_is_one_line_of_json() -> None:
    done = run(*DESK, "dance", "--json")
    assert (done.returncode, done.stderr) == (2, b"")
    assert done.stdout.endswith(b"}\n")
    assert b"\r" not in done.stdout


def test_the_center_answers_in_utf_8(tmp_path: Path) -> None:
    done = run(*CENTER, "init", "--home", tmp_path / "c", "--name", "Sở Tư pháp", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["center_name"] == "Sở Tư pháp"
    assert b"\r" not in done.stdout


def test_without_any_console_the_work_is_done_all_the_same(tmp_path: Path) -> None:
    done = run(*NO_CONSOLE, "--home", tmp_path / "d", "init", "--demo")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (tmp_path / "d" / "desk.db").is_file()
    assert run(*NO_CONSOLE, "dance").returncode == 2


class Broken(io.RawIOBase):
    """A stream that fails in one way; `fileno` is a real one that may be put elsewhere."""

    def __init__(self, error: int, number: int) -> None:
        self._error = error
        self._number = number

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._number

    def write(self, line: Any) -> int:
        raise OSError(self._error, os.strerror(self._error))


@pytest.mark.parametrize("error", [errno.EPIPE, errno.EINVAL])
def test_a_reader_that_went_away_is_no_mistake(tmp_path: Path, error: int) -> None:
    with (tmp_path / "out").open("wb") as out:
        write_line(io.TextIOWrapper(Broken(error, out.fileno())), "một")
        out.write(b"lost")  # it is nobody's now
    assert (tmp_path / "out").read_bytes() == b""


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with (tmp_path / "out").open("wb") as out, pytest.raises(OSError, match="space"):
        write_line(io.TextIOWrapper(Broken(errno.ENOSPC, out.fileno())), "một")


def test_a_stream_without_bytes_gets_the_text() -> None:
    page = io.StringIO()
    write_line(page, "một cửa")
    assert page.getvalue() == "một cửa\n"
