"""The figures of a day, and its closing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk_app.domain.entries import DayClosed
from desk_app.domain.journal import Head
from desk_app.domain.problems import Refused
from desk_app.store.book import ClockWentBack
from desk_app.store.outbox import Outbox
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from desk_app.usecases.figures import DayFigures, today, unprinted
from desk_app.usecases.opening import change_unit, open_desk
from desk_app.usecases.printing import print_form
from desk_app.usecases.receiving import receive, refuse
from desk_app.usecases.steps import record, void_number
from tests.conftest import ENROLLED
from tests.support.clock import FixedClock
from tests.support.drafts import DEATH, draft

NO = "H40.15.03-261005-000"


@pytest.fixture
def morning(granted: Desk) -> Desk:
    """Three received, one refused, one number voided, one returned."""
    for _ in range(2):
        receive(granted, draft())
    receive(granted, draft(procedure_code=DEATH))
    refuse(granted, draft(), "Thiếu giấy")
    void_number(granted, f"{NO}5", {"reason": "Phiếu hỏng"})
    ready = {"result_no": "45", "issued_on": "2026-10-05"}
    record(granted, f"{NO}1", "result-ready", ready)
    record(granted, f"{NO}1", "returned", {"receiver": "Đào"})
    return granted


def head(desk: Desk) -> Head:
    with desk.book.look() as look:
        return look.head()


def test_the_figures_of_the_morning(morning: Desk) -> None:
    seen = head(morning)
    assert today(morning) == DayFigures(
        received=3,
        returned=1,
        due=1,  # the death; the marriages are due on Tuesday
        printed=0,
        unsent=seen.seq,
        last_sent_at=None,
        next_no=f"{NO}6",
        numbers_left=20 + 3 - 5,
        is_enrolled=True,
    )
    Outbox(morning.book, ENROLLED.center_id).acknowledge(seen, morning.now())
    after = today(morning)
    assert (after.unsent, after.last_sent_at) == (0, morning.now())


def test_a_new_day_begins_at_nothing(morning: Desk, clock: FixedClock) -> None:
    clock.pass_(days=1)
    figures = today(morning)
    assert (figures.received, figures.returned, figures.numbers_left) == (0, 0, 23)
    assert figures.due == 1, "two marriages, one of them already returned"


def test_closing_seals_counts_and_head(morning: Desk) -> None:
    before = head(morning)
    sealed = close_day(morning, note=" Đủ ")
    assert len(sealed.numbers_hash) == 64
    assert all(kind in sealed.open_findings[0] for kind in ("never_printed", NO))
    assert sealed == DayClosed(
        day=date(2026, 10, 5),
        received=3,
        returned=1,
        printed=0,
        numbers_used=4,
        numbers_voided=1,
        head_seq=before.seq,
        head_hash=before.hash,
        note="Đủ",
        refused=1,
        numbers_hash=sealed.numbers_hash,
        open_findings=sealed.open_findings,
        head=morning.clerk,
    )
    assert head(morning).seq == before.seq + 1


def test_a_day_is_closed_once_and_not_before_it_comes(morning: Desk, clock: FixedClock) -> None:
    close_day(morning)
    before = head(morning)
    for day, code in ((None, "already_closed"), (date(2026, 10, 6), "in_the_future")):
        with pytest.raises(Refused, match=code):
            close_day(morning, day)
    clock.pass_(days=1)
    with pytest.raises(Refused, match="control_character"):
        close_day(morning, note="\x1b")
    with pytest.raises(Refused, match="too_long"):
        close_day(morning, note="x" * 10_000)
    assert head(morning) == before
    assert close_day(morning).received == 0


def test_a_late_entry_counts_for_its_own_day_even_when_that_is_closed(
    morning: Desk, clock: FixedClock
) -> None:
    close_day(morning)
    clock.pass_(days=1)
    receive(morning, draft(happened_at=FixedClock().now()))
    assert today(morning).received == 0
    with pytest.raises(Refused, match="already_closed"):
        close_day(morning, date(2026, 10, 5))


# --- the clock ---------------------------------------------------------------------------------


def test_every_open_dossier_never_printed_is_counted_however_many_came_after(
    granted: Desk,
) -> None:
    first = receive(granted, draft()).dossier_no
    numbers = [receive(granted, draft(procedure_code=DEATH)).dossier_no for _ in range(60)]
    elsewhere = receive(granted, draft(handling_agency="Chi nhánh đất đai số 3"))
    assert elsewhere.due is None
    refuse(granted, draft(), "Không thuộc thẩm quyền")
    assert unprinted(granted) == 62
    for number in (first, elsewhere.dossier_no):
        print_form(granted, number)
    record(granted, numbers[0], "withdrawn", {"reason": "Nhầm"})
    assert unprinted(granted) == 59


def test_a_clock_set_back_stops_everything_that_writes(morning: Desk, clock: FixedClock) -> None:
    before = head(morning)
    clock.pass_(minutes=-3)
    for attempt in (
        lambda: receive(morning, draft()),
        lambda: refuse(morning, draft(), "x"),
        lambda: record(morning, f"{NO}2", "withdrawn", {"reason": "x"}),
        lambda: void_number(morning, f"{NO}9", {"reason": "x"}),
        lambda: close_day(morning),
    ):
        with pytest.raises(ClockWentBack) as stopped:
            attempt()
        assert stopped.value.code == "clock_went_back"
    assert head(morning) == before


def test_a_clock_a_little_behind_goes_on_without_going_back(
    morning: Desk, clock: FixedClock
) -> None:
    last = clock.now()
    clock.pass_(minutes=-2)
    dossier = receive(morning, draft())
    assert dossier.recorded_at == last
    assert dossier.received_at == last


# --- the unit ----------------------------------------------------------------------------------


def test_new_settings_hold_from_now_on(granted: Desk) -> None:
    old = receive(granted, draft())
    change_unit(granted, replace(granted.unit, agency_code="H40.15.04", clerks=("Lê Thị Sáu",)))
    assert receive(granted, draft()).is_provisional, "no grant for that agency"
    home, clock = granted.home, granted.clock
    granted.close()
    with open_desk(home, clock=clock) as again:
        assert (again.unit.agency_code, again.clerk) == ("H40.15.04", "Lê Thị Sáu")
        assert record(again, old.dossier_no, "note-added", {"text": "Còn đây"}).notes
