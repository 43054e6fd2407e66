"""The head's approval on the spot, a clock that went back, and closing the window."""

from __future__ import annotations

from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QMetaMethod, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.entries import Extended
from desk_app.domain.roster import Approval, Role
from desk_app.usecases.clock import clock_behind
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import newest, show, show_page
from desk_app.usecases.roster import name_clerk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD, StandingClock, receive_some
from tests.ui.scenes_roster import DAO, HOA, PIN, staff
from ui.leaving import LeavingPanel
from ui.widgets.head_panel import HeadPanel, ask_head
from ui.window import Window

K = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def manned(window: Window, desk: Desk) -> Window:
    """Somebody sits at a desk with a roster."""
    staff(desk)
    desk.clerk = DAO
    window.shell.clerk_changed()
    return window


def panel_of(kind: type[HeadPanel] | type[LeavingPanel]) -> HeadPanel | LeavingPanel:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    while QApplication.activeWindow() is not found:  # the system activates it in its own time
        QTest.qWait(5)
    return found


def asked(window: Window) -> tuple[HeadPanel, list[Approval | None]]:
    heard: list[Approval | None] = []
    ask_head(window.frame, window.head, "Gia hạn đến 27/11/2026", heard.append)
    panel = panel_of(HeadPanel)
    assert isinstance(panel, HeadPanel)
    return panel, heard


# --- the head ----------------------------------------------------------------------------------


def test_the_head_approves_with_the_pin_and_the_clerk_stays(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    panel, heard = asked(manned)
    assert focus() is panel.pin.line
    hand.type(PIN)
    hand.press(K.Key_Return)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Approval(HOA, "Gia hạn đến 27/11/2026", desk.now())]
    assert desk.clerk == DAO
    assert QApplication.activeModalWidget() is None


def test_a_wrong_pin_gives_no_approval_and_may_be_typed_again(
    manned: Window, hand: Hand, qtbot: QtBot
) -> None:
    panel, heard = asked(manned)
    hand.press(K.Key_Return)
    hand.type("2846")
    hand.press(K.Key_Return)
    qtbot.waitUntil(lambda: "4" in panel.said)
    assert focus() is panel.pin.line
    hand.type(PIN)
    assert panel.said == ""
    hand.press(K.Key_Return)
    qtbot.waitUntil(lambda: bool(heard))


def test_going_back_approves_nothing(manned: Window, hand: Hand) -> None:
    _, heard = asked(manned)
    hand.type(PIN)
    hand.press(K.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert heard == []


def test_a_scan_over_the_panel_is_neither_a_try_nor_an_answer(
    manned: Window, hand: Hand, qtbot: QtBot
) -> None:
    here = manned.shell.here
    panel, heard = asked(manned)
    hand.scan(CARD)
    hand.scan("H40.15.03-261120-0001")
    assert panel.isVisible()
    assert (panel.pin.text, panel.said, heard) == ("", "", [])
    assert manned.shell.here == here
    assert manned.shell.intake.people.applicant.name.text == ""


def test_without_a_head_the_panel_says_who_names_one(
    manned: Window, desk: Desk, hand: Hand
) -> None:
    name_clerk(desk, HOA, Role.HEAD, is_active=False)
    panel, _ = asked(manned)
    assert panel.said
    assert not panel.main.isEnabled()
    hand.press(K.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_a_desk_without_a_roster_asks_nobody(window: Window) -> None:
    heard: list[Approval | None] = []
    ask_head(window.frame, window.head, "…", heard.append)
    assert heard == [None]
    assert QApplication.activeModalWidget() is None


# --- the clock ---------------------------------------------------------------------------------


def go_back(desk: Desk, **how_far: float) -> None:
    clock = desk.clock
    assert isinstance(clock, StandingClock)
    clock.at -= timedelta(**how_far)


def test_a_clock_that_went_back_is_said_and_confirmed_by_the_head(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    banner = manned.frame.banner
    manned.clockwatch.look()
    assert not banner.isVisible()
    go_back(desk, days=2)
    manned.clockwatch.look()
    assert banner.isVisible()
    assert "18/11/2026" in banner.text
    assert "20/11/2026" in banner.text
    hand.press(K.Key_G, CONTROL | SHIFT)
    assert focus() is banner.reason, "first the reason"
    hand.type("Hết pin đồng hồ")
    hand.press(K.Key_Return)
    panel_of(HeadPanel)
    hand.type(PIN)
    hand.press(K.Key_Return)
    qtbot.waitUntil(lambda: not banner.isVisible())
    assert clock_behind(desk) is None
    line = list(desk.book.lines())[-1]
    assert '"clock_confirmed"' in line.body
    assert HOA in line.body
    receive_some(desk, 1)


def test_without_a_roster_the_reason_is_enough(window: Window, desk: Desk, hand: Hand) -> None:
    go_back(desk, hours=5)
    window.clockwatch.look()
    window.frame.banner.reason.setFocus()
    hand.type("Giờ máy sai")
    hand.press(K.Key_Return)
    assert not window.frame.banner.isVisible()
    assert clock_behind(desk) is None


def test_a_clock_set_right_takes_the_banner_away_and_english_keeps_it(
    window: Window, desk: Desk, hand: Hand
) -> None:
    go_back(desk, hours=5)
    window.clockwatch.look()
    hand.press(K.Key_L, CONTROL | SHIFT)
    assert window.frame.banner.isVisible()
    go_back(desk, hours=-5)
    window.clockwatch.look()
    assert not window.frame.banner.isVisible()
    window.language.use("vi")


# --- leaving -----------------------------------------------------------------------------------


def test_closing_with_unsent_entries_says_how_many_and_enter_closes(
    window: Window, desk: Desk, hand: Hand
) -> None:
    receive_some(desk, 3)
    unsent = window.actions.today().unsent
    assert unsent > 3
    window.frame.close()
    assert window.frame.isVisible()
    panel = panel_of(LeavingPanel)
    assert str(unsent) in panel.sentence.text()
    hand.press(K.Key_Return)
    assert not window.frame.isVisible()


def test_escape_stays_and_closing_asks_again(window: Window, desk: Desk, hand: Hand) -> None:
    receive_some(desk, 1)
    for _ in range(2):
        window.frame.close()
        window.frame.close()
        panel_of(LeavingPanel)
        hand.press(K.Key_Escape)
        assert QApplication.activeModalWidget() is None
        assert window.frame.isVisible()


def test_a_scan_does_not_close_the_window(window: Window, desk: Desk, hand: Hand) -> None:
    receive_some(desk, 1)
    window.frame.close()
    hand.scan("H40.15.03-261120-0001")
    panel_of(LeavingPanel)
    assert window.frame.isVisible()


@pytest.mark.parametrize("is_asking", [False, True])
def test_the_end_of_the_session_is_never_held_up(
    window: Window, desk: Desk, is_asking: bool
) -> None:
    receive_some(desk, 1)
    if is_asking:
        window.frame.close()
        panel_of(LeavingPanel)
    window.leaving.end_of_session()
    assert QApplication.activeModalWidget() is None
    assert window.frame.close(), "closed at once, nothing asked"
    assert not window.frame.isVisible()


def test_both_words_of_the_systems_end_are_heard(
    window: Window, dressed: QApplication, qtbot: QtBot
) -> None:
    """No test can make a session manager; that somebody listens is as far as one gets."""
    signals = (dressed.commitDataRequest, dressed.saveStateRequest)
    heard = [dressed.isSignalConnected(QMetaMethod.fromSignal(one)) for one in signals]
    assert heard == [True, True]
    shiboken6.delete(window.leaving)
    heard = [dressed.isSignalConnected(QMetaMethod.fromSignal(one)) for one in signals]
    assert heard == [False, False], "it was this window that listened"


def test_a_locked_window_can_be_closed(manned: Window, hand: Hand) -> None:
    manned.signin.lock()
    assert manned.signin.is_locked
    manned.frame.close()
    panel_of(LeavingPanel)
    hand.press(K.Key_Return)
    assert not manned.frame.isVisible()


def test_an_extension_on_the_dossiers_page_waits_for_the_head(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1)
    number = newest(desk, 1)[0].dossier_no
    manned.shell.open_dossier(number)
    hand.press(K.Key_G, Qt.KeyboardModifier.AltModifier)
    step = manned.shell.dossier.panel
    assert step.kind == "extended"
    for name, text in (("letter_no", "12/PXL"), ("reason", "cho"), ("due_on", "27/11/2026")):
        step.field(name).take_focus()
        hand.type(text)
    hand.press(K.Key_F9)
    panel = panel_of(HeadPanel)
    assert show(desk, number).extensions == 0
    assert number in panel.sentence.text()
    hand.type(PIN)
    hand.press(K.Key_Return)
    qtbot.waitUntil(lambda: show(desk, number).extensions == 1)
    fact = show_page(desk, number).history[-1].fact
    assert isinstance(fact, Extended)
    assert fact.head == HOA
