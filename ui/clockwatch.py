"""Looks whether the clock has gone back, and has a person (the head, where there is a roster) say
that it is right; only then is anything issued again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.problems import Refused
from ui.dates import clock_text, day_text
from ui.trouble import Trouble
from ui.widgets.head_panel import ask_head

if TYPE_CHECKING:
    from datetime import datetime

    from desk_app.domain.roster import Approval
    from ui.frame import Frame
    from ui.ports.people import ClockPort, HeadPort

_LOOK_MS = 10_000


class ClockWatch(QObject):
    """Shows the frame's banner while it is so. `confirmed` once it was stored."""

    confirmed = Signal()

    def __init__(self, frame: Frame, port: ClockPort, head: HeadPort) -> None:
        super().__init__(frame)
        self._frame = frame
        self._port = port
        self._head = head
        timer = QTimer(self, interval=_LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()
        frame.built.connect(self._built_anew)
        self._built_anew()

    def _built_anew(self) -> None:
        self._frame.banner.confirmed.connect(self._ask)
        self.look()

    def look(self) -> None:
        last, banner = self._port.behind(), self._frame.banner
        if last is None:
            if banner.is_open:
                banner.close_it()
            return
        if not banner.is_open:
            banner.tell(self._sentence(last))

    def _sentence(self, last: datetime) -> str:
        now = self._port.now()
        return self.tr(
            "This PC's clock says {now}, but the last entry was made at {last}. Nothing is issued "
            "until the clock is set right, or somebody says that it is right now."
        ).format(now=_moment(now), last=_moment(last))

    def _ask(self, reason: str) -> None:
        why = self.tr("The PC's clock is right now; the last entries were later: {reason}")
        ask_head(
            self._frame,
            self._head,
            why.format(reason=reason),
            lambda approval: self._confirm(reason, approval),
        )

    def _confirm(self, reason: str, approval: Approval | None) -> None:
        banner = self._frame.banner
        try:
            self._port.confirm(reason, approval)
        except Refused as refused:
            banner.tell(" ".join(self._port.problem_text(one) for one in refused.problems))
        except Trouble as trouble:
            banner.tell(str(trouble))
        else:
            banner.close_it()
            self.confirmed.emit()


def _moment(at: datetime) -> str:
    return f"{clock_text(at)} {day_text(at.date())}"
