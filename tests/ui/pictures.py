"""Pictures of every screen, to be looked at beside the drawn targets.

`python -m tests.ui.pictures DIR [SCENE …]` renders each scene at 1366×768 and at 3840×2160 with
200 %, in both languages, from a real desk, as PNG. `DESK_THEME=high_contrast` draws them in that
theme, `DESK_TEXT_SCALE=1.5` with larger texts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import (
    scenes_assistant,
    scenes_counter,
    scenes_dossier,
    scenes_evening,
    scenes_forms,
    scenes_handover,
    scenes_intake,
    scenes_paper,
    scenes_register,
    scenes_roster,
    scenes_scanner,
    scenes_settings,
    scenes_sheets,
    scenes_slips,
    scenes_two_sided,
)
from tests.ui.desks import BIRTH, CARD, FRIDAY, StandingClock, new_desk, spread_states
from ui.__main__ import language_of
from ui.frame import Frame
from ui.theme.look import apply_look
from ui.window import Window

SIZES = {"1366": ("1366x768", "1"), "4k": ("1920x1080", "2")}
Scene = Callable[[Window], QWidget | None]
"""A scene may return another widget to be drawn in place of the window."""


def wait(seconds: float = 0.5) -> None:
    """Let the window settle and the work aside come home."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def intake_empty(window: Window) -> None:
    window.shell.enter("intake")


def intake_searching(window: Window) -> None:
    window.shell.enter("intake")
    search = window.shell.intake.procedure.search
    search.setText("dk ks")
    search.textEdited.emit("dk ks")


def intake_filled(window: Window) -> None:
    window.shell.enter("intake")
    intake = window.shell.intake
    intake.procedure.search.chosen.emit(BIRTH)
    window.shell.scan(CARD)
    for row in range(3):
        intake.papers.model.toggle(row)
    intake.people.applicant.phone.set_text("0912 345 678")
    intake.papers.table.setFocus()
    intake.people.changed.emit()


def intake_errors(window: Window) -> None:
    intake_filled(window)
    intake = window.shell.intake
    intake.people.applicant.phone.set_text("0912 34")
    intake.people.applicant.born_on.set_text("31/02/2003")
    intake.people.applicant.name.set_text("12345")
    intake.output.receive.action.trigger()


def intake_for_other(window: Window) -> None:
    intake_filled(window)
    intake = window.shell.intake
    intake.people.for_other.action.trigger()
    intake.people.owner.subject.step()
    intake.people.owner.number.set_text("1100123456")
    intake.people.owner.name.set_text("Công ty TNHH một thành viên Nông nghiệp Mỹ Yên")
    intake.people.owner.changed.emit()


def intake_unknown_limit(window: Window) -> None:
    window.shell.enter("intake")
    intake = window.shell.intake
    code = next(
        hit.code
        for word in ("cap", "dang ky", "ho tro", "xac nhan", "cong nhan")
        for hit in window.actions.search_procedures(word)
        if not hit.is_limit_known
    )
    intake.procedure.search.chosen.emit(code)


def intake_cases(window: Window) -> None:
    window.shell.enter("intake")
    search = window.actions.search_procedures
    hits = (hit for word in ("cap", "dang ky", "ho tro", "xac nhan") for hit in search(word))
    found = (window.actions.procedure(hit.code) for hit in hits)
    code = next(one.code for one in found if one and len(one.case_names()) > 1)
    intake = window.shell.intake
    intake.procedure.search.chosen.emit(code)
    intake.papers.case.setCurrentIndex(1)
    intake.papers.model.toggle(0)
    intake.papers.table.setFocus()


def intake_more(window: Window) -> None:
    intake_for_other(window)
    intake = window.shell.intake
    intake.papers.turn()
    more = intake.papers.more
    more.note.set_text("Công dân hẹn đến lấy buổi sáng")
    more.agency.set_text("Chi nhánh Văn phòng đăng ký đất đai số 3")
    for field, text in zip(more.lines[0].fields(), ("Lệ phí", "50.000", "1C26", ""), strict=True):
        field.set_text(text)
    intake.output.receive.action.trigger()


def intake_refusing(window: Window) -> None:
    intake_filled(window)
    output = window.shell.intake.output
    output.refuse.action.trigger()
    output.refusal.confirm.action.trigger()


def intake_known(window: Window) -> None:
    window.shell.enter("intake")
    intake = window.shell.intake
    intake.procedure.search.chosen.emit(BIRTH)
    line = intake.people.applicant.name.line
    line.setFocus()
    line.setText("nguyen")
    line.textEdited.emit("nguyen")
    wait(0.4)
    QTest.keyClick(line, Qt.Key.Key_Down)


def intake_duplicate(window: Window) -> None:
    intake_filled(window)
    window.shell.intake.output.receive.action.trigger()
    intake_filled(window)


def intake_received(window: Window) -> None:
    intake_filled(window)
    window.shell.intake.output.receive.action.trigger()


def today(window: Window) -> None:
    window.shell.enter("today")


SCENES: dict[str, Scene] = {
    "intake-empty": intake_empty,
    "intake-searching": intake_searching,
    "intake-filled": intake_filled,
    "intake-errors": intake_errors,
    "intake-for-other": intake_for_other,
    "intake-unknown-limit": intake_unknown_limit,
    "intake-cases": intake_cases,
    "intake-more": intake_more,
    "intake-refusing": intake_refusing,
    "intake-known": intake_known,
    "intake-duplicate": intake_duplicate,
    "intake-received": intake_received,
    "today": today,
    **scenes_intake.SCENES,
    **scenes_paper.SCENES,
    **scenes_counter.SCENES,
    **scenes_register.SCENES,
    **scenes_dossier.SCENES,
    **scenes_handover.SCENES,
    **scenes_evening.SCENES,
    **scenes_roster.SCENES,
    **scenes_scanner.SCENES,
    **scenes_settings.SCENES,
    **scenes_sheets.SCENES,
    **scenes_slips.SCENES,
    **scenes_assistant.SCENES,
    **scenes_two_sided.SCENES,
    **scenes_forms.SCENES,
}


def render(folder: Path, size: str, language: str, scenes: list[str]) -> None:
    """Draw the scenes in this process, whose scale was set by its environment."""
    app = QApplication([])
    text_scale = float(os.environ.get("DESK_TEXT_SCALE", "1"))
    apply_look(app, text_scale, os.environ.get("DESK_THEME", "light"))
    width, height = (int(n) for n in SIZES[size][0].split("x"))
    for name in scenes:
        with tempfile.TemporaryDirectory() as home:
            os.environ["DESK_STATE"] = f"{home}/state"
            clock = StandingClock(FRIDAY - timedelta(days=8))
            desk = new_desk(Path(home) / "desk", clock)
            spread_states(desk, clock)
            spoken = language_of(app, desk.home)
            spoken.use(language)
            window = Window(app, desk, Frame(spoken.other), spoken)
            window.frame.resize(width, height)
            window.frame.show()
            window.start()
            wait(0.3)
            drawn = SCENES[name](window) or window.frame
            wait(0.9)
            drawn.grab().save(str(folder / f"{name}-{language}-{size}.png"))
            window.close()
            desk.close()


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) > 2 and arguments[1] in SIZES:
        render(folder, arguments[1], arguments[2], arguments[3:])
        return 0
    scenes = arguments[1:] or list(SCENES)
    for size, (_, scale) in SIZES.items():
        for language in ("vi", "en"):
            order = [sys.executable, "-m", "tests.ui.pictures", str(folder), size, language]
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
            subprocess.run([*order, *scenes], check=True, env=environment)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
