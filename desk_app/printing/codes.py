"""Code 128 and QR as vector bars on the dot grid of the printer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Any

import segno
from barcode.charsets import code128
from barcode.codex import Code128
from segno import consts

QUIET_MODULES = 10
QR_QUIET_MODULES = 4
_SYMBOL = 11
_START = {103: "A", 104: "B", 105: "C"}
_SWITCH = {"A": {100: "B", 99: "C"}, "B": {101: "A", 99: "C"}, "C": {100: "B", 101: "A"}}

Bar = tuple[int, int, int, int]
"""x, y of the upper left corner (y grows downwards), width, height; in dots of the printer."""


class UnsafeCode(ValueError):
    """The text cannot be put into bars that read back as the same text."""


@lru_cache(maxsize=64)
def code128_modules(text: str) -> str:
    """The bars of a text, one character per module, `1` black; without quiet zones.

    python-barcode 0.16.1 silently loses a leading `99`: what it built is therefore read back.
    Raises UnsafeCode when it does not read as the text, or cannot be written in Code 128.
    """
    try:
        modules = str(Code128(text).build()[0])
    except Exception as error:  # whatever the library raises means the same here
        raise UnsafeCode(text) from error
    if code128_text(modules) != text:
        raise UnsafeCode(text)
    return modules


def code128_text(modules: str) -> str:
    """What a scanner reads from these modules. Raises UnsafeCode when it is no Code 128."""
    values = _symbol_values(modules)
    if len(values) < 2 or values[0] not in _START:
        raise UnsafeCode(modules)
    check = values[0] + sum(place * value for place, value in enumerate(values[1:-1], start=1))
    if check % 103 != values[-1]:
        raise UnsafeCode(modules)
    charset = _START[values[0]]
    text = ""
    for value in values[1:-1]:
        if value in _SWITCH[charset]:
            charset = _SWITCH[charset][value]
        else:
            text += _character(value, charset)
    return text


def _symbol_values(modules: str) -> list[int]:
    stop = code128.STOP + "11"
    if not modules.endswith(stop):
        raise UnsafeCode(modules)
    drawn = modules.removesuffix(stop)
    known = {pattern: value for value, pattern in enumerate(code128.CODES)}
    symbols = [drawn[at : at + _SYMBOL] for at in range(0, len(drawn), _SYMBOL)]
    if not known.keys() >= set(symbols):
        raise UnsafeCode(modules)
    return [known[symbol] for symbol in symbols]


def _character(value: int, charset: str) -> str:
    """One value of a set (ISO/IEC 15417); function codes and shifts are never used here."""
    if charset == "C" and value < 100:
        return f"{value:02d}"
    if charset == "B" and value < 96:
        return chr(value + 32)
    if charset == "A" and value < 96:
        return chr(value + 32 if value < 64 else value - 64)
    raise UnsafeCode(f"{charset}{value}")


def code128_bars(text: str, module: int, height: int) -> tuple[int, tuple[Bar, ...]]:
    """The width and the bars, all in dots; `module` is the width of one module."""
    modules = code128_modules(text)
    return len(modules) * module, tuple(_runs(modules, module, 0, height))


_LEVELS = ("h", "q", "m")
_COARSE_MODULES = 41
"""A fold or a stain takes a larger share of a small code than of a large one: the strongest level
whose code has no more modules than this is taken (a third may be lost, a quarter), else M."""


@lru_cache(maxsize=64)
def _qr_rows(text: str) -> tuple[str, ...]:
    segments: Any = _segments(text)  # segno's stub has not heard of several segments
    for level in _LEVELS:
        code = segno.make_qr(segments, error=level)
        if len(code.matrix) <= _COARSE_MODULES:
            break
    return tuple("".join("1" if dot else "0" for dot in row) for row in code.matrix)


_ALPHANUMERIC_TAIL = re.compile(r"[0-9A-Z $%*+\-./:]*$")
_WORTH_SWITCHING = 20


def _segments(text: str) -> str | list[tuple[str, int]]:
    """A long end in capitals and digits is written in five and a half bits a character, whatever
    stands before it: an address in small letters would cost eight everywhere."""
    found = _ALPHANUMERIC_TAIL.search(text)
    start = found.start() if found else len(text)
    if not 0 < start <= len(text) - _WORTH_SWITCHING:
        return text
    return [(text[:start], consts.MODE_BYTE), (text[start:], consts.MODE_ALPHANUMERIC)]


def qr_bars(text: str, largest: int) -> tuple[int, tuple[Bar, ...]]:
    """The side and the bars of a QR code (correction level M at least), all in dots.

    A module is as many dots as let the code be no wider than `largest`, and one dot at least.
    Equal neighbouring rows are drawn as one.
    """
    rows = _qr_rows(text)
    module = max(1, largest // len(rows))
    bars: list[Bar] = []
    top = 0
    for row, same in groupby(rows):
        height = len(list(same)) * module
        bars.extend(_runs(row, module, top, height))
        top += height
    return len(rows) * module, tuple(bars)


def _runs(modules: str, module: int, top: int, height: int) -> Iterator[Bar]:
    at = 0
    for colour, run in groupby(modules):
        length = len(list(run)) * module
        if colour == "1":
            yield at, top, length, height
        at += length
