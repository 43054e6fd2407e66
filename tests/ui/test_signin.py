"""Signing in, locking and switching by keys; what is hidden hears nothing meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.roster import Role
from desk_app.usecases.desk import Desk
from desk_app.usecases.roster import name_clerk, roster
from tests.ui.conftest import Hand, focus, opened
from tests.ui.desks import CARD
from tests.ui.scenes_roster import DAO, HOA, PIN, TAM, UT, staff
from ui.idle import Idle
from ui.screens.settings import SettingsScreen
from ui.settings import idle_minutes_of, settings_of
from ui.widgets.head_panel import ask_head
from ui.window import Window

K = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def manned(
    dressed: QApplication, qtbot: QtBot, desk: Desk, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """A window on a desk with a roster, as it starts."""
    staff(desk)
    desk.clerk = DAO
    with opened(dressed, qtbot, desk, hand) as made:
        yield made


def sign_in(window: Window, hand: Hand, qtbot: QtBot) -> None:
    hand.type(PIN)
    hand.press(K.Key_Return)
    qtbot.waitUntil(lambda: not window.signin.is_locked)


def test_it_starts_covered_and_a_pin_opens_it(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    assert manned.signin.is_locked
    assert desk.clerk == "", "nobody writes before somebody has signed in"
    assert not manned.shell.intake.isVisible()
    chosen = manned.signin.panel.names.chosen
    assert chosen is not None
    assert chosen.name == DAO
    sign_in(manned, hand, qtbot)
    assert hand.presses == len(PIN) + 1
    assert desk.clerk == DAO
    assert manned.shell.intake.isVisible()
    assert focus() is manned.shell.intake.procedure.search
    assert f"{DAO}, Cán bộ tiếp nhận" in manned.frame.top.clerk.accessibleName() or (
        f"{DAO}, Clerk" in manned.frame.top.clerk.accessibleName()
    )


def test_a_desk_without_a_roster_is_not_covered_and_cannot_be(window: Window, hand: Hand) -> None:
    assert not window.signin.is_locked
    hand.press(K.Key_L, CONTROL)
    window.signin.lock()
    assert not window.signin.is_locked
    assert not window.frame.top.clerk.isEnabled()


def test_arrows_and_letters_choose_another_name(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    names = manned.signin.panel.names
    rows = [clerk.name for clerk in roster(desk)]
    hand.press(K.Key_Down)
    assert names.chosen is not None
    assert names.chosen.name == rows[(rows.index(DAO) + 1) % len(rows)]
    hand.type("h")
    assert names.chosen.name in (HOA, DAO)
    hand.type("u")
    assert names.chosen.name == UT
    assert manned.signin.panel.pin.text == "", "a letter is no part of a PIN"
    sign_in(manned, hand, qtbot)
    assert desk.clerk == UT


def test_a_wrong_pin_is_said_and_counted(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    panel = manned.signin.panel
    for left in ("4", "3"):
        hand.type("2846")
        hand.press(K.Key_Return)
        qtbot.waitUntil(lambda left=left: left in panel.said)  # type: ignore[misc]
        assert panel.pin.text == ""
        assert focus() is panel.pin.line
    hand.press(K.Key_Return)
    assert manned.signin.is_locked
    assert desk.clerk == ""
    sign_in(manned, hand, qtbot)


def test_who_has_no_pin_yet_chooses_one(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    panel = manned.signin.panel
    while panel.names.chosen is not None and panel.names.chosen.name != TAM:
        hand.press(K.Key_Down)
    assert panel.again.isVisible()
    for pins, said in ((("1234", "1234"), True), (("2846", "2847"), True)):
        for pin in pins:
            hand.type(pin)
            hand.press(K.Key_Return)
        assert bool(panel.said) is said
        assert focus() is panel.pin.line
    for _ in range(2):
        hand.type("2846")
        hand.press(K.Key_Return)
    qtbot.waitUntil(lambda: not manned.signin.is_locked)
    assert desk.clerk == TAM
    assert all(one.has_pin for one in roster(desk))


def test_locked_no_key_and_no_scan_reaches_the_rooms(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    sign_in(manned, hand, qtbot)
    hand.press(K.Key_F3)
    hand.type("dk ks")
    hand.press(K.Key_Return)
    typed = manned.shell.intake.procedure.search.text()
    lines = len(list(desk.book.lines()))
    hand.press(K.Key_L, CONTROL)
    assert manned.signin.is_locked
    for key in (K.Key_F5, K.Key_F9, K.Key_F2, K.Key_Escape):
        hand.press(key)
    hand.scan(CARD)
    hand.scan("H40.15.03-261120-0001")
    assert manned.shell.here == "intake"
    assert manned.signin.panel.pin.text == "", "what a scanner typed is taken back"
    assert manned.signin.panel.said == "", "and its Enter is no try"
    assert manned.shell.intake.people.applicant.name.text == ""
    assert manned.shell.intake.procedure.search.text() == typed
    assert len(list(desk.book.lines())) == lines
    sign_in(manned, hand, qtbot)
    assert manned.shell.intake.procedure.search.text() == typed, "what was typed stays"
    hand.scan(CARD)
    assert manned.shell.intake.people.applicant.name.text == "Nguyễn Văn Đạo"


def test_a_room_that_asks_for_the_focus_does_not_get_it_while_locked(
    manned: Window, hand: Hand
) -> None:
    manned.shell.intake.procedure.search.setFocus()
    QApplication.processEvents()
    assert focus() is manned.signin.panel.pin.line


def test_another_clerk_goes_on_with_what_was_typed(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    sign_in(manned, hand, qtbot)
    hand.press(K.Key_F3)
    hand.type("dk")
    hand.press(K.Key_L, CONTROL)
    hand.type("u")
    sign_in(manned, hand, qtbot)
    assert desk.clerk == UT
    assert focus() is manned.shell.intake.procedure.search
    assert manned.shell.intake.procedure.search.text() == "dk"
    assert UT in manned.frame.top.clerk.accessibleName()


def test_the_page_speaks_english_and_stays(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    hand.type("u")
    hand.press(K.Key_L, CONTROL | SHIFT)
    assert manned.language.code == "en"
    assert manned.signin.is_locked
    assert not manned.shell.intake.isVisible()
    assert focus() is manned.signin.panel.pin.line
    assert manned.signin.panel.enter.accessibleName() == "Sign in"
    sign_in(manned, hand, qtbot)
    assert desk.clerk == UT
    manned.language.use("vi")


def test_locking_closes_what_lies_over_the_window(manned: Window, hand: Hand, qtbot: QtBot) -> None:
    sign_in(manned, hand, qtbot)
    approved: list[object] = []
    ask_head(manned.frame, manned.head, "…", approved.append)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    manned.idle.passed.emit()
    assert not dialog.isVisible()
    assert QApplication.activeModalWidget() is None
    assert manned.signin.is_locked
    assert approved == []


# --- nobody is there ---------------------------------------------------------------------------


def test_it_locks_itself_when_nobody_has_touched_it(
    manned: Window, hand: Hand, qtbot: QtBot
) -> None:
    sign_in(manned, hand, qtbot)
    manned.idle.look()
    assert not manned.signin.is_locked
    manned.idle.passed.emit()
    assert manned.signin.is_locked


def test_a_key_a_scan_and_a_click_are_signs_of_life(qapp: QApplication, window: Window) -> None:
    now, passed = [0.0], list[float]()
    idle = Idle(qapp, 600, lambda: now[0])
    idle.passed.connect(lambda: passed.append(now[0]))
    window.wedge.touched.connect(idle.touch)
    for touch in (
        lambda: QApplication.sendEvent(
            window.frame,
            QKeyEvent(QEvent.Type.KeyPress, K.Key_Shift, Qt.KeyboardModifier.NoModifier),
        ),
        idle.touch,
    ):
        now[0] += 599
        touch()
        now[0] += 599
        idle.look()
    assert passed == []
    now[0] += 1
    idle.look()
    assert passed == [now[0]]
    idle.deleteLater()


@pytest.mark.parametrize(
    ("said", "minutes"), [("", 10.0), ("3", 3.0), ("0", 0.0), ("-1", 10.0), ("x", 10.0)]
)
def test_the_minutes_are_a_setting(desk: Desk, said: str, minutes: float) -> None:
    settings = settings_of(desk.home)
    if said:
        settings.setValue("idle_minutes", said)
    assert idle_minutes_of(settings) == minutes


# --- roles -------------------------------------------------------------------------------------


def test_rooms_that_are_not_for_a_role_are_not_offered(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    name_clerk(desk, DAO, Role.CASE_OFFICER)
    sign_in(manned, hand, qtbot)
    assert manned.shell.here == "today", "intake is no room of an officer"
    hand.press(K.Key_F3)
    assert manned.shell.here == "today"
    hand.scan(CARD)
    assert manned.shell.here == "today"
    notice = manned.shell.room("today").notice
    assert notice.isVisible()
    hand.press(K.Key_F5)
    assert manned.shell.here == "register"
    hand.press(K.Key_L, CONTROL)
    hand.type("u")
    sign_in(manned, hand, qtbot)
    hand.press(K.Key_F3)
    assert manned.shell.here == "intake"


def titles(window: Window) -> list[str]:
    settings = window.shell.room("settings")
    assert isinstance(settings, SettingsScreen)
    return [type(page).__name__ for page in settings.pages]


def test_settings_show_a_role_its_own_pages_only(
    manned: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    sign_in(manned, hand, qtbot)
    hand.press(K.Key_F12)
    assert not {"UnitPage", "ClerksPage"} & set(titles(manned))
    for letter, name, pages in (
        ("h", HOA, {"UnitPage"}),
        ("u", UT, {"UnitPage", "ClerksPage"}),
        ("d", DAO, set[str]()),
    ):
        hand.press(K.Key_L, CONTROL)
        while manned.signin.panel.names.chosen != roster(desk)[names(desk).index(name)]:
            hand.type(letter)
        sign_in(manned, hand, qtbot)
        assert {"UnitPage", "ClerksPage"} & set(titles(manned)) == pages, name
        assert manned.shell.here == "settings"


def names(desk: Desk) -> list[str]:
    return [clerk.name for clerk in roster(desk)]


def test_once_a_roster_is_begun_somebody_must_sign_in_to_go_on(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    hand.press(K.Key_F12)
    name_clerk(desk, UT, Role.ADMINISTRATOR)
    name_clerk(desk, HOA, Role.HEAD)
    assert not window.signin.is_locked, "the list is still being written"
    hand.press(K.Key_F5)
    assert window.signin.is_locked
    while window.signin.panel.names.chosen is None or (window.signin.panel.names.chosen.name != UT):
        hand.press(K.Key_Down)
    for _ in range(2):
        hand.type("2846")
        hand.press(K.Key_Return)
    qtbot.waitUntil(lambda: not window.signin.is_locked)
    assert window.shell.here == "register"
    assert window.shell.register.isVisible()
    assert desk.clerk == UT
