"""What is unsent, and how far the centre has it."""

from __future__ import annotations

import pytest

from desk_app.domain.journal import Head, first_break
from desk_app.store import replay
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive
from tests.support.clock import MONDAY
from tests.support.drafts import draft


@pytest.fixture
def outbox(granted: Desk) -> Outbox:
    for _ in range(4):
        receive(granted, draft())
    return Outbox(granted.book, "center-1")


def test_everything_is_unsent_at_first(outbox: Outbox) -> None:
    assert (outbox.acked(), outbox.acked_at()) == (Head(), None)
    assert outbox.unsent() == outbox.head().seq == 8
    assert outbox.hash_at(8) == outbox.head().hash


def test_lines_come_in_order_and_no_more_than_asked(outbox: Outbox, granted: Desk) -> None:
    lines = outbox.lines_after(0, 3)
    assert [line.seq for line in lines] == [1, 2, 3]
    rest = outbox.lines_after(3, 100)
    assert (*lines, *rest) == tuple(granted.book.lines())
    assert first_break(rest, Head(3, lines[-1].hash)) is None
    assert outbox.lines_after(8, 10) == ()


def test_an_acknowledgement_is_kept_for_its_centre(outbox: Outbox, granted: Desk) -> None:
    outbox.acknowledge(Head(5, outbox.hash_at(5) or ""), MONDAY)
    assert (outbox.unsent(), outbox.acked().seq, outbox.acked_at()) == (3, 5, MONDAY)
    outbox.acknowledge(outbox.head(), MONDAY)
    assert outbox.unsent() == 0
    receive(granted, draft())
    assert outbox.unsent() == 1
    assert Outbox(granted.book, "center-2").unsent() == 9
    assert Outbox(granted.book, "center-1").acked().seq == 8
    assert replay.verify(granted.book).is_ok, "what was sent is no part of the journal"
