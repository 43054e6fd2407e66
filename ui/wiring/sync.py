"""Binds the room of the road to a desk, its runner and the road itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

from desk_app.cli.shape import kebab
from desk_app.domain.entries import Enrolled
from desk_app.store.book import Book
from desk_app.store.outbox import Outbox
from desk_app.usecases import two_sided
from desk_app.usecases.unsent import standing
from desk_app.words import sentence
from ui.ports.sync import SyncPort
from ui.tools import Tools
from ui.trouble import Trouble
from ui.wiring.days import difference_text
from ui.wiring.enrolling import (
    Reply,
    accept,
    ask_center,
    enrolled_of,
    keys_folder,
    told_plainly,
    trouble_of,
)

_DAYS = 14


def sync_port(tools: Tools) -> SyncPort:
    road = _Road(tools)
    return SyncPort(
        standing=tools.plainly(lambda: standing(tools.desk)),
        road=lambda: tools.runner.state,
        kind_text=lambda kind: sentence("steps", kebab(kind), {}, tools.language()),
        send_now=tools.runner.again,
        write_stick=tools.plainly(road.write_stick),
        take_answer=tools.plainly(road.take_answer),
        ask_center=road.ask_center,
        accept=road.accept,
        stick_name=road.stick_name,
        days=tools.plainly(partial(two_sided.days, tools.desk, _DAYS)),
        difference_text=difference_text(tools.language),
    )


class _Road:
    """Errands with the centre. All but `accept` run aside, with a book of their own."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._desk = tools.desk

    def stick_name(self) -> str:
        return f"mot-cua-{self._desk.station[-6:]}-{self._desk.now():%Y%m%d-%H%M}.gz"

    def write_stick(self, to: Path) -> int:
        from sync.carry import write_stick
        from sync.keys import SecretStore, load_secrets

        secrets = load_secrets(SecretStore(keys_folder()), self._desk.station)
        if secrets is None:
            raise self._trouble("no_key")
        with self._told_plainly(), self._outbox() as (outbox, _):
            return write_stick(outbox, self._desk.station, secrets, to).lines

    def take_answer(self, path: Path) -> int:
        from sync.carry import read_stick
        from sync.station import Card

        with self._told_plainly(), self._outbox() as (outbox, known):
            before = outbox.unsent()
            identity = Card(self._desk.station, known.center_id, known.center_url, known.center_key)
            read_stick(outbox, identity, path, self._desk.now())
            return before - outbox.unsent()

    def ask_center(self, address: str, code: str) -> Reply:
        """Ask for the enrolment; nothing is written down but the station's own key."""
        with self._told_plainly():
            return ask_center(self._desk.station, self._desk.unit, address, code)

    def accept(self, reply: object) -> tuple[str, ...]:
        """Write the enrolment down and begin to send."""
        assert isinstance(reply, Reply)  # it came from `ask_center`
        assigned = self._tools.plainly(accept)(self._desk, reply)
        self._tools.runner.again()
        return assigned

    # --- underneath ----------------------------------------------------------------------------

    @contextmanager
    def _outbox(self) -> Iterator[tuple[Outbox, Enrolled]]:
        with Book(self._desk.book.path) as book:
            known = enrolled_of(book)
            if known is None:
                raise self._trouble("not_enrolled")
            yield Outbox(book, known.center_id), known

    def _told_plainly(self) -> AbstractContextManager[None]:
        return told_plainly(self._desk.book.path, self._tools.language())

    def _trouble(self, code: str) -> Trouble:
        return trouble_of(self._desk.book.path, self._tools.language(), code)
