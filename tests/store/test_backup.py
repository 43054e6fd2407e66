"""A copy while the desk is in use: whole, or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.domain.entries import NumberVoided
from desk_app.store import replay
from desk_app.store.backup import copy_file
from desk_app.store.book import Book
from desk_app.store.engine import open_file
from desk_app.store.faults import StoreFault
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import find
from desk_app.usecases.opening import open_desk
from desk_app.usecases.receiving import receive
from tests.support.clock import MONDAY
from tests.support.drafts import draft


def test_a_copy_is_a_whole_desk_and_only_what_was_committed(granted: Desk, tmp_path: Path) -> None:
    for _ in range(3):
        receive(granted, draft())
    elsewhere = tmp_path / "copy"
    elsewhere.mkdir()
    with granted.book.change(granted.station, MONDAY) as change:
        change.record(NumberVoided("H40.15.03-261005-0009", "Hỏng"), "Đào")
        copy = copy_file(open_file(granted.book.path), elsewhere / "desk.db")
    assert sorted(path.name for path in elsewhere.iterdir()) == ["desk.db"]
    assert copy == elsewhere / "desk.db"
    with Book(copy) as book:
        assert replay.verify(book).is_ok
        assert list(book.lines()) == list(granted.book.lines())[:-1]
    with open_desk(elsewhere, clock=granted.clock, trusting=True) as desk:
        assert len(find(desk, "dao")) == 3


def test_a_copy_takes_the_place_of_an_older_one(granted: Desk, tmp_path: Path) -> None:
    to = tmp_path / "desk.bak"
    engine = open_file(granted.book.path)
    copy_file(engine, to)
    receive(granted, draft())
    copy_file(engine, to)
    with Book(to) as book:
        assert list(book.lines()) == list(granted.book.lines())


def test_where_no_copy_can_be_made_none_is_begun(granted: Desk, tmp_path: Path) -> None:
    with pytest.raises(StoreFault, match="cannot_open"):
        copy_file(open_file(granted.book.path), tmp_path / "missing" / "desk.bak")
    assert not (tmp_path / "missing").exists()
    assert replay.verify(granted.book).is_ok
