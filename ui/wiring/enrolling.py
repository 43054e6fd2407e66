"""Becoming known to a centre, for the room of the road and for the first start."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from desk_app.config import state_dir
from desk_app.domain.codec import read_value
from desk_app.domain.entries import Enrolled
from desk_app.domain.numbering import NumberGrant
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.unit import Unit
from desk_app.store import queries
from desk_app.store.book import Book
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.opening import enrolment, open_desk
from desk_app.words import fault_text, problem_text
from ui.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Reply:
    """What a centre gave for an enrolment code."""

    enrolled: Enrolled
    token: str
    grants: tuple[NumberGrant, ...]


def ask_center(station: str, unit: Unit, address: str, code: str) -> Reply:
    """Ask for the enrolment; nothing is written down but the station's own key. Takes as long as
    the line does: call it aside. Raises RoadTrouble; Refused for what is no address.
    """
    from sync import client, keys
    from sync.road import Road

    url = address_of(address)
    key = keys.station_key(keys.SecretStore(keys_folder()), station)
    name = " · ".join(part for part in (unit.name, unit.counter) if part)
    with Road(url) as road:
        reply = client.enroll(road, code, station, name, key)
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
    return Reply(enrolled, reply.token, grants)


def accept(desk: Desk, reply: Reply) -> tuple[str, ...]:
    """Write the enrolment down; gives the official numbers of dossiers that had waited.

    A centre that forgot this station may be asked again: the ranges it then offers are not taken
    (it does not know whose they are). Raises Refused for another centre than the station's own.
    """
    from sync import keys

    before, new = enrolment(desk), reply.enrolled
    if before and (before.center_id, before.center_key) != (new.center_id, new.center_key):
        shown = {"center_name": before.center_name}
        raise Refused(Problem("center", "already_enrolled", shown))
    keys.save_token(keys.SecretStore(keys_folder()), desk.station, reply.token)
    return accept_enrolment(desk, new, () if before else reply.grants)


def enrol_aside(home: Path, address: str, code: str, language: str) -> str:
    """Both in one, with a desk of its own; gives the centre's name. Raises Trouble, in words."""
    try:
        with open_desk(home) as desk, told_plainly(desk.book.path, language):
            reply = ask_center(desk.station, desk.unit, address, code)
            accept(desk, reply)
            return reply.enrolled.center_name
    except Refused as refused:
        words = " ".join(problem_text(problem, language) for problem in refused.problems)
        raise Trouble(words) from refused


@contextmanager
def told_plainly(path: Path, language: str) -> Iterator[None]:
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
        raise trouble_of(path, language, known, detail=trouble.code) from trouble
    except Forked as fork:
        raise trouble_of(path, language, "forked", seen=fork.seq or "?") from fork
    except OSError as error:
        detail = error.strerror or ""
        raise trouble_of(path, language, "stick_failed", detail=detail) from error


def trouble_of(path: Path, language: str, code: str, **params: object) -> Trouble:
    """A fault of the road in words: with it is said how much is safe here and not yet sent."""
    with Book(path) as book:
        known = enrolled_of(book)
        unsent = Outbox(book, known.center_id if known else "").unsent()
    return Trouble(fault_text(code, {"unsent": unsent, **params}, language))


_IN_THE_CODE = {
    "bad_code": Problem("code", "bad_code"),
    "bad_request": Problem("code", "bad_request"),
    "code_expired": Problem("code", "code_expired"),
    "wrong_center": Problem("code", "code_of_another_center"),
}


def keys_folder() -> Path:
    return state_dir() / "keys"


def enrolled_of(book: Book) -> Enrolled | None:
    """The enrolment a book holds, for whoever reads it aside."""
    with book.look() as look:
        text = queries.setting(look, "enrolled")
    found: Enrolled | None = read_value(Enrolled, json.loads(text), "enrolled") if text else None
    return found


def _names_a_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets that do not close, a port that is no number
        return False


def address_of(text: str) -> str:
    """With its scheme: https where none was typed."""
    url = text.strip().rstrip("/")
    url = url if "://" in url or not url else f"https://{url}"
    if not _names_a_host(url) or any(c.isspace() for c in url):
        raise Refused(Problem("center", "not_an_address", {"got": text[:100]}))
    return url
