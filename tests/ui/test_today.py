"""Ctrl 0: what presses, what is to be done, what was done."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.listing import DueIn, Filter
from desk_app.usecases import finding, handing, printing, steps
from desk_app.usecases.desk import Desk
from tests.support.closing import seal
from tests.ui.conftest import Hand
from tests.ui.desks import FRIDAY, StandingClock, receive_some
from tests.ui.scenes_two_sided import answered
from ui.models.tasks import errand_tag
from ui.screens.today import TodayScreen
from ui.window import Window

K = Qt.Key
NO = "H40.15.03-261120-000"
CTRL = Qt.KeyboardModifier.ControlModifier


def go_today(window: Window, hand: Hand) -> TodayScreen:
    hand.press(K.Key_0, CTRL)
    screen = window.shell.room("today")
    assert isinstance(screen, TodayScreen)
    assert screen.isVisible()
    return screen


def set_day(desk: Desk, days: int) -> None:
    clock = desk.clock
    assert isinstance(clock, StandingClock)
    clock.at = FRIDAY + timedelta(days=days)


def test_an_empty_desk_says_that_nothing_is_left_to_do(window: Window, hand: Hand) -> None:
    today = go_today(window, hand)
    assert today.table.isHidden()
    assert [card.text.split(": ")[1][0] for card in today.cards[:5]] == ["0"] * 5
    assert today.figure("satisfied").text() == "–"


def test_what_was_never_printed_is_counted_beyond_the_rows_shown(
    window: Window, desk: Desk, hand: Hand
) -> None:
    receive_some(desk, 70)
    today = go_today(window, hand)
    assert len(today.table.rows) == 60
    assert ": 70 " in today.unprinted.text
    assert today.figure("direct").text() == "70"
    assert today.figure("numbers").text() == "70 / 0"
    assert "15: 70" in today.chart.accessibleName()


def test_enter_opens_what_is_most_overdue(window: Window, desk: Desk, hand: Hand) -> None:
    receive_some(desk, 3)
    for row in finding.page_of(desk, "", 3, None):
        printing.printed(desk, printing.page_for(desk, row.dossier_no))
    set_day(desk, 7)
    today = go_today(window, hand)
    assert [str(task.errand) for task in today.table.rows] == ["overdue"] * 3
    assert today.overdue.property("pressing") == "danger"
    hand.press(K.Key_Down)
    hand.press(K.Key_Return)
    shown = window.shell.dossier.shown
    assert shown is not None
    assert shown.dossier_no == today.table.rows[1].row.dossier_no


def test_a_day_that_was_not_closed_is_said_until_it_is(
    window: Window, desk: Desk, hand: Hand
) -> None:
    receive_some(desk, 1)
    set_day(desk, 3)
    today = go_today(window, hand)
    assert "20/11" in today.balance_text
    assert "F8" in today.balance_text
    seal(desk, FRIDAY.date())
    hand.press(K.Key_F3)
    go_today(window, hand)
    assert "F8" not in today.balance_text
    assert "20/11" in today.balance_text


def test_a_day_that_was_not_closed_has_a_key_that_leads_to_its_closing(
    window: Window, desk: Desk, hand: Hand
) -> None:
    assert isinstance(desk.clock, StandingClock)
    receive_some(desk, 1)
    hand.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    room = window.shell.room("today")
    assert isinstance(room, TodayScreen)
    assert not room.close_it.action.isEnabled()
    desk.clock.at = FRIDAY + timedelta(days=3)
    room.look_again()
    assert "20/11" in room.close_it.accessibleName()
    hand.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.shell.here == "evening"


def test_a_result_on_the_shelf_is_an_errand(window: Window, desk: Desk, hand: Hand) -> None:
    receive_some(desk, 1)
    (row,) = finding.page_of(desk, "", 1, None)
    printing.printed(desk, printing.page_for(desk, row.dossier_no))
    given = {"result_no": "12/TLKS", "issued_on": "2026-11-20"}
    steps.record(desk, row.dossier_no, "result_ready", given)
    set_day(desk, 3)
    today = go_today(window, hand)
    assert [str(task.errand) for task in today.table.rows] == ["ready"]
    assert "F7" in errand_tag(today.table.rows[0])[0]
    assert "1" in today.shelf.text.rpartition(":")[2]
    assert today.shelf.property("pressing") == "warn"
    handing.hand_over(desk, [row.dossier_no], Holder(HolderKind.SHELF, "A2"))
    today.look_again()
    assert "A2" in errand_tag(today.table.rows[0])[0]
    assert today.shelf.property("pressing") != "warn"
    assert ": 1 " in today.due.text
    assert ": 0 " in today.overdue.text


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (K.Key_1, Filter(due=DueIn.TODAY)),
        (K.Key_2, Filter(due=DueIn.OVERDUE)),
        (K.Key_3, Filter(statuses=(Status.AWAITING_SUPPLEMENT,))),
        (K.Key_4, Filter(statuses=(Status.RESULT_READY,))),
        (K.Key_5, Filter(is_unprinted=True)),
    ],
)
def test_a_figure_opens_its_list_by_its_key(
    window: Window, desk: Desk, hand: Hand, key: Qt.Key, wanted: Filter
) -> None:
    receive_some(desk, 2)
    go_today(window, hand)
    hand.press(key, Qt.KeyboardModifier.AltModifier)
    assert window.shell.here == "register"
    assert window.shell.register.wanted == wanted


def test_what_is_not_sent_leads_to_the_road(window: Window, hand: Hand) -> None:
    go_today(window, hand)
    hand.press(K.Key_6, Qt.KeyboardModifier.AltModifier)
    assert window.shell.here == "sync"


def test_a_day_on_which_all_three_sides_agree_is_green(
    window: Window, desk: Desk, hand: Hand
) -> None:
    receive_some(desk, 3)
    answered(desk, days_later=1)
    today = go_today(window, hand)
    assert today.balance_text == "Hôm qua: 3 giấy · 3 máy · 3 trung tâm — khớp"
    assert today.balance_tone == "done"
    assert today.differences == ()


def test_what_differs_is_told_exactly(window: Window, desk: Desk, hand: Hand) -> None:
    receive_some(desk, 3)
    answered(desk, received=2, numbers=(f"{NO}1", f"{NO}2"), paper=2)
    today = go_today(window, hand)
    assert today.balance_text == "20/11: 2 giấy · 3 máy · 2 trung tâm — 4 chỗ lệch"
    assert today.balance_tone == "danger"
    assert today.differences == (
        "Bìa đếm được 2, máy ghi nhận 3",
        "Tiếp nhận: máy 3, trung tâm 2",
        "Số đã dùng: máy 3, trung tâm 2",
        f"Chỉ có ở máy này: {NO}3",
    )


def test_of_many_differences_the_first_are_told_and_the_rest_counted(
    window: Window, desk: Desk, hand: Hand
) -> None:
    receive_some(desk, 20)
    answered(desk, received=2, returned=1, printed=9, refused=3, numbers=())
    today = go_today(window, hand)
    assert len(today.differences) == 4
    assert "3" in today.differences[-1]
    assert "F10" in today.differences[-1]


def test_a_closed_day_that_has_no_centre_yet_says_so(
    window: Window, desk: Desk, hand: Hand
) -> None:
    receive_some(desk, 1)
    seal(desk, paper=None)
    set_day(desk, 1)
    today = go_today(window, hand)
    assert today.balance_text == "Hôm qua: giấy chưa đếm · 1 máy · chưa có trung tâm"
    assert today.balance_tone == "warn"
