"""Scenes of the closed day on three sides, and of the folder's way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from desk_app.domain.codec import canonical, plain, read_body
from desk_app.domain.day_counts import Ledger
from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.store.outbox import Outbox
from desk_app.usecases import handing
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.opening import change_unit
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


# --- the folder's way --------------------------------------------------------------------------

PLACES = ("A1", "A2", "A3", "B1", "B2", "Ngăn chờ bưu chính")


def shelve(window: Window) -> list[str]:
    """A shelf with places, and the first results on it; gives their numbers."""
    desk = _desk(window)
    change_unit(desk, replace(desk.unit, shelf_places=PLACES))
    rows = window.actions.page_of("", 62, None)
    ready = [row.dossier_no for row in rows if row.status is Status.RESULT_READY]
    for no, place in zip(ready[:4], PLACES, strict=False):
        handing.hand_over(desk, [no], Holder(HolderKind.SHELF, place))
    return ready


def handover_shelf(window: Window) -> None:
    ready = shelve(window)
    window.shell.enter("handover")
    room: Any = window.shell.room("handover")
    room.give.target.set_holder(Holder(HolderKind.SHELF, "A2"))
    for no in ready[4:]:
        window.shell.scan(no)


def takeover_strays(window: Window) -> None:
    window.shell.enter("handover")
    room: Any = window.shell.room("handover")
    nos = [one.dossier_no for one in room.give.owed.rows[:6]]
    desk = _desk(window)
    made = handing.hand_over(desk, nos[:3], Holder(HolderKind.OFFICER, "Nguyễn Thị Lành"))
    handing.hand_over(desk, nos[3:4], Holder(HolderKind.AGENCY, "Sở Tư pháp"))
    window.shell.scan(made.manifest_no)
    for no in (nos[0], nos[1], nos[4], "H40.15.03-261120-0399", nos[3]):
        window.shell.scan(no)


def return_from_shelf(window: Window) -> None:
    ready = shelve(window)
    window.shell.enter("return")
    window.shell.scan(ready[1])


def today_shelf(window: Window) -> None:
    shelve(window)
    window.shell.enter("today")


def papers_back(window: Window) -> None:
    rows = window.actions.page_of("", 62, None)
    window.shell.open_dossier(
        next(row.dossier_no for row in rows if row.status is Status.WITHDRAWN)
    )
    window.shell.dossier.start("papers_given_back")


def one_folder_scanned(window: Window) -> None:
    rows = window.actions.page_of("", 62, None)
    number = next(row.dossier_no for row in rows if row.status is Status.RECEIVED)
    window.shell.open_dossier(number)
    window.shell.dossier.start("handed_over")
    window.shell.scan(number)


SCENES: dict[str, Callable[[Window], None]] = {
    "today-equal": today_equal,
    "today-differs": today_differs,
    "sync-days": sync_days,
    "handover-shelf": handover_shelf,
    "takeover-strays": takeover_strays,
    "return-from-shelf": return_from_shelf,
    "today-shelf": today_shelf,
    "papers-back": papers_back,
    "one-folder-scanned": one_folder_scanned,
}
