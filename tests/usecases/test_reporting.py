"""Figures over a real file: only the histories a span is about are read, and none is missed."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.domain.problems import Refused
from desk_app.store.histories import histories_for
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive
from desk_app.usecases.reporting import report_by_sector, sheet_of
from desk_app.usecases.steps import record
from tests.support.clock import FixedClock
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, draft

MONDAY, TUESDAY = date(2026, 10, 5), date(2026, 10, 6)


def test_a_span_sees_what_came_what_was_done_and_what_is_open(
    granted: Desk, clock: FixedClock
) -> None:
    done, still_open = (receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT)) for _ in "ab")
    clock.pass_(days=1)
    receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT))
    given = {"result_no": "1", "issued_on": "2026-10-06"}
    record(granted, done.dossier_no, "result-ready", given)
    monday = report_by_sector(granted, MONDAY, MONDAY).total
    assert (monday.received, monday.done, monday.open) == (2, 0, 2)
    tuesday = report_by_sector(granted, TUESDAY, TUESDAY).total
    assert (tuesday.received, tuesday.early, tuesday.open) == (1, 1, 2)
    assert sheet_of(granted, report_by_sector(granted, MONDAY, TUESDAY))[:2] == b"PK"
    assert still_open.status == "received"


def test_settled_histories_of_other_days_are_not_read(granted: Desk, clock: FixedClock) -> None:
    gone = receive(granted, draft())
    record(granted, gone.dossier_no, "withdrawn", {"reason": "Thôi"})
    clock.pass_(days=1)
    receive(granted, draft())
    with granted.book.look() as look:
        assert len(list(histories_for(look, TUESDAY))) == 1
        assert len(list(histories_for(look, MONDAY))) == 2


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [(TUESDAY, MONDAY, "before_first"), (date(2027, 1, 1), date(2027, 1, 2), "in_the_future")],
)
def test_days_must_make_a_span(granted: Desk, first: date, last: date, code: str) -> None:
    with pytest.raises(Refused) as refused:
        report_by_sector(granted, first, last)
    assert [p.code for p in refused.value.problems] == [code]
