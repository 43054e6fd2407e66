"""Pictures of the scan box's answers and of the room of the road."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from desk_app.domain.entries import Enrolled
from desk_app.usecases.enrolling import accept_enrolment
from ui.screens.sync import SyncScreen
from ui.widgets.statusbar import RoadState
from ui.window import Window

CENTRE = Enrolled(
    "c-1",
    "Trung tâm Phục vụ hành chính công tỉnh Tây Ninh",
    "ab" * 32,
    "cd" * 32,
    "https://dongbo.tayninh.example.vn:8443/mot-cua",
)


def _room(window: Window, state: str, wait_s: int = 0) -> SyncScreen:
    if state != "not_enrolled" and not window.actions.today().is_enrolled:
        accept_enrolment(window.shell._tools.desk, CENTRE, ())
    window.shell.enter("sync")
    at = window.actions.now() + timedelta(seconds=wait_s) if wait_s else None
    window.runner._tell(RoadState(state, retry_at=at))
    screen = window.shell.screen
    assert isinstance(screen, SyncScreen)
    return screen


def sync_no_line(window: Window) -> None:
    _room(window, "no_line", 240)


def sync_not_enrolled(window: Window) -> None:
    sync = _room(window, "not_enrolled")
    sync.form.check()


def sync_forked(window: Window) -> None:
    _room(window, "forked")


def sync_unknown_station(window: Window) -> None:
    sync = _room(window, "unknown_station")
    sync.notice.tell("Chưa làm được:", "Không kết nối được trung tâm.", is_trouble=True)


def scan_wrong(window: Window) -> None:
    window.shell.enter("intake")
    window.shell.scan("8934563138165")


def scan_doubtful(window: Window) -> None:
    window.shell.enter("intake")
    window.shell.scan("TAM-7K2B-261120-0001")


def scan_good(window: Window) -> None:
    window.shell.scan(window.actions.page_of("", 1, None)[0].dossier_no)


SCENES: dict[str, Callable[[Window], None]] = {
    "sync_no_line": sync_no_line,
    "sync_not_enrolled": sync_not_enrolled,
    "sync_forked": sync_forked,
    "sync_unknown_station": sync_unknown_station,
    "scan_wrong": scan_wrong,
    "scan_doubtful": scan_doubtful,
    "scan_good": scan_good,
}
