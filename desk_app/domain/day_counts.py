"""What a station's lines say of its days: the figures a closing seals, counted from lines alone.

The centre counts so from the lines it holds, and answers a closed day with it; a desk counts so
from its own journal where the two do not agree.  Figures go by the day a thing happened, numbers by
the day that stands in them, as the desk's own tables count them.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from desk_app.domain.entries import (
    DayClosed,
    DeskOpened,
    Entry,
    LossAccepted,
    NumberAssigned,
    NumberVoided,
    Received,
    Registered,
)
from desk_app.domain.moments import local

FIGURES = ("received", "returned", "refused", "receipt_printed")
COUNTED_KINDS = (
    *FIGURES,
    *("registered", "number_assigned", "number_voided", "loss_accepted"),
    *("desk_opened", "day_closed"),
)
"""Kinds of lines that have a part in the figures of some day; the others need not be read."""


def numbers_hash(numbers: Iterable[str]) -> str:
    """SHA-256 over a day's numbers, one a line, in the order of their text: 64 hex digits."""
    return hashlib.sha256("\n".join(sorted(set(numbers))).encode()).hexdigest()


def marks_of(day: date) -> tuple[str, str]:
    """Texts one of which stands in every line that touches the day: a moment, or a number."""
    return f"{day.isoformat()}T", f"-{day:%y%m%d}-"


@dataclass(frozen=True, slots=True)
class CountedDay:
    """A day up to its closing, as whoever holds the lines counts it.

    `closed_seq` is the closing's line, `head_seq` the line before it that the closing names and
    `head_hash` the hash the counter of lines holds for that one ("" where it has none). `numbers`
    are those used, `voided` those that never will be. `later` lines after the closing touch the
    day; they are not in the figures.
    """

    day: date
    closed_seq: int
    head_seq: int
    head_hash: str = ""
    received: int = 0
    returned: int = 0
    refused: int = 0
    printed: int = 0
    numbers: tuple[str, ...] = ()
    voided: tuple[str, ...] = ()
    later: int = 0


@dataclass(slots=True)
class Closing:
    """A closing in a journal: its line, what it sealed, and what the lines before it say."""

    seq: int
    sealed: DayClosed
    counted: CountedDay


@dataclass(slots=True)
class Ledger:
    """Counts every day of one station's journal. Lines are taken in their order; those of other
    kinds than COUNTED_KINDS may be left out, and for one day alone those without its marks.
    """

    agency_code: str = ""
    closings: dict[date, Closing] = field(default_factory=dict)
    _figures: dict[date, Counter[str]] = field(default_factory=dict)
    _states: dict[str, dict[str, str]] = field(default_factory=dict)
    _number_of: dict[str, str] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        fact = entry.fact
        if isinstance(fact, DeskOpened):
            self.agency_code = fact.unit.agency_code
        elif isinstance(fact, DayClosed):
            seen = self.counted(fact.day, entry.seq, fact.head_seq)
            self.closings[fact.day] = Closing(entry.seq, fact, seen)
        else:
            for day in self._touched(entry):
                closing = self.closings.get(day)
                if closing is not None:
                    closing.counted = _one_later(closing.counted)

    def take_all(self, entries: Iterable[Entry]) -> Ledger:
        for entry in entries:
            self.take(entry)
        return self

    @property
    def days(self) -> tuple[date, ...]:
        """Days on which something happened, or that were closed, in order."""
        return tuple(sorted({*self._figures, *self.closings}))

    def received(self, day: date) -> int:
        """How many were taken in on a day by all lines, those after its closing too."""
        return self._figures.get(day, Counter())["received"]

    def counted(self, day: date, closed_seq: int, head_seq: int) -> CountedDay:
        """What the lines taken so far say of a day that is closed in line `closed_seq`."""
        figures = self._figures.get(day, Counter())
        states = self._states.get(f"{self.agency_code}-{day:%y%m%d}", {})
        return CountedDay(
            day=day,
            closed_seq=closed_seq,
            head_seq=head_seq,
            received=figures["received"],
            returned=figures["returned"],
            refused=figures["refused"],
            printed=figures["receipt_printed"],
            numbers=tuple(sorted(no for no, state in states.items() if state == "used")),
            voided=tuple(sorted(no for no, state in states.items() if state == "voided")),
        )

    # --- underneath ----------------------------------------------------------------------------

    def _touched(self, entry: Entry) -> set[date]:
        """The days whose figures or numbers the entry changes."""
        days = set(self._numbered(entry))
        if entry.kind in FIGURES and entry.dossier_id is not None:
            day = local(entry.happened_at).date()
            self._figures.setdefault(day, Counter())[entry.kind] += 1
            days.add(day)
        return days

    def _numbered(self, entry: Entry) -> Iterable[date]:
        fact = entry.fact
        if isinstance(fact, Received | Registered | NumberAssigned):
            yield from self._use(entry.dossier_id or "", fact.dossier_no)
        elif isinstance(fact, NumberVoided):
            yield from self._put(fact.dossier_no, "voided")
        elif isinstance(fact, LossAccepted):
            for number in fact.numbers:
                if number not in self._states.get(_stem(number), {}):
                    yield from self._put(number, "lost")

    def _use(self, dossier_id: str, number: str) -> Iterable[date]:
        before = self._number_of.get(dossier_id)
        if before == number:  # registered before it was received
            return
        if before is not None:
            yield from self._put(before, "former")
        self._number_of[dossier_id] = number
        yield from self._put(number, "used")

    def _put(self, number: str, state: str) -> Iterable[date]:
        stem = _stem(number)
        self._states.setdefault(stem, {})[number] = state
        agency, _, digits = stem.rpartition("-")
        day = _read_day(digits)
        if day is not None and agency == self.agency_code:
            yield day


def _one_later(counted: CountedDay) -> CountedDay:
    return replace(counted, later=counted.later + 1)


def _stem(number: str) -> str:
    return number.rpartition("-")[0]


def _read_day(digits: str) -> date | None:
    try:
        return date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return None
