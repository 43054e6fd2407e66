"""Scenes of signing in, the head's approval, the clock and leaving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desk_app.domain.roster import Role
from desk_app.usecases.desk import Desk
from desk_app.usecases.roster import name_clerk, put_pin
from tests.ui.desks import StandingClock
from ui.widgets.head_panel import ask_head
from ui.window import Window

UT, DAO, HOA, TAM = "Nguyễn Văn Út", "Trần Thị Hồng Đào", "Phạm Thị Hoa", "Lê Văn Tám"
LONG = "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo Nguyên Hạ"
PIN = "1937"


def staff(desk: Desk) -> None:
    """A small commune's people; everybody's PIN is 1937 but the officer's, who has none."""
    from desk_app.usecases.pin_hash import hash_pin

    hashed = hash_pin(PIN)
    for name, role in (
        (UT, Role.ADMINISTRATOR),
        (DAO, Role.CLERK),
        (HOA, Role.HEAD),
        (TAM, Role.CASE_OFFICER),
    ):
        name_clerk(desk, name, role)
        if name != TAM:
            put_pin(desk, name, hashed)


def _desk(window: Window) -> Desk:
    return window.shell._tools.desk  # the one place that a picture reaches behind the window


def signin(window: Window) -> None:
    staff(_desk(window))
    window.signin.start(DAO)


def signin_many(window: Window) -> None:
    staff(_desk(window))
    for n in range(5):
        name_clerk(_desk(window), f"{LONG} {n}", Role.CLERK)
    window.signin.start(LONG + " 2")


def signin_first(window: Window) -> None:
    signin(window)
    panel = window.signin.panel
    panel.show_people(window.people.roster(), TAM)
    QTest.keyClicks(panel.pin.line, "1234")
    QTest.keyClick(panel.pin.line, Qt.Key.Key_Return)
    QTest.keyClicks(panel.again.line, "1234")
    QTest.keyClick(panel.again.line, Qt.Key.Key_Return)


def signin_wrong(window: Window) -> None:
    signin(window)
    QTest.keyClicks(window.signin.panel.pin.line, "2846")
    QTest.keyClick(window.signin.panel.pin.line, Qt.Key.Key_Return)


def signed_in(window: Window) -> None:
    signin(window)
    QTest.keyClicks(window.signin.panel.pin.line, PIN)
    QTest.keyClick(window.signin.panel.pin.line, Qt.Key.Key_Return)


def officer(window: Window) -> None:
    staff(_desk(window))
    _desk(window).clerk = TAM
    window.shell.clerk_changed()
    window.shell.enter("intake")


def dialog(window: Window) -> None:
    """A dialog is a window of its own: its picture is laid where it would stand."""
    box = QApplication.activeModalWidget()
    assert box is not None
    QApplication.processEvents()
    picture = QLabel(window.frame)
    picture.setPixmap(box.grab())
    picture.setStyleSheet("border: 1px solid #8591A1;")
    picture.adjustSize()
    picture.move((window.frame.width() - picture.width()) // 2, 160)
    picture.show()


def head(window: Window) -> None:
    staff(_desk(window))
    why = "Gia hạn hồ sơ H40.15.03-261120-0031 đến 27/11/2026: chờ xác minh"
    ask_head(window.frame, window.head, why, lambda _: None)
    dialog(window)


def leaving(window: Window) -> None:
    window.frame.close()
    dialog(window)


def clock_behind(window: Window) -> None:
    clock = _desk(window).clock
    assert isinstance(clock, StandingClock)
    clock.at -= timedelta(days=2)
    window.clockwatch.look()


SCENES: dict[str, Callable[[Window], None]] = {
    "signin": signin,
    "signin-many": signin_many,
    "signin-first": signin_first,
    "signin-wrong": signin_wrong,
    "signed-in": signed_in,
    "signin-officer": officer,
    "head": head,
    "leaving": leaving,
    "clock-behind": clock_behind,
}
