"""A closed day is answered by the real centre over real HTTP, on both databases."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
import requests

from desk_app.domain.codec import read_body
from desk_app.domain.day_counts import CountedDay, Ledger, numbers_hash
from desk_app.domain.dossier import Intake, Party
from desk_app.domain.entries import DayClosed, DeskOpened, NumberVoided, Received, Returned
from desk_app.domain.two_sided import Difference, Differs, compare_center
from desk_app.domain.unit import Unit
from sync import wire
from sync.bundle import write_bundle
from sync.carry import days_beside, read_stick
from sync.center import days, schema
from sync.center.embedded import Embedded
from sync.center.problems import Refusal
from sync.client import SyncState
from sync.days import ask_days, keep_all
from sync.keys import SigningKey
from sync.road import NotTheCenter, Road
from sync.station import checked_answer
from tests.sync.desk import Desk
from tests.sync.test_false_center import false_center
from tests.sync.test_push import _forget
from tests.sync.test_runner import Watch, runner_for

DAY = date(2026, 11, 20)
NO = "H40.15.03-261120-000"


def work(desk: Desk, count: int = 3) -> None:
    """A day: so many received, one of them returned, one number voided."""
    desk.record(DeskOpened(Unit("UBND xã Mỹ Yên", "H40.15.03")))
    ids = [desk.receive(number) for number in range(1, count + 1)]
    desk.record(Returned("Đào"), ids[0], 2)
    desk.record(NumberVoided(f"{NO}{count + 1}", "Phiếu hỏng"))


def close(desk: Desk, day: date = DAY, **changes: int) -> DayClosed:
    """Close the day as the desk's own lines count it, or otherwise where it is said so."""
    head = desk.journal.head()
    ledger = Ledger().take_all(read_body(line.body) for line in desk.journal.lines)
    seen = ledger.counted(day, head.seq + 1, head.seq)
    fact = DayClosed(
        day=day,
        received=seen.received,
        returned=seen.returned,
        refused=seen.refused,
        printed=seen.printed,
        numbers_used=len(seen.numbers),
        numbers_voided=len(seen.voided),
        head_seq=head.seq,
        head_hash=head.hash,
        paper=seen.received,
        numbers_hash=numbers_hash(seen.numbers),
    )
    fact = replace(fact, **changes)
    desk.record(fact)
    return fact


def ask(desk: Desk, url: str = "") -> int:
    assert desk.card is not None
    with Road(url or desk.card.center_url, desk.token) as road:
        return ask_days(desk.journal, desk.card, road, desk.now)


def answer_of(desk: Desk, day: date = DAY) -> CountedDay:
    return desk.journal.answers[day][0]


def get(desk: Desk, day: str, station: str = "", token: str | None = None) -> requests.Response:
    assert desk.card is not None
    path = wire.DAY_PATH.format(station=station or desk.station, day=day)
    headers = {"Authorization": f"Bearer {desk.token if token is None else token}"}
    return requests.get(desk.card.center_url + path, headers=headers, timeout=20)


def test_a_closed_day_is_answered_with_the_centres_own_figures(
    running: Embedded, desk: Desk
) -> None:
    work(desk)
    sealed = close(desk)
    assert ask(desk) == 0, "the centre has no line yet"
    desk.push()
    assert ask(desk) == 1
    seen = answer_of(desk)
    assert (seen.received, seen.returned, seen.later) == (3, 1, 0)
    assert seen.numbers == (f"{NO}1", f"{NO}2", f"{NO}3")
    assert seen.voided == (f"{NO}4",)
    assert (seen.head_seq, seen.head_hash) == (sealed.head_seq, sealed.head_hash)
    assert compare_center(sealed, seen) == ()
    assert ask(desk) == 0, "what was answered is not asked again"


def test_what_is_not_closed_or_not_ones_own_is_not_answered(running: Embedded, desk: Desk) -> None:
    work(desk)
    desk.push()
    assert (get(desk, "2026-11-20").status_code, get(desk, "2026-11-20").json()) == (
        404,
        {"code": "day_not_closed"},
    )
    close(desk)
    desk.push()
    assert get(desk, "2026-11-20").status_code == 200
    assert get(desk, "2026-11-21").json() == {"code": "day_not_closed"}
    other = Desk()
    other.enroll(running.url, running.enroll_code())
    for station, token in ((desk.station, other.token), (other.station, desk.token), ("", "x")):
        reply = get(desk, "2026-11-20", station, token)
        assert (reply.status_code, reply.json()["code"]) == (403, "unknown_station")
    for odd in ("2026-11-31", "2026-1-1", "hom-qua", "20261120", "٢٠٢٦-11-20"):
        assert get(desk, odd).status_code == 400


def test_an_answer_somebody_changed_is_refused(running: Embedded, desk: Desk) -> None:
    work(desk)
    close(desk)
    desk.push()
    true = get(desk, "2026-11-20").content
    told = json.loads(true)
    changes = (
        {"known_seq": told["known_seq"] + 1},
        {"counted": {**told["counted"], "received": 4}},
        {"counted": {**told["counted"], "numbers": told["counted"]["numbers"][:2]}},
        {"at": "2026-11-20T23:00:00+07:00"},
        {"station": "st-aaaaaaaaaa"},
        {"signature": "0" * 128},
        {"center_id": "ce-other"},
    )
    for change in changes:
        content = json.dumps({**told, **change}).encode()
        with false_center(200, {"Content-Type": wire.DAY_TYPE}, content) as (url, asked):
            assert ask(desk, url) == 0, change
        assert len(asked) == 1
        assert desk.journal.answers == {}
    with false_center(200, {"Content-Type": wire.DAY_TYPE}, true) as (url, _):
        assert ask(desk, url) == 1


def test_an_answer_about_another_day_is_not_taken_for_this_one(
    running: Embedded, desk: Desk
) -> None:
    work(desk)
    close(desk)
    close(desk, DAY - timedelta(days=1))
    desk.push()
    yesterday = get(desk, "2026-11-19").content
    desk.journal.answers[DAY - timedelta(days=1)] = (CountedDay(DAY, 1, 1), "")
    with false_center(200, {"Content-Type": wire.DAY_TYPE}, yesterday) as (url, asked):
        assert ask(desk, url) == 0
    assert asked == [f"GET {wire.DAY_PATH.format(station=desk.station, day='2026-11-20')}"]
    assert DAY not in desk.journal.answers


def test_a_signature_for_something_else_does_not_serve(running: Embedded, desk: Desk) -> None:
    work(desk)
    close(desk)
    desk.push()
    assert desk.card is not None
    answer = days.answer(running.center, desk.station, DAY)
    assert checked_answer(answer, desk.card) is answer
    stranger = SigningKey.generate()
    forged = msgspec.structs.replace(answer, signature=stranger.sign(answer.signed()))
    with pytest.raises(NotTheCenter, match="wrong_signature"):
        checked_answer(forged, desk.card)


def test_a_centre_that_lost_lines_and_was_refilled_answers_again(
    running: Embedded, desk: Desk
) -> None:
    work(desk, 5)
    sealed = close(desk)
    desk.push()
    ask(desk)
    before = answer_of(desk)
    _forget(running, desk, keep=4)
    with pytest.raises(Refusal, match="day_not_closed"):
        days.answer(running.center, desk.station, DAY)
    desk.journal.answers.clear()
    assert ask(desk) == 0
    assert desk.push().state is SyncState.SENT
    assert ask(desk) == 1
    assert answer_of(desk) == before
    assert compare_center(sealed, before) == ()


def test_a_line_lost_in_the_middle_is_told_by_its_number(running: Embedded, desk: Desk) -> None:
    """Damage at the centre itself: its head still looks right."""
    work(desk)
    sealed = close(desk)
    desk.push()
    ask(desk)
    here = answer_of(desk)
    table = schema.lines
    with running.center.database.writing() as connection:
        lost = (table.c.station == desk.station) & table.c.body.like(f"%{NO}2%")
        assert connection.execute(table.delete().where(lost)).rowcount == 1
    there = days.answer(running.center, desk.station, DAY).counted
    assert compare_center(sealed, there, here) == (
        Difference(Differs.RECEIVED, 3, 2),
        Difference(Differs.NUMBERS_USED, 3, 2),
        Difference(Differs.ONLY_HERE, numbers=(f"{NO}2",)),
    )


def test_lines_after_the_closing_are_told_apart(running: Embedded, desk: Desk) -> None:
    work(desk)
    close(desk)
    desk.receive(7)
    intake = Intake("1.001193", "Đăng ký khai sinh", Party("Nguyễn Thị Đào"))
    desk.clock += timedelta(days=1)
    desk.record(Received("H40.15.03-261121-0001", intake, "2026"), "tomorrow", 1)
    desk.push()
    ask(desk)
    assert (answer_of(desk).received, answer_of(desk).later) == (3, 1)


def test_lines_nobody_can_read_do_not_stand_in_the_way(running: Embedded, desk: Desk) -> None:
    work(desk)
    desk.write('{"kind":"received","v":1,"happened_at":"2026-11-20T08:00:00+07:00"}')
    desk.write("nicht json 2026-11-20T")
    close_blind = desk.journal.head()
    desk.record(DayClosed(DAY, 3, 1, 0, 3, 1, close_blind.seq, close_blind.hash))
    desk.push()
    assert days.answer(running.center, desk.station, DAY).counted.received == 3


def test_the_runner_asks_by_itself(running: Embedded, desk: Desk) -> None:
    work(desk)
    close(desk)
    watch = Watch()
    runner = runner_for(desk, watch)
    runner.start()
    status = watch.until(lambda status: status.answered > 0)
    assert runner.stop()
    assert (status.state, status.answered) == (SyncState.SENT, 1)
    assert answer_of(desk).received == 3


def test_a_line_that_goes_down_while_asking_is_only_logged(running: Embedded, desk: Desk) -> None:
    work(desk)
    close(desk)
    desk.push()
    assert ask(desk, "http://127.0.0.1:9") == 0
    assert desk.journal.answers == {}
    assert ask(desk) == 1


def test_the_answers_come_back_by_stick(running: Embedded, desk: Desk, tmp_path: Path) -> None:
    work(desk)
    close(desk)
    assert desk.card is not None
    journal = desk.journal
    bundle = write_bundle(desk.station, journal.acked(), journal.lines, desk.key.sign)
    ack = tmp_path / "answer.json"
    ack.write_bytes(wire.encode(running.center.take(bundle, "stick")))
    counted = wire.encode(days.latest_answers(running.center, desk.station))
    days_beside(ack).write_bytes(counted)
    assert read_stick(journal, desk.card, ack, desk.now()).seq == len(journal.lines)
    assert answer_of(desk).received == 3
    kept = json.loads(journal.answers[DAY][1])
    assert checked_answer(wire.decode(json.dumps(kept).encode(), wire.DayAnswer), desk.card)  # type: ignore[arg-type]
    with pytest.raises(NotTheCenter, match="wrong_signature"):
        keep_all(journal, desk.card, counted.replace(b'"received":3', b'"received":4'), desk.now())


def test_every_day_of_every_station_with_what_differs(running: Embedded, desk: Desk) -> None:
    work(desk)
    close(desk, received=4)
    desk.clock += timedelta(days=1)
    intake = Intake("1.001193", "Đăng ký khai sinh", Party("Nguyễn Thị Đào"))
    desk.record(Received("H40.15.03-261121-0001", intake, "2026"), "tomorrow", 1)
    desk.push()
    running.center.now = lambda: desk.clock + timedelta(days=1)
    told = days.all_days(running.center)
    assert (told["not_closed"], told["differing"]) == (1, 1)
    (station,) = told["stations"]
    closed, left_open = station["days"]
    assert (closed["state"], closed["paper"], closed["desk"], closed["center"]) == (
        "differs",
        3,
        4,
        3,
    )
    assert closed["differences"] == [
        {"what": "paper", "desk": 3, "center": 4},
        {"what": "received", "desk": 4, "center": 3},
    ]
    assert left_open == {"day": "2026-11-21", "state": "not_closed", "received": 1}
    running.center.now = lambda: desk.clock
    assert days.all_days(running.center, desk.station)["not_closed"] == 0, "today is not over"
    with pytest.raises(Refusal, match="unknown_station"):
        days.all_days(running.center, "st-aaaaaaaaaa")
