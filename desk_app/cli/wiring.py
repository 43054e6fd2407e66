"""The one place where the desk's commands meet the road (as ui/__main__ is for the window)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk_app.cli.answer import ENVIRONMENT, INTEGRITY, Failed
from desk_app.config import state_dir
from desk_app.domain.entries import Enrolled
from desk_app.domain.journal import Head
from desk_app.domain.numbering import NumberGrant
from desk_app.domain.problems import Problem, Refused
from desk_app.store.faults import IntegrityFault
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.opening import enrolment
from desk_app.usecases.recovering import take_lines
from sync import client, keys, recovery, sealing, station
from sync.carry import read_stick, write_stick
from sync.days import ask_days
from sync.road import Road, RoadTrouble
from sync.station_keys import refresh_keys


def secret_store() -> keys.SecretStore:
    """Keys and tokens lie outside the data folder: a copy of it cannot speak for the station."""
    return keys.SecretStore(_keys_folder())


def _keys_folder() -> Path:
    return state_dir() / "keys"


def sealed(desk: Desk) -> Desk:
    """The desk with this machine's key, so that the receipts it prints are signed."""
    known = enrolment(desk)
    key = known.station_key if known else ""
    desk.sealer = sealing.StationSealer(_keys_folder(), desk.station, key)
    return desk


def enroll(desk: Desk, center_url: str, code: str) -> tuple[Enrolled, int, tuple[str, ...]]:
    """Make the station known to its centre and write down what the centre gave.

    Gives the enrolment, how many ranges were granted, and the official numbers assigned to
    dossiers that had waited. A centre that has lost its stations may be asked again: the station
    then keeps the ranges it has and takes no others, for a centre that forgot does not know whose
    they are. Raises Refused (another centre than the station's own too), Failed.
    """
    before = enrolment(desk)
    store = secret_store()
    key = keys.station_key(store, desk.station)
    name = " · ".join(part for part in (desk.unit.name, desk.unit.counter) if part)
    with told_plainly(desk), Road(center_url) as road:
        reply = client.enroll(road, code, desk.station, name, key)
    own = (before.center_id, before.center_key) if before else None
    if before and own != (reply.center_id, reply.center_key):
        raise Refused(Problem("center", "already_enrolled", {"center_name": before.center_name}))
    enrolled = Enrolled(
        center_id=reply.center_id,
        center_name=reply.center_name,
        center_key=reply.center_key,
        station_key=key.public,
        center_url=center_url,
    )
    keys.save_token(store, desk.station, reply.token)
    grants = tuple(
        NumberGrant(g.grant_id, g.agency_code, g.first, g.last, g.width, g.is_reserve)
        for g in reply.grants
        if before is None
    )
    return enrolled, len(grants), accept_enrolment(desk, enrolled, grants)


class CenterHasLess(Exception):
    """The centre holds fewer lines than we do: there is nothing to bring back."""


@contextmanager
def told_plainly(desk: Desk) -> Iterator[None]:
    """The road's troubles as what a command says: refused, or failed with its exit status."""
    try:
        yield
    except RoadTrouble as trouble:
        raise _failed(trouble, Outbox(desk.book, _center_of(desk)).unsent()) from trouble


def _center_of(desk: Desk) -> str:
    known = enrolment(desk)
    return known.center_id if known else ""


def _failed(trouble: RoadTrouble, unsent: int) -> Exception:
    if trouble.code in ("bad_code", "code_expired", "bad_request"):
        return Refused(Problem("code", trouble.code))
    if trouble.code == "wrong_center":
        return Refused(Problem("code", "code_of_another_center"))
    if trouble.code == "station_taken":
        return Failed("station_taken", INTEGRITY)
    if trouble.code == "no_such_line":
        return CenterHasLess()
    return Failed(client.state_of(trouble).value, ENVIRONMENT, detail=trouble.code, unsent=unsent)


def push(desk: Desk, enrolled: Enrolled, center_url: str) -> client.PushOutcome | None:
    """One pass; None when this machine does not hold the station's key."""
    secrets = keys.load_secrets(secret_store(), desk.station)
    if secrets is None:
        return None
    identity = station.Card(desk.station, enrolled.center_id, center_url, enrolled.center_key)
    outbox = Outbox(desk.book, enrolled.center_id)
    with Road(center_url, secrets.token) as road:
        outcome = client.push(outbox, identity, secrets, desk.now, road=road)
        if outcome.state in (client.SyncState.SENT, client.SyncState.NOTHING_TO_SEND):
            ask_days(outbox, identity, road, desk.now)
            refresh_keys(outbox, identity, road, desk.now)
    if outcome.state is client.SyncState.FORKED:
        desk.book.mark_forked(outcome.forked_seq or 0)
    return outcome


def carry(desk: Desk, enrolled: Enrolled, to: Path) -> client.PushOutcome | None:
    """Write what is unsent into a file for a stick: the very bundle that HTTP would carry.

    Nothing counts as sent until the acknowledgement comes back. None without the station's key.
    """
    secrets = keys.load_secrets(secret_store(), desk.station)
    if secrets is None:
        return None
    carried = write_stick(Outbox(desk.book, enrolled.center_id), desk.station, secrets, to)
    state = client.SyncState.SENDING if carried.lines else client.SyncState.NOTHING_TO_SEND
    return client.PushOutcome(state, carried.lines, carried.acked.seq, carried.unsent)


def take_ack(desk: Desk, enrolled: Enrolled, path: Path) -> client.PushOutcome:
    """Read the acknowledgement that came back on the stick. Raises Failed."""
    outbox = Outbox(desk.book, enrolled.center_id)
    before = outbox.unsent()
    identity = station.Card(desk.station, enrolled.center_id, "", enrolled.center_key)
    try:
        with told_plainly(desk):
            acked = read_stick(outbox, identity, path, desk.now())
    except station.Forked as fork:
        desk.book.mark_forked(fork.seq or 0)
        raise Failed("forked", INTEGRITY, seen=fork.seq or "", here="") from fork
    sent = before - outbox.unsent()
    return client.PushOutcome(client.SyncState.SENT, sent, acked.seq, outbox.unsent())


def recover(desk: Desk, enrolled: Enrolled, center_url: str) -> int | None:
    """Fetch the lines an older copy lacks from the centre, and add them; gives how many.

    None when this machine does not hold the station's key. Raises Failed, IntegrityFault
    ("forked") when this copy has gone its own way.
    """
    secrets = keys.load_secrets(secret_store(), desk.station)
    if secrets is None:
        return None
    identity = station.Card(desk.station, enrolled.center_id, center_url, enrolled.center_key)
    with desk.book.look() as look:
        head = look.head()
    count = _bring_back(desk, identity, secrets, head)
    # A pass with the centre compares what both hold before anything is called well again.
    outcome = push(desk, enrolled, center_url)
    if outcome is not None and outcome.state is client.SyncState.FORKED:
        raise IntegrityFault("forked", seen=outcome.forked_seq or "", here=head.seq, number="")
    if outcome is not None and outcome.state in (
        client.SyncState.SENT,
        client.SyncState.NOTHING_TO_SEND,
    ):
        desk.book.unmark_forked()
    return count


def _bring_back(desk: Desk, identity: station.Card, secrets: keys.Secrets, head: Head) -> int:
    try:
        # From our own last line on, so that it is compared too.
        with told_plainly(desk):
            bundles = recovery.fetch_own_lines(identity, secrets, max(head.seq - 1, 0))
    except CenterHasLess:
        return 0
    lines = tuple(line for bundle in bundles for line in bundle.lines)
    if not lines:
        return 0
    if head.seq:
        if lines[0].hash != head.hash:
            raise IntegrityFault("forked", seen=head.seq, here=head.seq, number="")
        lines = lines[1:]
    return take_lines(desk, head, lines)


@contextmanager
def demo_center(home: Path) -> Iterator[tuple[str, str]]:
    """A centre in this process: its address and an enrolment code."""
    from sync.center.embedded import embedded_center

    with embedded_center(home) as center:
        yield center.url, center.enroll_code()
