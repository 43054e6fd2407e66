"""The closed day on three sides, with a real desk and a real centre; by line and by stick."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.cli import wiring
from desk_app.config import DEMO_UNIT
from desk_app.domain.codec import read_body
from desk_app.domain.day_counts import Ledger
from desk_app.domain.two_sided import DayState, Differs
from desk_app.store.outbox import Outbox
from desk_app.usecases import closing, printing, steps, two_sided
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import enrolment, init_desk, open_desk
from desk_app.usecases.receiving import receive, refuse
from sync import wire
from sync.carry import days_beside
from sync.center import days as center_days
from sync.center import schema
from sync.center.embedded import Embedded, embedded_center
from tests.support.clock import MONDAY, FixedClock
from tests.support.closing import seal
from tests.support.commands import Command
from tests.support.drafts import draft

READY = {"result_no": "45", "issued_on": "2026-10-05"}


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Embedded]:
    with embedded_center(tmp_path / "center", now=lambda: MONDAY) as running:
        yield running


@pytest.fixture
def desk(home: Path, clock: FixedClock, center: Embedded) -> Iterator[Desk]:
    """Enrolled; three received, one refused, one returned, one number voided, two printed."""
    with init_desk(home, DEMO_UNIT, clock) as desk:
        wiring.enroll(desk, center.url, center.enroll_code())
        nos = [receive(desk, draft()).dossier_no for _ in range(3)]
        refuse(desk, draft(), "Thiếu giấy")
        steps.void_number(desk, f"{nos[0][:-1]}9", {"reason": "Phiếu hỏng"})
        for no in nos[:2]:
            printing.printed(desk, printing.page_for(desk, no))
        steps.record(desk, nos[0], "result_ready", READY)
        steps.record(desk, nos[0], "returned", {"receiver": "Đào"})
        yield desk


def send(desk: Desk) -> None:
    known = enrolment(desk)
    assert known is not None
    outcome = wiring.push(desk, known, known.center_url)
    assert outcome is not None
    assert outcome.unsent == 0


def last(desk: Desk) -> two_sided.ThreeWay:
    told = two_sided.last_closed(desk)
    assert told is not None
    return told


def test_lines_and_tables_count_the_same(desk: Desk) -> None:
    sealed = seal(desk)
    entries = [read_body(line.body) for line in desk.book.lines()]
    seen = Ledger().take_all(entries).closings[sealed.day].counted
    assert (seen.received, seen.returned, seen.refused, seen.printed) == (3, 1, 1, 2)
    assert (len(seen.numbers), len(seen.voided)) == (4, 1)
    assert (sealed.received, sealed.returned, sealed.refused, sealed.printed) == (3, 1, 1, 2)
    assert (sealed.numbers_used, sealed.numbers_voided) == (4, 1)


def test_a_day_goes_from_open_to_equal(desk: Desk, clock: FixedClock) -> None:
    clock.pass_(days=1)
    assert last(desk).state is DayState.NOT_CLOSED
    clock.pass_(days=-1)
    assert two_sided.last_closed(desk) is None, "today is not over"
    seal(desk)
    assert last(desk).state is DayState.NOT_SENT
    send(desk)
    told = last(desk)
    assert (told.state, told.is_whole) == (DayState.EQUAL, True)
    assert (told.paper, told.here, told.center, told.later) == (3, 3, 3, 0)
    assert told.answered_at == clock.now()


def test_a_centre_that_says_nothing_is_not_taken_for_one_that_agrees(
    desk: Desk, center: Embedded
) -> None:
    seal(desk)
    known = enrolment(desk)
    assert known is not None
    outbox = Outbox(desk.book, known.center_id)
    outbox.acknowledge(outbox.head(), desk.now())
    assert last(desk).state is DayState.NOT_ANSWERED


def test_a_desk_without_a_centre_says_so(home: Path, clock: FixedClock) -> None:
    with init_desk(home, DEMO_UNIT, clock) as desk:
        receive(desk, draft())
        seal(desk)
        assert last(desk).state is DayState.NO_CENTER


def test_a_line_lost_at_the_centre_is_named_and_asked_about_again(
    desk: Desk, center: Embedded, clock: FixedClock
) -> None:
    seal(desk)
    send(desk)
    second = [line for line in desk.book.lines() if '"kind":"received"' in line.body][1]
    number = json.loads(second.body)["fields"]["dossier_no"]
    table = schema.lines
    lost = table.c.seq == second.seq
    with center.center.database.writing() as connection:
        connection.execute(table.delete().where(lost))
    _forget_answers(desk)
    send(desk)
    told = last(desk)
    assert told.state is DayState.DIFFERS
    assert (told.here, told.center) == (3, 2)
    found = {one.what: one for one in told.differences}
    assert found.keys() == {Differs.RECEIVED, Differs.NUMBERS_USED, Differs.ONLY_HERE}
    assert found[Differs.ONLY_HERE].numbers == (number,)
    with center.center.database.writing() as connection:
        row = {"station": desk.station, "seq": second.seq, "hash": second.hash}
        body = {"body": second.body, "kind": "received"}
        connection.execute(table.insert().values(**row, **body))
    send(desk)
    assert last(desk).state is DayState.DIFFERS, "not asked again at once"
    clock.pass_(hours=2)
    send(desk)
    assert last(desk).is_whole


def _forget_answers(desk: Desk) -> None:
    with desk.book.writing() as connection:
        connection.exec_driver_sql("DELETE FROM day_answers")


def test_folders_that_were_not_found_differ_although_both_machines_agree(desk: Desk) -> None:
    seal(desk, paper=2)
    assert [one.what for one in last(desk).differences] == [Differs.PAPER]
    send(desk)
    assert last(desk).state is DayState.DIFFERS
    assert (last(desk).paper, last(desk).center) == (2, 3)


def test_nobody_counted_the_paper(desk: Desk) -> None:
    seal(desk, paper=None)
    send(desk)
    assert (last(desk).state, last(desk).is_whole) == (DayState.EQUAL, False)


def test_entries_after_the_closing_are_told_and_change_nothing(
    desk: Desk, clock: FixedClock
) -> None:
    seal(desk)
    send(desk)
    before = clock.now()
    clock.pass_(days=1)
    receive(desk, draft(happened_at=before))
    told = last(desk)
    assert (told.state, told.here, told.later) == (DayState.EQUAL, 3, 1)


def test_the_answer_comes_back_by_stick(
    desk: Desk, center: Embedded, tmp_path: Path, command: Command
) -> None:
    seal(desk)
    stick, answer = tmp_path / "stick.gz", tmp_path / "answer.json"
    assert command("carry", "--to", str(stick)).status == 0
    center.center.take(stick.read_bytes(), "stick")
    ack = center.center.head(desk.station)
    answer.write_bytes(wire.encode(ack))
    told = center_days.latest_answers(center.center, desk.station)
    days_beside(answer).write_bytes(wire.encode(told))
    assert command("carry", "--ack", str(answer)).status == 0
    assert last(desk).is_whole


def test_desk_days_says_it_in_words_and_as_json(
    desk: Desk, command: Command, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal(desk, paper=2)
    send(desk)
    said = command("days")
    assert said.status == 0
    (day,) = said.json["days"]
    assert {**day, "answered_at": ""} == {
        "day": "2026-10-05",
        "state": "differs",
        "paper": 2,
        "here": 3,
        "center": 3,
        "later": 0,
        "is_whole": False,
        "answered_at": "",
        "differences": [{"what": "paper", "here": 2, "there": 3, "numbers": []}],
    }
    lines = command("days", as_json=False).out.splitlines()
    assert lines == [
        "05/10: 2 giấy · 3 máy · 3 trung tâm — 1 chỗ lệch",
        "  Bìa đếm được 2, máy ghi nhận 3",
    ]


def test_an_answer_stays_when_the_tables_are_made_again(desk: Desk, command: Command) -> None:
    seal(desk)
    send(desk)
    assert command("verify").json["ok"] is True
    with open_desk(desk.home) as again:
        assert again.book is not None
    assert last(desk).is_whole


def test_the_commands_close_send_and_compare(desk: Desk, command: Command) -> None:
    """What closing itself seals is what the centre counts."""
    closing.close_day(desk)
    send(desk)
    told = last(desk)
    assert (told.state, told.here, told.center) == (DayState.EQUAL, 3, 3)
    assert told.differences == ()
    (day,) = command("days").json["days"]
    assert (day["state"], day["is_whole"]) == ("equal", False)
