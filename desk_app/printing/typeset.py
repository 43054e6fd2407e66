"""Words -> lines -> blocks: line breaking and alignment with the widths of the real faces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desk_app.printing.blocks import Block, Mark, Rule, Text, beside, pile
from desk_app.printing.fonts import REGULAR, printable, width

LEADING = 1.22
ASCENT = 0.92
"""Where the base line lies in a line, as a share of the type size."""


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one face. `is_blank` is a dotted line to write on, to the end of the line."""

    text: str
    font: str = REGULAR
    is_blank: bool = False


BLANK = Span("", is_blank=True)

_Piece = tuple[str, str]
_Word = list[_Piece]
"""A word may change its face within: a bold name and the comma after it."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The column that words are set in: where it begins, how wide it is, which size and side."""

    width: float
    size: float
    x: float = 0.0
    align: Align = Align.LEFT

    @property
    def line_height(self) -> float:
        return self.size * LEADING


def set_text(spans: Sequence[Span] | str, measure: Measure) -> list[Block]:
    """One block for each line; no line is wider than the measure."""
    if isinstance(spans, str):
        spans = (Span(spans),)
    lines = list(_broken(spans, measure))
    if measure.align is Align.CENTER and len(lines) > 1:
        lines = _balanced(spans, measure, lines)
    return [_line_block(line, measure) for line in lines]


_ELLIPSIS = "\u2026"


def set_within(text: str, font: str, measure: Measure, most: int) -> list[Block]:
    """At most `most` lines: what is longer loses whole words at its end, for an ellipsis."""
    lines = set_text((Span(text, font),), measure)
    words = printable(text).split(" ")
    while len(lines) > most and len(words) > 1:
        words.pop()
        shown = " ".join(words).rstrip(".,;:–-") + _ELLIPSIS
        lines = set_text((Span(shown, font),), measure)
    letters = words[0]
    while len(lines) > most:  # a single word that no line can hold
        letters = letters[:-1]
        lines = set_text((Span(letters + _ELLIPSIS, font),), measure)
    return lines


def _balanced(
    spans: Sequence[Span], measure: Measure, lines: list[list[_Word]]
) -> list[list[_Word]]:
    """As many lines, of lengths as equal as can be: no last word alone below a heading."""
    narrow, wide = measure.width / len(lines), measure.width
    while wide - narrow > measure.size / 2:
        middle = (narrow + wide) / 2
        tried = list(_broken(spans, replace(measure, width=middle)))
        if len(tried) == len(lines):
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


def framed(lines: Sequence[Block], measure: Measure, padding: float, line: float = 0.8) -> Block:
    """Lines in a frame as wide as the measure."""
    words = pile([Block(padding * 0.7), *lines, Block(padding)])
    left, right, foot = measure.x, measure.x + measure.width, words.height
    frame = (
        Rule(left, 0, right, 0, line),
        Rule(left, foot, right, foot, line),
        Rule(left, 0, left, foot, line),
        Rule(right, 0, right, foot, line),
    )
    return beside(words, Block(words.height, frame))


def text_width(text: str, font: str, size: float) -> float:
    return width(printable(text), font, size)


def _words(spans: Sequence[Span]) -> Iterator[_Word]:
    word: _Word = []
    for span in spans:
        if span.is_blank:
            if word:
                yield word
            word = []
            yield [("", span.font)]
            continue
        text = printable(span.text)
        if word and (span.text[:1].isspace() or not text):
            yield word
            word = []
        parts = text.split(" ") if text else []
        for place, part in enumerate(parts):
            if place > 0:
                yield word
                word = []
            word.append((part, span.font))
        if word and span.text[-1:].isspace():
            yield word
            word = []
    if word:
        yield word


def _is_blank(word: _Word) -> bool:
    return len(word) == 1 and not word[0][0]


def _word_width(word: _Word, size: float) -> float:
    return sum(width(text, font, size) for text, font in word)


def _broken(spans: Sequence[Span], measure: Measure) -> Iterator[list[_Word]]:
    line: list[_Word] = []
    used = 0.0
    for word in _words(spans):
        for part in _fitting(word, measure):
            gap = width(" ", line[-1][-1][1], measure.size) if line else 0.0
            part_width = _word_width(part, measure.size)
            if line and used + gap + part_width > measure.width:
                yield line
                line, used, gap = [], 0.0, 0.0
            line.append(part)
            used += gap + part_width
    if line:
        yield line


def _fitting(word: _Word, measure: Measure) -> Iterator[_Word]:
    """The word, cut into pieces where no line can hold it."""
    if _word_width(word, measure.size) <= measure.width:
        yield word
        return
    part: _Word = []
    used = 0.0
    for text, font in word:
        for char in text:
            char_width = width(char, font, measure.size)
            if part and used + char_width > measure.width:
                yield part
                part, used = [], 0.0
            if part and part[-1][1] == font:
                part[-1] = (part[-1][0] + char, font)
            else:
                part.append((char, font))
            used += char_width
    yield part


def _line_block(words: Sequence[_Word], measure: Measure) -> Block:
    size, base = measure.size, measure.size * ASCENT
    runs = _runs(words, measure)
    used = sum(width(text, font, size) for text, font in runs)
    x = measure.x
    if measure.align is Align.CENTER:
        x += (measure.width - used) / 2
    elif measure.align is Align.RIGHT:
        x += measure.width - used
    marks: list[Mark] = []
    for text, font in runs:
        marks.append(Text(x, base, text, font, size))
        x += width(text, font, size)
    return Block(measure.line_height, tuple(marks))


def _runs(words: Sequence[_Word], measure: Measure) -> list[_Piece]:
    runs: list[_Piece] = []
    used = 0.0
    for place, word in enumerate(words):
        if place:
            text, font = runs[-1]
            runs[-1] = (text + " ", font)
            used += width(" ", font, measure.size)
        if _is_blank(word):
            word = [(_dots(measure.width - used, word[0][1], measure.size), word[0][1])]
        for text, font in word:
            if runs and runs[-1][1] == font:
                runs[-1] = (runs[-1][0] + text, font)
            else:
                runs.append((text, font))
        used += _word_width(word, measure.size)
    return runs


def _dots(room: float, font: str, size: float) -> str:
    return "." * max(3, int(room / width(".", font, size) - 0.01))
