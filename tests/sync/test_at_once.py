"""Many at once: by stick and by wire, many stations, more than the centre can bear."""

from __future__ import annotations

import threading

import requests

from desk_app.domain.entries import Received
from desk_app.domain.journal import Head
from sync import wire
from sync.bundle import write_bundle
from sync.center.embedded import Embedded
from sync.center.problems import CenterTrouble
from sync.center.queries import verify
from sync.client import SyncState
from tests.sync.desk import Desk, received
from tests.sync.test_push import stored


def test_by_stick_and_by_wire_at_once(running: Embedded, desk: Desk) -> None:
    for number in range(1, 201):
        desk.receive(number)
    lines = desk.journal.lines
    bundles = [write_bundle(desk.station, Head(), lines[:n], desk.key.sign) for n in (50, 120, 200)]
    troubles: list[Exception] = []

    def stick(content: bytes) -> None:
        try:
            running.center.take(content, "stick")
        except CenterTrouble as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=stick, args=(one,)) for one in bundles * 2]
    for thread in threads:
        thread.start()
    outcome = desk.push()
    for thread in threads:
        thread.join(60)
    assert troubles == []
    assert (outcome.state, outcome.unsent) == (SyncState.SENT, 0)
    assert stored(running, desk.station) == [line.body for line in lines]
    report = verify(running.center)
    assert (report["ok"], report["entries"], report["dossiers"]) == (True, 200, 200)


def test_many_stations_at_once(running: Embedded) -> None:
    desks = [Desk() for _ in range(6)]
    for desk in desks:
        desk.enroll(running.url, running.enroll_code())
        for number in range(1, 51):
            desk.record(_same(desk, number), f"shared-{number}", 1)
    outcomes: list[SyncState] = []

    def push(desk: Desk) -> None:
        while True:
            outcome = desk.push()
            if outcome.state is not SyncState.BUSY:
                outcomes.append(outcome.state)
                return

    threads = [threading.Thread(target=push, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert outcomes == [SyncState.SENT] * 6
    report = verify(running.center)
    assert (report["ok"], report["entries"], report["dossiers"]) == (True, 300, 50)
    assert len(report["exceptions"]) == 50  # each dossier was begun six times


def _same(desk: Desk, number: int) -> Received:
    return received(f"H40.15.03-261120-{number:04d}", desk.station)


def test_more_than_it_can_bear_is_put_off(running: Embedded, desk: Desk) -> None:
    """The one writer is held up; what does not fit into the hall is told to come back."""
    desk.receive(1)
    content = write_bundle(desk.station, Head(), desk.journal.lines, desk.key.sign)
    replies: list[requests.Response] = []

    def post() -> None:
        replies.append(
            requests.post(
                running.url + wire.BUNDLES_PATH,
                data=content,
                headers={"Authorization": f"Bearer {desk.token}"},
                timeout=60,
            )
        )

    threads = [threading.Thread(target=post) for _ in range(20)]
    with running.center.database.writing():
        for thread in threads:
            thread.start()
        while not any(reply.status_code == 503 for reply in replies):
            threads[0].join(0.01)
    for thread in threads:
        thread.join(60)
    codes = sorted(reply.status_code for reply in replies)
    assert set(codes) == {200, 503}
    put_off = next(reply for reply in replies if reply.status_code == 503)
    assert put_off.json() == {"code": "busy"}
    assert int(put_off.headers["Retry-After"]) > 0
    assert verify(running.center)["entries"] == 1
