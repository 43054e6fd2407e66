"""F8 with keys: folders counted, findings settled, the day signed, closed and printed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.entries import DayClosed
from desk_app.domain.findings import FindingKind, FindingList
from desk_app.domain.listing import PRESSING, DueIn, Filter
from desk_app.domain.roster import Role
from desk_app.store import evening as store
from desk_app.store import figures
from desk_app.usecases import finding, printing, roster, stock_take
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from desk_app.usecases.findings import findings_of
from tests.ui.conftest import Hand
from tests.ui.desks import FRIDAY, MARRIAGE, StandingClock, receive_some
from ui.numbers import money_text
from ui.screens.evening import BALANCE, CLOSE, COUNT, EveningScreen
from ui.verdict import Verdict
from ui.widgets.head_panel import HeadPanel
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
L = FindingList


@pytest.fixture
def room(window: Window, hand: Hand, qtbot: QtBot) -> EveningScreen:
    hand.press(Qt.Key.Key_F8)
    made = window.shell.room("evening")
    assert isinstance(made, EveningScreen)
    settle(made, qtbot)
    return made


def settle(room: EveningScreen, qtbot: QtBot) -> None:
    """Wait for the figures of a look of one's own, and for the lists that follow them."""
    with qtbot.waitSignals([room.shown, room.count.shown]):
        room.look_again()


def counted(room: EveningScreen, qtbot: QtBot, scan: str, hand: Hand) -> None:
    with qtbot.waitSignal(room.count.shown):
        hand.scan(scan)


def received(desk: Desk, count: int) -> list[str]:
    """Taken in, with printed receipts; oldest first."""
    receive_some(desk, count, (MARRIAGE,))
    nos = [row.dossier_no for row in reversed(finding.newest(desk, count))]
    for no in nos:
        printing.printed(desk, printing.page_for(desk, no))
    return nos


def is_closed(desk: Desk) -> bool:
    with desk.book.look() as look:
        return figures.tally(look, FRIDAY.date()).closed_seq is not None


def sealed(desk: Desk) -> DayClosed:
    with desk.book.look() as look:
        entry = store.closing_of(look, FRIDAY.date())
    assert entry is not None
    assert isinstance(entry.fact, DayClosed)
    return entry.fact


def titles(room: EveningScreen, which: FindingList) -> list[str]:
    return [row.title for row in room.count.lists[which].rows]


# --- counting ----------------------------------------------------------------------------------


def test_twenty_folders_are_counted_settled_signed_and_closed(
    desk: Desk, window: Window, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    """The whole evening with keys: 18 of 20 folders are there, one strange code, two missing."""
    nos = received(desk, 20)
    settle(room, qtbot)
    for no in (*nos[:18], "8934563138164"):
        counted(room, qtbot, no, hand)
    assert room.count.state is not None
    assert (room.count.state.seen, room.count.state.expected) == (18, 20)
    assert titles(room, L.RECORD_WITHOUT_PAPER) == nos[18:]
    hand.press(Qt.Key.Key_F9)
    assert room.stage == COUNT, "what is not seen is told first"
    assert "2" in room.count.banner.text
    with qtbot.waitSignals([room.shown, room.count.shown]):
        hand.press(Qt.Key.Key_F9)
    assert room.stage == BALANCE
    hand.press(Qt.Key.Key_1, ALT)
    settle(room, qtbot)
    table = room.count.lists[L.RECORD_WITHOUT_PAPER].table
    table.setFocus()
    hand.press(Qt.Key.Key_G, CTRL)
    hand.type("Can bo dang giu")
    with qtbot.waitSignals([room.shown, room.count.shown]):
        hand.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert [one.finding.subject for one in findings_of(desk).settled] == nos[18:]
    assert QApplication.focusWidget() is table
    hand.press(Qt.Key.Key_F9, times=2)
    assert room.stage == CLOSE
    with qtbot.waitSignals([room.shown, room.count.shown]):
        hand.press(Qt.Key.Key_F9, times=2)
    fact = sealed(desk)
    assert (fact.received, fact.paper, len(fact.open_findings)) == (20, 18, 1)
    assert fact.open_findings == ("foreign_code 8934563138164",)
    assert fact.head == desk.clerk
    with qtbot.waitSignal(room.print_asked) as asked:
        hand.press(Qt.Key.Key_P, CTRL)
    sheet = asked.args[0]
    assert sheet.form == "day_sheet"
    assert sheet.make("a4").startswith(b"%PDF-")
    printed = desk.home / "printed"
    qtbot.waitUntil(lambda: any(printed.glob("*ngay-20261120*")))


def test_every_scan_is_answered_by_mark_and_word(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    nos = received(desk, 2)
    for _ in range(50):
        hand.scan(nos[0])
    settle(room, qtbot)
    assert room.count.banner.verdict is Verdict.KNOWN
    assert room.count.state is not None
    assert room.count.state.seen == 1
    counted(room, qtbot, nos[1], hand)
    assert room.count.banner.verdict is Verdict.GOOD
    assert nos[1] in room.count.banner.text
    counted(room, qtbot, "H40.15.07-261119-0012", hand)
    assert room.count.banner.verdict is Verdict.WRONG


def test_a_scan_works_wherever_the_focus_is_and_leaves_the_field_alone(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    (no,) = received(desk, 1)
    room.count.side.code.line.setFocus()
    hand.type("abc")
    counted(room, qtbot, no, hand)
    assert room.count.side.code.text == "abc"
    assert room.count.state is not None
    assert room.count.state.seen == 1


def test_a_code_typed_with_a_wrong_digit_offers_the_near_one(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    nos = received(desk, 3)
    settle(room, qtbot)
    room.count.side.code.line.setFocus()
    with qtbot.waitSignal(room.count.shown):
        hand.type(nos[1].replace("-0002", "-0302"))
        hand.press(Qt.Key.Key_Return)
    assert room.count.banner.verdict is Verdict.WRONG
    assert room.count.side.offered == (nos[1],)
    with qtbot.waitSignal(room.count.shown):
        hand.press(Qt.Key.Key_1, CTRL)
    settle(room, qtbot)
    assert room.count.state is not None
    assert (room.count.state.seen, room.count.state.scanned) == (1, 1)
    assert room.count.side.offered == ()


@pytest.mark.parametrize(
    "text",
    ["x", "0", "-0001", "x" * 100, "=cmd|' /C calc'!A0", "<b>{no}</b>", "H40.15.03-261120-"],
)
def test_nonsense_typed_as_a_code_is_answered(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot, text: str
) -> None:
    received(desk, 1)
    room.count.side.code.line.setFocus()
    room.count.side.code.set_text(text)
    with qtbot.waitSignal(room.count.shown):
        hand.press(Qt.Key.Key_Return)
    assert room.count.banner.verdict is Verdict.WRONG
    assert room.count.banner.text != ""
    settle(room, qtbot)
    assert room.count.state is not None
    assert room.count.state.seen == 0


def test_a_scan_is_taken_back(desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot) -> None:
    (no,) = received(desk, 1)
    counted(room, qtbot, no, hand)
    with qtbot.waitSignal(room.count.shown):
        hand.press(Qt.Key.Key_Z, CTRL)
    assert room.count.state is not None
    assert room.count.state.scanned == 0
    assert not room.count.side.undo.action.isEnabled()


def test_a_place_is_chosen_with_enter_and_kept_as_a_part(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    nos = received(desk, 3)
    settle(room, qtbot)
    room.count.side.places.setFocus()
    hand.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(room.count.shown):
        hand.press(Qt.Key.Key_Return)
    assert room.count.count is not None
    assert room.count.count.place == Holder(HolderKind.DESK)
    counted(room, qtbot, nos[0], hand)
    with qtbot.waitSignals([room.shown, room.count.shown]):
        hand.press(Qt.Key.Key_F9, CTRL)
    assert room.count.count is None
    assert findings_of(desk).open_in(L.RECORD_WITHOUT_PAPER) == ()
    row = next(r for r in room.count.side.places.rows if r.place == Holder(HolderKind.DESK))
    assert row.figure == "1 / 3"
    assert row.state != ""


def test_a_count_goes_on_after_the_room_or_the_program_was_left(
    desk: Desk, window: Window, hand: Hand, qtbot: QtBot
) -> None:
    nos = received(desk, 2)
    left = stock_take.open_count(desk, None)
    stock_take.count_scan(desk, left, nos[0])
    hand.press(Qt.Key.Key_F8)
    room = window.shell.room("evening")
    assert isinstance(room, EveningScreen)
    settle(room, qtbot)
    assert room.count.count == left
    assert room.count.state is not None
    assert room.count.state.seen == 1


def test_a_count_is_dropped_only_when_asked_twice(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    (no,) = received(desk, 1)
    counted(room, qtbot, no, hand)
    hand.press(Qt.Key.Key_Delete, CTRL)
    assert room.count.count is not None
    hand.press(Qt.Key.Key_Delete, CTRL)
    assert room.count.count is None
    assert stock_take.unfinished(desk) == ()


def test_a_count_finished_elsewhere_is_over_here_too(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    (no,) = received(desk, 1)
    counted(room, qtbot, no, hand)
    assert room.count.count is not None
    stock_take.finish_count(desk, room.count.count)
    settle(room, qtbot)
    qtbot.waitUntil(lambda: room.count.count is None)
    counted(room, qtbot, no, hand)
    assert room.count.count is not None


def test_yesterdays_count_is_not_gone_on_with(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    nos = received(desk, 2)
    counted(room, qtbot, nos[0], hand)
    assert isinstance(desk.clock, StandingClock)
    desk.clock.at = FRIDAY + timedelta(days=3)
    hand.press(Qt.Key.Key_F8)
    assert room.count.count is None
    settle(room, qtbot)
    counted(room, qtbot, nos[1], hand)
    assert room.count.count is not None
    assert room.count.count.day == desk.clock.at.date()
    assert room.count.state is not None
    assert room.count.state.scanned == 1


# --- settling ----------------------------------------------------------------------------------


def test_enter_takes_the_step_a_folder_is_put_on_the_shelf(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    from desk_app.usecases.steps import record

    (no,) = received(desk, 1)
    record(desk, no, "result-ready", {"result_no": "1", "issued_on": "2026-11-20"})
    counted(room, qtbot, no, hand)
    table = room.count.lists[L.WRONG_PLACE_OR_STATE].table
    table.setFocus()
    with qtbot.waitSignals([room.shown, room.count.shown]):
        hand.press(Qt.Key.Key_Return)
    assert finding.show(desk, no).holder == Holder(HolderKind.SHELF)
    assert no in room.notice.text


def test_a_reason_is_asked_for_and_never_empty(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    (no,) = received(desk, 1)
    printing.printed(desk, printing.page_for(desk, no))
    hand.press(Qt.Key.Key_2, ALT)
    settle(room, qtbot)
    room.balance.balance.table.setFocus()
    assert no in room.bar.told
    hand.press(Qt.Key.Key_Return)
    assert room.bar.is_asking
    hand.press(Qt.Key.Key_Return)
    assert room.bar.field.problem != ""
    hand.press(Qt.Key.Key_Escape)
    assert not room.bar.is_asking
    assert QApplication.focusWidget() is room.balance.balance.table
    hand.press(Qt.Key.Key_Return)
    hand.type("Ket giay")
    with qtbot.waitSignal(room.shown):
        hand.press(Qt.Key.Key_Return)
    assert findings_of(desk).settled[0].reason == "Ket giay"
    assert findings_of(desk).open == ()
    assert not room.bar.is_asking


def test_a_number_passed_over_is_voided_in_place(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    received(desk, 2)
    with desk.book.writing() as connection:
        connection.exec_driver_sql("DELETE FROM numbers WHERE dossier_no LIKE '%-0001'")
    hand.press(Qt.Key.Key_2, ALT)
    settle(room, qtbot)
    rows = room.balance.balance.rows
    at = next(n for n, r in enumerate(rows) if r.finding.kind is FindingKind.NUMBER_SKIPPED)
    room.balance.balance.table.setFocus()
    room.balance.balance.table.choose(at)
    hand.press(Qt.Key.Key_Return)
    hand.type("Bo qua khi ghi tay")
    with qtbot.waitSignal(room.shown):
        hand.press(Qt.Key.Key_Return)
    with desk.book.look() as look:
        voided = store.numbers_in(look, "H40.15.03", FRIDAY.date(), "voided")
    assert voided == ("H40.15.03-261120-0001",)


def test_a_missing_receipt_is_printed_from_the_list(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1, (MARRIAGE,))
    hand.press(Qt.Key.Key_2, ALT)
    settle(room, qtbot)
    room.balance.balance.table.setFocus()
    with qtbot.waitSignals([room.print_asked, room.shown], timeout=10_000):
        hand.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: findings_of(desk).open == ())


# --- the balance -------------------------------------------------------------------------------


def test_the_balance_shows_the_day_and_leads_to_what_is_open(
    desk: Desk, window: Window, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 3, (MARRIAGE,))
    hand.press(Qt.Key.Key_2, ALT)
    settle(room, qtbot)
    at = next(n for n, line in enumerate(room.lines) if line.figure == "0 / 3")
    first = finding.newest(desk, 3)[-1].dossier_no
    assert room.lines[at].jump == f"dossier:{first}"
    room.balance.table.choose(at)
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
    hand.press(Qt.Key.Key_2, ALT)
    settle(room, qtbot)
    at = next(n for n, line in enumerate(room.lines) if line.jump == "room:handover")
    room.balance.table.choose(at)
    hand.press(Qt.Key.Key_Return)
    assert window.shell.here == "handover"


def test_what_is_due_today_leads_to_its_list(
    desk: Desk, window: Window, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1, (MARRIAGE,))
    due = finding.show(desk, finding.newest(desk, 1)[0].dossier_no).due
    assert due is not None
    assert isinstance(desk.clock, StandingClock)
    desk.clock.at = due.due_at.replace(hour=16, minute=0)
    hand.press(Qt.Key.Key_2, ALT)
    settle(room, qtbot)
    at = next(n for n, line in enumerate(room.lines) if line.wanted is not None)
    room.balance.table.choose(at)
    hand.press(Qt.Key.Key_Return)
    assert window.shell.here == "register"
    assert window.shell.register.wanted == Filter(due=DueIn.TODAY, statuses=PRESSING)


# --- closing -----------------------------------------------------------------------------------


def test_closing_is_asked_for_twice(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1)
    hand.press(Qt.Key.Key_3, ALT)
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
    assert not room.main.isEnabled()
    assert not room.main.action.isEnabled()


def test_what_stays_open_is_signed_by_the_head_with_the_pin(
    desk: Desk, window: Window, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1)
    clerk = desk.clerk
    for name, role in ((clerk, Role.ADMINISTRATOR), ("Ông Chủ tịch", Role.HEAD)):
        roster.name_clerk(desk, name, role)
        roster.set_pin(desk, name, "2580")
    desk.clerk = clerk
    hand.press(Qt.Key.Key_3, ALT)
    settle(room, qtbot)
    hand.press(Qt.Key.Key_F9, times=2)
    panel = QApplication.activeModalWidget()
    assert isinstance(panel, HeadPanel)
    assert not is_closed(desk)
    hand.type("2580")
    with qtbot.waitSignal(room.shown, timeout=20_000):
        hand.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: is_closed(desk), timeout=15_000)
    assert sealed(desk).head == "Ông Chủ tịch"
    assert len(sealed(desk).open_findings) == 1


def test_a_day_closed_elsewhere_meanwhile_is_refused_in_words(
    desk: Desk, room: EveningScreen, hand: Hand
) -> None:
    hand.press(Qt.Key.Key_3, ALT)
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
        hand.press(Qt.Key.Key_Y, CTRL)
    assert room.stage == CLOSE
    with qtbot.waitSignal(room.shown):
        hand.press(Qt.Key.Key_F9, times=2)
    assert is_closed(desk)


def test_what_came_after_the_closing_stands_beside_the_seal(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1, (MARRIAGE,))
    close_day(desk)
    receive_some(desk, 1, (MARRIAGE,))
    hand.press(Qt.Key.Key_3, ALT)
    settle(room, qtbot)
    _, received_line, *_ = room.closing.figures.rows
    assert (received_line.now, received_line.sealed) == ("2", "1")
    late = [r for r in room.closing.open.rows if r.finding.kind is FindingKind.LATE_ENTRY]
    assert len(late) == 1
    assert "Sau khóa ngày" in late[0].what


def test_the_sheet_of_the_last_count_is_printed(
    desk: Desk, room: EveningScreen, hand: Hand, qtbot: QtBot
) -> None:
    (no,) = received(desk, 1)
    counted(room, qtbot, no, hand)
    with qtbot.waitSignals([room.shown, room.count.shown]):
        hand.press(Qt.Key.Key_F9)
    hand.press(Qt.Key.Key_3, ALT)
    settle(room, qtbot)
    with qtbot.waitSignal(room.print_asked) as asked:
        hand.press(Qt.Key.Key_P, CTRL | ALT)
    assert asked.args[0].make("a4").startswith(b"%PDF-")


def test_the_stage_and_the_note_survive_another_language(
    window: Window, room: EveningScreen, hand: Hand
) -> None:
    hand.press(Qt.Key.Key_3, ALT)
    hand.type("Mat dien")
    window.shell.change_language()
    again = window.shell.room("evening")
    assert isinstance(again, EveningScreen)
    assert again is not room
    assert (again.stage, again.closing.note.text) == (CLOSE, "Mat dien")
    window.shell.change_language()


def test_money_is_written_as_people_write_it() -> None:
    assert [money_text(n) for n in (0, 8_000, 1_250_000)] == ["0", "8.000", "1.250.000"]
