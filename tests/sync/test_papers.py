"""A receipt printed at a real desk is asked about at the real centre: by program, by telephone."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
import requests

from desk_app.cli import wiring
from desk_app.config import DEMO_UNIT
from desk_app.domain.dossier import Intake, Party
from desk_app.domain.entries import (
    Corrected,
    Enrolled,
    Extended,
    Received,
    Supplemented,
    TakenOver,
)
from desk_app.domain.moments import moment_text
from desk_app.domain.paper_facts import StationKeyed
from desk_app.domain.scanning import read_scan
from desk_app.domain.seal_verdicts import SealState, SealVerdict
from desk_app.domain.seals import Seal, qr_text
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from desk_app.usecases.opening import enrolment, init_desk
from desk_app.usecases.printing import page_for, printed
from desk_app.usecases.receiving import receive
from desk_app.usecases.sealing import seal_for
from desk_app.usecases.steps import record
from desk_app.usecases.verifying import verify
from desk_app.words import sentence
from sync import wire
from sync.carry import keys_beside
from sync.center import app
from sync.center.embedded import Embedded
from sync.center.enrollment import revoke
from sync.center.papers import NOT_HERE, NOT_READ
from sync.center.queries import show as show_at_center
from sync.center.server import ServerThread
from sync.center.station_keys import key_list
from sync.road import NotTheCenter
from sync.station import Card
from sync.station_keys import keep_keys
from tests.support.clock import FixedClock
from tests.support.drafts import HONG_DAO, draft
from tests.support.entries import due_at
from tests.sync.desk import Desk as Station

PERSONAL = (HONG_DAO.name, HONG_DAO.personal_id, HONG_DAO.phone, HONG_DAO.address, "kết hôn")


@pytest.fixture
def counter(running: Embedded, home: Path, clock: FixedClock) -> Iterator[Desk]:
    """A real desk, enrolled, that signs its receipts."""
    with enrolled_desk(running, home, clock) as desk:
        yield desk


def enrolled_desk(running: Embedded, home: Path, clock: FixedClock) -> Desk:
    desk = init_desk(home, replace(DEMO_UNIT, verify_url=f"{running.url}/v/"), clock)
    desk.clerk = DEMO_UNIT.clerks[0]
    wiring.enroll(desk, running.url, running.enroll_code())
    return wiring.sealed(desk)


def known(desk: Desk) -> Enrolled:
    found = enrolment(desk)
    assert found is not None
    return found


def push(desk: Desk, running: Embedded) -> None:
    outcome = wiring.push(desk, known(desk), running.url)
    assert outcome is not None
    assert outcome.state in ("sent", "nothing_to_send")


def receipt(desk: Desk) -> Seal:
    dossier = receive(desk, draft())
    printed(desk, page_for(desk, dossier.dossier_no))
    return newest(desk, dossier.dossier_no)


def newest(desk: Desk, number: str) -> Seal:
    seal = seal_for(desk, show(desk, number), "receipt")
    assert seal is not None
    return seal


def asked(running: Embedded, text: str) -> wire.PaperReply:
    got = requests.get(running.url + wire.PAPER_PATH, params={"text": text}, timeout=20)
    assert (got.status_code, got.headers["Content-Type"]) == (200, wire.JSON_TYPE)
    found = wire.decode(got.content, wire.PaperReply)
    assert found is not None
    return found


def seen(address: str, **options: object) -> str:
    """What a telephone shows: the words of the page."""
    got = requests.get(address, timeout=20, **options)  # type: ignore[arg-type]  # passed on
    assert got.headers["Content-Type"] == "text/html; charset=utf-8"
    body = got.text.partition("<main>")[2]
    return " ".join(unescape(re.sub("<[^>]+>", " ", body)).split())


def headline(state: str, **params: object) -> str:
    return sentence("papers", state, params, "vi")


# --- the page ----------------------------------------------------------------------------------


def test_the_qr_code_opens_a_page_that_says_genuine_and_names_nobody(
    counter: Desk, running: Embedded
) -> None:
    seal = receipt(counter)
    push(counter, running)
    address = qr_text(seal.text, counter.unit)
    assert "/V/" in address, "in capitals the QR code is smaller"
    page = seen(address)
    assert headline("genuine") in page
    assert "Được tiếp nhận" in page
    assert f"{seal.stamp.due_at:%H:%M, %d/%m/%Y}" in page
    assert seal.stamp.dossier_no in page
    assert not [one for one in PERSONAL if one in page]
    reply = asked(running, address)
    assert (reply.state, reply.is_genuine, reply.version, reply.latest) == ("genuine", True, 1, 1)
    assert asked(running, seal.text) == asked(running, address.lower()) == reply


def test_before_the_line_is_back_the_signature_alone_is_told(
    counter: Desk, running: Embedded
) -> None:
    push(counter, running)
    text = receipt(counter).text
    assert asked(running, text).state == "elsewhere"
    assert headline("elsewhere") in seen(f"{running.url}/v/{text}")


def test_a_replaced_receipt_and_its_successor(counter: Desk, running: Embedded) -> None:
    old = receipt(counter)
    number = old.stamp.dossier_no
    record(counter, number, "corrected", {"reason": "Sai", "note": "Đã đọc lại"})
    push(counter, running)
    reply = asked(running, old.text)
    assert (reply.state, reply.version, reply.latest) == ("superseded", 1, 2)
    assert headline("superseded", latest=2) in seen(f"{running.url}/v/{old.text}")
    new = newest(counter, number)
    assert asked(running, new.text).state == "genuine"
    record(counter, number, "corrected", {"reason": "Sai", "note": "Lần nữa"})
    assert asked(running, newest(counter, number).text).state == "newer"


def test_every_field_changed_is_never_genuine_and_the_page_shows_the_difference(
    counter: Desk, running: Embedded
) -> None:
    seal = receipt(counter)
    push(counter, running)
    states = set()
    for at, field in enumerate((*seal.stamp.fields, "signature")):
        parts = seal.text.split("/")
        last = parts[at][-1]
        for other in "0237BX":
            if other != last:
                parts[at] = parts[at][:-1] + other
                reply = asked(running, "/".join(parts))
                states.add(reply.state)
                assert not reply.is_genuine, (field, other)
    assert {"altered", "unknown_station"} <= states
    due = seal.stamp.due_at
    assert due is not None
    forged = replace(seal.stamp, due_at=due.replace(year=2029))
    page = seen(f"{running.url}/v/{Seal(forged, seal.signature).text}")
    assert headline("altered") in page
    assert f"{due:%H:%M, %d/%m/%Y} Trên giấy: {due:%H:%M, %d/%m}/2029" in page


def test_a_bare_number_tells_its_state_and_not_whether_a_paper_is_genuine(
    counter: Desk, running: Embedded
) -> None:
    number = receipt(counter).stamp.dossier_no
    assert asked(running, number).state == NOT_HERE
    push(counter, running)
    reply = asked(running, number.lower())
    assert (reply.state, reply.is_genuine, reply.status) == ("unsigned", False, "received")
    page = seen(f"{running.url}/v/", params={"ma": number})
    assert headline("unsigned") in page
    assert sentence("paper_advice", "unsigned", {}, "vi") in page
    assert not [one for one in PERSONAL if one in page]


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "8934563138165", "%00", "a" * 900, "'\";--", "../../etc"]
)
def test_what_is_no_receipt_is_said_so_and_never_repeated(running: Embedded, text: str) -> None:
    assert asked(running, text).state == NOT_READ
    got = requests.get(f"{running.url}/v/", params={"ma": text}, timeout=20)
    assert headline(NOT_READ) in unescape(got.text)
    assert "<script" not in got.text
    assert got.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert got.headers["Referrer-Policy"] == "no-referrer"


def test_the_style_of_the_page_is_the_one_the_browser_is_told_to_take(running: Embedded) -> None:
    got = requests.get(f"{running.url}/v/", timeout=20)
    style = got.text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in got.headers["Content-Security-Policy"]
    assert "$" not in got.text, "every place of the template is filled"


def test_too_many_questions_are_put_off_and_a_page_says_so(
    running: Embedded, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last of a minute's questions is answered, the next is asked to wait."""
    monkeypatch.setattr(app, "MAX_PAPERS", 3)
    server = ServerThread(app.make_app(running.center))
    server.start()
    try:
        got = [
            requests.get(server.url + wire.PAPER_PATH, params={"text": "x"}, timeout=20)
            for _ in range(4)
        ]
        assert [one.status_code for one in got] == [200, 200, 200, 429]
        assert got[-1].headers["Retry-After"]
        page = requests.get(f"{server.url}/v/x", timeout=20)
        assert (page.status_code, headline("unavailable") in page.text) == (429, True)
        assert page.headers["Retry-After"]
    finally:
        server.stop()


def test_every_state_has_words_for_the_citizen() -> None:
    states = {*map(str, SealState), NOT_HERE, NOT_READ, "unavailable"} - {"unreadable"}
    for state in states:
        for group in ("papers", "paper_advice"):
            assert sentence(group, state, {"version": 1, "latest": 2}, "vi") != state
    assert "{" not in "".join(headline(state) for state in states)


# --- the keys of the other counters ------------------------------------------------------------


def test_a_desk_learns_its_siblings_keys_after_a_push(
    counter: Desk, running: Embedded, tmp_path: Path, clock: FixedClock
) -> None:
    with enrolled_desk(running, tmp_path / "second", clock) as sibling:
        text = receipt(sibling).text
        assert verdict(counter, text).state is SealState.UNKNOWN_STATION
        push(counter, running)
        assert verdict(counter, text).state is SealState.ELSEWHERE
        revoke(running.center, sibling.station)
        push(counter, running)
        assert verdict(counter, text).state is SealState.ELSEWHERE, "the list is not a day old"
        clock.pass_(days=2)
        push(counter, running)
        assert verdict(counter, text).state is SealState.REVOKED
        assert asked(running, text).state == "revoked"


def test_the_keys_come_by_stick_too(
    counter: Desk, running: Embedded, tmp_path: Path, clock: FixedClock
) -> None:
    with enrolled_desk(running, tmp_path / "second", clock) as sibling:
        text = receipt(sibling).text
        bundle, ack = tmp_path / "out.gz", tmp_path / "ack.json"
        carried = wiring.carry(counter, known(counter), bundle)
        assert carried is not None
        answer = running.center.take(bundle.read_bytes(), "stick")
        ack.write_bytes(wire.encode(answer))
        keys_beside(ack).write_bytes(wire.encode(key_list(running.center)))
        wiring.take_ack(counter, known(counter), ack)
        assert verdict(counter, text).state is SealState.ELSEWHERE


def test_a_list_that_is_not_our_centres_is_not_taken(counter: Desk, running: Embedded) -> None:
    enrolled = known(counter)
    outbox = wiring.Outbox(counter.book, enrolled.center_id)
    genuine = key_list(running.center)
    other = wire.ListedKey("st-aaaaaaaaaa", "ab" * 32, "Quầy lạ")
    false = wire.KeyList(genuine.center_id, (other,), genuine.at, genuine.signature)
    identity = Card(counter.station, enrolled.center_id, running.url, enrolled.center_key)
    with pytest.raises(NotTheCenter):
        keep_keys(outbox, identity, wire.encode(false), counter.now())
    assert outbox.keys_fetched_at() is None
    assert keep_keys(outbox, identity, wire.encode(genuine), counter.now())


def test_the_list_is_for_stations_alone(running: Embedded) -> None:
    got = requests.get(running.url + wire.KEYS_PATH, timeout=20)
    assert got.status_code == 403


def test_a_key_of_before_the_enrolment_is_listed_once_its_line_has_come(
    running: Embedded, tmp_path: Path, clock: FixedClock
) -> None:
    """Printed on another PC, before the station was enrolled from this one."""
    with enrolled_desk(running, tmp_path / "moved", clock) as moved:
        with moved.book.change(moved.station, moved.now()) as change:
            change.record(StationKeyed("ab" * 32), by="")
            change.record(StationKeyed("no key"), by="")
        push(moved, running)
        listed = {key.public_key for key in key_list(running.center).keys}
        assert listed == {known(moved).station_key, "ab" * 32}


def verdict(desk: Desk, text: str) -> SealVerdict:
    found = verify(desk, read_scan(text))
    assert found is not None
    return found


# --- due dates at the centre -------------------------------------------------------------------


def test_what_may_not_move_a_due_date_does_not_move_it_at_the_centre(
    running: Embedded, desk: Station
) -> None:
    """A program that broke the law: its lines are kept and shown, the promise stays."""
    number = "H40.15.03-261120-0001"
    intake = Intake("1.001193", "Đăng ký khai sinh", Party("Nguyễn Thị Đào"))
    promise = due_at(8)
    dossier_id = f"{desk.station}-1"
    desk.record(Received(number, intake, "2026", promise), dossier_id, 1)
    desk.clock += timedelta(days=2)
    lawless = (
        Corrected("Sai", due=due_at(20)),
        TakenOver("Tám", due_at(21)),
        Supplemented(due=due_at(22)),
        Extended(" ", "Chờ", due_at(23).due_at),
        Received(number, intake, "2026", due_at(24)),
    )
    for revision, fact in enumerate(lawless, start=2):
        desk.record(fact, dossier_id, revision)
    assert desk.push().state == "sent"
    found = show_at_center(running.center, number)
    assert found is not None
    assert found["due"]["due_at"] == moment_text(promise.due_at)
    assert (found["version"], len(found["doubts"])) == (1, len(lawless))
