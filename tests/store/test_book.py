"""The book: all of a change or nothing, one reader's view, one line after another."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desk_app.domain.codec import BadBody
from desk_app.domain.entries import NoteAdded, NumberVoided, Returned
from desk_app.domain.journal import Head, first_break, next_line
from desk_app.domain.workflow import NotAllowed
from desk_app.store import replay, schema
from desk_app.store.book import Book
from desk_app.store.faults import IntegrityFault
from desk_app.store.migrations import NEWEST
from desk_app.store.numbers import number_state
from desk_app.store.queries import dossier_id_of
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import find, show
from desk_app.usecases.receiving import receive
from tests.support.clock import MONDAY
from tests.support.drafts import draft
from tests.support.files import raw

VOIDED = NumberVoided("H40.15.03-261005-0009", "Hỏng")


def rows(desk: Desk, table: str) -> int:
    with raw(desk.book.path) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_the_settings_that_make_a_commit_durable(desk: Desk) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "recursive_triggers": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }
    with desk.book.look() as look:
        for_readers = {p: look.connection.exec_driver_sql(f"PRAGMA {p}").scalar() for p in wanted}
    with desk.book.writing() as connection:
        for_writers = {p: connection.exec_driver_sql(f"PRAGMA {p}").scalar() for p in wanted}
    assert for_readers == for_writers == wanted


def test_all_of_a_change_or_nothing(granted: Desk) -> None:
    tables = [schema.journal, *schema.PROJECTED]
    before = [rows(granted, table.name) for table in tables]
    change_ = granted.book.change(granted.station, MONDAY)
    with contextlib.suppress(ZeroDivisionError), change_ as change:
        change.record(VOIDED, "Đào")
        change.record(replace(VOIDED, dossier_no="H40.15.03-261005-0010"), "Đào")
        raise ZeroDivisionError
    assert [rows(granted, table.name) for table in tables] == before
    with granted.book.look() as look:
        assert number_state(look, VOIDED.dossier_no) is None


def test_a_step_that_is_not_open_stores_nothing(granted: Desk) -> None:
    dossier = receive(granted, draft())
    before = rows(granted, "journal")
    with contextlib.suppress(NotAllowed):
        with granted.book.change(granted.station, MONDAY) as change:
            change.record(VOIDED, "Đào")
            change.record(Returned("Đào"), "Đào", about=dossier)
        raise AssertionError("it was let through")
    assert rows(granted, "journal") == before


def test_readers_see_what_was_committed_and_writers_their_own(granted: Desk) -> None:
    with granted.book.change(granted.station, MONDAY) as change:
        change.record(VOIDED, "Đào")
        with granted.book.look() as look:
            assert look.head().seq == change.head().seq - 1
        assert change.hash_at(change.head().seq) == change.head().hash
    with granted.book.look() as look:
        assert look.head() == change.head()


def test_a_writer_holds_the_file_from_its_first_moment_a_reader_never(granted: Desk) -> None:
    with raw(granted.book.path) as other:
        other.execute("PRAGMA busy_timeout = 0")
        with granted.book.change(granted.station, MONDAY) as change:
            with pytest.raises(dbapi2.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            assert change.recorded == []
        with granted.book.look() as look:
            other.execute("BEGIN IMMEDIATE")
            assert look.head().seq > 0
            other.execute("ROLLBACK")


def test_one_look_is_one_moment(granted: Desk) -> None:
    with granted.book.look() as look:
        before = look.head()
        receive(granted, draft())
        assert look.head() == before
    with granted.book.look() as look:
        assert look.head().seq == before.seq + 1


def test_lines_are_chained_and_streamed(granted: Desk) -> None:
    for _ in range(3):
        receive(granted, draft())
    lines = list(granted.book.lines())
    assert first_break(lines) is None
    with granted.book.look() as look:
        assert look.head() == Head(lines[-1].seq, lines[-1].hash)
        assert look.hash_at(2) == lines[1].hash
        assert look.hash_at(99) is None
        assert look.last_recorded_at() == MONDAY
    assert list(granted.book.lines(after=lines[-3].seq)) == lines[-2:]


def test_a_dossier_is_the_fold_of_its_lines(granted: Desk) -> None:
    received = receive(granted, draft())
    with granted.book.change(granted.station, MONDAY) as change:
        noted = change.record(NoteAdded("Gọi"), "Đào", about=received)
    with granted.book.look() as look:
        dossier_id = dossier_id_of(look, received.dossier_no)
        assert dossier_id == received.dossier_id
        assert look.dossier(received.dossier_id) == noted
        assert [e.kind for e in look.history(received.dossier_id)] == ["received", "note_added"]
        assert look.dossier("st-none") is None


def test_a_new_file_has_no_station_and_gets_it_once(tmp_path: Path) -> None:
    with Book(tmp_path / "new.db") as book:
        assert book.migrated == (0, NEWEST)
        with pytest.raises(IntegrityFault, match="not_set_up"):
            _ = book.station
        book.name_station("st-2222")
        assert book.station == "st-2222"
        with pytest.raises(IntegrityFault, match="clash"):
            book.name_station("st-3333")
        with book.look() as look:
            assert look.head() == Head()
            assert look.last_recorded_at() is None


def test_lines_taken_over_from_elsewhere_give_the_same_book(granted: Desk, tmp_path: Path) -> None:
    dossier = receive(granted, draft())
    lines = list(granted.book.lines())
    with Book(tmp_path / "copy.db") as copy:
        copy.name_station(granted.station)
        with copy.replaying(granted.station) as change:
            for line in lines:
                change.take_line(line)
        assert list(copy.lines()) == lines
        with copy.look() as look:
            assert look.dossier(dossier.dossier_id) == dossier
        assert replay.verify(copy).is_ok


def test_a_line_of_another_station_or_number_is_not_taken(granted: Desk, tmp_path: Path) -> None:
    receive(granted, draft())
    first, second, *_ = granted.book.lines()
    with Book(tmp_path / "copy.db") as copy:
        with copy.replaying("st-other") as change, pytest.raises(BadBody, match="another_line"):
            change.take_line(first)
        with copy.replaying(granted.station) as change, pytest.raises(BadBody, match="another"):
            change.take_line(next_line(Head(), second.body))
        with copy.look() as look:
            assert look.head() == Head()


def test_two_books_on_one_file_share_the_journal(granted: Desk) -> None:
    with Book(granted.book.path) as other:
        receive(granted, draft())
        with other.change(granted.station, MONDAY) as change:
            change.record(VOIDED, "Đào")
        receive(granted, draft())
        assert [row.dossier_no[-1] for row in find(granted, "dao")] == ["2", "1"]
        assert first_break(other.lines()) is None
    assert show(granted, "H40.15.03-261005-0002").revision == 1
    assert replay.verify(granted.book).is_ok
