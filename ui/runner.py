"""The road to the centre, running aside: woken after every entry, its news shown in the bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desk_app.config import state_dir
from desk_app.store.book import Book
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import enrolment
from sync.client import SyncState
from sync.keys import SecretStore, load_secrets
from sync.runner import Runner, SyncStatus
from ui.background import Background
from ui.widgets.statusbar import RoadState


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this station is for the road."""

    station: str
    center_id: str
    center_url: str
    center_key: str


class DeskRunner:
    """Pushes by itself when the desk is enrolled; otherwise says that it is not."""

    def __init__(self, desk: Desk, background: Background, news: Callable[[RoadState], None]):
        self._desk = desk
        self._background = background
        self._news = news
        self._runner: Runner | None = None

    def start(self) -> None:
        enrolled = enrolment(self._desk)
        secrets = load_secrets(SecretStore(state_dir() / "keys"), self._desk.station)
        if enrolled is None or secrets is None:
            state = "not_enrolled" if enrolled is None else SyncState.UNKNOWN_STATION.value
            self._news(RoadState(state))
            return
        identity = Identity(
            self._desk.station, enrolled.center_id, enrolled.center_url, enrolled.center_key
        )
        path, center_id = self._desk.book.path, enrolled.center_id

        @contextmanager
        def open_outbox() -> Iterator[Outbox]:
            with Book(path) as book:
                yield Outbox(book, center_id)

        self._runner = Runner(open_outbox, identity, secrets, self._desk.now, self._told)
        self._runner.start()

    def wake(self) -> None:
        if self._runner is not None:
            self._runner.wake()

    def stop(self) -> None:
        if self._runner is not None:
            self._runner.stop()

    def _told(self, status: SyncStatus) -> None:
        """Called on the runner's thread."""
        self._background.post(lambda: self._news(RoadState(status.state.value)))
