"""F1: the page for where one is; looking words up; and what the pages say is really there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand
from tests.ui.desks import BIRTH, CARD, receive_some
from tests.ui.scenes_roster import staff
from ui.assistant.assistant import Assistant
from ui.background import Background
from ui.firststart import first_start_of
from ui.help import Help
from ui.help_pages import ORDER, PICTURES, help_pages
from ui.language import Language
from ui.rooms import DOSSIER, MAKERS
from ui.widgets.basics import key_text
from ui.widgets.help_window import HelpWindow
from ui.window import Window

K = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PAGES = {page.name: page for page in help_pages()}
_SHORTCUT = re.compile(r"F\d{1,2}|(?:Ctrl|Alt|Shift)(?: Shift)? \S+")


def open_help(window: Window, hand: Hand) -> HelpWindow:
    hand.press(K.Key_F1)
    opened = window.help.window
    assert opened is not None
    return opened


def to_room(window: Window, desk: Desk, room: str) -> None:
    if room == DOSSIER:
        receive_some(desk, 1, (BIRTH,))
        window.shell.open_dossier(window.actions.page_of("", 1, None)[0].dossier_no)
    else:
        window.shell.enter(room)


# --- the pages ---------------------------------------------------------------------------------


def test_every_room_has_a_page_and_every_file_is_listed() -> None:
    assert set(MAKERS) <= set(ORDER)
    folder = PICTURES.parent / "vi"
    assert {path.stem for path in folder.glob("*.md")} == set(ORDER)


def test_every_picture_named_is_there_and_every_picture_there_is_named() -> None:
    named = {name for page in PAGES.values() for name in page.pictures}
    assert named == {path.name for path in PICTURES.glob("*.png")}


def test_the_readme_shows_five_pictures_that_are_there() -> None:
    root = PICTURES.parents[2]
    text = (root / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+\.png)\)", text)
    assert len(shown) == 5
    assert all((root / path).is_file() for path in shown)


def links_of(page: str) -> set[str]:
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", PAGES[page].text)
    return {link.removesuffix(".md") for link in links}


@pytest.mark.parametrize("page", ORDER)
def test_pages_lead_only_to_pages(page: str) -> None:
    assert links_of(page) <= set(ORDER)
    assert PAGES[page].text.startswith("# ")


def keys_of(*roots: QWidget) -> set[str]:
    """What these widgets and all within them listen for, as it stands on key caps."""
    owners = [owner for root in roots for owner in (root, *root.findChildren(QWidget))]
    actions: list[QAction] = [action for owner in owners for action in owner.actions()]
    return {key_text(action.shortcut().toString()) for action in actions} - {""}


def keys_named(page: str) -> set[str]:
    spans = re.findall(r"`([^`]+)`", PAGES[page].text)
    return {span for span in spans if _SHORTCUT.fullmatch(span)}


@pytest.fixture
def assistant(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Assistant]:
    Language(dressed)
    background = Background()
    made = Assistant(first_start_of(tmp_path / "new", lambda: "vi"), background)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    background.close()
    shiboken6.delete(made)


def test_every_key_that_a_rooms_page_names_does_something_there(
    window: Window, desk: Desk, hand: Hand
) -> None:
    """There, or in a room that the page leads to."""
    heard = {}
    for room in MAKERS:
        to_room(window, desk, room)
        heard[room] = keys_of(window.shell.room(room))
    unknown = {}
    for room in MAKERS:
        known = heard[room] | _outside_rooms(window)
        for led_to in links_of(room) & set(MAKERS):
            known |= heard[led_to]
        unknown[room] = keys_named(room) - known
    assert unknown == {room: set() for room in MAKERS}


def _outside_rooms(window: Window) -> set[str]:
    rooms = [w for w in window.frame.stack.children() if isinstance(w, QWidget)]
    inside = {id(w) for room in rooms for w in (room, *room.findChildren(QWidget))}
    owners = (window.frame, *window.frame.findChildren(QWidget))
    return {
        key_text(action.shortcut().toString())
        for owner in owners
        if id(owner) not in inside
        for action in owner.actions()
    }


def test_every_key_that_another_page_names_is_somewhere(
    window: Window, desk: Desk, hand: Hand, assistant: Assistant
) -> None:
    for room in MAKERS:
        to_room(window, desk, room)
    window.frame.activateWindow()
    window.help.open()
    opened = window.help.window
    assert opened is not None
    known = keys_of(window.frame, opened, assistant)
    others = set(ORDER) - set(MAKERS)
    assert {page: keys_named(page) - known for page in others} == {page: set() for page in others}


def test_the_page_of_all_keys_names_the_key_of_every_room(window: Window) -> None:
    assert keys_of(window.frame.navigation) <= keys_named("keys")


# --- F1 ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("room", MAKERS)
def test_f1_opens_the_page_of_the_room_one_is_in(
    window: Window, desk: Desk, hand: Hand, room: str
) -> None:
    to_room(window, desk, room)
    opened = open_help(window, hand)
    assert opened.name == room
    assert opened.windowTitle().startswith(PAGES[room].title)
    assert opened.isActiveWindow()


def test_it_is_not_made_before_it_is_asked_for_and_is_one(
    window: Window, hand: Hand, qtbot: QtBot
) -> None:
    assert window.help.window is None
    first = open_help(window, hand)
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow)
    window.shell.enter("return")
    assert open_help(window, hand) is first
    assert first.name == "return"
    hand.press(K.Key_Escape)
    assert window.help.window is None


def test_f1_helps_who_signs_in(window: Window, desk: Desk, hand: Hand) -> None:
    staff(desk)
    window.signin.lock()
    assert open_help(window, hand).name == "signin"


def test_f1_helps_at_the_first_start(assistant: Assistant, hand: Hand) -> None:
    helping = Help(assistant, lambda: "start")
    assistant.help_asked.connect(helping.open)
    assistant.setModal(True)
    hand.press(K.Key_F1)
    opened = helping.window
    assert opened is not None
    assert opened.name == "start"
    hand.press(K.Key_Escape)
    assert not assistant.isHidden()


def test_the_button_in_the_bar_shows_the_key_and_does_the_same(window: Window) -> None:
    button = window.frame.status.help
    assert button.cap.text() == "F1"
    button.click()
    assert window.help.window is not None


def test_a_change_of_language_closes_help(window: Window, hand: Hand) -> None:
    open_help(window, hand)
    window.shell.change_language()
    assert window.help.window is None


# --- in the window of help ---------------------------------------------------------------------


def test_words_are_found_without_their_marks(window: Window, hand: Hand) -> None:
    opened = open_help(window, hand)
    hand.press(K.Key_F, CTRL)
    hand.type("bien ban")
    assert opened.listed[0] == "handover"
    assert opened.name == "handover"
    assert {word.casefold() for word in opened.view.marked} == {"biên bản"}
    hand.type(" xyz")
    assert opened.listed == ()
    assert opened.nothing.isVisible()
    opened.search.clear()
    assert opened.listed == ORDER


def test_words_that_stand_apart_are_found_too(window: Window, hand: Hand) -> None:
    opened = open_help(window, hand)
    opened.search.setText("usb mang lau")
    assert "sync" in opened.listed or "trouble" in opened.listed
    assert opened.view.marked


def test_back_leads_to_what_was_read_before(window: Window, hand: Hand) -> None:
    window.shell.enter("intake")
    opened = open_help(window, hand)
    assert not opened.back.isEnabled()
    opened.view.anchorClicked.emit(QUrl("today.md"))
    assert opened.name == "today"
    opened.view.anchorClicked.emit(QUrl("today.png"))
    assert opened.name == "today.png"
    hand.press(K.Key_Left, ALT)
    hand.press(K.Key_Left, ALT)
    assert opened.name == "intake"
    assert not opened.back.isEnabled()


def test_the_arrows_of_the_list_turn_pages(window: Window, hand: Hand) -> None:
    opened = open_help(window, hand)
    opened.show_page("today")
    pages = opened.findChild(QListWidget)
    assert pages is not None
    pages.setFocus()
    hand.press(K.Key_Down)
    assert opened.name == "intake"


def test_pictures_are_as_wide_as_the_page_and_whole_when_asked(window: Window, hand: Hand) -> None:
    window.shell.enter("today")
    opened = open_help(window, hand)
    opened.resize(900, 600)
    view = opened.view
    QTest.qWait(150)
    shown = view.document().resource(2, QUrl("today.png"))
    assert 300 < shown.deviceIndependentSize().width() < view.viewport().width()
    view.anchorClicked.emit(QUrl("today.png"))
    assert view.document().resource(2, QUrl("today.png")).deviceIndependentSize().width() == 1366


# --- beside the desk ---------------------------------------------------------------------------


def test_a_scan_while_reading_goes_to_the_desk(window: Window, hand: Hand) -> None:
    window.shell.enter("today")
    opened = open_help(window, hand)
    opened.search.setFocus()
    hand.scan(CARD)
    assert window.shell.here == "intake"
    assert window.shell.intake.people.applicant.name.text == "Nguyễn Văn Đạo"
    assert window.help.window is None
    assert window.frame.isActiveWindow()


def test_help_beside_the_desk_stays_when_one_scans_there(
    window: Window, hand: Hand, qtbot: QtBot
) -> None:
    opened = open_help(window, hand)
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow)
    hand.scan(CARD)
    assert window.help.window is opened


def test_everything_in_it_has_a_name(window: Window, hand: Hand) -> None:
    opened = open_help(window, hand)
    parts = (opened.search, opened.list, opened.view, opened.back, opened.shut)
    assert all(part.accessibleName() for part in parts)
