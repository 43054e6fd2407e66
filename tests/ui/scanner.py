"""Scanners as they plug into a PC: what arrives at the window, key by key, in their own time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import NO_KEYS, Hand

K = Qt.Key
ENTER = ((K.Key_Return, NO_KEYS),)
CRLF = (*ENTER, (K.Key_J, Qt.KeyboardModifier.ControlModifier))
TWO_ENTERS = (*ENTER, (K.Key_Enter, NO_KEYS))
TAB = ((K.Key_Tab, NO_KEYS),)
BACK = "\b"
Ends = tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]


def receiver() -> QWidget:
    """Whom the system would give a key: the open list, else what has the focus."""
    focus, popup = QApplication.focusWidget(), QApplication.activePopupWidget()
    found = popup if popup and not (focus and popup.isAncestorOf(focus)) else focus
    found = found or QApplication.activeWindow()
    assert found is not None, "nothing has the focus"
    return found


@dataclass
class Scanner:
    """Sends keys `gap` seconds apart by the hand's clock."""

    hand: Hand
    gap: float = 0.002
    modifier: Qt.KeyboardModifier = NO_KEYS

    def scan(self, text: str, ends: Ends = ENTER) -> None:
        """A burst; the world goes on only afterwards."""
        self.burst(text, ends)
        QApplication.processEvents()

    def burst(self, text: str, ends: Ends = ()) -> None:
        before = self.hand.seconds_between
        for character in text:
            self.strike(character)
            self.hand.seconds_between = self.gap
        for key, modifier in ends:
            self.key(key, modifier)
        self.hand.seconds_between = before

    def strike(self, character: str) -> None:
        if character == BACK:
            self.key(K.Key_Backspace)
        elif character.isascii():
            shift = Qt.KeyboardModifier.ShiftModifier if character.isupper() else NO_KEYS
            QTest.keyClick(receiver(), character, shift | self.modifier)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, K.Key_unknown, NO_KEYS, character)
                QApplication.sendEvent(receiver(), event)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(receiver(), key, modifier)

    def compose(self, *steps: tuple[str, str]) -> None:
        """An input method: (what is being composed, what is committed) step by step."""
        before = self.hand.seconds_between
        for composed, committed in steps:
            event = QInputMethodEvent(composed, [])
            event.setCommitString(committed)
            QApplication.sendEvent(receiver(), event)
            self.hand.seconds_between = self.gap
        self.hand.seconds_between = before


def keyed_by_telex(keys: str) -> str:
    """What a Telex input method that sends characters makes of keys: it takes back with
    backspaces what it changes (`ee` arrives as e, backspace, ê)."""
    marks = {"aa": "â", "ee": "ê", "oo": "ô", "dd": "đ", "DD": "Đ", "aw": "ă", "ow": "ơ", "uw": "ư"}
    out = ""
    for n, key in enumerate(keys):
        pair = keys[n - 1 : n + 1] if n else ""
        out += BACK + marks[pair] if pair in marks else key
    return out
