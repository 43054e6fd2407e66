"""The set-up's own rules: what is missing, what may be kept, what is said."""

from __future__ import annotations

import io
import runpy
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from installer import checks, environment, system
from installer.dev import main, too_old
from installer.environment import FULL, RUN, Stamp
from installer.saying import say

ROOT = Path(__file__).resolve().parent.parent


def no_tool(package: str) -> bool:
    return False


@pytest.mark.parametrize("version", [(3, 6, 15), (3, 10, 13), (2, 7, 18)])
def test_an_old_python_gets_a_sentence(version: tuple[int, ...]) -> None:
    sentence = too_old(version)
    assert sentence is not None
    assert "Python 3.11 or newer" in sentence
    assert f"{version[0]}.{version[1]}" in sentence


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 13, 1), (4, 0, 0)])
def test_a_good_python_gets_none(version: tuple[int, ...]) -> None:
    assert too_old(version) is None


@pytest.mark.parametrize(
    ("arguments", "status"),
    [([], 2), (["--help"], 0), (["fly"], 2), (["lock", "it"], 2), (["system", "x"], 2)],
)
def test_usage_is_shown_for_what_it_does_not_know(
    arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == status
    assert "usage: python3 installer/dev.py" in capsys.readouterr().out


def test_only_what_is_missing_is_asked_for() -> None:
    found = system.missing(
        ("libgl1", "libglib2.0-0", "xvfb", "libcups2"),
        {"libgl1", "libglib2.0-0t64"},
        lambda package: package == "xvfb",
    )
    assert found == ["libcups2"]
    assert system.install_command(found) == (
        "sudo apt-get install -y --no-install-recommends libcups2"
    )


def test_the_window_libraries_are_wanted_only_where_there_is_a_screen() -> None:
    assert system.wanted("run", {}) == system.OFFSCREEN
    assert system.wanted("run", {"DISPLAY": ""}) == system.OFFSCREEN
    assert set(system.wanted("run", {"DISPLAY": ":0"})) == {*system.OFFSCREEN, *system.WINDOW}
    assert {"postgresql", "cups"} <= set(system.wanted("test", {}))
    assert set(system.WINDOW) < set(system.wanted("test", {}))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "installer").mkdir()
    (tmp_path / "installer" / FULL).write_text("everything", encoding="utf-8")
    (tmp_path / "installer" / RUN).write_text("a part", encoding="utf-8")
    return tmp_path


def test_a_full_environment_serves_both_purposes(project: Path) -> None:
    (full,) = environment.acceptable(project, "test", "3.11")
    run = environment.acceptable(project, "run", "3.11")
    assert full in run
    assert run[0].lock == RUN
    assert run[0] not in environment.acceptable(project, "test", "3.11")


def test_a_changed_lock_asks_for_an_installation_but_not_for_a_new_environment(
    project: Path,
) -> None:
    before = environment.acceptable(project, "test", "3.11")
    (project / "installer" / FULL).write_text("everything, newer", encoding="utf-8")
    after = environment.acceptable(project, "test", "3.11")
    assert before[0] not in after
    assert before[0].same_base(after[0])


def test_another_python_or_place_asks_for_a_new_environment(project: Path) -> None:
    (stamp,) = environment.acceptable(project, "test", "3.11")
    assert not stamp.same_base(replace(stamp, python="3.12"))
    assert not stamp.same_base(replace(stamp, root="/elsewhere"))
    assert not stamp.same_base(replace(stamp, layout=environment.LAYOUT + 1))


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    stamp = Stamp(layout=1, python="3.11", root="/nhà/Quầy", lock=FULL, digest="0" * 64)
    environment.write_stamp(tmp_path / "stamp.json", stamp)
    assert environment.read_stamp(tmp_path / "stamp.json") == stamp


@pytest.mark.parametrize("text", ["", "{}", "[1]", "null", '{"layout": 1, "colour": "red"}'])
def test_a_stamp_that_makes_no_sense_is_no_stamp(tmp_path: Path, text: str) -> None:
    (tmp_path / "stamp.json").write_text(text, encoding="utf-8")
    assert environment.read_stamp(tmp_path / "stamp.json") is None
    assert environment.read_stamp(tmp_path / "none.json") is None


def test_the_path_line_brings_in_a_folder_with_a_vietnamese_name(tmp_path: Path) -> None:
    folder = tmp_path / "Quầy 'một' cửa"
    line = environment.path_line(folder)
    assert line.isascii()
    assert line.startswith("import ")  # else Python takes it for the name of a folder
    (tmp_path / "line.py").write_text(line, encoding="ascii")
    kept = list(sys.path)
    try:
        runpy.run_path(str(tmp_path / "line.py"))
        assert sys.path[-1] == str(folder)
    finally:
        sys.path[:] = kept


@pytest.mark.parametrize("windows", [True, False])
def test_a_launcher_holds_its_code_in_one_pair_of_quotes(windows: bool) -> None:
    text = environment.launcher("desk_app.cli.main:main", "desk", windows=windows)
    code = environment.start_code("desk_app.cli.main:main", "desk")
    assert f' -c "{code}" ' in text
    assert '"' not in code
    assert text.endswith("%*\r\n" if windows else '"$@"\n')


def test_a_launcher_appears_under_its_own_name_and_passes_the_arguments_on(tmp_path: Path) -> None:
    (tmp_path / "greeting.py").write_text("import sys\ndef show():\n print(sys.argv)\n", "ascii")
    answer = subprocess.run(
        [sys.executable, "-c", environment.start_code("greeting:show", "greet"), "a b"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout == "['greet', 'a b']\n"


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("WARNING: NewConnectionError\nERROR: No matching distribution found for x", "line"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full."),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE FILE", "not the one that was"),
        ("ERROR: something new", "pip failed."),
    ],
)
def test_a_failed_pip_is_put_into_a_sentence(output: str, sentence: str) -> None:
    complaint = environment.pip_complaint(output)
    assert sentence in complaint
    assert output.splitlines()[-1] in complaint


def test_a_line_that_the_console_has_no_letters_for_is_still_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252", newline="\n")
    monkeypatch.setattr(sys, "stdout", console)
    say("cannot write /nhà/Quầy")
    console.seek(0)
    assert console.read() == "cannot write /nhà/Qu?y\n"


def names(planned: tuple[checks.Check, ...]) -> list[str]:
    return [check.name for check in planned]


def test_the_tests_come_last_and_benchmarks_run_alone_before_them() -> None:
    planned = checks.planned(Path("python"), [], benchmarks=True)
    assert names(planned)[-2:] == ["benchmarks", "tests"]
    assert "0" in planned[-2].command
    assert "benchmarks" not in names(checks.planned(Path("python"), [], benchmarks=False))


def test_arguments_go_to_the_tests_only() -> None:
    *before, tests = checks.planned(Path("python"), ["tests/domain", "-x"], benchmarks=True)
    assert tests.command[-2:] == ("tests/domain", "-x")
    assert not any("-x" in check.command for check in before)
    assert "benchmarks" not in names(tuple(before))


def test_the_summary_names_every_failure() -> None:
    assert "ruff check, mypy" in checks.summary(["ruff check", "mypy"])
    assert "passed" in checks.summary([])


def pins(name: str) -> dict[str, set[str]]:
    """Pinned requirement lines of a lock (version and marker), each with its hashes."""
    found: dict[str, set[str]] = {}
    current = ""
    for line in (ROOT / "installer" / name).read_text(encoding="utf-8").splitlines():
        if line.strip().startswith("--hash="):
            found[current].add(line.strip(" \\"))
        elif line and not line.startswith((" ", "#")):
            current = line.rstrip(" \\").split(" ;")[0]
            found[current] = set()
    return found


def test_every_locked_library_has_hashes_and_the_small_lock_is_part_of_the_full_one() -> None:
    full, run = pins(FULL), pins(RUN)
    assert all(full.values())
    assert run.items() <= full.items()
    assert len(run) < len(full)


@pytest.mark.parametrize("name", [FULL, RUN])
def test_a_lock_names_no_address(name: str) -> None:
    text = (ROOT / "installer" / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


def test_every_declared_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    declared = [*project["dependencies"], *(one for extra in extras for one in extra)]
    locked = {pin.split("==")[0] for pin in pins(FULL)}
    wanted = {
        text.split(">=")[0].split("[")[0].lower().replace("_", "-").strip() for text in declared
    }
    assert wanted
    assert wanted <= locked
