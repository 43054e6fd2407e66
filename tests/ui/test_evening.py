"""F8 with keys: the balance, where its lines lead, and the closing asked for twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.listing import PRESSING, DueIn, Filter
from desk_app.store import figures
from desk_app.usecases import finding
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand
from tests.ui.desks import FRIDAY, MARRIAGE, StandingClock, receive_some
from ui.numbers import money_text
from ui.screens.evening import EveningScreen
from ui.window import Window


@pytest.fixture
def room(window: Window, hand: Hand, qtbot: QtBot) -> EveningScreen:
    hand.press(Qt.Key.Key_F8)
    made = window.shell.room("evening")
    assert isinstance(made, EveningScreen)
    settle(made, qtbot)
    return made


def settle(room: EveningScreen, qtbot: QtBot) -> None:
    """Wait for the figures of a look of one's own."""
    with qtbot.waitSignal(room.shown):
        room.look_again()


def is_closed(desk: Desk) -> bool:
    with desk.book.look() as look:
        return figures.tally(look, FRIDAY.date()).closed_seq is not None


def test_the_balance_shows_the_day_and_leads_to_what_is_open(
    desk: Desk, window: Window, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 3, (MARRIAGE,))
    settle(room, qtbot)
    figures_of = {line.title: line.figure for line in room.lines}
    assert "3" in figures_of.values()
    assert "0 / 3" in figures_of.values()
    at = next(n for n, line in enumerate(room.lines) if line.figure == "0 / 3")
    first = finding.newest(desk, 3)[-1].dossier_no
    assert room.lines[at].jump == f"dossier:{first}"
    room.table.choose(at)
    hand.press(Qt.Key.Key_Return)
    assert window.shell.here == "dossier"
    assert window.shell.dossier.shown is not None
    assert window.shell.dossier.shown.dossier_no == first


def test_a_line_leads_to_the_room_that_settles_it(
    desk: Desk, window: Window, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1, (MARRIAGE,))
    clock = desk.clock
    assert isinstance(clock, StandingClock)
    clock.at = FRIDAY + timedelta(days=3)
    settle(room, qtbot)
    at = next(n for n, line in enumerate(room.lines) if line.jump == "room:handover")
    room.table.choose(at)
    hand.press(Qt.Key.Key_Return)
    assert window.shell.here == "handover"


def test_closing_is_asked_for_twice(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1)
    settle(room, qtbot)
    hand.press(Qt.Key.Key_F9)
    assert room.question != ""
    assert not is_closed(desk)
    hand.press(Qt.Key.Key_Escape)
    assert room.question == ""
    with qtbot.waitSignal(room.shown):
        hand.press(Qt.Key.Key_F9, times=2)
    assert is_closed(desk)
    settle(room, qtbot)
    assert not room.close_it.isEnabled()
    assert not room.close_it.action.isEnabled()


def test_a_day_closed_elsewhere_meanwhile_is_refused_in_words(
    desk: Desk, room: EveningScreen, hand: Hand
) -> None:
    close_day(desk)
    hand.press(Qt.Key.Key_F9, times=2)
    assert "khóa" in room.notice.text


def test_a_day_left_open_is_said_and_can_be_closed(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1)
    settle(room, qtbot)
    assert room.other_day.isHidden()
    assert not room.other_day.action.isEnabled()
    clock = desk.clock
    assert isinstance(clock, StandingClock)
    clock.at = FRIDAY + timedelta(days=3)
    settle(room, qtbot)
    assert "20/11/2026" in room.notice.text
    with qtbot.waitSignal(room.shown):
        hand.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(room.shown):
        hand.press(Qt.Key.Key_F9, times=2)
    assert is_closed(desk)


def test_money_is_written_as_people_write_it() -> None:
    assert [money_text(n) for n in (0, 8_000, 1_250_000)] == ["0", "8.000", "1.250.000"]


def test_what_is_due_today_leads_to_its_list(
    desk: Desk, window: Window, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1, (MARRIAGE,))
    due = finding.show(desk, finding.newest(desk, 1)[0].dossier_no).due
    assert due is not None
    assert isinstance(desk.clock, StandingClock)
    desk.clock.at = due.due_at.replace(hour=16, minute=0)
    settle(room, qtbot)
    at = next(n for n, line in enumerate(room.lines) if line.wanted is not None)
    room.table.choose(at)
    hand.press(Qt.Key.Key_Return)
    assert window.shell.here == "register"
    assert window.shell.register.wanted == Filter(due=DueIn.TODAY, statuses=PRESSING)
