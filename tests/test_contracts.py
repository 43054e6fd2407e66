"""Who may import whom: the contracts hold, and each of them would notice a forbidden import."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_LIBRARIES = {"tests", "docs", "Shiboken"}  # folders that some libraries install by mistake
ROOMS = ("cli", "usecases", "store", "printing", "reports", "domain")
SHOWN = (
    "assistant",
    "models",
    "paper",
    "ports",
    "screens",
    "settings_pages",
    "steps",
    "theme",
    "widgets",
)

# contract -> module that breaks it -> what that module imports
BREACHES = [
    ("houses", "sync/client.py", "import ui.theme"),
    ("houses", "desk_app/cli/main.py", "import sync.wire"),
    ("houses", "desk_app/usecases/intake.py", "import sync.wire"),
    ("houses", "desk_app/cli/wiring.py", "import ui.theme"),
    ("rooms", "desk_app/domain/dossier.py", "import desk_app.store"),
    ("rooms", "desk_app/store/book.py", "import desk_app.usecases"),
    ("rooms", "desk_app/store/book.py", "import desk_app.printing"),
    ("rooms", "desk_app/clock.py", "import desk_app.store"),
    ("rooms", "desk_app/usecases/intake.py", "import desk_app.cli"),
    ("rooms", "desk_app/attic.py", "import json"),
    ("no-cycles", "ui/dates.py", "import ui.models.rows"),
    ("no-qt", "desk_app/printing/receipt.py", "from PySide6 import QtCore"),
    ("no-qt", "sync/client.py", "from PySide6 import QtCore"),
    ("domain-libraries", "desk_app/domain/dossier.py", "import msgspec"),
    ("domain-libraries", "desk_app/domain/dossier.py", "from sqlalchemy import select"),
    ("domain-pure", "desk_app/domain/dossier.py", "import logging"),
    ("domain-pure", "desk_app/domain/dossier.py", "from pathlib import Path"),
    ("screens-apart", "ui/screens/intake.py", "import ui.screens.register"),
    ("window", "ui/screens/intake.py", "import ui.wiring.intake"),
    ("window", "ui/settings_pages/unit.py", "import ui.screens.intake"),
    ("window", "ui/widgets/box.py", "import ui.screens.intake"),
    ("window", "ui/models/rows.py", "import ui.widgets.box"),
    ("window", "ui/ports/intake.py", "import ui.models.rows"),
    ("window", "ui/wiring/intake.py", "import ui.rooms"),
    ("shown-apart", "ui/screens/intake.py", "from desk_app.store import book"),
    ("shown-apart", "ui/screens/intake.py", "import desk_app.usecases.intake"),
    ("shown-apart", "ui/screens/intake.py", "import sqlalchemy"),
    ("shown-apart", "ui/widgets/box.py", "import ui.tools"),
    ("shown-apart", "ui/ports/intake.py", "import sync.client"),
    ("center-alone", "sync/center/ingest.py", "import desk_app.store.book"),
    ("center-alone", "sync/center/ingest.py", "import desk_app.usecases"),
    ("center-alone", "sync/center/ingest.py", "import desk_app.printing"),
    ("center-alone", "sync/center/ingest.py", "import ui.theme"),
    ("desk-without-center", "sync/client.py", "import sync.center.ingest"),
    ("desk-without-center", "ui/__main__.py", "import sync.center"),
    ("desk-without-center", "desk_app/cli/main.py", "import sync.center"),
    ("road-without-center", "sync/__init__.py", "import sync.center"),
]

# what the contracts must let through
ALLOWED = [
    ("desk_app/cli/wiring.py", "import sync.client\nimport sync.center.ingest"),
    ("desk_app/cli/main.py", "import desk_app.cli.wiring"),
    ("sync/client.py", "import desk_app.store.book"),
    ("sync/center/ingest.py", "import desk_app.domain.dossier\nimport sync.wire"),
    ("ui/__main__.py", "import sync.client\nimport desk_app.usecases\nimport ui.screens.intake"),
    ("ui/wiring/intake.py", "import desk_app.usecases.intake\nimport ui.ports.intake"),
    ("ui/screens/intake.py", "import ui.ports.intake\nfrom PySide6 import QtCore"),
    ("ui/ports/intake.py", "import desk_app.domain.dossier"),
    ("desk_app/usecases/intake.py", "import desk_app.store.book\nimport desk_app.printing"),
    ("desk_app/domain/dossier.py", "import datetime\nimport desk_app.domain.moments"),
]


def contracts() -> list[dict[str, object]]:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found: list[dict[str, object]] = tomllib.loads(text)["tool"]["importlinter"]["contracts"]
    return found


def lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run import-linter over the packages in a folder, seeing those and no others."""
    program = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert program is not None
    return subprocess.run(
        [program, "--no-cache", "--no-logo", *options],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """An empty house with the project's contracts: every room there, nothing in it."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    packages = [f"desk_app/{room}" for room in ROOMS]
    packages += [f"ui/{room}" for room in SHOWN]
    packages += ["ui/wiring", "sync/center"]
    for package in packages:
        (tmp_path / package).mkdir(parents=True)
        for folder in (package, package.split("/")[0]):
            (tmp_path / folder / "__init__.py").touch()
    modules = ["ui/screens/intake", "ui/screens/register", "ui/wiring/intake", "ui/ports/intake"]
    modules += ["ui/widgets/box", "ui/settings_pages/unit", "ui/dates", "sync/wire", "sync/client"]
    modules += [f"ui/{place}" for place in ("__main__", "window", "firststart", "rooms")]
    modules += ["sync/center/ingest", "desk_app/store/book", "desk_app/domain/moments"]
    modules += ["desk_app/usecases/intake", "desk_app/cli/wiring", "desk_app/domain/dossier"]
    for module in modules:
        (tmp_path / f"{module}.py").touch()
    (tmp_path / "ui/models/rows.py").write_text("import ui.dates\n", encoding="utf-8")
    (tmp_path / "ui/tools.py").write_text("import desk_app.usecases\n", encoding="utf-8")
    return tmp_path


def test_the_project_keeps_its_contracts() -> None:
    answer = lint(ROOT)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert f"{len(contracts())} kept, 0 broken" in answer.stdout


def test_what_is_allowed_is_let_through(house: Path) -> None:
    for place, text in ALLOWED:
        (house / place).write_text(text + "\n", encoding="utf-8")
    answer = lint(house)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(("contract", "place", "text"), BREACHES)
def test_each_contract_notices_a_breach(house: Path, contract: str, place: str, text: str) -> None:
    (house / place).write_text(text + "\n", encoding="utf-8")
    answer = lint(house, "--contract", contract)
    assert answer.returncode == 1, answer.stdout + answer.stderr
    assert "0 kept, 1 broken" in answer.stdout


def test_every_contract_is_tried() -> None:
    assert {contract for contract, _, _ in BREACHES} == {one["id"] for one in contracts()}


def test_every_library_of_the_project_is_forbidden_to_the_domain() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["center"]]
    libraries = {one.split(">=")[0].split("[")[0].lower().replace("_", "-") for one in declared}
    importable = {
        module
        for module, distributions in packages_distributions().items()
        for distribution in distributions
        if distribution.lower().replace("_", "-") in libraries and module.isidentifier()
    } - NOT_LIBRARIES
    (rule,) = (one for one in contracts() if one["id"] == "domain-libraries")
    forbidden = rule["forbidden_modules"]
    assert isinstance(forbidden, list)
    assert len(importable) >= len(libraries) - 1  # PySide6 comes in two distributions
    assert importable <= set(forbidden)
