"""Keys, as a run of characters sees them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Stroke(Enum):
    """`FRAME` stands around a code without being part of it; `OTHER` ends any run."""

    TEXT = auto()
    ERASE = auto()
    END = auto()
    FRAME = auto()
    MODIFIER = auto()
    OTHER = auto()


_M = Qt.KeyboardModifier
_COMMANDS = _M.ControlModifier | _M.AltModifier | _M.MetaModifier
_ALT_GR = _M.ControlModifier | _M.AltModifier
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_LINE_ENDS = (Qt.Key.Key_J, Qt.Key.Key_M)
_MODIFIERS = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    )
)


def sort_of(event: QKeyEvent) -> Stroke:
    """What a key is to a run of characters.

    Line feed and the frame some scanners put around a code (STX, ETX) come as Ctrl and a letter;
    a character typed by its number comes as Alt and digits of the keypad, then the character.
    """
    key, commands, text = event.key(), event.modifiers() & _COMMANDS, event.text()
    if key in _MODIFIERS or (commands == _M.AltModifier and event.modifiers() & _M.KeypadModifier):
        return Stroke.MODIFIER
    if commands == _M.ControlModifier:
        return Stroke.END if key in _LINE_ENDS else Stroke.FRAME
    if commands and commands != _ALT_GR:
        return Stroke.OTHER
    if key in _ENDS:
        return Stroke.END
    if key == Qt.Key.Key_Backspace:
        return Stroke.ERASE
    if key == Qt.Key.Key_Escape or not text:
        return Stroke.OTHER
    if text.isprintable() or text[0] > "\x7f":
        return Stroke.TEXT
    return Stroke.FRAME if text[0] < " " else Stroke.OTHER
