"""Drafts: nothing that was typed is lost, and nothing is offered again once it was received."""

from __future__ import annotations

import logging

import pytest

from desk_app.domain.dossier import Party
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.problems import Refused
from desk_app.domain.procedures import Channel, LimitUnit, TimeLimit
from desk_app.store import replay
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import open_desk
from desk_app.usecases.parking import drafts, drop_draft, save_draft
from desk_app.usecases.receiving import receive, refuse
from tests.support.clock import FixedClock
from tests.support.drafts import COMPANY, VAN_UT, draft
from tests.support.files import raw

BLANK = IntakeDraft("", Party(""), Channel.DIRECT)
FULL = draft(owner=COMPANY, limit=TimeLimit(3, LimitUnit.HOUR), happened_at=FixedClock().now())


@pytest.mark.parametrize("typed", [BLANK, FULL, draft(applicant=VAN_UT)], ids=["blank", "full", ""])
def test_what_was_typed_comes_back_as_it_was(granted: Desk, typed: IntakeDraft) -> None:
    lines = len(list(granted.book.lines()))
    save_draft(granted, "d-1", typed, "Út · kết hôn", is_parked=True)
    (found,) = drafts(granted)
    assert found.draft == typed
    assert (found.draft_id, found.label, found.clerk) == ("d-1", "Út · kết hôn", granted.clerk)
    assert (found.saved_at, found.is_parked) == (granted.now(), True)
    assert len(list(granted.book.lines())) == lines, "a draft is nobody's business yet"


def test_it_survives_the_desk_being_closed(granted: Desk, clock: FixedClock) -> None:
    save_draft(granted, "d-1", FULL)
    granted.close()
    with open_desk(granted.home, clock=clock) as again:
        assert [one.draft for one in drafts(again)] == [FULL]
        assert replay.verify(again.book).is_ok


def test_the_last_saved_comes_first_whatever_the_clock_says(
    granted: Desk, clock: FixedClock
) -> None:
    save_draft(granted, "d-1", BLANK, "một")
    save_draft(granted, "d-2", FULL, "hai", is_parked=True)
    assert [one.label for one in drafts(granted)] == ["hai", "một"]
    clock.pass_(hours=-3)
    save_draft(granted, "d-1", FULL, "một, thêm")
    found = drafts(granted)
    assert [one.label for one in found] == ["một, thêm", "hai"]
    assert found[0].draft == FULL


def test_receiving_takes_the_draft_away_in_one_transaction(granted: Desk) -> None:
    save_draft(granted, "d-1", draft())
    save_draft(granted, "d-2", BLANK)
    receive(granted, draft(), draft_id="d-1")
    assert [one.draft_id for one in drafts(granted)] == ["d-2"]
    refuse(granted, draft(), "Sai nơi nộp", draft_id="d-2")
    assert drafts(granted) == ()


def test_what_was_not_received_is_still_there(granted: Desk) -> None:
    save_draft(granted, "d-1", BLANK)
    with pytest.raises(Refused):
        receive(granted, BLANK, draft_id="d-1")
    with pytest.raises(Refused):
        refuse(granted, BLANK, "", draft_id="d-1")
    receive(granted, draft())
    assert [one.draft_id for one in drafts(granted)] == ["d-1"]


def test_a_draft_that_is_dropped_is_gone_and_dropping_twice_is_harmless(granted: Desk) -> None:
    save_draft(granted, "d-1", BLANK)
    drop_draft(granted, "d-1")
    drop_draft(granted, "d-1")
    assert drafts(granted) == ()


@pytest.mark.parametrize("body", ["{", "[]", '{"channel":"smoke","procedure_code":"1"}', "NULL"])
def test_what_cannot_be_read_is_skipped_said_and_kept(
    granted: Desk, caplog: pytest.LogCaptureFixture, body: str
) -> None:
    save_draft(granted, "d-1", BLANK)
    save_draft(granted, "d-2", FULL)
    with raw(granted.book.path) as connection:
        connection.execute("UPDATE drafts SET body = ? WHERE draft_id = 'd-2'", (body,))
    with caplog.at_level(logging.WARNING):
        assert [one.draft_id for one in drafts(granted)] == ["d-1"]
    assert "draft d-2 cannot be read" in caplog.text
    with raw(granted.book.path) as connection:
        kept = connection.execute("SELECT body FROM drafts WHERE draft_id = 'd-2'").fetchone()
    assert kept == (body,)
