"""The first look of the day."""

from __future__ import annotations

from datetime import timedelta

from desk_app.domain.procedures import Channel
from desk_app.domain.two_sided import DayState
from desk_app.store.morning import first_seq_of
from desk_app.usecases.desk import Desk
from desk_app.usecases.morning import Errand, look_at_morning
from desk_app.usecases.printing import print_form
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.support.clock import MONDAY, FixedClock
from tests.support.closing import seal
from tests.support.drafts import DEATH, draft


def taken(desk: Desk, **fields: object) -> str:
    dossier = receive(desk, draft(**fields))
    print_form(desk, dossier.dossier_no)
    return dossier.dossier_no


def test_each_dossier_stands_once_by_what_presses_most(granted: Desk, clock: FixedClock) -> None:
    overdue, ready, waiting = (taken(granted) for _ in range(3))
    record(granted, ready, "result_ready", {"result_no": "4", "issued_on": "2026-10-05"})
    asked = {"papers": ["Giấy chứng sinh"], "reason": "Còn thiếu"}
    record(granted, waiting, "supplement_requested", asked)
    clock.pass_(days=14)
    due = taken(granted, procedure_code=DEATH)
    fresh = receive(granted, draft()).dossier_no
    found = look_at_morning(granted)
    told = {task.row.dossier_no: (task.errand, task.days) for task in found.tasks}
    assert told == {
        overdue: (Errand.OVERDUE, told[overdue][1]),
        fresh: (Errand.UNPRINTED, 0),
        due: (Errand.DUE, 0),
        ready: (Errand.READY, 0),
        waiting: (Errand.SUPPLEMENT_ENDS, 1),
    }
    assert told[overdue][1] > 0
    assert list(told) == [overdue, fresh, due, ready, waiting]
    pressing = found.pressing
    assert (pressing.due, pressing.due_ready, pressing.overdue) == (1, 0, 1)
    assert (pressing.waiting, pressing.waiting_ends) == (1, 1)
    assert (pressing.on_shelf, pressing.on_shelf_long) == (1, 0)
    assert found.unprinted == 1


def test_what_lies_long_on_the_shelf_is_counted(granted: Desk, clock: FixedClock) -> None:
    number = taken(granted)
    record(granted, number, "result_ready", {"result_no": "4", "issued_on": "2026-10-05"})
    clock.pass_(days=31)
    assert look_at_morning(granted).pressing.on_shelf_long == 1


def test_the_day_is_told_by_hour_channel_and_satisfaction(granted: Desk, clock: FixedClock) -> None:
    taken(granted)  # yesterday's
    clock.pass_(days=1)
    first = taken(granted)
    clock.pass_(hours=1)
    second = taken(granted, channel=Channel.POST)
    for number, said in ((first, "satisfied"), (second, "not_satisfied")):
        record(granted, number, "result_ready", {"result_no": "4", "issued_on": "2026-10-06"})
        record(granted, number, "returned", {"receiver": "Đào", "satisfaction": said})
    found = look_at_morning(granted)
    assert found.by_hour == {9: 1, 10: 1}
    assert found.by_channel == {Channel.DIRECT: 1, Channel.ONLINE: 0, Channel.POST: 1}
    assert (found.returned, found.asked, found.satisfied) == (2, 2, 1)
    assert (found.numbers_used, found.numbers_voided) == (2, 0)


def test_the_last_day_is_told_closed_or_not(granted: Desk, clock: FixedClock) -> None:
    assert look_at_morning(granted).last_day is None
    taken(granted)
    clock.pass_(days=3)
    before = look_at_morning(granted).last_day
    assert before is not None
    assert (before.day, before.here, before.state) == (MONDAY.date(), 1, DayState.NOT_CLOSED)
    seal(granted, MONDAY.date())
    closed = look_at_morning(granted).last_day
    assert closed is not None
    assert (closed.here, closed.state) == (1, DayState.NOT_SENT)


def test_the_first_line_of_a_day_is_found(granted: Desk, clock: FixedClock) -> None:
    with granted.book.look() as look:
        before = look.head().seq
    clock.pass_(days=1)
    for _ in range(5):
        taken(granted)
    with granted.book.look() as look:
        assert first_seq_of(look, MONDAY.date() - timedelta(days=400)) == 1
        assert first_seq_of(look, MONDAY.date()) == 1
        assert first_seq_of(look, MONDAY.date() + timedelta(days=1)) == before + 1
        assert first_seq_of(look, MONDAY.date() + timedelta(days=2)) == look.head().seq + 1
