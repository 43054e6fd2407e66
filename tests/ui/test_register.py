"""F5: anything is found as it is typed, and opened with Enter."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.usecases import finding
from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand
from tests.ui.desks import receive_some
from ui.models.register import due_tone, state_tag
from ui.theme.tokens import Tone
from ui.widgets.fact_sheet import FactSheet
from ui.window import Window

K = Qt.Key


def test_a_name_without_accents_finds_the_dossier(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 12)
    hand.press(K.Key_F5)
    hand.type("diem hang")
    model = window.shell.register.model
    qtbot.waitUntil(lambda: len(model.rows) == 1)
    assert model.rows[0].applicant == "Lê Thị Diễm Hằng"


def test_enter_opens_the_first_hit_read_only(window: Window, desk: Desk, hand: Hand) -> None:
    receive_some(desk, 3)
    hand.press(K.Key_F5)
    hand.type("phuoc")
    hand.press(K.Key_Return)
    page = window.shell.dossier
    assert page.isVisible()
    words = " ".join(sheet.text for sheet in page.findChildren(FactSheet))
    assert "Trần Hữu Phước" in words
    assert "23/11/2026" in words
    hand.press(K.Key_Escape)
    assert window.shell.here == "register"


def test_print_again_makes_the_next_copy(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 1)
    hand.press(K.Key_F5)
    hand.press(K.Key_Return)
    number = window.shell.register.model.rows[0].dossier_no
    for copy in (1, 2):
        hand.press(K.Key_P, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(
            lambda copy=copy: finding.show(desk, number).copies_of("receipt") == copy,  # type: ignore[misc]
            timeout=20_000,
        )
    hand.press(K.Key_Escape)
    assert not window.shell.register.model.rows[0].is_unprinted


def test_scanning_a_receipt_opens_its_dossier(window: Window, desk: Desk, hand: Hand) -> None:
    receive_some(desk, 3)
    number = finding.page_of(desk, "", 3, None)[1].dossier_no
    hand.press(K.Key_F3)
    hand.scan(number)
    assert window.shell.here == "dossier"
    assert window.shell.dossier.shown is not None
    assert window.shell.dossier.shown.dossier_no == number


def test_a_number_nobody_has_is_explained(window: Window, desk: Desk, hand: Hand) -> None:
    hand.press(K.Key_F2)
    hand.type("H40.15.03-261120-0399")
    hand.press(K.Key_Return)
    assert "H40.15.03-261120-0399" in window.shell.intake.notice.text
    assert window.shell.here == "intake"


def test_nothing_found_says_what_was_looked_for(window: Window, hand: Hand) -> None:
    hand.press(K.Key_F2)
    hand.type("khong ai")
    hand.press(K.Key_Return)
    assert "khong ai" in window.shell.register.empty_text


def test_what_presses_comes_before_the_plain_state(desk: Desk) -> None:
    receive_some(desk, 1)
    (row,) = finding.page_of(desk, "", 1, None)
    assert row.due_on is not None
    early: date = row.due_on - timedelta(days=2)
    assert (due_tone(row, early), state_tag(row, early)[1]) == (Tone.NEUTRAL, Tone.WARN)
    assert due_tone(row, row.due_on - timedelta(days=1)) is Tone.WARN
    assert due_tone(row, row.due_on) is Tone.WARN
    late = row.due_on + timedelta(days=3)
    assert due_tone(row, late) is Tone.DANGER
    text, tone = state_tag(row, late)
    assert tone is Tone.DANGER
    assert "3" in text
