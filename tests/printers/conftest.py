"""One print system for all tests of this folder; queues and printers are each test's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.printers.print_system import Device, PrintSystem, print_system


@pytest.fixture(scope="session")
def system() -> Iterator[PrintSystem]:
    with print_system() as running:
        yield running


@pytest.fixture
def reached(system: PrintSystem, monkeypatch: pytest.MonkeyPatch) -> PrintSystem:
    """The print system, and programs that look for one find it."""
    monkeypatch.setenv("CUPS_SERVER", system.server)
    return system


@pytest.fixture
def device() -> Iterator[Device]:
    made = Device()
    yield made
    made.unplug()
