"""Words without their marks: how the register and the catalogue are searched.

People type `nguyen thi dao` and mean `Nguyễn Thị Đào`.  SQLite's tokenizers know neither đ nor
most Vietnamese vowels, so text is folded here before it is indexed and before it is looked for.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import IntEnum


class _Folding(dict[int, str]):
    """What each character becomes; worked out once, when it is first met.

    Folding goes character by character and drops every mark, so it cannot matter whether a
    letter arrived composed (NFC) or taken apart (NFD), or in which order its marks came.
    """

    def __missing__(self, code: int) -> str:
        folded, before = chr(code), ""
        while folded != before:
            before, apart = folded, unicodedata.normalize("NFKD", folded.casefold())
            folded = "".join(map(_fold_character, apart))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    if character in "đð":  # Ð (eth) stands for Đ in much text converted from old fonts
        return "d"
    if unicodedata.category(character).startswith("M"):
        return ""
    return character if character.isalnum() else " "


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Small letters and digits without marks, words parted by single spaces.

    đ becomes d, other scripts lose their accents too, punctuation and emoji part words.
    Folding twice changes nothing.
    """
    return " ".join(text.translate(_FOLDING).split())


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of a text, in their order."""
    return tuple(fold(text).split())


def match_query(text: str, *, every_prefix: bool = False) -> str:
    """The FTS5 MATCH expression for what somebody typed; "" when it holds no letter or digit.

    Every word must occur. The last one is still being typed, so it may be the beginning of a
    word (with `every_prefix` each may). Words are quoted and hold letters and digits only:
    nothing typed (`"`, `*`, `AND`, `-`) reaches SQLite as an operator.
    """
    words = tokens(text)
    quoted = [f'"{word}"' for word in words]
    first_prefix = 0 if every_prefix else len(quoted) - 1
    return " AND ".join(q + "*" if n >= first_prefix else q for n, q in enumerate(quoted))


class Rank(IntEnum):
    """How well a text answers what was typed; smaller is better."""

    EXACT_CODE = 0
    CODE_PREFIX = 1
    TEXT_PREFIX = 2
    PHRASE = 3
    """The typed words stand side by side: `khai tu` means khai tử, not "Thủ tục … khai sinh"."""
    WORD_PREFIXES = 4
    INITIALS = 5
    ANYTHING = 6
    """Nothing was typed yet."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A text made ready to be looked for: fold once, ask with every letter typed."""

    folded: str
    code: str
    words: tuple[str, ...]
    initials: str


def sought(text: str, code: str = "") -> Sought:
    folded, folded_code = fold(text), fold(code)
    words = (*folded_code.split(), *folded.split())
    return Sought(folded, folded_code, words, "".join(word[0] for word in folded.split()))


def rank(query: str, text: str, code: str = "") -> Rank | None:
    """How well `text` (a procedure's name, with its code) answers `query`; None when it does not.

    Each typed word must begin some word of the text, in any order, or be the first letters of
    words that follow one another: both `sinh khai` and `dk ks` find `đăng ký khai sinh`.
    """
    return rank_of(tokens(query), sought(text, code))


def rank_of(asked: tuple[str, ...], text: Sought) -> Rank | None:
    """`rank` for typed words and a text that are both folded already."""
    if not asked:
        return Rank.ANYTHING
    typed = " ".join(asked)
    if text.code and typed == text.code:
        return Rank.EXACT_CODE
    if text.code.startswith(typed):
        return Rank.CODE_PREFIX
    if text.folded.startswith(typed):
        return Rank.TEXT_PREFIX
    others = [one for one in asked if not any(word.startswith(one) for word in text.words)]
    if not others:
        together = _stand_together(asked, text.words)
        return Rank.PHRASE if together else Rank.WORD_PREFIXES
    return Rank.INITIALS if all(one in text.initials for one in others) else None


def _stand_together(asked: tuple[str, ...], words: tuple[str, ...]) -> bool:
    last = len(words) - len(asked)
    return any(
        all(words[at + n].startswith(word) for n, word in enumerate(asked))
        for at in range(last + 1)
    )


def matches(query: str, text: str) -> bool:
    """Whether the text answers what was typed (see `rank`). Nothing typed: everything does."""
    return rank(query, text) is not None
