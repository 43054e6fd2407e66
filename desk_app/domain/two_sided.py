"""The end-of-day promise: the paper, this machine and the centre say the same of a closed day.

Pure comparison of what the day's closing sealed (with the folders counted by scan) and what the
centre counts from the lines it holds; what differs is named exactly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.day_counts import CountedDay, numbers_hash
from desk_app.domain.entries import DayClosed


class Differs(StrEnum):
    """What does not agree. The order is the order in which it is told."""

    PAPER = "paper"
    """Folders counted by scan against dossiers received."""
    RECEIVED = "received"
    RETURNED = "returned"
    REFUSED = "refused"
    PRINTED = "printed"
    NUMBERS_USED = "numbers_used"
    NUMBERS_VOIDED = "numbers_voided"
    ONLY_HERE = "only_here"
    ONLY_THERE = "only_there"
    NUMBERS_LIST = "numbers_list"
    """As many numbers, but not those that were sealed."""
    HEAD = "head"
    """The line the closing stands on is another one at the centre."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that does not agree: what is said here and there, or the numbers it is about."""

    what: Differs
    here: int = 0
    there: int = 0
    numbers: tuple[str, ...] = ()


class DayState(StrEnum):
    """How far a day has come on its way to being equal on all sides."""

    NOT_CLOSED = "not_closed"
    NO_CENTER = "no_center"
    """Closed, and this desk has no centre yet."""
    NOT_SENT = "not_sent"
    NOT_ANSWERED = "not_answered"
    EQUAL = "equal"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class ThreeWay:
    """A day on three sides. `paper` None: nobody counted; `center` None: it has not answered.

    `later` entries touch the day after its closing; they say so themselves and are not in the
    figures. An equal day may still want its paper counted.
    """

    day: date
    state: DayState
    here: int
    paper: int | None = None
    center: int | None = None
    differences: tuple[Difference, ...] = ()
    later: int = 0
    answered_at: datetime | None = None

    @property
    def is_whole(self) -> bool:
        """All three sides have spoken and say the same."""
        return self.state is DayState.EQUAL and self.paper is not None


_COUNTS = (
    (Differs.RECEIVED, "received"),
    (Differs.RETURNED, "returned"),
    (Differs.REFUSED, "refused"),
    (Differs.PRINTED, "printed"),
)


def compare_paper(sealed: DayClosed) -> tuple[Difference, ...]:
    """Folders counted against dossiers received; nothing where nobody counted."""
    if sealed.paper is None or sealed.paper == sealed.received:
        return ()
    return (Difference(Differs.PAPER, sealed.paper, sealed.received),)


def compare_center(
    sealed: DayClosed, center: CountedDay, here: CountedDay | None = None
) -> tuple[Difference, ...]:
    """Where the centre's count of a day is not what was sealed here.

    `here` is what this desk's own lines say now: with it the numbers that only one side has are
    named. A closing of an earlier program sealed neither refusals nor its list (`numbers_hash` is
    empty): they are not compared.
    """
    return tuple(_differences(sealed, center, here))


def _differences(
    sealed: DayClosed, center: CountedDay, here: CountedDay | None
) -> Iterator[Difference]:
    is_sealed_whole = bool(sealed.numbers_hash)
    for what, name in _COUNTS:
        ours, theirs = getattr(sealed, name), getattr(center, name)
        if ours != theirs and (is_sealed_whole or what is not Differs.REFUSED):
            yield Difference(what, ours, theirs)
    used, voided = len(center.numbers), len(center.voided)
    if sealed.numbers_used != used:
        yield Difference(Differs.NUMBERS_USED, sealed.numbers_used, used)
    if sealed.numbers_voided != voided:
        yield Difference(Differs.NUMBERS_VOIDED, sealed.numbers_voided, voided)
    yield from _lists(sealed, center, here)
    if (sealed.head_seq, sealed.head_hash) != (center.head_seq, center.head_hash):
        yield Difference(Differs.HEAD, sealed.head_seq, center.head_seq)


def _lists(sealed: DayClosed, center: CountedDay, here: CountedDay | None) -> Iterator[Difference]:
    theirs = {*center.numbers, *center.voided}
    ours = {*here.numbers, *here.voided} if here is not None else theirs
    if ours - theirs:
        yield Difference(Differs.ONLY_HERE, numbers=tuple(sorted(ours - theirs)))
    if theirs - ours:
        yield Difference(Differs.ONLY_THERE, numbers=tuple(sorted(theirs - ours)))
    is_other_list = sealed.numbers_hash and sealed.numbers_hash != numbers_hash(center.numbers)
    if ours == theirs and is_other_list and sealed.numbers_used == len(center.numbers):
        yield Difference(Differs.NUMBERS_LIST)
