"""Pictures of the evening: counting, settling, the balance, closing; empty, full, long, wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desk_app.domain.dossier import Holder, HolderKind
from tests.ui.scenes_handover import wait
from tests.ui.scenes_roster import staff
from ui.window import Window

GOODS, CARD_ONLY, ELSEWHERE = "8934563138164", "https://vnexpress.net", "H40.15.07-261119-0012"


def evening(window: Window) -> Any:
    window.shell.enter("evening")
    wait()
    return window.shell.room("evening")


def _in_tray(window: Window, status: str = "received") -> list[str]:
    rows = window.actions.page_of("", 60, None)
    return [row.dossier_no for row in rows if row.status == status]


def count_empty(window: Window) -> None:
    evening(window)


def count_begun(window: Window) -> None:
    evening(window)
    for no in _in_tray(window)[:6]:
        window.shell.scan(no)
    wait()


def count_wrong(window: Window) -> None:
    """Most of the tray, and everything that does not belong there."""
    room = evening(window)
    room.count.open(Holder(HolderKind.DESK))
    received = _in_tray(window)
    for no in received[:-3]:
        window.shell.scan(no)
    ready, withdrawn = _in_tray(window, "result_ready"), _in_tray(window, "withdrawn")
    for text in (*ready[:2], *withdrawn[:1], ELSEWHERE, GOODS, "H40.15.03-261120-0390"):
        window.shell.scan(text)
    wait(0.8)
    room.count.lists["record_without_paper"].table.setFocus()


def count_again(window: Window) -> None:
    evening(window)
    no = _in_tray(window)[0]
    for _ in range(3):
        window.shell.scan(no)
    wait()


def count_torn(window: Window) -> None:
    """A code typed by hand with one wrong digit: near ones are offered."""
    room = evening(window)
    window.shell.scan(_in_tray(window)[5])
    room.count.side.code.set_text("H40.15.03-261120-0418")
    room.count.side.code.line.setFocus()
    room.count.take(room.count.side.code.text)
    wait()


def count_reason(window: Window) -> None:
    count_wrong(window)
    room: Any = window.shell.room("evening")
    room.bar.reason.action.trigger()
    room.bar.store.action.trigger()


def count_leaving(window: Window) -> None:
    count_wrong(window)
    room: Any = window.shell.room("evening")
    room.main.action.trigger()
    wait()


def count_done(window: Window) -> None:
    count_leaving(window)
    room: Any = window.shell.room("evening")
    room.main.action.trigger()
    wait(0.8)
    room.stages[0].action.trigger()
    wait(0.8)


def balance_full(window: Window) -> None:
    room = evening(window)
    room.stages[1].action.trigger()
    wait()
    room.balance.signs.table.setFocus()


def closing_open(window: Window) -> None:
    room = evening(window)
    room.stages[2].action.trigger()
    wait()


def closing_asking(window: Window) -> None:
    closing_open(window)
    room: Any = window.shell.room("evening")
    room.main.action.trigger()


def closing_done(window: Window) -> None:
    closing_asking(window)
    room: Any = window.shell.room("evening")
    room.main.action.trigger()
    wait(0.8)


def closing_signed(window: Window) -> None:
    """A roster with a head, a count under way: the head signs for what stays open."""
    staff(window.shell._tools.desk)
    count_begun(window)
    room: Any = window.shell.room("evening")
    room.stages[2].action.trigger()
    wait()
    room.main.action.trigger()
    room.main.action.trigger()


SCENES: dict[str, Callable[[Window], None]] = {
    "evening-count": count_empty,
    "evening-count-begun": count_begun,
    "evening-count-wrong": count_wrong,
    "evening-count-again": count_again,
    "evening-count-torn": count_torn,
    "evening-count-reason": count_reason,
    "evening-count-leaving": count_leaving,
    "evening-count-done": count_done,
    "evening-balance": balance_full,
    "evening-closing": closing_open,
    "evening-asking": closing_asking,
    "evening-closed": closing_done,
    "evening-signing": closing_signed,
}
