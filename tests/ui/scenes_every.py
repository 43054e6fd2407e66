"""States that need no picture of their own, but are walked like every other screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desk_app.domain.dossier import Status
from tests.ui.scenes_dossier import ASK, OFFICER, form
from ui.window import Window

RESULT: tuple[str, dict[str, object]] = (
    "result_ready",
    {"result_no": "12/TLKS", "issued_on": "2026-11-20"},
)
HANDED: tuple[str, dict[str, object]] = ("handed_over", OFFICER)
ASKED: tuple[str, dict[str, object]] = ("supplement_requested", ASK)


def quick_scanned_again(window: Window) -> None:
    window.shell.enter("quick")


def preview(window: Window) -> None:
    from tests.ui.pictures import intake_filled, wait

    intake_filled(window)
    wait(0.3)
    window.shell.intake.output.preview.action.trigger()
    wait(0.5)


def sync_working(window: Window) -> None:
    from tests.ui.scenes_scanner import _room

    _room(window, "idle")


def dossier_given(window: Window) -> None:
    rows = window.actions.page_of("", 60, None)
    window.shell.open_dossier(next(r.dossier_no for r in rows if r.status is Status.WITHDRAWN))


def takeover_empty(window: Window) -> None:
    window.shell.enter("handover")
    room: Any = window.shell.room("handover")
    room.turn()


MORE: dict[str, Callable[[Window], None]] = {
    "preview": preview,
    "sync-working": sync_working,
    "dossier-withdrawn": dossier_given,
    "takeover-empty": takeover_empty,
    "step-refused": form("refused"),
    "step-taken-over": form("taken_over", HANDED),
    "step-asked-twice": form("supplement_requested", ASKED, ("supplemented", {"parts": []})),
    "step-payment": form("payment_requested"),
    "step-extended": form("extended", HANDED),
    "step-result-again": form("handed_over", HANDED, RESULT),
    "step-withdrawn": form("withdrawn"),
    "step-stopped": form("stopped", HANDED),
    "step-note": form("note_added"),
}
