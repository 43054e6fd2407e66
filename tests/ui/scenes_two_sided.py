"""Scenes of the closed day on three sides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from desk_app.domain.codec import canonical, plain, read_body
from desk_app.domain.day_counts import Ledger
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from tests.support.closing import seal
from tests.ui.desks import StandingClock
from tests.ui.scenes_scanner import CENTRE
from ui.window import Window


def answered(desk: Desk, days_later: int = 3, **changes: Any) -> None:
    """Today closed, sent and answered by the centre: as the lines say, or otherwise.

    `paper` is what was counted here; everything else is the centre's.
    """
    accept_enrolment(desk, CENTRE, ())
    paper = {"paper": changes.pop("paper")} if "paper" in changes else {}
    sealed = seal(desk, **paper)
    outbox = Outbox(desk.book, CENTRE.center_id)
    outbox.acknowledge(outbox.head(), desk.now())
    entries = (read_body(line.body) for line in desk.book.lines())
    counted = Ledger().take_all(entries).closings[sealed.day].counted
    told = replace(counted, **{"head_hash": sealed.head_hash, **changes})
    outbox.keep_answer(told, canonical({"counted": plain(told)}), desk.now())
    clock = desk.clock
    assert isinstance(clock, StandingClock)
    clock.at += timedelta(days=days_later)


def _otherwise(desk: Desk) -> dict[str, Any]:
    """A centre that lost a stretch of the day."""
    entries = (read_body(line.body) for line in desk.book.lines())
    seen = Ledger().take_all(entries).counted(desk.now().date(), 1, 1)
    return {
        "received": seen.received - 12,
        "printed": seen.printed - 10,
        "numbers": (*seen.numbers[:-12], "H40.15.03-261120-0399"),
        "head_hash": "0" * 64,
        "paper": seen.received - 1,
    }


def _desk(window: Window) -> Desk:
    return window.shell._tools.desk


def today_equal(window: Window) -> None:
    answered(_desk(window))
    window.shell.enter("today")


def today_differs(window: Window) -> None:
    answered(_desk(window), **_otherwise(_desk(window)))
    window.shell.enter("today")


def sync_days(window: Window) -> None:
    answered(_desk(window), **_otherwise(_desk(window)))
    window.shell.enter("sync")


SCENES: dict[str, Callable[[Window], None]] = {
    "today-equal": today_equal,
    "today-differs": today_differs,
    "sync-days": sync_days,
}
