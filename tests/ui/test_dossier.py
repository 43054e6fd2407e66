"""A dossier's page by keys: what it shows, where its keys lead, how it stays what it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Status
from desk_app.domain.workflow import open_steps
from desk_app.usecases import steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show, show_page
from tests.ui.conftest import Hand
from tests.ui.desks import CARD
from tests.ui.dossier_pages import FEE, page, press, standing_at, wait_days
from tests.ui.scenes_dossier import OFFICER, taken_in
from ui.screens.returning import ReturnScreen
from ui.steps.choice import BY_COUNT, KEYS, TAKEN_ELSEWHERE
from ui.widgets.preview_dialog import PreviewDialog
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.mark.parametrize("status", list(Status))
def test_every_open_step_has_a_key_and_a_form(
    window: Window, hand: Hand, desk: Desk, status: Status
) -> None:
    number = standing_at(desk, status)
    shown = page(window, number)
    opened = [kind for kind in open_steps(show(desk, number)) if kind not in BY_COUNT]
    assert show(desk, number).status is status
    assert set(shown.steps.kinds) == set(opened)
    for kind in opened:
        if kind in TAKEN_ELSEWHERE:
            continue
        press(hand, KEYS[kind])
        assert shown.panel.kind == kind
        assert shown.panel.isVisible()
        hand.press(Key.Key_Escape)
        assert shown.panel.kind == ""
        assert shown.story.isVisible()
    assert show(desk, number).status is status


def test_no_two_steps_share_a_key() -> None:
    assert len(set(KEYS.values())) == len(KEYS)


def test_keys_of_steps_that_are_not_open_do_nothing(window: Window, hand: Hand, desk: Desk) -> None:
    shown = page(window, taken_in(desk))
    for kind, keys in KEYS.items():
        if kind not in open_steps(shown.shown):
            press(hand, keys)
            assert shown.panel.kind == ""


def test_escape_goes_back_to_where_one_came_from(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    window.shell.enter("today")
    shown = page(window, number)
    press(hand, "Alt+H")
    hand.press(Key.Key_Escape)
    assert window.shell.here == "dossier"
    assert shown.panel.kind == ""
    hand.press(Key.Key_Escape)
    assert window.shell.here == "today"


def test_what_happened_earlier_is_told_with_both_times(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    wait_days(desk, 3)
    shown = page(window, number)
    press(hand, "Alt+B")
    hand.type("Nguyễn Thị Lành")
    hand.press(Key.Key_Tab, times=2)
    hand.type("20/11/2026 16:20")
    hand.press(Key.Key_F9)
    entry = show_page(desk, number).history[-1]
    assert f"{entry.happened_at:%d %H:%M}" == "20 16:20"
    assert shown.story.events[-1].recorded_at == desk.now()


def test_a_scan_while_the_page_is_open_shows_that_dossier(
    window: Window, hand: Hand, desk: Desk
) -> None:
    first, second = taken_in(desk), taken_in(desk)
    shown = page(window, first)
    press(hand, "Alt+H")
    hand.scan(second)
    assert shown.shown is not None
    assert shown.shown.dossier_no == second
    assert shown.panel.kind == ""
    hand.scan(CARD)
    assert window.shell.here == "intake"


def test_a_scan_over_a_form_does_not_drop_what_was_typed(
    window: Window, hand: Hand, desk: Desk
) -> None:
    first, second = taken_in(desk), taken_in(desk)
    shown = page(window, first)
    press(hand, "Alt+W")
    hand.scan(second)
    assert shown.shown is not None
    assert shown.shown.dossier_no == second, "an untouched form gives way"
    press(hand, "Alt+W")
    hand.type("Không còn nhu cầu")
    hand.scan(first)
    assert (shown.shown.dossier_no, shown.panel.kind) == (second, "withdrawn")
    assert shown.panel.values()["reason"] == "Không còn nhu cầu"
    assert first in shown.notice.text
    hand.press(Key.Key_F5)
    window.shell.register.open_asked.emit(first)
    assert window.shell.here == "dossier"
    assert (shown.shown.dossier_no, shown.panel.kind) == (second, "withdrawn")
    hand.press(Key.Key_Escape)
    hand.scan(first)
    assert shown.shown.dossier_no == first


def test_what_is_being_typed_survives_a_change_of_language(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    page(window, number)
    press(hand, "Alt+W")
    hand.type("Không còn nhu cầu")
    window.shell.change_language()
    shown = window.shell.dossier
    assert shown.panel.kind == "withdrawn"
    assert shown.panel.values()["reason"] == "Không còn nhu cầu"
    window.shell.change_language()


def test_the_page_says_how_the_dossier_stands(window: Window, hand: Hand, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    for fact in ("Trần Thị Hồng Đào", "080 185 012 345", "0912345678", "30.000 đ"):
        assert fact in shown.facts.text
    steps.record(desk, number, "handed_over", OFFICER)
    shown.look_again()
    assert "Nguyễn Thị Lành" in shown.story.whereabouts_text
    assert len(shown.story.events) == 2


def test_the_request_for_papers_is_what_is_printed_first(
    window: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    number = standing_at(desk, Status.AWAITING_SUPPLEMENT)
    page(window, number)
    hand.press(Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: len(show(desk, number).prints) == 1)
    hand.press(Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: len(show(desk, number).prints) == 2)
    assert [one.form for one in show(desk, number).prints] == ["supplement_request", "receipt"]


@pytest.mark.parametrize(
    ("status", "pages"),
    [(Status.REFUSED, 1), (Status.AWAITING_SUPPLEMENT, 6), (Status.RECEIVED, 5)],
)
def test_what_would_be_printed_is_seen_first_and_nothing_is_journaled(
    window: Window, hand: Hand, desk: Desk, qtbot: QtBot, status: Status, pages: int
) -> None:
    number = standing_at(desk, status)
    page(window, number)
    before = show_page(desk, number).history
    hand.press(Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: previews(window) != [], timeout=20_000)
    (preview,) = previews(window)
    assert preview.page_count == pages
    hand.press(Key.Key_Escape)
    assert show_page(desk, number).history == before


def previews(window: Window) -> list[PreviewDialog]:
    return [one for one in window.frame.findChildren(PreviewDialog) if one.isVisible()]


def test_a_refused_dossier_s_slip_is_printed_from_its_page(
    window: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    number = standing_at(desk, Status.REFUSED)
    page(window, number)
    hand.press(Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: show(desk, number).copies_of("refusal") == 1, timeout=20_000)
    assert "receipt_printed" in open_steps(show(desk, number))


def test_a_returned_dossier_s_payment_and_owner_are_corrected_on_its_page(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = standing_at(desk, Status.RESULT_READY)
    paid = {**FEE, "receipt_series": "1C26", "receipt_no": "77"}
    owner = {"name": "Lê Văn Tám"}
    steps.record(desk, number, "paid", {"fees": [paid]})
    steps.record(desk, number, "corrected", {"reason": "x", "owner": owner})
    steps.record(desk, number, "returned", {"receiver": "Đào"})
    shown = page(window, number)
    press(hand, "Alt+C")
    hand.type("ghi nhầm")
    shown.panel.field("fees_paid").take_focus()
    money = shown.panel.field("fees_paid").places()
    money["fees_paid.0.amount"].editor.setFocus()
    money["fees_paid.0.amount"].line.selectAll()
    hand.type("5000")
    money["fees_paid.0.receipt_no"].editor.setFocus()
    money["fees_paid.0.receipt_no"].line.selectAll()
    hand.press(Key.Key_Delete)
    hand.press(Key.Key_F9)
    assert money["fees_paid.0.receipt_no"].problem, "money taken keeps its receipt"
    hand.type("78")
    person = shown.panel.field("owner").places()["owner.name"]
    person.editor.setFocus()
    person.line.selectAll()
    hand.press(Key.Key_Delete)
    hand.press(Key.Key_F9)
    after = show(desk, number)
    assert (after.status, after.intake.owner) == (Status.RETURNED, None)
    assert [(fee.amount, fee.receipt_no) for fee in after.fees_paid] == [(5000, "78")]


def test_returning_leads_to_its_room_with_this_dossier(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = standing_at(desk, Status.RESULT_READY)
    page(window, number)
    hand.press(Key.Key_F9)
    assert window.shell.here == "return"
    room = window.shell.room("return")
    assert isinstance(room, ReturnScreen)
    assert room.shown is not None
    assert room.shown.dossier_no == number
