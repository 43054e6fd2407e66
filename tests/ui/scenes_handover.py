"""Pictures of hand-over and take-over, and the reports."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication

from desk_app.domain.dossier import Holder, HolderKind
from ui.window import Window


def wait(seconds: float = 0.5) -> None:
    """Let what was asked aside come home."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


OFFICERS = ("Nguyễn Thị Lành", "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo Nguyên", "Lê Văn Tám")


def _handover(window: Window) -> Any:
    window.shell.enter("handover")
    return window.shell.room("handover")


def _open_nos(window: Window, count: int) -> list[str]:
    """Dossiers that may still go to somebody."""
    room = _handover(window)
    return [one.dossier_no for one in room.give.owed.rows[:count]]


def handover_empty(window: Window) -> None:
    _handover(window)


def handover_pile(window: Window) -> None:
    room = _handover(window)
    nos = _open_nos(window, 30)
    for at, name in enumerate(OFFICERS):
        room.give.target.set_holder(Holder(HolderKind.OFFICER, name))
        window.shell.scan(nos[at])
        room.give.hand_over()
    room.give.target.set_holder(Holder(HolderKind.AGENCY, "Chi nhánh Văn phòng đăng ký đất đai"))
    for no in nos[3:16]:
        window.shell.scan(no)


def handover_problems(window: Window) -> None:
    handover_pile(window)
    room = window.shell.room("handover")
    window.shell.scan(
        room.take.waiting.rows[0].manifest_no if room.take.waiting.rows else "H40.15.03-261120-0399"
    )
    rows = window.actions.page_of("", 60, None)
    closed = next(row.dossier_no for row in rows if row.status.is_final)
    window.shell.scan(closed)
    window.shell.scan("H40.15.03-261120-0399")


def handover_no_name(window: Window) -> None:
    room = _handover(window)
    for no in _open_nos(window, 3):
        window.shell.scan(no)
    room.give.target.set_holder(Holder(HolderKind.OFFICER, ""))
    room.give.hand_over()


def takeover_waiting(window: Window) -> None:
    handover_pile(window)
    window.shell.room("handover").turn()


def takeover_pile(window: Window) -> None:
    room = _handover(window)
    nos = _open_nos(window, 14)
    room.give.target.set_holder(Holder(HolderKind.OFFICER, OFFICERS[0]))
    for no in nos[:13]:
        window.shell.scan(no)
    room.give.hand_over()
    room.turn()
    window.shell.scan(room.take.waiting.rows[0].manifest_no)
    for no in (*nos[:11], nos[13]):
        window.shell.scan(no)
    wait()
    room.take.take.action.trigger()


def reports_month(window: Window) -> None:
    window.shell.enter("reports")
    room: Any = window.shell.room("reports")
    room.span.set_value("month")
    room.span.changed.emit()


def reports_empty(window: Window) -> None:
    window.shell.enter("reports")
    room: Any = window.shell.room("reports")
    room.first.set_text("01/02/2026")
    room.last.set_text("31/02/2026")
    room.last.changed.emit()


SCENES: dict[str, Callable[[Window], None]] = {
    "handover-empty": handover_empty,
    "handover-pile": handover_pile,
    "handover-problems": handover_problems,
    "handover-no-name": handover_no_name,
    "takeover-waiting": takeover_waiting,
    "takeover-pile": takeover_pile,
    "reports-month": reports_month,
    "reports-wrong-day": reports_empty,
}
