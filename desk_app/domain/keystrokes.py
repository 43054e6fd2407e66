"""Vietnamese as it is keyed: words left as raw Telex or VNI keystrokes, put together again.

Scanners that "type" Vietnamese send the keys of an input method; when that method is off, the
keys themselves arrive (`Nguyeenx Vawn DDaof`, `Nguye6n4 Va8n D9ao2`).  Only words that give a
possible Vietnamese syllable are put together; anything else (`Ksor`, `H'Hen`, `Q1`) stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_CIRCUMFLEX, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"
_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"


@dataclass(frozen=True, slots=True)
class InputMethod:
    """Which key sets a tone, and which gives which vowels another shape."""

    name: str
    tones: Mapping[str, str]
    shapes: Mapping[str, Mapping[str, str]]
    stroke: str


TELEX = InputMethod(
    name="telex",
    tones={"f": _GRAVE, "s": _ACUTE, "r": _HOOK, "x": _TILDE, "j": _DOT},
    shapes={
        "a": {"a": _CIRCUMFLEX},
        "e": {"e": _CIRCUMFLEX},
        "o": {"o": _CIRCUMFLEX},
        "w": {"a": _BREVE, "o": _HORN, "u": _HORN},
    },
    stroke="d",
)
VNI = InputMethod(
    name="vni",
    tones={"2": _GRAVE, "1": _ACUTE, "3": _HOOK, "4": _TILDE, "5": _DOT},
    shapes={
        "6": {"a": _CIRCUMFLEX, "e": _CIRCUMFLEX, "o": _CIRCUMFLEX},
        "7": {"o": _HORN, "u": _HORN},
        "8": {"a": _BREVE},
    },
    stroke="9",
)

_SYLLABLE = re.compile(
    "(?P<onset>ngh?|nh|gh|gi(?=[aeiouy])|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
    "(?P<nucleus>[aeiouy]{1,3})"
    "(?P<coda>ch|ng|nh|[cmnpt])?"
)


def put_together(text: str, method: InputMethod) -> str | None:
    """The text its keystrokes meant, word by word; None when no word was keyed so."""
    words = re.split(r"(\w+)", text, flags=re.ASCII)
    read = [_word(word, method) if word.isalnum() and word.isascii() else word for word in words]
    return None if read == words else "".join(read)


def _word(word: str, method: InputMethod) -> str:
    """The syllable a word's keys give, or the word itself when they give none."""
    keyed = _Keyed()
    for key in word:
        if not keyed.press(key, method):
            return word
    return keyed.syllable() if keyed.is_changed else word


class _Keyed:
    """The letters one word has so far, the shape on each, and the tone over all."""

    def __init__(self) -> None:
        self._letters: list[str] = []
        self._shapes: list[str] = []
        self._tone = ""

    @property
    def is_changed(self) -> bool:
        base = "".join(self._letters).lower()
        changed = bool(self._tone or any(self._shapes) or "đ" in base)
        return changed and _SYLLABLE.fullmatch(base) is not None

    def press(self, key: str, method: InputMethod) -> bool:
        """Take one key; False when it can be neither a letter nor a mark here."""
        low = key.lower()
        if low == method.stroke and self._stroke():
            return True
        if low in method.shapes and self._shape(method.shapes[low]):
            return True
        has_vowel = any(letter.lower() in "aeiouy" for letter in self._letters)
        if low in method.tones and has_vowel and not self._tone:
            self._tone = method.tones[low]
            return True
        if not key.isalpha():
            return False
        self._letters.append(key)
        self._shapes.append("")
        return True

    def _stroke(self) -> bool:
        if not self._letters or self._letters[0] not in "dD":
            return False
        self._letters[0] = "đ" if self._letters[0] == "d" else "Đ"
        return True

    def _shape(self, shapes: Mapping[str, str]) -> bool:
        """Shape the last vowel that takes it; `uo` with a horn is `ươ`."""
        for n in reversed(range(len(self._letters))):
            shape = shapes.get(self._letters[n].lower())
            if shape is None or self._shapes[n]:
                continue
            self._shapes[n] = shape
            if shape == _HORN and n and self._letters[n - 1].lower() == "u":
                before = self._letters[n - 2].lower() if n > 1 else ""
                self._shapes[n - 1] = "" if before == "q" else _HORN
            return True
        return False

    def syllable(self) -> str:
        """The word in NFC, its tone where Vietnamese writes it."""
        marks = list(self._shapes)
        if self._tone:
            marks[self._tone_place()] += self._tone
        spelt = "".join(letter + mark for letter, mark in zip(self._letters, marks, strict=True))
        return unicodedata.normalize("NFC", spelt)

    def _tone_place(self) -> int:
        """On the shaped vowel; else the last before a final consonant, the middle one of three,
        the first of two."""
        match = _SYLLABLE.fullmatch("".join(self._letters).lower())
        if match is None:
            raise ValueError("no syllable")
        first, end = match.span("nucleus")
        shaped = [n for n in range(first, end) if self._shapes[n]]
        if shaped:
            return shaped[-1]
        return end - 1 if match["coda"] else first + (end - first) // 3
