"""Real HTTP between a station and the real centre."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import requests
from sqlalchemy import select

from desk_app.domain.entries import NoteAdded
from desk_app.domain.journal import Head
from sync import wire
from sync.batch import Batch
from sync.bundle import write_bundle
from sync.center import schema
from sync.center.embedded import Embedded
from sync.center.enrollment import revoke
from sync.center.queries import verify
from sync.client import SyncState
from sync.keys import SigningKey
from sync.recovery import fetch_own_lines
from sync.station import head_at
from tests.sync.desk import Card, Desk


def stored(running: Embedded, station: str) -> list[str]:
    table = schema.lines.c
    query = select(table.body).where(table.station == station).order_by(table.seq)
    with running.center.database.reading() as connection:
        return list(connection.execute(query).scalars())


def post(desk: Desk, content: bytes, token: str | None = None) -> requests.Response:
    assert desk.card is not None
    return requests.post(
        desk.card.center_url + wire.BUNDLES_PATH,
        data=content,
        headers={"Authorization": f"Bearer {desk.token if token is None else token}"},
        timeout=20,
    )


def test_what_was_received_at_the_desk_is_at_the_centre(running: Embedded, desk: Desk) -> None:
    for number in range(1, 301):
        desk.receive(number)
    outcome = desk.push()
    assert outcome.state is SyncState.SENT
    assert (outcome.sent, outcome.unsent, outcome.acked_seq) == (300, 0, 300)
    assert stored(running, desk.station) == [line.body for line in desk.journal.lines]
    report = verify(running.center)
    assert report["ok"]
    assert (report["entries"], report["dossiers"]) == (300, 300)
    assert report["stations"][desk.station] == {"seq": 300, "head": desk.journal.head().hash}
    assert desk.push().state is SyncState.NOTHING_TO_SEND


def test_small_batches_give_the_same(running: Embedded, desk: Desk) -> None:
    for number in range(1, 20):
        desk.receive(number)
    assert desk.push(batch=Batch(lines=1, most=3)).sent == 19
    assert stored(running, desk.station) == [line.body for line in desk.journal.lines]


def test_a_lost_acknowledgement_is_asked_for_again(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    desk.push()
    desk.journal.acked_head = Head()
    outcome = desk.push()
    assert (outcome.state, outcome.sent, outcome.unsent) == (SyncState.SENT, 1, 0)
    assert verify(running.center)["entries"] == 1


def test_a_centre_that_lost_lines_is_refilled(running: Embedded, desk: Desk) -> None:
    for number in range(1, 31):
        desk.receive(number)
    desk.push()
    _forget(running, desk, keep=10)
    assert desk.push().state is SyncState.SENT  # nothing is unsent, yet the centre is refilled
    _forget(running, desk, keep=10)
    desk.receive(31)
    outcome = desk.push()
    assert (outcome.state, outcome.unsent, outcome.acked_seq) == (SyncState.SENT, 0, 31)
    assert stored(running, desk.station) == [line.body for line in desk.journal.lines]
    assert verify(running.center)["ok"]


def _forget(running: Embedded, desk: Desk, keep: int) -> None:
    """The centre as it was before: an older backup of its database."""
    lines = desk.journal.lines[:keep]
    with running.center.database.writing() as connection:
        for table in (schema.lines, schema.bundles, schema.dossiers, schema.numbers):
            connection.execute(table.delete())
        values = {"head_seq": 0, "head_hash": Head().hash}
        connection.execute(schema.stations.update().values(**values))
    running.center.take(write_bundle(desk.station, Head(), lines, desk.key.sign), "stick")


def test_a_gap_names_the_line_expected(running: Embedded, desk: Desk) -> None:
    for number in range(1, 6):
        desk.receive(number)
    lines = desk.journal.lines
    content = write_bundle(
        desk.station, Head(lines[2].seq, lines[2].hash), lines[3:], desk.key.sign
    )
    reply = post(desk, content)
    assert (reply.status_code, reply.json()) == (409, {"code": "gap", "expected": 1})


def test_other_lines_under_known_numbers_are_a_fork(running: Embedded, desk: Desk) -> None:
    for number in range(1, 6):
        desk.receive(number)
    desk.push()
    held = stored(running, desk.station)
    desk.journal.lines = desk.journal.lines[:3]
    desk.journal.acked_head = desk.journal.head()
    for number in range(10, 15):
        desk.receive(number)
    outcome = desk.push()
    assert (outcome.state, outcome.forked_seq, outcome.sent) == (SyncState.FORKED, 4, 0)
    assert outcome.unsent == 5
    assert stored(running, desk.station) == held


def test_an_older_copy_of_the_folder_is_noticed_before_it_writes(
    running: Embedded, desk: Desk
) -> None:
    for number in range(1, 6):
        desk.receive(number)
    desk.push()
    desk.journal.lines = desk.journal.lines[:3]
    desk.journal.acked_head = desk.journal.head()
    outcome = desk.push()  # nothing to send: the centre is asked what it holds
    assert (outcome.state, outcome.code) == (SyncState.FORKED, "behind")
    desk.journal.acked_head = head_at(desk.journal, 2) or Head()
    outcome = desk.push()  # one line to send, which the centre knows, and more
    assert (outcome.state, outcome.code) == (SyncState.FORKED, "behind")
    assert desk.journal.acked().seq == 2


def test_the_same_length_with_other_lines_is_a_fork(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    desk.push()
    desk.journal.lines = []
    desk.receive(2)
    desk.journal.acked_head = desk.journal.head()
    assert desk.push().state is SyncState.FORKED


def test_own_lines_come_back_signed_by_the_centre(running: Embedded, desk: Desk) -> None:
    for number in range(1, 1205):
        desk.receive(number)
    desk.push()
    assert desk.card is not None
    bundles = fetch_own_lines(desk.card, desk.secrets, after=2)
    lines = [line for bundle in bundles for line in bundle.lines]
    assert len(bundles) == 2
    assert bundles[0].previous == head_at(desk.journal, 2)
    assert lines == desk.journal.lines[2:]


def test_strangers_are_not_heard(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    other = Desk()
    other.enroll(running.url, running.enroll_code())
    content = write_bundle(desk.station, Head(), desk.journal.lines, desk.key.sign)
    for token in ("", "x", other.token):
        reply = post(desk, content, token)
        assert (reply.status_code, reply.json()["code"]) == (403, "unknown_station")
    forged = write_bundle(desk.station, Head(), desk.journal.lines, other.key.sign)
    reply = post(desk, forged)
    assert (reply.status_code, reply.json()["code"]) == (400, "bad_signature")
    path = running.url + wire.LINES_PATH.format(station=desk.station)
    reply = requests.get(path, headers={"Authorization": f"Bearer {other.token}"}, timeout=20)
    assert reply.status_code == 403
    assert stored(running, desk.station) == []


def test_a_revoked_station_is_told_so(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    revoke(running.center, desk.station)
    outcome = desk.push()
    assert (outcome.state, outcome.code) == (SyncState.UNKNOWN_STATION, "station_revoked")
    assert outcome.unsent == 1


def test_an_unknown_token_is_told_so(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    desk.token = "lost"
    assert desk.push().state is SyncState.UNKNOWN_STATION


def test_an_acknowledgement_by_another_key_is_not_believed(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    assert desk.card is not None
    desk.card = replace(desk.card, center_key=SigningKey.generate().public)
    outcome = desk.push()
    assert (outcome.state, outcome.code) == (SyncState.NOT_THE_CENTER, "wrong_signature")
    assert outcome.unsent == 1


def test_another_centres_acknowledgement_is_not_believed(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    assert desk.card is not None
    desk.card = Card(desk.station, "ce-other", desk.card.center_url, desk.card.center_key)
    assert desk.push().state is SyncState.NOT_THE_CENTER


def test_the_centres_clock_is_compared(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    real = running.center.now
    desk.clock = real() - timedelta(hours=2)
    outcome = desk.push()
    assert outcome.is_clock_doubtful
    assert outcome.clock_skew_s is not None
    assert 7100 < outcome.clock_skew_s < 7300
    desk.clock = real()
    assert not desk.push().is_clock_doubtful


def test_a_line_of_the_greatest_length_passes_and_a_longer_one_is_refused(
    running: Embedded, desk: Desk
) -> None:
    desk.receive(1)
    desk.record(NoteAdded("ộ" * 340_000), f"{desk.station}-1")
    assert desk.push().state is SyncState.SENT
    desk.record(NoteAdded("x" * (wire.MAX_BODY_BYTES + 1)), f"{desk.station}-1")
    outcome = desk.push()
    assert (outcome.state, outcome.code, outcome.unsent) == (SyncState.REFUSED, "too_large", 1)


def test_many_long_lines_are_cut_into_bundles_that_fit(running: Embedded, desk: Desk) -> None:
    desk.receive(1)
    for number in range(20):
        desk.record(NoteAdded(f"{number}" + "ộ" * 330_000), f"{desk.station}-1")
    assert desk.push(batch=Batch(lines=100)).state is SyncState.SENT
    assert stored(running, desk.station) == [line.body for line in desk.journal.lines]


def test_a_body_too_large_on_the_wire_is_refused_unread(running: Embedded, desk: Desk) -> None:
    reply = post(desk, b"\x1f\x8b" + bytes(wire.MAX_PACKED_BYTES))
    assert reply.status_code == 413
    assert reply.json() == {"code": "too_large", "limit": wire.MAX_PACKED_BYTES}
