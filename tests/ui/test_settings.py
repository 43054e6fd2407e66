"""F12: what is set is stored and shows; what is looked up is what the rules say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.store.book import Book
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import open_desk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD, receive_some
from ui.screens.settings import SettingsScreen
from ui.serial_scanner import Port, port_of, put_port
from ui.settings import settings_of
from ui.settings_pages.backup import BackupPage
from ui.settings_pages.calendar import CalendarPage
from ui.settings_pages.catalogue import CataloguePage
from ui.settings_pages.look import LookPage
from ui.settings_pages.page import SettingsPage
from ui.settings_pages.scanner import ScannerPage
from ui.settings_pages.unit import UnitPage
from ui.sounds import Sounds
from ui.theme.look import apply_look
from ui.theme.tokens import TOKENS
from ui.window import Window

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def settings(window: Window, hand: Hand) -> SettingsScreen:
    hand.press(K.Key_F12)
    screen = window.shell.room("settings")
    assert isinstance(screen, SettingsScreen)
    return screen


def turn(window: Window, hand: Hand, kind: type[SettingsPage]) -> SettingsPage:
    screen = settings(window, hand)
    at = next(n for n, page in enumerate(screen.pages) if isinstance(page, kind))
    hand.press(K(K.Key_1 + at), ALT)
    assert screen.page is screen.pages[at]
    return screen.page


def test_a_new_counter_is_stored_and_stands_in_the_bar(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    page = turn(window, hand, UnitPage)
    assert isinstance(page, UnitPage)
    hand.press(K.Key_Return)
    assert focus() is page.form.superior.editor
    page.form.counter.editor.setFocus()
    page.form.counter.line.selectAll()
    hand.type("Quay 7")
    hand.press(K.Key_F9)
    qtbot.waitUntil(lambda: "Quay 7" in window.frame.top.office_text)
    with open_desk(desk.home) as again:
        assert again.unit.counter == "Quay 7"
        assert again.unit.name == desk.unit.name


def test_what_cannot_be_is_said_beside_its_field_and_not_stored(
    window: Window, desk: Desk, hand: Hand
) -> None:
    page = turn(window, hand, UnitPage)
    assert isinstance(page, UnitPage)
    before = desk.unit
    page.form.agency_code.line.setText("xa My Yen")
    page.form.hours.line.setText("ca ngay")
    hand.press(K.Key_F9)
    assert page.form.agency_code.problem
    assert page.form.hours.problem
    assert desk.unit == before
    assert window.shell.room("settings").notice.property("role") == "trouble"


def test_nothing_changed_writes_nothing(window: Window, desk: Desk, hand: Hand) -> None:
    turn(window, hand, UnitPage)
    with desk.book.look() as look:
        before = look.head()
    hand.press(K.Key_F9)
    with desk.book.look() as look:
        assert look.head() == before


def test_contrast_and_size_show_at_once_and_are_kept(
    window: Window, dressed: QApplication, hand: Hand, qtbot: QtBot
) -> None:
    page = turn(window, hand, LookPage)
    assert isinstance(page, LookPage)
    try:
        page.theme.combo.setFocus()
        hand.press(K.Key_Down)
        page.theme.combo.activated.emit(page.theme.combo.currentIndex())
        qtbot.waitUntil(lambda: TOKENS.text == "#000000")
        assert window.shell.here == "settings"
    finally:
        apply_look(dressed)


def test_the_calendar_turns_its_years_and_says_how_sure_it_is(window: Window, hand: Hand) -> None:
    page = turn(window, hand, CalendarPage)
    assert isinstance(page, CalendarPage)
    assert page.sheet.year == 2026
    sure = page.state_label.text()
    hand.press(K.Key_Right, ALT)
    assert page.sheet.year == 2027
    assert page.state_label.text() != sure
    hand.press(K.Key_Right, ALT)
    assert page.sheet.year == 2027  # nothing is known beyond


def test_the_catalogue_finds_by_two_letters_of_any_words(window: Window, hand: Hand) -> None:
    page = turn(window, hand, CataloguePage)
    assert isinstance(page, CataloguePage)
    hand.press(K.Key_Return)
    everything = len(page.table.rows)
    hand.type("dk ks")
    assert 0 < len(page.table.rows) < everything
    assert any("khai sinh" in hit.name for hit in page.table.rows)


def test_a_copy_is_whole_and_the_file_is_proved(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 3)
    page = turn(window, hand, BackupPage)
    notice = window.shell.room("settings").notice
    hand.press(K.Key_S, ALT)
    qtbot.waitUntil(lambda: "desk-20261120-153200.db" in notice.text, timeout=20_000)
    (copy,) = (desk.home / "copies").iterdir()
    with Book(copy) as book, book.look() as look, desk.book.look() as mine:
        assert look.head() == mine.head()
    assert isinstance(page, BackupPage)
    hand.press(K.Key_K, ALT)
    with desk.book.look() as look:
        lines = str(look.head().seq)
    qtbot.waitUntil(lambda: lines in notice.text, timeout=30_000)
    assert notice.property("role") == "notice"


def test_a_place_that_cannot_be_written_is_told(
    window: Window, hand: Hand, qtbot: QtBot, tmp_path: Path
) -> None:
    page = turn(window, hand, BackupPage)
    assert isinstance(page, BackupPage)
    (tmp_path / "a file").write_text("in the way")
    page.copy_to(tmp_path / "a file" / "copies")
    notice = window.shell.room("settings").notice
    qtbot.waitUntil(lambda: notice.property("role") == "trouble", timeout=20_000)
    assert "a file" in notice.text


def test_a_scanner_s_port_acts_at_once_and_is_kept(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    put_port(settings_of(desk.home), Port("/dev/no-such-port", 19200))
    page = turn(window, hand, ScannerPage)
    assert isinstance(page, ScannerPage)
    qtbot.waitUntil(lambda: page.where.value == "/dev/no-such-port")
    assert page.baud.value == "19200"
    assert window.scanner.port == Port()
    page.baud.set_value("115200")
    page.baud.changed.emit()
    qtbot.waitUntil(lambda: window.scanner.port == Port("/dev/no-such-port", 115200))
    page.where.set_value("")
    page.where.changed.emit()
    qtbot.waitUntil(lambda: window.scanner.port.name == "")
    assert port_of(settings_of(desk.home)) == Port("", 115200)
    page.sound.set_value("")
    page.sound.changed.emit()
    assert not Sounds(settings_of(desk.home)).is_on


def test_what_is_scanned_to_try_is_said_and_not_opened(
    window: Window, desk: Desk, hand: Hand
) -> None:
    receive_some(desk, 1)
    page = turn(window, hand, ScannerPage)
    assert isinstance(page, ScannerPage)
    for code, said in (
        ("H40.15.03-261120-0001", "H40.15.03-261120-0001"),
        (CARD, "Nguyễn Văn Đạo"),
    ):
        hand.scan(code)
        assert window.shell.here == "settings"
        assert said in page.said
    hand.scan("8934563138165")
    assert "Nguyễn Văn Đạo" not in page.said
    assert page.said


def test_the_idle_minutes_act_at_once(window: Window, hand: Hand, qtbot: QtBot) -> None:
    page = turn(window, hand, LookPage)
    assert isinstance(page, LookPage)
    page.idle.set_value("0")
    page.idle.changed.emit()
    qtbot.waitUntil(lambda: window.idle.limit == 0)
    page.idle.set_value("5")
    page.idle.changed.emit()
    qtbot.waitUntil(lambda: window.idle.limit == 300)


def test_the_places_of_the_shelf_are_a_list(window: Window, desk: Desk, hand: Hand) -> None:
    page = turn(window, hand, UnitPage)
    assert isinstance(page, UnitPage)
    page.form.shelf_places.editor.setFocus()
    hand.type("A1, A2;  Ngăn  đỏ , a1")
    hand.press(K.Key_F9)
    assert "a1" in page.form.shelf_places.problem
    assert desk.unit.shelf_places == ()
    hand.press(K.Key_Backspace, times=5)
    hand.press(K.Key_F9)
    assert desk.unit.shelf_places == ("A1", "A2", "Ngăn đỏ")
    assert page.form.shelf_places.text == "A1, A2;  Ngăn  đỏ"
    page.begin()
    assert page.form.shelf_places.text == "A1, A2, Ngăn đỏ"
