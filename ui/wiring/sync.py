"""Binds the room of the road to a desk, its runner and the road itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desk_app.cli.shape import kebab
from desk_app.config import state_dir
from desk_app.domain.entries import Enrolled
from desk_app.domain.numbering import NumberGrant
from desk_app.domain.problems import Problem, Refused
from desk_app.store.book import Book
from desk_app.store.outbox import Outbox
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.opening import enrolment
from desk_app.usecases.unsent import standing
from desk_app.words import fault_text, sentence
from ui.ports.sync import SyncPort
from ui.tools import Tools
from ui.trouble import Trouble


@dataclass(frozen=True, slots=True)
class _Reply:
    """What a centre gave for an enrolment code."""

    enrolled: Enrolled
    token: str
    grants: tuple[NumberGrant, ...]


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

        secrets = load_secrets(SecretStore(_keys()), self._desk.station)
        if secrets is None:
            raise self._trouble("no_key")
        with self._told_plainly(), self._outbox() as (outbox, _):
            return write_stick(outbox, self._desk.station, secrets, to).lines

    def take_answer(self, path: Path) -> int:
        from sync.station import Card, take_ack

        with self._told_plainly(), self._outbox() as (outbox, known):
            before = outbox.unsent()
            identity = Card(self._desk.station, known.center_id, known.center_url, known.center_key)
            take_ack(outbox, identity, path.read_bytes(), self._desk.now())
            return before - outbox.unsent()

    def ask_center(self, address: str, code: str) -> object:
        """Ask for the enrolment; nothing is written down but the station's own key."""
        from sync import client, keys
        from sync.road import Road

        url = _address(address)
        store = keys.SecretStore(_keys())
        key = keys.station_key(store, self._desk.station)
        unit = self._desk.unit
        name = " · ".join(part for part in (unit.name, unit.counter) if part)
        with self._told_plainly(), Road(url) as road:
            reply = client.enroll(road, code, self._desk.station, name, key)
        enrolled = Enrolled(
            center_id=reply.center_id,
            center_name=reply.center_name,
            center_key=reply.center_key,
            station_key=key.public,
            center_url=url,
        )
        grants = tuple(
            NumberGrant(g.grant_id, g.agency_code, g.first, g.last, g.width, g.is_reserve)
            for g in reply.grants
        )
        return _Reply(enrolled, reply.token, grants)

    def accept(self, reply: object) -> tuple[str, ...]:
        """Write the enrolment down and begin to send. A centre that forgot this station may be
        asked again: the ranges it then offers are not taken (it does not know whose they are).
        """
        from sync import keys

        assert isinstance(reply, _Reply)  # it came from `ask_center`
        before = enrolment(self._desk)
        new = reply.enrolled
        if before and (before.center_id, before.center_key) != (new.center_id, new.center_key):
            shown = {"center_name": before.center_name}
            raise Refused(Problem("center", "already_enrolled", shown))
        keys.save_token(keys.SecretStore(_keys()), self._desk.station, reply.token)
        write = self._tools.plainly(accept_enrolment)
        assigned = write(self._desk, new, () if before else reply.grants)
        self._tools.runner.again()
        return assigned

    # --- underneath ----------------------------------------------------------------------------

    @contextmanager
    def _outbox(self) -> Iterator[tuple[Outbox, Enrolled]]:
        with Book(self._desk.book.path) as book:
            known = _enrolled(book)
            if known is None:
                raise self._trouble("not_enrolled")
            yield Outbox(book, known.center_id), known

    @contextmanager
    def _told_plainly(self) -> Iterator[None]:
        """The road's troubles, and the stick's, in words."""
        from sync.client import state_of
        from sync.road import RoadTrouble
        from sync.station import Forked

        try:
            yield
        except RoadTrouble as trouble:
            code = _IN_THE_CODE.get(trouble.code)
            if code:
                raise Refused(code) from trouble
            known = "station_taken" if trouble.code == "station_taken" else state_of(trouble).value
            raise self._trouble(known, detail=trouble.code) from trouble
        except Forked as fork:
            raise self._trouble("forked", seen=fork.seq or "?") from fork
        except OSError as error:
            raise self._trouble("stick_failed", detail=error.strerror or "") from error

    def _trouble(self, code: str, **params: object) -> Trouble:
        if "unsent" not in params:
            with Book(self._desk.book.path) as book:
                known = _enrolled(book)
                params["unsent"] = Outbox(book, known.center_id if known else "").unsent()
        return Trouble(fault_text(code, params, self._tools.language()))


_IN_THE_CODE = {
    "bad_code": Problem("code", "bad_code"),
    "bad_request": Problem("code", "bad_request"),
    "code_expired": Problem("code", "code_expired"),
    "wrong_center": Problem("code", "code_of_another_center"),
}


def _keys() -> Path:
    return state_dir() / "keys"


def _enrolled(book: Book) -> Enrolled | None:
    import json

    from desk_app.domain.codec import read_value
    from desk_app.store import queries

    with book.look() as look:
        text = queries.setting(look, "enrolled")
    found: Enrolled | None = read_value(Enrolled, json.loads(text), "enrolled") if text else None
    return found


def _address(text: str) -> str:
    """With its scheme: https where none was typed."""
    url = text.strip().rstrip("/")
    url = url if "://" in url or not url else f"https://{url}"
    if not url.startswith(("http://", "https://")) or any(c.isspace() for c in url):
        raise Refused(Problem("center", "not_an_address", {"got": text[:100]}))
    return url
