"""Scenes of quick entry and of returning results: empty, at work, with errors."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.domain.dossier import Status
from tests.ui.desks import CARD
from ui.screens.quick import QuickScreen
from ui.screens.returning import ReturnScreen
from ui.window import Window

Scene = Callable[[Window], None]


def quick_room(window: Window) -> QuickScreen:
    window.shell.enter("quick")
    screen = window.shell.room("quick")
    assert isinstance(screen, QuickScreen)
    return screen


def return_room(window: Window) -> ReturnScreen:
    window.shell.enter("return")
    screen = window.shell.room("return")
    assert isinstance(screen, ReturnScreen)
    return screen


def take_first(window: Window, *statuses: Status) -> ReturnScreen:
    screen = return_room(window)
    rows = window.actions.page_of("", 60, None)
    screen.open(next(row.dossier_no for row in rows if row.status in statuses))
    return screen


def quick_empty(window: Window) -> None:
    quick_room(window)


def quick_line(window: Window, name: str = "", copies: str = "3") -> QuickScreen:
    screen = quick_room(window)
    if name:
        screen.fields.name.set_text(name)
    else:
        window.shell.scan(CARD)
    screen.fields.copies.set_text(copies)
    if not screen.fields.book_no.text:
        screen.fields.book_no.set_text("0417/2026")
        screen.fields.receipt_series.set_text("1C26TAA")
        screen.fields.receipt_no.set_text("0000311")
    screen.fields.changed.emit()
    return screen


def quick_full(window: Window) -> None:
    names = (
        "Lê Thị Diễm Hằng",
        "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo Nguyên",
        "Y Ngông Niê Kdăm",
        "Đỗ Minh Ữ",
        "H'Hen Niê",
    )
    for at in range(14):
        quick_line(window, names[at % 5], str(at % 4 + 1)).store.action.trigger()
    screen = quick_room(window)
    screen.remark.action.trigger()
    screen.strip.field.set_text("Nhầm số bản: đúng là 4 bản")
    screen.strip.said.emit("Nhầm số bản: đúng là 4 bản")
    quick_line(window)


def quick_errors(window: Window) -> None:
    screen = quick_line(window, "12345", "0")
    screen.fields.personal_id.set_text("07920300")
    screen.fields.book_no.set_text("")
    screen.fields.receipt_series.set_text("")
    screen.fields.copies.set_text("0")
    screen.store.action.trigger()


def quick_remark(window: Window) -> None:
    quick_line(window).store.action.trigger()
    quick_room(window).remark.action.trigger()


def quick_correction(window: Window) -> None:
    quick_full(window)
    screen = quick_room(window)
    screen.correct.action.trigger()
    screen.correction.receipt_no.set_text("")
    screen.correction.said.emit()


def return_empty(window: Window) -> None:
    return_room(window)


def return_ready(window: Window) -> None:
    take_first(window, Status.RESULT_READY).form.rating.set_value("very_satisfied")


def return_stranger(window: Window) -> None:
    screen = take_first(window, Status.RESULT_READY)
    window.shell.scan(CARD)
    screen.form.rating.set_value("satisfied")
    screen.give.action.trigger()


def return_not_ready(window: Window) -> None:
    screen = take_first(window, Status.RECEIVED, Status.IN_PROGRESS)
    screen.form.rating.set_value("satisfied")
    screen.form.way.set_value("post")
    screen.form.way.changed.emit()
    screen.give.action.trigger()


def return_withdrawn(window: Window) -> None:
    take_first(window, Status.WITHDRAWN)


def return_given(window: Window) -> None:
    screen = take_first(window, Status.RESULT_READY)
    number = screen.shown.dossier_no if screen.shown else ""
    screen.form.rating.set_value("satisfied")
    screen.give.action.trigger()
    screen.open(number)


SCENES: dict[str, Scene] = {
    "quick-empty": quick_empty,
    "quick-full": quick_full,
    "quick-errors": quick_errors,
    "quick-remark": quick_remark,
    "quick-correction": quick_correction,
    "return-empty": return_empty,
    "return-ready": return_ready,
    "return-stranger": return_stranger,
    "return-not-ready": return_not_ready,
    "return-withdrawn": return_withdrawn,
    "return-given": return_given,
}
