"""The centre has accepted the station: grants are written down, waiting dossiers get numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.numbering import NumberGrant
from desk_app.domain.problems import Refused
from desk_app.store import numbers, replay
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.figures import today
from desk_app.usecases.finding import find, show
from desk_app.usecases.opening import enrolment
from desk_app.usecases.receiving import receive, refuse
from desk_app.usecases.steps import record
from tests.conftest import ENROLLED, GRANT, RESERVE
from tests.support.clock import FixedClock
from tests.support.drafts import draft


def test_waiting_dossiers_get_numbers_of_their_own_day(desk: Desk, clock: FixedClock) -> None:
    monday = [receive(desk, draft()), refuse(desk, draft(), "Thiếu giấy")]
    clock.pass_(days=1)
    tuesday = receive(desk, draft())
    assigned = accept_enrolment(desk, ENROLLED, (GRANT, RESERVE))
    assert assigned == (
        "H40.15.03-261005-0001",
        "H40.15.03-261005-0002",
        "H40.15.03-261006-0001",
    )
    after = show(desk, tuesday.dossier_no)
    assert after.dossier_no == "H40.15.03-261006-0001"
    assert (after.is_provisional, after.former_nos) == (False, (tuesday.dossier_no,))
    assert show(desk, monday[0].dossier_no) == show(desk, "H40.15.03-261005-0001")
    assert [row.dossier_no for row in find(desk, tuesday.dossier_no)] == [after.dossier_no]
    assert receive(desk, draft()).dossier_no == "H40.15.03-261006-0002"
    assert replay.verify(desk.book).is_ok


def test_a_day_without_numbers_left_keeps_no_other_day_waiting(
    desk: Desk, clock: FixedClock
) -> None:
    for _ in range(3):
        receive(desk, draft())
    clock.pass_(days=1)
    receive(desk, draft())
    two = NumberGrant("g-1", GRANT.agency_code, 1, 2, 4)
    assert [no[-6:] for no in accept_enrolment(desk, ENROLLED, (two,))] == [
        "5-0001",
        "5-0002",
        "6-0001",
    ]
    with desk.book.look() as look:
        assert len(numbers.provisional_nos(look)) == 1


def test_the_same_grants_again_change_nothing_others_are_added(granted: Desk) -> None:
    more = NumberGrant("g-3", GRANT.agency_code, 101, 120, 4)
    accept_enrolment(granted, ENROLLED, (GRANT, RESERVE, more))
    with granted.book.look() as look:
        assert numbers.grants(look) == (GRANT, RESERVE, more)
    assert enrolment(granted) == ENROLLED


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (NumberGrant("g-3", GRANT.agency_code, 20, 30, 4), "overlapping_range"),
        (NumberGrant("g-3", GRANT.agency_code, 9, 8, 4), "empty_range"),
        (NumberGrant("g-3", "XX", 30, 40, 4), "not_an_agency_code"),
        (replace(GRANT, last=19), "granted_twice"),
    ],
)
def test_a_grant_that_cannot_be_leaves_everything_as_it_was(
    granted: Desk, bad: NumberGrant, code: str
) -> None:
    with granted.book.look() as look:
        before = look.head()
    with pytest.raises(Refused, match=code):
        accept_enrolment(granted, replace(ENROLLED, center_name="Khác"), (bad,))
    with granted.book.look() as look:
        assert (look.head(), numbers.grants(look)) == (before, (GRANT, RESERVE))
    assert enrolment(granted) == ENROLLED


def test_a_number_is_assigned_by_hand_when_there_is_one(desk: Desk) -> None:
    waiting = receive(desk, draft())
    with pytest.raises(Refused, match="no_number_granted"):
        record(desk, waiting.dossier_no, "number-assigned", {})
    accept_enrolment(desk, ENROLLED, (replace(GRANT, last=1),))
    spare = receive(desk, draft())
    assert spare.is_provisional
    with pytest.raises(Refused, match="no_number_granted"):
        record(desk, spare.dossier_no, "number-assigned", {})
    accept_enrolment(desk, ENROLLED, (RESERVE,))
    assert show(desk, spare.dossier_no).dossier_no == "H40.15.03-261005-0501"


def test_before_enrolment_the_desk_says_so(desk: Desk) -> None:
    assert enrolment(desk) is None
    assert not today(desk).is_enrolled
