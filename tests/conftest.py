"""A real desk in a folder of its own, with a clock that stands still."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from desk_app.config import DEMO_UNIT
from desk_app.domain.entries import Enrolled
from desk_app.domain.numbering import NumberGrant
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.opening import init_desk
from tests.support.clock import FixedClock

_CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", _CALM, max_examples=60)
settings.register_profile("thorough", _CALM, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

GRANT = NumberGrant("g-1", DEMO_UNIT.agency_code, 1, 20, 4)
RESERVE = NumberGrant("g-2", DEMO_UNIT.agency_code, 501, 503, 4, is_reserve=True)
ENROLLED = Enrolled("center-1", "Trung tâm tỉnh Tây Ninh", "ab" * 32, "cd" * 32)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This machine's memory of stations, for one test."""
    folder = tmp_path / "state"
    monkeypatch.setenv("DESK_STATE", str(folder))
    monkeypatch.delenv("DESK_HOME", raising=False)
    monkeypatch.delenv("DESK_LANG", raising=False)
    return folder


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def desk(home: Path, clock: FixedClock) -> Iterator[Desk]:
    """Set up, not enrolled: numbers are provisional."""
    with init_desk(home, DEMO_UNIT, clock) as opened:
        opened.clerk = DEMO_UNIT.clerks[0]
        yield opened


@pytest.fixture
def granted(desk: Desk) -> Desk:
    """Enrolled, with the numbers 1-20 of every day and a reserve of three."""
    accept_enrolment(desk, ENROLLED, (GRANT, RESERVE))
    return desk


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What tests have to tell besides passing: the precision and recall of the evenings."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, text in report.user_properties:
                if name == "evening":
                    terminalreporter.write_line(f"{report.nodeid}: {text}")
