"""How a station becomes known: once per code, and safely asked again."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import msgspec
import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from sync import wire
from sync.center.embedded import Embedded
from sync.center.enrollment import CODE_LIVES, make_code
from sync.center.problems import Refusal
from sync.center.ranges import STATIONS, Range, ranges_of
from sync.client import SyncState
from sync.keys import SigningKey, fingerprint, is_signed
from sync.road import NotTheCenter, Rejected
from tests.sync.desk import Desk


def refused(desk: Desk, running: Embedded, code: str) -> Rejected:
    with pytest.raises(Rejected) as caught:
        desk.enroll(running.url, code)
    return caught.value


def test_an_enrolled_station_has_numbers_of_its_own(running: Embedded) -> None:
    first, second, elsewhere = Desk(), Desk(), Desk()
    first.enroll(running.url, running.enroll_code())
    second.enroll(running.url, running.enroll_code())
    elsewhere.enroll(running.url, running.enroll_code("H15.50.05.13"))
    shown = [
        [(g.agency_code, g.first, g.last, g.width, g.is_reserve) for g in desk.grants]
        for desk in (first, second, elsewhere)
    ]
    assert shown == [
        [("H40.15.03", 1, 500, 4, False), ("H40.15.03", 10001, 11000, 5, True)],
        [("H40.15.03", 501, 1000, 4, False), ("H40.15.03", 11001, 12000, 5, True)],
        [("H15.50.05.13", 1, 500, 4, False), ("H15.50.05.13", 10001, 11000, 5, True)],
    ]


def test_a_code_as_people_type_it(running: Embedded) -> None:
    code = running.enroll_code()
    desk = Desk()
    desk.enroll(running.url, f"  {code.lower().replace('-', ' ')} ")
    assert desk.token


def test_a_code_serves_one_station_only(running: Embedded) -> None:
    code = running.enroll_code()
    desk = Desk()
    desk.enroll(running.url, code)
    trouble = refused(Desk(), running, code)
    assert (trouble.status, trouble.code) == (403, "bad_code")
    assert refused(Desk(station=desk.station), running, code).code == "bad_code"


def test_asked_again_after_a_lost_reply_the_grants_are_the_same(running: Embedded) -> None:
    code = running.enroll_code()
    desk = Desk()
    desk.enroll(running.url, code)
    grants, token = desk.grants, desk.token
    desk.enroll(running.url, code)
    assert desk.grants == grants
    assert desk.token != token
    desk.receive(1)
    assert desk.push().state is SyncState.SENT
    desk.token = token  # the lost one is worth nothing now
    assert desk.push().state is SyncState.UNKNOWN_STATION


def test_an_unused_code_lapses_a_used_one_answers_its_station(running: Embedded) -> None:
    unused, used = running.enroll_code(), running.enroll_code()
    desk = Desk()
    desk.enroll(running.url, used)
    real = running.center.now
    running.center.now = lambda: real() + CODE_LIVES + timedelta(minutes=1)
    assert refused(Desk(), running, unused).code == "code_expired"
    desk.enroll(running.url, used)
    assert desk.token


def test_a_station_id_belongs_to_its_key(running: Embedded, desk: Desk) -> None:
    trouble = refused(Desk(station=desk.station), running, running.enroll_code())
    assert (trouble.status, trouble.code) == (409, "station_taken")


def test_a_code_leads_to_its_own_centre_only(running: Embedded) -> None:
    secret = "A" * wire.SECRET_LETTERS
    elsewhere = secret + fingerprint(SigningKey.generate().public)
    with pytest.raises(NotTheCenter) as caught:
        Desk().enroll(running.url, elsewhere)
    assert caught.value.code == "wrong_center"
    here = secret + fingerprint(running.center.home.key.public)
    assert refused(Desk(), running, here).code == "bad_code"


def test_guessing_codes_is_stopped(running: Embedded) -> None:
    code = "A" * wire.SECRET_LETTERS + fingerprint(running.center.home.key.public)
    replies = [_enroll(running, Desk(), code) for _ in range(25)]
    assert [reply.status_code for reply in replies[:20]] == [403] * 20
    assert replies[-1].status_code == 429
    assert int(replies[-1].headers["Retry-After"]) > 0


def _enroll(running: Embedded, desk: Desk, code: str, **change: str) -> requests.Response:
    said = wire.enroll_statement(code, desk.station, "Quầy", desk.key.public)
    request = wire.EnrollRequest(code, desk.station, "Quầy", desk.key.public, desk.key.sign(said))
    content = wire.encode(msgspec.structs.replace(request, **change))
    return requests.post(running.url + wire.ENROLL_PATH, data=content, timeout=20)


def test_who_does_not_hold_the_key_is_refused(running: Embedded) -> None:
    code = wire.plain_code(running.enroll_code())
    for change in (
        {"public_key": SigningKey.generate().public},
        {"proof": "00" * 64},
        {"proof": "x"},
        {"station_name": "another"},
    ):
        reply = _enroll(running, Desk(), code, **change)
        assert (reply.status_code, reply.json()["code"]) == (400, "bad_signature")
    reply = _enroll(running, Desk(station="ST-1"), code)
    assert (reply.status_code, reply.json()["code"]) == (400, "bad_request")
    Desk().enroll(running.url, code)  # none of them used the code up


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"[" * 10_000, b"\xff", b'{"code":1}'])
def test_what_is_no_request_is_said_to_be_none(running: Embedded, body: bytes) -> None:
    reply = requests.post(running.url + wire.ENROLL_PATH, data=body, timeout=20)
    assert (reply.status_code, reply.json()) == (400, {"code": "bad_request"})


def test_the_reply_is_signed_for_this_station(running: Embedded) -> None:
    code = wire.plain_code(running.enroll_code())
    desk = Desk()
    reply = msgspec.json.decode(_enroll(running, desk, code).content, type=wire.EnrollReply)
    assert is_signed(reply.center_key, reply.signed(desk.key.public), reply.signature)
    stranger = SigningKey.generate().public
    assert not is_signed(reply.center_key, reply.signed(stranger), reply.signature)


def test_an_agency_code_is_one(running: Embedded) -> None:
    with pytest.raises(Refusal) as caught:
        make_code(running.center, "xã Đông")
    assert caught.value.code == "bad_agency"


# --- ranges ------------------------------------------------------------------------------------

SLOTS = st.integers(0, STATIONS - 1)


@given(SLOTS, SLOTS)
def test_no_two_stations_share_a_number(one: int, other: int) -> None:
    mine, theirs = ranges_of(one), ranges_of(other)
    pairs = [(a, b) for a in mine for b in theirs] if one != other else [mine]
    assert not any(_overlap(a, b) for a, b in pairs)


@given(SLOTS)
def test_numbers_have_the_digits_the_national_code_allows(slot: int) -> None:
    main, reserve = ranges_of(slot)
    assert reserve.is_reserve
    assert not main.is_reserve
    for one in (main, reserve):
        assert 1 <= one.first <= one.last < 10**one.width
        assert 4 <= one.width <= 7
        assert one.last - one.first >= 498


def test_all_ranges_of_an_agency_together_are_disjoint() -> None:
    taken = sorted((one.first, one.last) for slot in range(STATIONS) for one in ranges_of(slot))
    assert all(a[1] < b[0] for a, b in pairwise(taken))


def test_there_is_an_end_to_numbers() -> None:
    with pytest.raises(ValueError, match="919"):
        ranges_of(STATIONS)


def _overlap(a: Range, b: Range) -> bool:
    return a.first <= b.last and b.first <= a.last
