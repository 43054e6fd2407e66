"""No electricity, at the window: slips printed, scanned in when power is back, voided, found."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.slips import Slip, SlipState
from desk_app.usecases import finding, parking, slips
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive
from tests.domain.scanner_damages import vietnamese_layout
from tests.support.drafts import draft
from tests.ui.conftest import Hand, focus, opened
from tests.ui.desks import CARD, FRIDAY, StandingClock
from tests.ui.test_intake import choose_birth, stored
from ui.screens.intake import IntakeScreen
from ui.screens.settings import SettingsScreen
from ui.settings_pages.scanner import ScannerPage
from ui.settings_pages.slips import SlipsPage
from ui.widgets.paper_time import read_clock, read_recent_day
from ui.window import Window

K = Qt.Key
MONDAY = FRIDAY + timedelta(days=3)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def in_drawer(desk: Desk, count: int = 3) -> tuple[Slip, ...]:
    """Printed on Friday; on Monday the power went."""
    assert isinstance(desk.clock, StandingClock)
    made = slips.print_slips(desk, count)
    desk.clock.at = MONDAY
    return made.slips


def scan_in(window: Window, hand: Hand, slip_no: str) -> IntakeScreen:
    hand.press(K.Key_F5)
    hand.scan(slip_no)
    assert window.shell.here == "intake"
    return window.shell.intake


def said(window: Window) -> str:
    return window.shell.screen.notice.text


# --- typed in ----------------------------------------------------------------------------------


def test_power_is_back_scan_time_person_done(window: Window, desk: Desk, hand: Hand) -> None:
    slip = in_drawer(desk)[0]
    intake = scan_in(window, hand, slip.slip_no)
    assert focus() is intake.form.slip.time.day.editor
    assert slip.number_mask in intake.form.slip._number.text()
    hand.press(K.Key_Down)
    hand.press(K.Key_Return)
    hand.type("1020")
    hand.press(K.Key_Return)
    assert intake.form.slip.time.clock.text == "10:20"
    number = slip.number_on(MONDAY.date())
    assert number in intake.form.slip._number.text()
    intake.procedure.search.setFocus()
    hand.type("dk ks")
    hand.press(K.Key_Return)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    assert stored(desk) == [number]
    made = finding.show(desk, number)
    assert made.received_at == MONDAY.replace(hour=10, minute=20)
    assert made.slip_no == slip.slip_no
    assert made.prints == ()
    assert slip.slip_no in said(window)
    assert not intake.form.slip.isVisible()
    assert parking.drafts(desk) == ()


def test_nothing_is_printed_and_no_other_paper_is_offered(
    window: Window, desk: Desk, hand: Hand
) -> None:
    asked: list[object] = []
    window.shell.intake.print_asked.connect(asked.append)
    intake = scan_in(window, hand, in_drawer(desk)[0].slip_no)
    output = intake.output
    caption = output.receive.accessibleName()
    assert not output.ask.isVisible()
    assert not output.refuse.action.isEnabled()
    hand.press(K.Key_B, ALT)
    hand.press(K.Key_X, ALT)
    assert not output.is_asking
    intake.form.slip.time.clock.set_text("10h05")
    intake.form.slip.time.day.set_text("23/11")
    choose(intake, hand)
    hand.press(K.Key_F9)
    assert (len(stored(desk)), asked) == (1, [])
    assert output.ask.isVisible()
    assert output.receive.accessibleName() != caption


def choose(intake: IntakeScreen, hand: Hand) -> None:
    """A birth, and whose."""
    intake.procedure.search.setFocus()
    hand.type("dk ks")
    hand.press(K.Key_Return)
    hand.scan(CARD)


@pytest.mark.parametrize(
    ("day", "clock", "at", "words"),
    [
        ("", "", "day", "bắt buộc"),
        ("23/11/2026", "", "day", "bắt buộc"),
        ("31/02/2026", "10:20", "day", "Không có ngày này"),
        ("23/11/2026", "25:00", "clock", "15:00"),
        ("20/11/2026", "15:31", "clock", "in lúc"),
        ("23/11/2026", "16:00", "clock", "chưa tới"),
        ("24/11/2026", "10:00", "clock", "chưa tới"),
    ],
)
def test_the_time_on_the_paper_is_needed_and_must_be_possible(
    window: Window, desk: Desk, hand: Hand, day: str, clock: str, at: str, words: str
) -> None:
    intake = scan_in(window, hand, in_drawer(desk)[0].slip_no)
    asked = intake.form.slip.time
    asked.day.set_text(day)
    asked.clock.set_text(clock)
    choose(intake, hand)
    hand.press(K.Key_F9)
    assert stored(desk) == []
    field = asked.clock if at == "clock" or (day and not clock) else asked.day
    assert words in field.problem
    assert focus() is field.editor


def test_due_date_and_number_follow_the_time_on_the_paper(
    window: Window, desk: Desk, hand: Hand
) -> None:
    slip = in_drawer(desk)[0]
    assert isinstance(desk.clock, StandingClock)
    desk.clock.at = MONDAY + timedelta(days=4)
    intake = scan_in(window, hand, slip.slip_no)
    hand.type("23.11")
    hand.press(K.Key_Return)
    hand.type("9g15")
    hand.press(K.Key_Return)
    choose(intake, hand)
    hand.press(K.Key_F9)
    made = finding.show(desk, slip.slip_no)
    assert made.dossier_no.startswith("H40.15.03-261123-")
    assert made.due is not None
    assert made.due.due_on == MONDAY.date()


@pytest.mark.parametrize("damage", [str.lower, str.swapcase, vietnamese_layout])
def test_a_damaged_scan_is_the_same_slip(
    window: Window, desk: Desk, hand: Hand, damage: object
) -> None:
    assert callable(damage)
    slip = in_drawer(desk)[0]
    assert scan_in(window, hand, damage(slip.slip_no)).form.slip.slip_no == slip.slip_no


def test_a_slip_typed_into_the_scan_box_opens_too(window: Window, desk: Desk, hand: Hand) -> None:
    slip = in_drawer(desk)[0]
    hand.press(K.Key_F2)
    hand.type(slip.slip_no.lower())
    hand.press(K.Key_Return)
    assert window.shell.intake.form.slip.slip_no == slip.slip_no


# --- used, spoilt, strange ---------------------------------------------------------------------


def used(desk: Desk, slip: Slip) -> str:
    made = slips.transcribe(desk, slip.slip_no, draft(happened_at=desk.now()))
    return made.dossier_no


def test_a_used_slip_opens_its_dossier(window: Window, desk: Desk, hand: Hand) -> None:
    slip = in_drawer(desk)[0]
    number = used(desk, slip)
    hand.press(K.Key_F3)
    hand.scan(slip.slip_no)
    assert window.shell.here == "dossier"
    shown = window.shell.dossier.shown
    assert shown is not None
    assert shown.dossier_no == number


def test_the_citizens_slip_finds_the_dossier_at_return(
    window: Window, desk: Desk, hand: Hand
) -> None:
    slip = in_drawer(desk)[0]
    number = used(desk, slip)
    hand.press(K.Key_F6)
    hand.scan(slip.slip_no.lower())
    assert window.shell.here == "return"
    shown = window.shell.room("return").shown  # type: ignore[attr-defined]  # a ReturnScreen
    assert shown.dossier_no == number


def test_a_spoilt_slip_says_why_and_opens_nothing(window: Window, desk: Desk, hand: Hand) -> None:
    slip = in_drawer(desk)[0]
    slips.spoil_slip(desk, slip.slip_no, "Ướt mưa")
    hand.press(K.Key_F5)
    hand.scan(slip.slip_no)
    assert window.shell.here == "register"
    assert "Ướt mưa" in said(window)


@pytest.mark.parametrize(("slip_no", "words"), [("PG-0000-00001", "máy khác"), ("", "không có")])
def test_a_slip_that_is_none_of_ours_is_explained(
    window: Window, desk: Desk, hand: Hand, slip_no: str, words: str
) -> None:
    hand.press(K.Key_F5)
    hand.scan(slip_no or f"PG-{desk.station_tag}-00077")
    assert window.shell.here == "register"
    assert words in said(window)


# --- who waits, what is kept -------------------------------------------------------------------


def test_who_stands_at_the_counter_waits_while_a_slip_is_typed_in(
    window: Window, desk: Desk, hand: Hand
) -> None:
    slip = in_drawer(desk)[0]
    choose_birth(hand)
    hand.press(K.Key_Tab)
    hand.type("Le Van Hai")
    hand.scan(slip.slip_no)
    intake = window.shell.intake
    assert intake.form.slip.slip_no == slip.slip_no
    assert [chip.text for chip in intake.chips.chips] == ["Le Van Hai · Khai sinh"]
    hand.press(K.Key_1, CTRL)
    assert not intake.form.slip.isVisible()
    assert intake.people.applicant.name.text == "Le Van Hai"
    hand.scan(slip.slip_no)
    assert intake.form.slip.slip_no == slip.slip_no
    assert slip.slip_no not in " ".join(chip.text for chip in intake.chips.chips), "it goes on"


def test_the_same_slip_again_changes_nothing(window: Window, desk: Desk, hand: Hand) -> None:
    slip = in_drawer(desk)[0]
    intake = scan_in(window, hand, slip.slip_no)
    intake.form.slip.time.clock.set_text("10:20")
    intake.people.applicant.name.set_text("Lê Văn Hai")
    hand.scan(slip.slip_no)
    assert intake.people.applicant.name.text == "Lê Văn Hai"
    assert intake.form.slip.time.clock.text == "10:20"


def test_esc_leaves_the_slip_and_ctrl_z_brings_it_back(
    window: Window, desk: Desk, hand: Hand
) -> None:
    slip = in_drawer(desk)[0]
    intake = scan_in(window, hand, slip.slip_no)
    hand.type("23/11/2026")
    hand.press(K.Key_Return)
    hand.type("9h")
    hand.press(K.Key_Escape)
    assert not intake.form.slip.isVisible()
    hand.press(K.Key_Z, CTRL)
    assert intake.form.slip.slip_no == slip.slip_no
    assert intake.form.slip.time.moment()[0] == MONDAY.replace(hour=9, minute=0)


def test_a_power_cut_in_the_middle_of_a_slip_loses_nothing(
    dressed: QApplication, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    first, second = in_drawer(desk)[:2]
    with_time = MONDAY.replace(hour=9, minute=5)
    for slip, texts in ((first, ("23/11/2026", "9:05")), (second, ("23/13", ""))):
        with opened(dressed, qtbot, desk, hand) as window:
            intake = scan_in(window, hand, slip.slip_no)
            intake.form.slip.time.day.set_text(texts[0])
            intake.form.slip.time.clock.set_text(texts[1])
            intake.people.applicant.name.set_text("Lê Văn Hai")
            intake.drafting.save()
    with opened(dressed, qtbot, desk, hand) as window:
        hand.press(K.Key_F3)
        intake = window.shell.intake
        texts_waiting = [chip.text for chip in intake.chips.chips]
        assert {text[:13] for text in texts_waiting} == {first.slip_no, second.slip_no}
        hand.scan(first.slip_no)
        assert intake.form.slip.time.moment() == (with_time, ())
        assert intake.people.applicant.name.text == "Lê Văn Hai"
        hand.scan(second.slip_no)
        assert intake.form.slip.time.day.text == "23/13"
        hand.scan(first.slip_no)
        intake.procedure.search.chosen.emit("1.001193")
        hand.press(K.Key_F9)
        assert finding.show(desk, first.slip_no).received_at == with_time
        assert [one.draft.slip_no for one in parking.drafts(desk)] == [second.slip_no]


def test_another_language_goes_on_with_the_slip(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    slip = in_drawer(desk)[0]
    intake = scan_in(window, hand, slip.slip_no)
    intake.form.slip.time.day.set_text("23/11/2026")
    intake.form.slip.time.clock.set_text("9:05")
    window.shell.change_language()
    qtbot.waitUntil(window.shell.intake.isVisible)
    assert window.shell.intake.form.slip.slip_no == slip.slip_no
    assert window.shell.intake.draft()[0].happened_at == MONDAY.replace(hour=9, minute=5)


def test_a_slip_that_was_used_meanwhile_is_told_at_f9(
    window: Window, desk: Desk, hand: Hand
) -> None:
    slip = in_drawer(desk)[0]
    intake = scan_in(window, hand, slip.slip_no)
    intake.form.slip.time.day.set_text("23/11/2026")
    intake.form.slip.time.clock.set_text("9:05")
    choose(intake, hand)
    used(desk, slip)
    hand.press(K.Key_F9)
    assert len(stored(desk)) == 1
    assert slip.slip_no in said(window)


# --- voided at the counter ---------------------------------------------------------------------


def test_a_spoilt_slip_is_voided_where_it_was_scanned(
    window: Window, desk: Desk, hand: Hand
) -> None:
    slip = in_drawer(desk)[0]
    intake = scan_in(window, hand, slip.slip_no)
    hand.press(K.Key_H, ALT)
    strip = intake.form.slip
    assert focus() is strip.reason.editor
    hand.press(K.Key_Return, CTRL)
    assert "bắt buộc" in strip.reason.problem
    hand.press(K.Key_Escape)
    assert focus() is strip.time.day.editor
    hand.press(K.Key_H, ALT)
    hand.type("Viet nham ten")
    hand.press(K.Key_Return, CTRL)
    assert slips.find_slip(desk, slip.slip_no).state is SlipState.SPOILT
    assert "Viet nham ten" in said(window)
    assert not strip.isVisible()
    hand.press(K.Key_H, ALT)
    assert not strip.is_asking_why


# --- the page in the settings ------------------------------------------------------------------


def page_of(window: Window, hand: Hand) -> SlipsPage:
    hand.press(K.Key_F12)
    screen = window.shell.room("settings")
    assert isinstance(screen, SettingsScreen)
    at = next(n for n, one in enumerate(screen.pages) if isinstance(one, SlipsPage))
    hand.press(K(K.Key_0 + (at + 1) % 10), ALT)
    found = screen.page
    assert isinstance(found, SlipsPage)
    return found


def test_a_block_is_printed_with_two_keys(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    page = page_of(window, hand)
    assert page.table.rows == ()
    page.count.editor.setFocus()
    page.count.line.selectAll()
    hand.type("3")
    hand.press(K.Key_S, ALT)
    (block,) = slips.slips(desk)
    assert len(block.slips) == 3
    assert [row.block.block_no for row in page.table.rows] == [block.block_no]
    printed = desk.home / "printed"
    qtbot.waitUntil(lambda: len(list(printed.glob("*.pdf"))) == 1, timeout=20_000)
    for file in printed.glob("*.pdf"):
        file.unlink()
    hand.press(K.Key_L, ALT)
    qtbot.waitUntil(lambda: len(list(printed.glob("*.pdf"))) == 1, timeout=20_000)
    assert len(slips.slips(desk)) == 1, "printed again, nothing is reserved anew"


@pytest.mark.parametrize(("typed", "words"), [("", "1"), ("0", "ít nhất"), ("300", "nhiều nhất")])
def test_a_count_that_cannot_be_is_said_at_the_field(
    window: Window, desk: Desk, hand: Hand, typed: str, words: str
) -> None:
    page = page_of(window, hand)
    page.count.editor.setFocus()
    page.count.line.selectAll()
    hand.press(K.Key_Backspace)
    hand.type(typed)
    hand.press(K.Key_Return)
    assert words in page.count.problem
    assert slips.slips(desk) == ()


def test_a_slip_scanned_on_the_page_is_shown_and_voided(
    window: Window, desk: Desk, hand: Hand
) -> None:
    first, second, third = in_drawer(desk)
    number = used(desk, second)
    page = page_of(window, hand)
    hand.scan(second.slip_no)
    assert window.shell.here == "settings"
    assert number in page.one._said.text()
    assert not page.one.void.isVisible()
    hand.scan(first.slip_no.lower())
    assert focus() is page.one.reason.editor
    hand.press(K.Key_H, ALT)
    assert "bắt buộc" in page.one.reason.problem
    hand.type("Rach")
    hand.press(K.Key_H, ALT)
    assert slips.find_slip(desk, first.slip_no).reason == "Rach"
    assert [row.balance.spoilt for row in page.table.rows] == [1]
    assert "Rach" in said(window)
    hand.type(third.slip_no)
    hand.press(K.Key_Return)
    assert page.one.slip is not None
    assert page.one.slip.slip_no == third.slip_no
    hand.scan("PG-0000-00001")
    assert "máy khác" in page.one.number.problem
    hand.scan(second.slip_no)
    hand.press(K.Key_X, ALT)
    assert window.shell.here == "dossier"


def test_one_blank_slip_is_printed_again(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    slip = in_drawer(desk)[1]
    page_of(window, hand)
    hand.scan(slip.slip_no)
    hand.press(K.Key_I, ALT)
    printed = desk.home / "printed"
    qtbot.waitUntil(lambda: len(list(printed.glob(f"{slip.slip_no}*"))) == 1, timeout=20_000)


def test_other_codes_do_the_usual_on_the_page(window: Window, desk: Desk, hand: Hand) -> None:
    number = receive(desk, draft()).dossier_no
    page_of(window, hand)
    hand.scan(number)
    assert window.shell.here == "dossier"


def test_the_scanners_page_knows_a_slip(window: Window, desk: Desk, hand: Hand) -> None:
    slip = in_drawer(desk)[0]
    hand.press(K.Key_F12)
    screen = window.shell.room("settings")
    assert isinstance(screen, SettingsScreen)
    at = next(n for n, one in enumerate(screen.pages) if isinstance(one, ScannerPage))
    hand.press(K(K.Key_1 + at), ALT)
    hand.scan(slip.slip_no.lower())
    page = screen.page
    assert isinstance(page, ScannerPage)
    assert page.said == slip.slip_no


# --- times as they are written -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("10:20", time(10, 20)),
        ("9h05", time(9, 5)),
        ("9g05", time(9, 5)),
        ("9h", time(9)),
        ("7", time(7)),
        ("1020", time(10, 20)),
        ("905", time(9, 5)),
        ("10 h 20p", time(10, 20)),
        ("", None),
    ],
)
def test_a_time_is_read_as_hands_write_it(text: str, at: time | None) -> None:
    assert read_clock(text) == at


@pytest.mark.parametrize("text", ["9h5", "25:00", "10:61", "trưa", "10:20:30", "12345"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_clock(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20/11", date(2026, 11, 20)),
        ("2011", date(2026, 11, 20)),
        ("21-11", date(2025, 11, 21)),
        ("31/12", date(2025, 12, 31)),
        ("19/11/2026", date(2026, 11, 19)),
        ("19112026", date(2026, 11, 19)),
        ("", None),
    ],
)
def test_a_day_without_its_year_is_the_last_one(text: str, day: date | None) -> None:
    assert read_recent_day(text, FRIDAY.date()) == day
