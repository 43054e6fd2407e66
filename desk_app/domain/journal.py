"""A station's journal as a chain of lines, and the check that it is whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk_app.domain.codec import GENESIS, line_hash


@dataclass(frozen=True, slots=True)
class Head:
    """The last line of a journal as known somewhere: its number and hash. Empty: 0 and zeros."""

    seq: int = 0
    hash: str = GENESIS


@dataclass(frozen=True, slots=True)
class Line:
    """One stored line: `body` is the very text that was hashed."""

    seq: int
    hash: str
    body: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first line that does not hold: `code` is `gap` or `wrong_hash`."""

    seq: int
    code: str


def next_line(head: Head, body: str) -> Line:
    return Line(head.seq + 1, line_hash(head.hash, body), body)


def first_break(lines: Iterable[Line], after: Head = Head()) -> Break | None:
    """Where the chain breaks, reading on from `after`; None when every line holds."""
    head = after
    for line in lines:
        if line.seq != head.seq + 1:
            return Break(head.seq + 1, "gap")
        if line.hash != line_hash(head.hash, line.body):
            return Break(line.seq, "wrong_hash")
        head = Head(line.seq, line.hash)
    return None
