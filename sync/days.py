"""Closed days and the centre's own count of them: asked for after a push, or brought by stick.

Nothing waits for it: a day that cannot be asked about now is asked about at the next pass.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, datetime

from desk_app.domain.day_counts import CountedDay
from sync import wire
from sync.road import Answer, NotTheCenter, Rejected, Road, RoadTrouble, decoded
from sync.station import Identity, Outbox, checked_answer

log = logging.getLogger(__name__)

MOST_DAYS = 10
"""In one pass; the rest at the next."""


def ask_days(
    outbox: Outbox,
    identity: Identity,
    road: Road,
    now: Callable[[], datetime],
    may_go_on: Callable[[], bool] = lambda: True,
) -> int:
    """Ask about every closed day the centre has but has not answered for; how many it answered.

    Ends when the line does, or when `may_go_on` says so. Never raises RoadTrouble.
    """
    answered = 0
    for day in outbox.days_to_ask(now(), MOST_DAYS):
        if not may_go_on():
            break
        try:
            answered += _ask(outbox, identity, road, now, day)
        except RoadTrouble as trouble:
            log.warning("no answer about %s: %s", day, trouble.code)
            break
    return answered


def _ask(
    outbox: Outbox, identity: Identity, road: Road, now: Callable[[], datetime], day: date
) -> bool:
    path = wire.DAY_PATH.format(station=identity.station, day=day.isoformat())
    try:
        reply = road.ask("GET", path, want=wire.DAY_TYPE, limit=wire.MAX_DAY_BYTES)
    except Rejected as rejected:
        if rejected.status == 404:  # not there yet, or a centre of an earlier program
            return False
        raise
    answer = checked_answer(decoded(reply, wire.DayAnswer), identity)
    if answer.counted.day != day:
        raise NotTheCenter("wrong_day")
    _keep(outbox, answer, reply.content, now())
    return True


def keep_all(outbox: Outbox, identity: Identity, content: bytes, at: datetime) -> int:
    """Answers that came by stick; how many there were. Raises NotTheCenter; then none is kept."""
    found = decoded(Answer(200, wire.DAY_TYPE, content, None), wire.DayAnswers).answers
    for answer in found:
        checked_answer(answer, identity)
    for answer in found:
        _keep(outbox, answer, wire.encode(answer), at)
    return len(found)


def _keep(outbox: Outbox, answer: wire.DayAnswer, content: bytes, at: datetime) -> None:
    counted: CountedDay = answer.counted
    outbox.keep_answer(counted, content.decode(), at)
