"""What happens to slips after the drawer was counted is no fault of the count."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk_app.domain.findings import FindingKind as K
from desk_app.domain.stock_take import DRAWER
from desk_app.usecases.desk import Desk
from desk_app.usecases.findings import findings_of
from desk_app.usecases.slips import print_slips, spoil_slip
from tests.support.clock import FixedClock
from tests.support.folders import counted


@pytest.fixture
def told(granted: Desk) -> Callable[[], list[tuple[K, str]]]:
    def ask() -> list[tuple[K, str]]:
        return [(one.kind, one.subject) for one in findings_of(granted).open]

    return ask


def test_a_slip_voided_after_the_count_was_rightly_there(
    granted: Desk, clock: FixedClock, told: Callable[[], list[tuple[K, str]]]
) -> None:
    first, second = (slip.slip_no for slip in print_slips(granted, 2).slips)
    clock.pass_(minutes=5)
    counted(granted, DRAWER, first, second)
    clock.pass_(minutes=5)
    spoil_slip(granted, second, "Rách")
    assert told() == []
    counted(granted, DRAWER, first, second)
    assert told() == [(K.SPOILT_SLIP, second)]
    clock.pass_(minutes=5)
    counted(granted, DRAWER, first)
    assert told() == []


def test_a_block_printed_after_the_count_is_not_missing(
    granted: Desk, clock: FixedClock, told: Callable[[], list[tuple[K, str]]]
) -> None:
    first, second = (slip.slip_no for slip in print_slips(granted, 2).slips)
    clock.pass_(minutes=5)
    counted(granted, DRAWER, first)
    clock.pass_(minutes=5)
    later = print_slips(granted, 3)
    assert told() == [(K.SLIP_MISSING, second)]
    clock.pass_(minutes=5)
    counted(granted, DRAWER, first)
    missing = [second, *(slip.slip_no for slip in later.slips)]
    assert told() == [(K.SLIP_MISSING, no) for no in missing]
