"""A day counted from lines alone, kind by kind."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import count

import pytest

from desk_app.domain.codec import body_text
from desk_app.domain.day_counts import CountedDay, Ledger, marks_of, numbers_hash
from desk_app.domain.dossier import Intake, Party
from desk_app.domain.entries import (
    DayClosed,
    DeskOpened,
    Entry,
    Fact,
    IntakeRefused,
    LossAccepted,
    NoteAdded,
    NumberAssigned,
    NumberVoided,
    ReceiptPrinted,
    Received,
    Registered,
    Returned,
)
from desk_app.domain.moments import VIETNAM
from desk_app.domain.unit import Unit

DAY = date(2026, 11, 20)
NO = "H40.15.03-261120-000"
INTAKE = Intake("1.001193", "Đăng ký khai sinh", Party("Nguyễn Thị Đào"))


class Book:
    """Writes the lines of one station, a minute apart."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 20, 8, 0, tzinfo=VIETNAM)
        self.entries: list[Entry] = []
        self._seq = count(1)
        self.write(DeskOpened(Unit("UBND xã Mỹ Yên", "H40.15.03")))

    def write(self, fact: Fact, dossier: str | None = None, at: datetime | None = None) -> None:
        self.at += timedelta(minutes=1)
        seq = next(self._seq)
        self.entries.append(Entry("st-a", seq, at or self.at, self.at, "Lan", fact, dossier))

    def receive(self, number: str, dossier: str = "") -> None:
        self.write(Received(number, INTAKE, "2026"), dossier or number)

    def close(self) -> None:
        self.write(DayClosed(DAY, 0, 0, 0, 0, 0, len(self.entries), "a" * 64))

    def counted(self) -> CountedDay:
        return Ledger().take_all(self.entries).closings[DAY].counted


@pytest.fixture
def book() -> Book:
    return Book()


def test_every_figure_goes_by_the_day_it_happened(book: Book) -> None:
    yesterday = book.at - timedelta(days=1)
    book.receive(f"{NO}1")
    book.receive(f"{NO}2")
    book.write(Received("H40.15.03-261119-0007", INTAKE, "2026"), "late", yesterday)
    book.write(Registered(f"{NO}3", INTAKE), "x")
    book.write(IntakeRefused("Thiếu"), "x")
    book.write(ReceiptPrinted("receipt", "a5", 1), f"{NO}1")
    book.write(NoteAdded("?"), f"{NO}1")
    book.write(Returned("Đào"), f"{NO}1")
    book.close()
    seen = book.counted()
    assert (seen.received, seen.returned, seen.refused, seen.printed) == (2, 1, 1, 1)
    assert seen.numbers == (f"{NO}1", f"{NO}2", f"{NO}3")
    assert (seen.closed_seq, seen.head_seq, seen.later) == (10, 9, 0)


def test_a_number_is_used_former_voided_or_lost(book: Book) -> None:
    book.receive(f"{NO}1", "a")
    book.receive("TAM-AAAA-261120-0001", "b")
    book.write(NumberAssigned(f"{NO}2"), "b")
    book.write(NumberAssigned(f"{NO}3"), "a")
    book.write(NumberVoided(f"{NO}4", "Hỏng"))
    book.write(LossAccepted(9, "b" * 64, "Máy hỏng", (f"{NO}5", f"{NO}2")))
    book.close()
    assert book.counted().numbers == (f"{NO}2", f"{NO}3")
    assert book.counted().voided == (f"{NO}4",)


def test_a_registered_dossier_that_is_received_uses_one_number(book: Book) -> None:
    book.write(Registered(f"{NO}1", INTAKE), "x")
    book.receive(f"{NO}1", "x")
    book.close()
    assert (book.counted().received, book.counted().numbers) == (1, (f"{NO}1",))


def test_numbers_of_another_agency_or_day_are_not_of_this_one(book: Book) -> None:
    book.receive("H40.15.04-261120-0001")
    book.receive("H40.15.03-261121-0001")
    book.close()
    assert (book.counted().received, book.counted().numbers) == (2, ())


def test_what_comes_after_the_closing_is_told_and_not_counted(book: Book) -> None:
    book.receive(f"{NO}1")
    book.close()
    of_the_day = book.at
    book.at += timedelta(days=1)
    book.write(Received("H40.15.03-261121-0001", INTAKE, "2026"), "c")
    assert book.counted().later == 0
    book.write(Received(f"{NO}2", INTAKE, "2026"), "d", of_the_day)
    book.write(NumberVoided(f"{NO}3", "Hỏng"))
    seen = book.counted()
    assert (seen.later, seen.received, seen.numbers, seen.voided) == (2, 1, (f"{NO}1",), ())


def test_one_day_alone_needs_only_the_lines_with_its_marks(book: Book) -> None:
    book.receive(f"{NO}1", "a")
    book.at += timedelta(days=1)
    book.write(NoteAdded("261120"), "a")
    book.write(Returned("Đào"), "a")
    book.write(NumberVoided(f"{NO}2", "Hỏng"))
    book.close()
    marks = marks_of(DAY)
    kept = [
        one
        for one in book.entries
        if isinstance(one.fact, DeskOpened | DayClosed)
        or any(mark in body_text(one) for mark in marks)
    ]
    assert len(kept) < len(book.entries)
    assert Ledger().take_all(kept).closings[DAY].counted == book.counted()


def test_the_hash_of_numbers_does_not_ask_for_their_order() -> None:
    assert numbers_hash([f"{NO}2", f"{NO}1", f"{NO}1"]) == numbers_hash((f"{NO}1", f"{NO}2"))
    assert numbers_hash([f"{NO}1"]) != numbers_hash([f"{NO}2"])
    assert len(numbers_hash(())) == 64
