"""The road to the centre, running aside: woken after every entry, its news shown in the bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk_app.config import state_dir
from desk_app.store.book import Book
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import enrolment
from ui.background import Background
from ui.widgets.statusbar import RoadState

if TYPE_CHECKING:
    from sync.runner import Runner, SyncStatus


class DeskRunner:
    """Pushes by itself when the desk is enrolled; otherwise says that it is not."""

    def __init__(self, desk: Desk, background: Background, news: Callable[[RoadState], None]):
        self._desk = desk
        self._background = background
        self._news = news
        self._runner: Runner | None = None
        self._is_forked = False
        self._is_stopped = False
        self._anchor = QObject()
        self.state = RoadState()

    def start(self) -> None:
        enrolled = enrolment(self._desk)
        if enrolled is None:
            self._tell(RoadState("not_enrolled"))
            return
        from sync.keys import SecretStore, load_secrets  # the road is heavy: only when enrolled
        from sync.runner import Runner
        from sync.station import Card

        secrets = load_secrets(SecretStore(state_dir() / "keys"), self._desk.station)
        if secrets is None:
            self._tell(RoadState("unknown_station", "no_key"))
            return
        identity = Card(
            self._desk.station, enrolled.center_id, enrolled.center_url, enrolled.center_key
        )
        path, center_id = self._desk.book.path, enrolled.center_id

        @contextmanager
        def open_outbox() -> Iterator[Outbox]:
            with Book(path) as book:
                yield Outbox(book, center_id)

        made: list[Runner] = []

        def told(status: SyncStatus) -> None:
            """Called on the runner's thread; a runner that was replaced is not heard."""
            self._background.post(lambda: self._hear(status, made))

        self._runner = Runner(open_outbox, identity, secrets, self._desk.now, told)
        made.append(self._runner)
        self._runner.start()

    def again(self) -> None:
        """Try at once, whatever was being waited for; with what is known of the centre now."""
        old, self._runner = self._runner, None
        self._tell(RoadState("sending"))
        if old is None:
            self.start()
            return
        stopped = old.stop
        self._background.run(self._anchor, stopped, lambda _: self._start_unless_stopped())

    def _start_unless_stopped(self) -> None:
        if self._runner is None and not self._is_stopped:
            self.start()

    def wake(self) -> None:
        if self._runner is not None:
            self._runner.wake()

    def stop(self) -> None:
        self._is_stopped = True
        if self._runner is not None:
            self._runner.stop()

    def _hear(self, status: SyncStatus, of: list[Runner]) -> None:
        if self._runner is None or self._runner not in of:
            return
        if status.state == "forked" and not self._is_forked:
            self._is_forked = True
            self._desk.book.mark_forked(0)  # from now on no granted number is given out
        state = status.state.value
        self._tell(RoadState(state, status.code, status.retry_at, status.answered))

    def _tell(self, state: RoadState) -> None:
        self.state = state
        self._news(state)
