"""A clock that was far ahead, put right, and confirmed by a person."""

from __future__ import annotations

import pytest

from desk_app.domain.problems import Refused
from desk_app.store import replay
from desk_app.store.book import ClockWentBack
from desk_app.usecases import receiving
from desk_app.usecases.clock import confirm_clock
from desk_app.usecases.desk import Desk
from tests.support.clock import FixedClock
from tests.support.drafts import draft


def test_a_clock_that_went_back_stops_issuing_until_a_person_confirms_it(
    granted: Desk, clock: FixedClock
) -> None:
    right = clock.now()
    clock.pass_(days=400)
    ahead = receiving.receive(granted, draft())
    clock.pass_(days=-400)
    with pytest.raises(ClockWentBack):
        receiving.receive(granted, draft())
    assert confirm_clock(granted, "Pin CMOS hỏng") == ahead.recorded_at
    after = receiving.receive(granted, draft())
    assert after.received_at == right
    assert after.dossier_no != ahead.dossier_no
    assert replay.verify(granted.book).is_ok


def test_there_must_be_a_reason_and_a_need(granted: Desk) -> None:
    with pytest.raises(Refused) as refused:
        confirm_clock(granted, " ")
    assert {p.code for p in refused.value.problems} == {"missing", "clock_not_behind"}
