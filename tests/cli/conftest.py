"""The command on a demo desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.commands import Command


@pytest.fixture
def command(home: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    """No desk yet."""
    return Command(home, capfdbinary)


@pytest.fixture
def ready(command: Command) -> Command:
    """`desk init --demo` was run."""
    assert command("init", "--demo").status == 0
    return command
