"""F3: two citizens at once, what Esc threw away, and what is kept while it is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Party, ReturnBy
from desk_app.domain.intake import IntakeDraft, Typed
from desk_app.domain.procedures import Channel
from desk_app.usecases import finding, parking
from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import BIRTH, CARD, StandingClock
from tests.ui.test_intake import choose_birth, stored
from ui.drafting import DISCARDED, has_anything, label_of, short_name
from ui.screens.intake import IntakeScreen
from ui.theme.tokens import Tone
from ui.window import Window

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
BLANK = IntakeDraft("", Party(""), Channel.DIRECT)


def waiting(intake: IntakeScreen) -> list[str]:
    return [chip.text for chip in intake.chips.chips]


def serve(hand: Hand, name: str) -> None:
    """Begin an errand: a birth, and somebody's name."""
    choose_birth(hand)
    hand.press(K.Key_Tab)
    hand.type(name)


def test_two_citizens_at_once_each_get_their_own_receipt(
    window: Window, desk: Desk, hand: Hand
) -> None:
    intake = window.shell.intake
    serve(hand, "Le Van Hai")
    hand.press(K.Key_H, CTRL)
    assert not has_anything(intake.draft()[0])
    assert focus() is intake.procedure.search
    serve(hand, "Tran Thi Ba")
    hand.press(K.Key_1, CTRL)
    assert intake.people.applicant.name.text == "Le Van Hai"
    assert waiting(intake) == ["Tran Thi Ba · Khai sinh"]
    hand.press(K.Key_F9)
    assert waiting(intake) == ["Tran Thi Ba · Khai sinh"], "F9 takes only the draft it received"
    hand.press(K.Key_1, CTRL)
    hand.press(K.Key_F9)
    names = [finding.show(desk, no).intake.applicant.name for no in reversed(stored(desk))]
    assert names == ["Le Van Hai", "Tran Thi Ba"]
    assert waiting(intake) == []
    assert parking.drafts(desk) == ()


def test_a_parked_draft_comes_back_as_it_was(window: Window, hand: Hand) -> None:
    intake = window.shell.intake
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_T, Qt.KeyboardModifier.AltModifier)
    hand.type("079203001")
    intake.people.applicant.authority.set_text("là cha")
    intake.people.applicant.born_on.set_text("31/02/2003")
    intake.papers.model.toggle(1)
    intake.papers.return_by.step()
    intake.papers.return_address.set_text("Số 8")
    intake.papers.extra.setText("Đơn xin")
    intake.papers.more.note.set_text("hẹn sáng")
    intake.papers.more.lines[1].name.set_text("Phí")
    intake.papers.more.lines[1].amount.set_text("năm mươi")
    before, problems = intake.draft()
    hand.press(K.Key_H, CTRL)
    assert intake.people.applicant.authority.text == ""
    hand.press(K.Key_1, CTRL)
    assert intake.draft() == (before, problems)
    assert {typed.text for typed in before.typed} == {"31/02/2003", "Đơn xin", "năm mươi"}


def test_words_of_a_search_and_a_limit_wait_too(window: Window, hand: Hand) -> None:
    intake = window.shell.intake
    hand.press(K.Key_F3)
    hand.type("dk k")
    hand.press(K.Key_H, CTRL)
    assert waiting(intake) == ["dk k"]
    hand.press(K.Key_1, CTRL)
    assert intake.procedure.search.text() == "dk k"


def test_an_empty_form_is_not_parked(window: Window, desk: Desk, hand: Hand) -> None:
    hand.press(K.Key_F3)
    hand.press(K.Key_H, CTRL)
    assert waiting(window.shell.intake) == []
    assert parking.drafts(desk) == ()


def test_more_than_four_wait_in_a_menu_and_the_keys_stay(
    window: Window, desk: Desk, hand: Hand
) -> None:
    intake = window.shell.intake
    for n in range(6):
        draft = replace(BLANK, procedure_code=BIRTH, applicant=Party(f"Người {n}"))
        parking.save_draft(desk, f"d{n}", draft, f"Người {n}", True)
    hand.press(K.Key_F3)
    shown = [button for button in intake.chips.buttons if button.isVisible()]
    assert len(shown) == 4
    assert "2" in intake.chips.rest.text()
    menu = intake.chips.rest.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Người 4", "Người 5"]
    hand.press(K.Key_4, CTRL)
    assert intake.people.applicant.name.text == "Người 3"
    intake.chips.taken.emit("d5")
    assert intake.people.applicant.name.text == "Người 5"
    assert "Người 3" in " ".join(waiting(intake))


def test_beside_a_notice_the_chips_make_room_and_their_keys_still_work(
    window: Window, desk: Desk, hand: Hand
) -> None:
    intake = window.shell.intake
    for n in range(3):
        parking.save_draft(desk, f"d{n}", replace(BLANK, note=f"{n}"), f"Người {n}", True)
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    assert intake.notice.isVisible()
    assert [button.isVisible() for button in intake.chips.buttons] == [True, False, False, False]
    hand.press(K.Key_3, CTRL)
    assert intake.papers.more.note.text == "2"


def test_esc_throws_away_and_ctrl_z_brings_back(window: Window, desk: Desk, hand: Hand) -> None:
    intake = window.shell.intake
    serve(hand, "Le Van Hai")
    hand.press(K.Key_Escape)
    assert not has_anything(intake.draft()[0])
    assert "Ctrl Z" in intake.notice.text
    assert waiting(intake) == []
    hand.press(K.Key_Z, CTRL)
    assert intake.people.applicant.name.text == "Le Van Hai"
    assert [one.draft_id for one in parking.drafts(desk)] == [intake.drafting.draft_id]
    hand.press(K.Key_F9)
    assert len(stored(desk)) == 1


def test_ctrl_z_after_typing_parks_what_was_typed(window: Window, hand: Hand) -> None:
    intake = window.shell.intake
    serve(hand, "Le Van Hai")
    hand.press(K.Key_Escape)
    serve(hand, "Ba")
    intake.papers.table.setFocus()
    hand.press(K.Key_Z, CTRL)
    assert intake.people.applicant.name.text == "Le Van Hai"
    assert waiting(intake) == ["Ba · Khai sinh"]


def test_ctrl_z_in_a_field_takes_back_letters_first(window: Window, hand: Hand) -> None:
    intake = window.shell.intake
    serve(hand, "Le Van Hai")
    hand.press(K.Key_Escape)
    hand.type("dk")
    hand.press(K.Key_Z, CTRL)
    assert intake.procedure.search.text() == ""
    assert intake.people.applicant.name.text == ""


def test_esc_on_an_empty_form_keeps_what_was_thrown_away_before(
    window: Window, desk: Desk, hand: Hand
) -> None:
    serve(hand, "Le Van Hai")
    hand.press(K.Key_Escape, times=2)
    assert [one.draft_id for one in parking.drafts(desk)] == [DISCARDED]


def test_what_is_typed_is_kept_a_moment_later_and_dropped_when_emptied(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    intake = window.shell.intake
    serve(hand, "Le Van Hai")
    qtbot.waitUntil(lambda: len(parking.drafts(desk)) == 1, timeout=5_000)
    kept = parking.drafts(desk)[0]
    assert kept.draft.applicant.name == "Le Van Hai"
    assert not kept.is_parked
    intake.people.applicant.name.set_text("")
    intake.procedure.search.setFocus()
    intake.procedure.search.selectAll()
    hand.press(K.Key_Backspace)
    qtbot.waitUntil(lambda: parking.drafts(desk) == (), timeout=5_000)


def test_going_to_another_room_keeps_what_was_typed(window: Window, desk: Desk, hand: Hand) -> None:
    serve(hand, "Le Van Hai")
    hand.press(K.Key_F5)
    assert [one.draft.applicant.name for one in parking.drafts(desk)] == ["Le Van Hai"]
    hand.press(K.Key_F3)
    intake = window.shell.intake
    assert waiting(intake) == [], "the draft on screen does not wait for itself"
    assert intake.people.applicant.name.text == "Le Van Hai"


def test_another_language_goes_on_with_the_same_draft(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    serve(hand, "Le Van Hai")
    window.shell.intake.drafting.save()
    window.shell.change_language()
    qtbot.waitUntil(window.shell.intake.isVisible)
    assert waiting(window.shell.intake) == []
    hand.press(K.Key_F9)
    assert len(stored(desk)) == 1
    assert parking.drafts(desk) == ()


def test_a_draft_left_behind_is_offered_with_its_hour(
    window: Window, desk: Desk, hand: Hand
) -> None:
    draft = replace(BLANK, procedure_code=BIRTH, applicant=Party("Hai"))
    parking.save_draft(desk, "old", replace(draft, applicant=Party("Ba")), "Ba", True)
    parking.save_draft(desk, "cut", draft, "Hai · Khai sinh", False)
    hand.press(K.Key_F3)
    first, second = window.shell.intake.chips.chips
    assert (first.draft_id, first.tone, second.draft_id) == ("cut", Tone.WARN, "old")
    assert "15:32" in first.words
    hand.press(K.Key_1, CTRL)
    assert window.shell.intake.people.applicant.name.text == "Hai"


@pytest.mark.parametrize(
    ("procedure", "short"),
    [
        ("Thủ tục đăng ký kết hôn", "Kết hôn"),
        ("Đăng ký khai tử", "Khai tử"),
        ("Chứng thực chữ ký", "Chứng thực chữ ký"),
        ("", ""),
    ],
)
def test_a_label_says_what_tells_errands_apart(procedure: str, short: str) -> None:
    assert short_name(procedure) == short
    owner = replace(BLANK, applicant=Party("Ba"), owner=Party("Tư"))
    assert label_of(owner, procedure).startswith("Tư")
    assert label_of(replace(BLANK, typed=(Typed("procedure_code", "dk"),)), "") == "dk"


@pytest.mark.parametrize(
    "draft",
    [
        BLANK,
        replace(BLANK, sets=2, channel=Channel.POST, return_by=ReturnBy.POST),
        replace(BLANK, owner=Party("")),
    ],
)
def test_ways_and_sets_alone_are_nothing_typed(draft: IntakeDraft) -> None:
    assert not has_anything(draft)
    assert has_anything(replace(draft, note="x"))
    assert has_anything(replace(draft, typed=(Typed("extra", "x"),)))


def test_what_was_thrown_away_on_an_earlier_day_is_gone(
    window: Window, desk: Desk, hand: Hand
) -> None:
    serve(hand, "Le Van Hai")
    hand.press(K.Key_Escape)
    assert isinstance(desk.clock, StandingClock)
    desk.clock.at += timedelta(days=1)
    hand.press(K.Key_F5)
    hand.press(K.Key_F3)
    assert not window.shell.intake.drafting.can_undo
    assert parking.drafts(desk) == ()
