"""Bad input as a tired clerk makes it, in every field of every room: nothing falls over."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand
from tests.ui.desks import receive_some
from tests.ui.pictures import wait
from tests.ui.scenes_dossier import ASK, OFFICER, form
from ui.screen import Screen
from ui.screens.evening import CLOSE, EveningScreen
from ui.widgets.basics import KeyButton
from ui.widgets.field import LabelledField
from ui.widgets.line import Line
from ui.window import Window

LETTER = "Kính gửi Ủy ban nhân dân xã,\n\ttôi tên là … \u2028 " * 250
MISTAKES = {
    "a wrong year": "31/02/20226",
    "a name": "Nguyễn Thị Đào",
    "a number": "0912 345 678",
    "a whole letter": LETTER,
    "an emoji": "👨‍👩‍👧 chị Đào ♥",
    "decomposed": unicodedata.normalize("NFD", "Nguyễn Thị Ộ, ấp Bình Hòa"),
    "steering characters": "\x00\x07\x1b[31m‮abc\ufeff",
    "a formula": "=cmd|' /C calc'!A0",
    "markup": "<b>x</b>&nbsp;<img src=x>",
    "minus and zeros": "-0000000000000000000000",
}
ROOMS: dict[str, Callable[[Window], None]] = {
    **{
        name: lambda window, name=name: window.shell.enter(name)  # type: ignore[misc]
        for name in (
            "today",
            "intake",
            "quick",
            "register",
            "return",
            "handover",
            "sync",
            "reports",
        )
    },
    **{
        f"step {kind}": form(kind, *before)
        for kind, before in (
            ("corrected", ()),
            ("handed_over", ()),
            ("supplement_requested", ()),
            ("supplemented", (("supplement_requested", ASK),)),
            ("payment_requested", ()),
            ("paid", ()),
            ("extended", (("handed_over", OFFICER),)),
            ("result_ready", (("handed_over", OFFICER),)),
            ("withdrawn", ()),
            ("note_added", ()),
        )
    },
    "evening, closing": lambda window: _closing(window),
    **{f"settings {at + 1}": (lambda window, at=at: _settings(window, at)) for at in range(5)},  # type: ignore[misc]
}


def _settings(window: Window, at: int) -> None:
    window.shell.enter("settings")
    window.shell.screen.turn_to(at)  # type: ignore[attr-defined]  # the room of the settings


def _closing(window: Window) -> None:
    window.shell.enter("evening")
    room = window.shell.room("evening")
    assert isinstance(room, EveningScreen)
    room.show_stage(CLOSE)


def fields_of(screen: Screen) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit)
    return [
        one
        for one in screen.findChildren(QWidget)
        if isinstance(one, kinds) and one.isVisible() and one.isEnabled()
    ]


def paste(field: QWidget, text: str) -> None:
    """As Ctrl V does it: over what stood there."""
    QApplication.clipboard().setText(text)
    field.setFocus()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
        field.paste()
    QApplication.processEvents()


def journal_length(desk: Desk) -> int:
    with desk.book.look() as look:
        return look.head().seq


def sentences(screen: Screen) -> list[str]:
    """What the room says is wrong, or asks, in words."""
    said = [one.problem for one in screen.findChildren(LabelledField) if one.isVisible()]
    labels = [one for one in screen.findChildren(QLabel) if one.isVisible() and one.text()]
    said += [one.text() for one in labels if one.property("role") == "error"]
    strips = [one for one in screen.findChildren(QFrame) if one.isVisible()]
    for strip in strips:
        if strip.property("role") in ("asking", "trouble", "doubt", "notice"):
            said += [one.text() for one in strip.findChildren(QLabel) if one.isVisible()]
    return [one for one in said if one]


def f9_of(screen: Screen) -> KeyButton | None:
    """The filled button, when it is there and awake."""
    buttons = [one for one in screen.findChildren(KeyButton) if one.isVisible()]
    return next((b for b in buttons if b.property("role") == "main" and b.isEnabled()), None)


@pytest.mark.parametrize("room", ROOMS)
def test_nonsense_in_every_field_is_borne_and_answered(
    window: Window, hand: Hand, desk: Desk, room: str
) -> None:
    """Pasted into every field of the room, then F9: it is refused in words or asked again, or it
    is a text that may stand there. What a line holds is one line in NFC.
    """
    receive_some(desk, 2)
    for mistake, text in MISTAKES.items():
        ROOMS[room](window)
        for field in fields_of(window.shell.screen):
            if not field.isVisible():
                continue
            paste(field, text)
            if isinstance(field, Line):
                held = field.text()
                assert held == unicodedata.normalize("NFC", held), mistake
                assert not any(unicodedata.category(c) == "Cc" for c in held), mistake
        before, is_main = journal_length(desk), f9_of(window.shell.screen) is not None
        hand.press(Qt.Key.Key_F9)
        wait(0.05)
        assert window.frame.isVisible()
        if is_main and journal_length(desk) == before:
            assert sentences(window.shell.screen), f"nothing is said of {mistake}"
        for said in sentences(window.shell.screen):
            assert "{" not in said, said
        hand.press(Qt.Key.Key_Escape)
