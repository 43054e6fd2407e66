"""`desk window` and `desk demo`: the window; or a morning at the counter without one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.cli.answer import DONE, ENVIRONMENT, INTEGRITY, Answer, Failed, command


@command("window")
def window(home: Path, clerk: str) -> Answer:
    """Open the window on the data folder."""
    if not has_screen():
        raise Failed("no_screen", ENVIRONMENT)
    return Answer({"home": str(home)}, "", _window(home))


def has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _window(home: Path) -> int:
    """The window is a program of its own: this package knows no Qt."""
    return subprocess.call([sys.executable, "-m", "ui", str(home)])


@command("demo")
@click.option("--headless", is_flag=True, help="Play the morning without a window.")
def demo(home: Path, clerk: str, headless: bool) -> Answer:
    """A fresh desk with the shipped catalogue and a centre on this machine."""
    from datetime import datetime

    from desk_app.domain.moments import VIETNAM

    folder = home / f"demo-{datetime.now(VIETNAM):%Y%m%d-%H%M%S-%f}"
    if not headless and not has_screen():
        headless = True
    with _own_state(folder):
        return _play(folder, headless)


@contextmanager
def _own_state(folder: Path) -> Iterator[None]:
    """The demo's station is remembered inside the demo, not beside real ones."""
    before = os.environ.get("DESK_STATE")
    os.environ["DESK_STATE"] = str(folder / "state")
    try:
        yield
    finally:
        if before is None:
            del os.environ["DESK_STATE"]
        else:
            os.environ["DESK_STATE"] = before


def _play(folder: Path, headless: bool) -> Answer:
    from desk_app.cli import wiring
    from desk_app.config import DEMO_UNIT
    from desk_app.usecases.opening import enrolment, init_desk

    with init_desk(folder / "desk", DEMO_UNIT) as desk, wiring.demo_center(folder / "center") as at:
        url, code = at
        wiring.enroll(desk, url, code)
        wiring.sealed(desk)
        morning = play_morning(desk, folder / "receipts")
        known = enrolment(desk)
        assert known is not None
        outcome = wiring.push(desk, known, url)
        assert outcome is not None
        if not headless:
            desk.close()
            return Answer({"home": str(folder)}, "", _window(folder / "desk"))
        return _told(folder, desk, morning, outcome)


@dataclass(frozen=True, slots=True)
class Morning:
    received: tuple[str, ...]
    returned: tuple[str, ...]
    receipts: tuple[Path, ...]


def _told(folder: Path, desk: Any, morning: Morning, outcome: Any) -> Answer:
    from desk_app.store import replay

    verdict = replay.verify(desk.book)
    fields = {
        "home": str(folder),
        "received": list(morning.received),
        "returned": list(morning.returned),
        "receipts": [str(path) for path in morning.receipts],
        "sent": outcome.sent,
        "acked_seq": outcome.acked_seq,
        "unsent": outcome.unsent,
        "state": outcome.state.value,
        "ok": verdict.is_ok,
    }
    language = words.language()
    lines = [
        words.sentence("said", "demo_received", {"no": no}, language) for no in morning.received
    ]
    lines += [
        words.sentence("said", "demo_returned", {"no": no}, language) for no in morning.returned
    ]
    counted = {**fields, "receipts": len(morning.receipts), "entries": verdict.entries}
    counted["dossiers"] = verdict.dossiers
    for said in ("demo_receipts", "sent", "verified" if verdict.is_ok else "not_verified"):
        lines.append(words.sentence("said", said, {**counted, "seq": 0, "code": ""}, language))
    for place, where in (
        ("demo_home", folder / "desk"),
        ("demo_center", folder / "center"),
        ("demo_files", folder / "receipts"),
    ):
        lines.append(words.sentence("said", place, {"path": where}, language))
    whole = verdict.is_ok and outcome.unsent == 0
    return Answer(fields, lines, DONE if whole else INTEGRITY)


def play_morning(desk: Any, receipts: Path) -> Morning:
    """Five citizens at the counter: four dossiers taken in, one certification done on the spot."""
    from desk_app.domain.drafts import read_draft
    from desk_app.domain.intake import IntakeDraft
    from desk_app.usecases import receiving, steps
    from desk_app.usecases.printing import print_form

    received, returned, files = [], [], []
    for errand in words.demo_errands():
        draft = read_draft(IntakeDraft, errand["draft"])
        dossier = receiving.receive(desk, draft)
        received.append(dossier.dossier_no)
        for form, paper in errand["prints"]:
            to = receipts / f"{dossier.dossier_no}-{form}-{paper}.pdf"
            print_form(desk, dossier.dossier_no, form, paper, to)
            files.append(to)
        for step in errand.get("steps", []):
            fields = dict(step["fields"])
            if step["kind"] == "result-ready":
                fields["issued_on"] = desk.now().date().isoformat()
            dossier = steps.record(desk, dossier.dossier_no, step["kind"], fields)
        if dossier.handing is not None:
            returned.append(dossier.dossier_no)
    return Morning(tuple(received), tuple(returned), tuple(files))
