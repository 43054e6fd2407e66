"""Hand-over and take-over with keys and scans, as at a counter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.usecases import finding, handing, steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import change_unit
from tests.ui.conftest import Hand
from tests.ui.desks import MARRIAGE, receive_some
from ui.screens.handover import HandoverScreen
from ui.widgets.preview_dialog import PreviewDialog
from ui.window import Window

LANH = Holder(HolderKind.OFFICER, "Nguyễn Thị Lành")


def taken_in(desk: Desk, count: int) -> list[str]:
    receive_some(desk, count, (MARRIAGE,))
    return [row.dossier_no for row in finding.newest(desk, count)]


@pytest.fixture
def room(window: Window, hand: Hand) -> HandoverScreen:
    hand.press(Qt.Key.Key_F7)
    made = window.shell.room("handover")
    assert isinstance(made, HandoverScreen)
    return made


def test_twenty_folders_go_by_keys_and_scans(desk: Desk, room: HandoverScreen, hand: Hand) -> None:
    nos = taken_in(desk, 21)
    room.begin()
    hand.type("Nguyễn Thị Lành")
    for no in nos[:20]:
        hand.scan(no)
    assert room.give.nos == tuple(nos[:20])
    hand.press(Qt.Key.Key_F9)
    (pile,) = handing.open_manifests(desk)
    assert (pile.folders, pile.still_open, pile.to) == (20, 20, LANH)
    assert room.give.nos == ()
    assert pile.manifest_no in room.notice.text
    assert [one.dossier_no for one in handing.owed(desk)] == [nos[20]]


def test_taking_over_tells_what_is_missing_and_extra_before_it_stores(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    *nos, extra = taken_in(desk, 21)
    made = handing.hand_over(desk, nos, LANH)
    hand.scan(made.manifest_no)
    assert room.is_taking
    assert room.take.progress == "0 / 20"
    for no in (*nos[:19], extra):
        hand.scan(no)
    assert room.take.progress == "19 / 20"
    hand.press(Qt.Key.Key_F9)
    assert finding.show(desk, nos[0]).handed_to == LANH, "stored before it was told"
    assert "1" in room.take.warning
    hand.press(Qt.Key.Key_F9)
    (pile,) = handing.open_manifests(desk)
    assert pile.still_open == 1
    assert finding.show(desk, nos[0]).holder == LANH
    assert finding.show(desk, extra).handed_to is None
    assert room.take.progress == "0 / 1"
    hand.scan(nos[19])
    hand.press(Qt.Key.Key_F9)
    assert handing.open_manifests(desk) == ()


def test_a_change_after_the_question_asks_again(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    nos = taken_in(desk, 3)
    hand.scan(handing.hand_over(desk, nos, LANH).manifest_no)
    hand.scan(nos[0])
    hand.press(Qt.Key.Key_F9)
    hand.scan(nos[1])
    assert room.take.warning == ""
    hand.press(Qt.Key.Key_F9)
    assert finding.show(desk, nos[0]).handed_to == LANH


def test_a_folder_scanned_twice_counts_once_and_is_said(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    (no,) = taken_in(desk, 1)
    hand.scan(no)
    hand.scan(no)
    assert room.give.nos == (no,)
    assert no in room.notice.text


def test_a_problem_stands_beside_its_line_and_delete_takes_it_away(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    good, withdrawn = taken_in(desk, 2)
    steps.record(desk, withdrawn, "withdrawn", {"reason": "Thôi"})
    hand.type("Lành")
    for no in (good, withdrawn, "H40.15.03-261120-0399"):
        hand.scan(no)
    assert room.give.problem != ""
    hand.press(Qt.Key.Key_F9)
    assert handing.open_manifests(desk) == ()
    assert room.give.pile.hasFocus()
    assert room.give.pile.current.folder.dossier_no == withdrawn
    hand.press(Qt.Key.Key_Delete, times=2)
    assert room.give.nos == (good,)
    assert room.give.problem == ""
    hand.press(Qt.Key.Key_F9)
    assert len(handing.open_manifests(desk)) == 1


def test_without_a_name_the_name_is_asked_for(desk: Desk, room: HandoverScreen, hand: Hand) -> None:
    hand.scan(taken_in(desk, 1)[0])
    hand.press(Qt.Key.Key_F9)
    assert room.give.target.name.problem != ""
    assert room.give.target.name.line.hasFocus()
    assert handing.open_manifests(desk) == ()


def test_nothing_scanned_is_said(room: HandoverScreen, hand: Hand) -> None:
    hand.type("Lành")
    hand.press(Qt.Key.Key_F9)
    assert room.notice.text != ""


def test_a_name_used_before_is_two_keys_away(
    desk: Desk, window: Window, room: HandoverScreen, hand: Hand
) -> None:
    first, second = taken_in(desk, 2)
    handing.hand_over(desk, [first], LANH)
    room.begin()
    hand.press(Qt.Key.Key_Tab)
    assert room.give.target.used.hasFocus()
    hand.press(Qt.Key.Key_Return)
    assert room.give.target.holder == LANH
    hand.scan(second)
    hand.press(Qt.Key.Key_F9)
    assert {one.to for one in handing.open_manifests(desk)} == {LANH}


def test_what_must_still_go_can_be_taken_from_the_list(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    nos = taken_in(desk, 3)
    room.begin()
    hand.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert room.give.owed.hasFocus()
    hand.press(Qt.Key.Key_Return)
    assert set(room.give.nos) <= set(nos)
    assert len(room.give.nos) == 1
    assert len(room.give.owed.rows) == 2


def test_folders_come_back_to_the_desk_without_a_take_over(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    (no,) = taken_in(desk, 1)
    handing.hand_over(desk, [no], LANH)
    room.give.target.set_holder(Holder(HolderKind.DESK))
    hand.scan(no)
    hand.press(Qt.Key.Key_F9)
    assert handing.open_manifests(desk) == ()
    assert finding.show(desk, no).holder.kind is HolderKind.DESK


def test_esc_begins_anew_and_an_unknown_record_is_said(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    hand.scan(taken_in(desk, 1)[0])
    hand.press(Qt.Key.Key_Escape)
    assert room.give.nos == ()
    hand.scan("BG-2222-261120-77")
    assert room.is_taking
    assert "BG-2222-261120-77" in room.notice.text


def test_a_pile_survives_a_change_of_language(
    desk: Desk, window: Window, room: HandoverScreen, hand: Hand
) -> None:
    nos = taken_in(desk, 2)
    for no in nos:
        hand.scan(no)
    room.give.target.set_holder(LANH)
    window.shell.change_language()
    QApplication.processEvents()
    after = window.shell.room("handover")
    assert isinstance(after, HandoverScreen)
    assert after.give.nos == tuple(nos)
    assert after.give.target.holder == LANH


def test_news_from_elsewhere_does_not_take_the_question_back(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    nos = taken_in(desk, 3)
    hand.scan(handing.hand_over(desk, nos, LANH).manifest_no)
    hand.scan(nos[0])
    hand.press(Qt.Key.Key_F9)
    room.look_again()
    assert room.take.warning != ""
    hand.press(Qt.Key.Key_F9)
    assert finding.show(desk, nos[0]).holder == LANH


def test_a_record_scanned_or_typed_anywhere_opens_its_pile(
    desk: Desk, window: Window, room: HandoverScreen, hand: Hand
) -> None:
    made = handing.hand_over(desk, taken_in(desk, 2), LANH)
    for give in (hand.scan, window.shell.scans.take_typed):
        window.shell.enter("today")
        give(made.manifest_no)
        assert window.shell.here == "handover"
        assert room.is_taking
        assert room.take.progress == "0 / 2"
        room.turn()


def test_the_record_of_a_pile_is_seen_before_it_is_printed_again(
    desk: Desk, room: HandoverScreen, hand: Hand, window: Window, qtbot: QtBot
) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    hand.press(Qt.Key.Key_P, keys)
    assert "No pile" in room.notice.text or "Chưa bàn giao" in room.notice.text
    made = handing.hand_over(desk, taken_in(desk, 2), LANH)
    hand.scan(made.manifest_no)
    hand.press(Qt.Key.Key_P, keys)
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.frame.findChildren(PreviewDialog)),
        timeout=20_000,
    )
    (seen,) = window.frame.findChildren(PreviewDialog)
    assert seen.page_count == 1
    seen.close()


READY = {"result_no": "12/TLKS", "issued_on": "2026-11-20"}
ALT = Qt.KeyboardModifier.AltModifier


def with_shelf(desk: Desk, *places: str) -> None:
    change_unit(desk, replace(desk.unit, shelf_places=places))


def result_of(desk: Desk, no: str) -> str:
    return steps.record(desk, no, "result_ready", READY).dossier_no


def test_results_go_to_a_place_of_the_shelf_by_keys_and_scans_and_print_nothing(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    with_shelf(desk, "A1", "A2", "B1")
    nos = [result_of(desk, no) for no in taken_in(desk, 2)]
    printed: list[object] = []
    room.print_asked.connect(printed.append)
    room.begin()
    hand.press(Qt.Key.Key_1, ALT)
    hand.press(Qt.Key.Key_End)
    assert room.give.target.holder.kind is HolderKind.SHELF
    assert room.give.target.name.line.hasFocus()
    hand.press(Qt.Key.Key_Tab)
    assert room.give.target.used.hasFocus()
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    assert room.give.target.holder == Holder(HolderKind.SHELF, "A2")
    assert room.give.pile.hasFocus()
    for no in nos:
        hand.scan(no)
    hand.press(Qt.Key.Key_F9)
    assert {finding.show(desk, no).holder for no in nos} == {Holder(HolderKind.SHELF, "A2")}
    assert handing.open_manifests(desk) == ()
    assert "A2" in room.notice.text
    assert printed == [], "nobody signs for the desk's own shelf"


def test_a_place_that_does_not_exist_is_refused_beside_its_field(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    with_shelf(desk, "A1", "A2")
    no = result_of(desk, taken_in(desk, 1)[0])
    room.give.target.set_holder(Holder(HolderKind.SHELF, "Z9"))
    hand.scan(no)
    hand.press(Qt.Key.Key_F9)
    assert "A1, A2" in room.give.target.name.problem
    assert finding.show(desk, no).holder.kind is HolderKind.DESK


def test_the_label_of_a_place_can_be_scanned(
    desk: Desk, room: HandoverScreen, hand: Hand, window: Window
) -> None:
    """Eight letters or more at a keyboard's plug, where fewer could be a hand; any at a port."""
    with_shelf(desk, "KE-KQ-A1", "KE-KQ-A2", "B7")
    hand.scan("KE-KQ-A2")
    assert room.give.target.holder == Holder(HolderKind.SHELF, "KE-KQ-A2")
    hand.scan("KE-KQ-Z9")
    assert room.give.target.holder == Holder(HolderKind.SHELF, "KE-KQ-A2")
    window.shell.scan("b7")
    assert room.give.target.holder == Holder(HolderKind.SHELF, "B7")


def test_what_leaves_the_desk_prints_its_record(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    printed: list[object] = []
    room.print_asked.connect(printed.append)
    (no,) = taken_in(desk, 1)
    room.give.target.set_holder(LANH)
    hand.scan(no)
    hand.press(Qt.Key.Key_F9)
    assert len(printed) == 1
    room.give.target.set_holder(Holder(HolderKind.DESK))
    hand.scan(no)
    hand.press(Qt.Key.Key_F9)
    assert finding.show(desk, no).holder.kind is HolderKind.DESK
    assert len(printed) == 1


def test_a_stray_folder_is_told_with_the_pile_it_belongs_to(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    mine, other, loose = taken_in(desk, 3)
    made = handing.hand_over(desk, [mine], LANH)
    theirs = handing.hand_over(desk, [other], Holder(HolderKind.AGENCY, "Sở Tư pháp"))
    hand.scan(made.manifest_no)
    hand.scan(other)
    assert theirs.manifest_no in room.notice.text
    hand.scan(loose)
    hand.scan("H40.15.03-261120-0399")
    rows = {row.dossier_no: row for row in room.take.lines.rows}
    assert theirs.manifest_no in rows[other].state[0]
    assert rows[other].owner != ""
    assert rows[loose].state[0] != rows["H40.15.03-261120-0399"].state[0]
    hand.scan(mine)
    hand.press(Qt.Key.Key_F9)
    assert "3" in room.take.warning
    hand.press(Qt.Key.Key_F9)
    assert finding.show(desk, mine).holder == LANH
    assert finding.show(desk, other).handed_to == Holder(HolderKind.AGENCY, "Sở Tư pháp")


def test_a_record_of_another_counter_is_explained(
    desk: Desk, room: HandoverScreen, hand: Hand
) -> None:
    hand.scan("BG-ZZZZ-261120-01")
    assert room.is_taking
    assert "ZZZZ" in room.notice.text
    assert desk.station_tag in room.notice.text
