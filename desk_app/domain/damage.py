"""What keyboard-wedge scanners do to text on its way, and how each damage is undone.

A repair takes a text and gives the text it was, with a word on whether that is the only reading;
or None when this damage is not in it.  Nothing here decides what to do with an uncertain reading:
`scanning` shows it, and the raw text is kept.
"""

from __future__ import annotations

import html
import re
import unicodedata
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Repair:
    """One damage undone. `is_certain` means the text could not have been anything else."""

    name: str
    text: str
    is_certain: bool = True


VIETNAMESE_LETTERS = frozenset(
    unicodedata.normalize("NFC", base + tone)
    for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
) | frozenset("đĐ")
_MARKS = frozenset("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323")
_PUNCTUATION = frozenset("–—‘’“”…\u00a0")
_PLAUSIBLE = VIETNAMESE_LETTERS | _MARKS | _PUNCTUATION


def _is_vietnamese(text: str) -> bool:
    """Whether everything beyond ASCII is what a Vietnamese card may hold, and something is."""
    beyond = [character for character in text if not character.isascii()]
    return bool(beyond) and all(character in _PLAUSIBLE for character in beyond)


# --- codes that stand for characters ----------------------------------------------------------


def undo_percent_codes(text: str) -> Repair | None:
    """`Nguy%E1%BB%85n`; also `%u1EC5`, and + for a space where there is no other."""
    if not re.search(r"%(?:[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})", text):
        return None
    try:
        plain = urllib.parse.unquote(
            re.sub(r"%u([0-9A-Fa-f]{4})", lambda m: chr(int(m[1], 16)), text), errors="strict"
        )
    except UnicodeDecodeError:
        return None
    if "+" in plain and not re.search(r"\s", plain) and "://" not in plain:
        return Repair("percent_codes", plain.replace("+", " "), is_certain=False)
    return Repair("percent_codes", plain)


def undo_html_entities(text: str) -> Repair | None:
    """`Nguy&#7877;n`, `Nguy&#x1EC5;n`, `H&agrave;`, with their semicolons."""
    plain = re.sub(
        r"&(?:#[0-9]{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});",
        lambda m: html.unescape(m[0]),
        text,
    )
    return Repair("html_entities", plain) if plain != text else None


_DECIMAL_BYTES = re.compile(r"(?: ?0(?:1[0-9]{2}|2[0-5][0-9])){2,}")

_SPACE_IN_CHARACTER = re.compile(r"(?<=[0-9]) 0(?:12[89]|1[3-8][0-9]|19[01])")
"""A space before a byte that can only go on a character, never begin one."""


def undo_decimal_bytes(text: str) -> Repair | None:
    """UTF-8 bytes typed as Alt codes where nothing took them: `Nguy0225 0187 0133n`.

    Fields of digits alone are numbers and dates, never damaged text, and stay. Where the bytes
    of one character have spaces between them, a space between two characters may be one of
    those or part two words: before a capital it parts words, and the reading is uncertain.
    """
    fields = text.split("|")
    is_certain = True
    for n, field in enumerate(fields):
        if re.search(r"[^\W\d_]", field):
            fields[n] = _DECIMAL_BYTES.sub(_read_decimal_bytes, field)
            parted = _SPACE_IN_CHARACTER.search(field) is not None
            is_certain = is_certain and not (parted and fields[n] != field)
    plain = "|".join(fields)
    return Repair("decimal_bytes", plain, is_certain) if plain != text else None


def _read_decimal_bytes(match: re.Match[str]) -> str:
    """The characters of a run of `0ddd` groups; the run itself when they are not Vietnamese."""
    groups = re.findall(r"( ?)0([0-9]{3})", match[0])
    characters: list[tuple[str, bytes]] = []
    for space, digits in groups:
        if int(digits) > 255:
            return match[0]
        byte = bytes((int(digits),))
        if characters and 0x80 <= byte[0] < 0xC0:
            characters[-1] = (characters[-1][0], characters[-1][1] + byte)
        else:
            characters.append((space, byte))
    try:
        read = [(space, encoded.decode("utf-8")) for space, encoded in characters]
    except ValueError:
        return match[0]
    if not _is_vietnamese("".join(character for _, character in read)):
        return match[0]
    parted = _SPACE_IN_CHARACTER.search(match[0]) is not None
    kept = [
        space + character if n == 0 or not parted or character.isupper() else character
        for n, (space, character) in enumerate(read)
    ]
    return "".join(kept)


# --- UTF-8 read as something else -------------------------------------------------------------

_CODE_PAGES = ("cp1252", "cp1258", "cp437", "cp850")
"""Western and Vietnamese Windows (latin-1 is the first with its gaps filled), and DOS."""


def undo_mojibake(text: str) -> Repair | None:
    """`Nguyá»…n`: UTF-8 read with a one-byte code page, once or twice over.

    Certain when one reading only is Vietnamese and writing it wrongly again gives the same text.
    A no-break space that came as a plain one is put back, but then the reading is uncertain.
    """
    readings = sorted(set(_readings(text)))
    if readings:
        return Repair("mojibake", readings[0], is_certain=len(readings) == 1)
    respaced = _LOST_SPACE.sub(lambda m: "\u00a0 " if m["capital"] else "\u00a0", text)
    readings = sorted(set(_readings(respaced))) if respaced != text else []
    return Repair("mojibake", readings[0], is_certain=False) if readings else None


_LOST_SPACE = re.compile("(?:(?<=[ÃĂÆ])|(?<=á[º»])) (?=(?P<capital>[A-Z])?)")
"""Where a letter's last byte A0 was shown as a no-break space and then made a plain one."""


def _readings(text: str, depth: int = 2) -> Iterator[str]:
    for code_page in _CODE_PAGES:
        try:
            plain = _bytes_of(text, code_page).decode("utf-8")
        except ValueError:
            continue
        if plain == text:
            continue
        if _is_vietnamese(plain):
            yield plain
        elif depth > 1:
            yield from _readings(plain, depth - 1)


def _bytes_of(text: str, code_page: str) -> bytes:
    """The bytes a code page showed as this text; its gaps show as control characters."""
    out = bytearray()
    for character in text:
        try:
            out += character.encode(code_page)
        except UnicodeEncodeError:
            if not 0x80 <= ord(character) <= 0x9F:
                raise
            out.append(ord(character))
    return bytes(out)


# --- letters taken apart ----------------------------------------------------------------------


def undo_decomposition(text: str) -> Repair | None:
    """Marks that came apart from their letters (NFD, or the half-composed form of Windows)."""
    composed = unicodedata.normalize("NFC", text)
    return Repair("decomposed", composed) if composed != text else None


# --- the keyboard in a wrong state ------------------------------------------------------------

_LAYOUT_LETTERS = "ăâêôđĂÂÊÔĐ"
_LAYOUT_MARKS = "\u0300\u0309\u0303\u0301\u0323"
_LAYOUT_DIGITS = {
    **dict(zip(_LAYOUT_LETTERS, "1234012340", strict=True)),
    **dict(zip(_LAYOUT_MARKS, "56789", strict=True)),
}
_SHIFTED = dict(zip("!@#$%^&*()_>ĂÂÊÔĐ", "1234567890-.12340", strict=True))


def undo_vietnamese_layout(text: str) -> Repair | None:
    """The digit row under Windows' Vietnamese layout: `ăâêô`, five lone tone marks, `đ`.

    The layout sends marks as characters of their own. Where a program has since composed them
    with the letter before (`ặ` for 1 and 9), a dot below may have changed places with another
    mark: such a reading is uncertain. Where one digit came through, the layout was not to blame.
    """
    if re.search("[0-9]", text):
        return None
    runs = re.findall(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+", text)
    read = [_typed_characters(run) for run in runs]
    plain = "".join(_LAYOUT_DIGITS.get(character, character) for run in read for character in run)
    if plain == text:
        return None
    as_typed = text == "".join(map("".join, read))
    as_typed = as_typed and unicodedata.normalize("NFC", text) != text
    tones = [set(run) & set(_LAYOUT_MARKS) for run in read]
    reordered = any("\u0323" in marks and len(marks) > 1 for marks in tones)
    return Repair("vietnamese_layout", plain, is_certain=as_typed or not reordered)


def _typed_characters(run: str) -> list[str]:
    """The characters the layout sent one by one, out of one with the marks after it."""
    if run[0] in _LAYOUT_DIGITS:
        return list(run)
    first, *marks = list(unicodedata.normalize("NFD", run[0]) + run[1:])
    for shape in ("\u0306", "\u0302"):
        if shape in marks:
            marks.remove(shape)
            first = unicodedata.normalize("NFC", first + shape)
    return [first, *marks]


def undo_shifted_digits(text: str) -> Repair | None:
    """The digit row with Shift held: `!@#$%^&*()`, or, in the Vietnamese layout, `ĂÂÊÔ%^&*(Đ`."""
    if re.search("[0-9]", text):
        return None
    plain = "".join(_SHIFTED.get(character, character) for character in text)
    return Repair("shifted_digits", plain) if plain != text else None


def undo_caps_lock(name: str) -> Repair | None:
    """`nGUYỄN vĂN` → `Nguyễn Văn`, or `nGUYễN` where only ASCII letters were swapped."""
    if not re.search(r"\b[^\W\d_A-Z][A-Z]", name):
        return None
    for swapped in (name.swapcase(), swap_ascii_case(name)):
        words = re.findall(r"[^\W\d_]+", swapped)
        if all(word[0].isupper() and word[1:] == word[1:].lower() for word in words):
            return Repair("caps_lock", swapped)
    return None


def swap_ascii_case(text: str) -> str:
    """Small for capital and back where a key was pressed; other letters came as codes."""
    return "".join(c.swapcase() if c.isascii() else c for c in text)
