"""What the head must approve, on the spot at the counter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Status
from desk_app.domain.entries import Extended, SupplementRequested
from desk_app.domain.roster import Clerk, Role
from desk_app.usecases import steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show, show_page
from tests.ui.conftest import Hand, focus
from tests.ui.dossier_pages import page, press, standing_at
from tests.ui.scenes_dossier import taken_in
from tests.ui.scenes_roster import DAO, HOA, PIN, TAM, staff
from ui.steps.choice import KEYS
from ui.widgets.head_panel import HeadPanel
from ui.window import Window

Key = Qt.Key


@pytest.fixture
def manned(window: Window, desk: Desk) -> Window:
    """Somebody sits at a desk with a roster."""
    staff(desk)
    desk.clerk = DAO
    window.shell.clerk_changed()
    return window


def head_panel() -> HeadPanel:
    found = QApplication.activeModalWidget()
    assert isinstance(found, HeadPanel)
    while QApplication.activeWindow() is not found:  # the system activates it in its own time
        QTest.qWait(5)
    return found


def test_the_head_approves_an_extension_on_the_spot(
    manned: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    number = taken_in(desk)
    shown = page(manned, number)
    press(hand, "Alt+G")
    hand.press(Key.Key_F9)
    assert QApplication.activeModalWidget() is None, "nobody is called to an empty form"
    hand.type("12/PXL")
    hand.press(Key.Key_Tab)
    hand.type("30/11/2026")
    hand.press(Key.Key_Tab, times=2)
    hand.type("Chờ xác minh")
    hand.press(Key.Key_F9)
    head_panel()
    assert show(desk, number).extensions == 0
    hand.type(PIN)
    hand.press(Key.Key_Return)
    qtbot.waitUntil(lambda: show(desk, number).extensions == 1)
    (fact,) = [e.fact for e in show_page(desk, number).history if isinstance(e.fact, Extended)]
    assert fact.head == HOA
    assert HOA in " ".join(shown.story.events[-1].details)
    assert desk.clerk == DAO


def test_a_second_request_says_why_and_the_head_approves(
    manned: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    number = standing_at(desk, Status.AWAITING_SUPPLEMENT)
    brought = {"parts": [{"name": "Giấy xác nhận", "originals": 1}]}
    steps.record(desk, number, "supplemented", brought)
    shown = page(manned, number)
    press(hand, "Alt+Y")
    hand.press(Key.Key_Space)
    hand.press(Key.Key_Tab, times=2)
    hand.type("Mờ")
    hand.press(Key.Key_F9)
    why = shown.panel.field("head_reason").places()["head_reason"]
    assert why.problem
    assert focus() is why.editor
    hand.type("Cơ quan giải quyết mới phát hiện")
    hand.press(Key.Key_F9)
    head_panel()
    hand.type(PIN)
    hand.press(Key.Key_Return)
    qtbot.waitUntil(lambda: show(desk, number).supplement_requests == 2)
    fact = show_page(desk, number).history[-1].fact
    assert isinstance(fact, SupplementRequested)
    assert (fact.head, fact.head_reason) == (HOA, "Cơ quan giải quyết mới phát hiện")


def test_without_the_head_nothing_is_extended(manned: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(manned, number)
    shown.start(
        "extended", {"letter_no": "12/PXL", "due_on": "30/11/2026", "reason": "Chờ xác minh"}
    )
    hand.press(Key.Key_F9)
    head_panel()
    hand.press(Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert shown.panel.kind == "extended"
    assert shown.panel.values()["letter_no"] == "12/PXL"
    assert show(desk, number).extensions == 0


def test_a_case_officer_is_offered_no_step_of_the_counter(
    manned: Window, hand: Hand, desk: Desk
) -> None:
    number = standing_at(desk, Status.RESULT_READY)
    shown = page(manned, number)
    press(hand, KEYS["corrected"])
    hand.press(Key.Key_Escape)
    press(hand, KEYS["paid"])
    assert shown.panel.kind == "paid"
    manned.people.sit_down(Clerk(TAM, Role.CASE_OFFICER))
    manned.shell.clerk_changed()
    assert shown.panel.kind == "", "what another had begun is not this one's to end"
    at_the_counter = {"returned", "paid", "received", "refused", "supplemented", "withdrawn"}
    assert not at_the_counter & set(shown.steps.kinds)
    assert {"corrected", "handed_over"} <= set(shown.steps.kinds)
    press(hand, KEYS["returned"])
    press(hand, KEYS["paid"])
    assert (manned.shell.here, shown.panel.kind) == ("dossier", "")
