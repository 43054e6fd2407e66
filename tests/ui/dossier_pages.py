"""Opening a dossier's page in a test, and dossiers that stand as one needs them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.entries import Registered
from desk_app.usecases import steps
from desk_app.usecases.desk import Desk
from tests.support.entries import INTAKE
from tests.ui.conftest import Hand
from tests.ui.desks import StandingClock
from tests.ui.scenes_dossier import ASK, OFFICER, taken_in
from ui.screens.dossier import DossierScreen
from ui.window import Window

Key = Qt.Key
READY = {"result_no": "45/2026", "issued_on": "2026-11-20"}
FEE = {"name": "Lệ phí", "amount": 8000}


def press(hand: Hand, keys: str) -> None:
    """`Alt+Y`, as a clerk presses it."""
    chord: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
    hand.press(chord.key(), chord.keyboardModifiers())


def page(window: Window, number: str) -> DossierScreen:
    window.shell.open_dossier(number)
    QApplication.processEvents()
    return window.shell.dossier


def wait_days(desk: Desk, days: int) -> None:
    assert isinstance(desk.clock, StandingClock)
    desk.clock.at += timedelta(days=days)


def due_on(dossier: Dossier) -> date:
    assert dossier.due is not None
    return dossier.due.due_on


WAYS: dict[Status, tuple[tuple[str, dict[str, Any]], ...]] = {
    Status.RECEIVED: (),
    Status.IN_PROGRESS: (("handed_over", OFFICER),),
    Status.AWAITING_SUPPLEMENT: (("supplement_requested", ASK),),
    Status.AWAITING_PAYMENT: (("payment_requested", {"fees": [FEE]}),),
    Status.WITHDRAWN: (("withdrawn", {"reason": "Thôi"}),),
    Status.STOPPED: (("stopped", {"reason": "Thiếu điều kiện"}),),
    Status.RESULT_READY: (("handed_over", OFFICER), ("result_ready", READY)),
    Status.RETURNED: (("result_ready", READY), ("returned", {"receiver": "Đào"})),
    Status.REGISTERED: (),
    Status.REFUSED: (("refused", {"reason": "Không đúng nơi"}),),
}


def standing_at(desk: Desk, status: Status) -> str:
    """The number of a dossier in a status, as its steps lead there."""
    if status in (Status.REGISTERED, Status.REFUSED):
        number = "H40.15.03-261120-0399"
        with desk.book.change(desk.station, desk.now()) as change:
            change.record(Registered(number, INTAKE), desk.clerk, about="d-1")
        desk.remember(change, number)
    else:
        number = taken_in(desk)
    for kind, given in WAYS[status]:
        steps.record(desk, number, kind, given)
    return number
