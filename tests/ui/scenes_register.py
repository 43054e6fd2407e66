"""The register's scenes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desk_app.domain.dossier import HolderKind, Status
from desk_app.domain.listing import OPEN, DueIn, Filter, Period
from ui.models.columns import Column
from ui.window import Window


def _settle(seconds: float = 0.4) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def register_empty(window: Window) -> None:
    window.shell.enter("register")
    window.shell.register.look_for("không có ai tên này")


def register_full(window: Window) -> None:
    window.shell.enter("register")
    window.shell.register.table.setFocus()


def register_filtered(window: Window) -> None:
    window.shell.enter("register")
    window.shell.register.show_filter(
        Filter(text="nguyen", statuses=OPEN, sector="Hộ tịch", received=Period.THIS_WEEK)
    )
    window.shell.register.table.setFocus()


def register_overdue(window: Window) -> None:
    window.shell.enter("register")
    window.shell.register.show_filter(Filter(due=DueIn.OVERDUE))


def register_columns(window: Window) -> None:
    window.shell.enter("register")
    register = window.shell.register
    register.table.show_columns(
        [
            Column.NUMBER,
            Column.PERSON,
            Column.PHONE,
            Column.PROCEDURE,
            Column.DUE,
            Column.HOLDER,
            Column.STATUS,
        ]
    )
    register.table.setFocus()
    _settle()
    register.columns.action.trigger()


def register_menu(window: Window) -> None:
    window.shell.enter("register")
    register = window.shell.register
    register.show_filter(Filter(statuses=(Status.AWAITING_SUPPLEMENT,), holder=HolderKind.DESK))
    register.line.saving.named.emit("Chờ bổ sung còn ở quầy")
    _settle()
    register.filters.action.trigger()


def register_saving(window: Window) -> None:
    window.shell.enter("register")
    register = window.shell.register
    register.show_filter(Filter(statuses=(Status.RESULT_READY,), sector="Hộ tịch"))
    register.save.action.trigger()


def register_exporting(window: Window) -> None:
    window.shell.enter("register")
    register = window.shell.register
    register.line.show_exporting()
    register.line.exporting.show_progress(412_500, 1_000_000)


def register_choosing(window: Window) -> None:
    window.shell.enter("register")
    _settle()
    window.shell.register.bar.state.open()


SCENES: dict[str, Callable[[Window], None]] = {
    "register-empty": register_empty,
    "register-full": register_full,
    "register-filtered": register_filtered,
    "register-overdue": register_overdue,
    "register-columns": register_columns,
    "register-menu": register_menu,
    "register-saving": register_saving,
    "register-exporting": register_exporting,
    "register-choosing": register_choosing,
}
