"""The other side of a closed day: what the centre counts of it from the lines it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, or_, select

from desk_app.domain.codec import BadBody, read_body
from desk_app.domain.day_counts import COUNTED_KINDS, Closing, CountedDay, Ledger, marks_of
from desk_app.domain.entries import ClockConfirmed, DayClosed, DeskOpened, Entry
from desk_app.domain.moments import local, moment_text
from desk_app.domain.two_sided import Difference, compare_center, compare_paper
from sync import wire
from sync.center import schema
from sync.center.core import Center
from sync.center.problems import Refusal
from sync.center.quickread import quick_read

Found = dict[str, Any]
_BATCH = 1_000
_MOST_ON_A_STICK = 10
_WHOLE = (DeskOpened.KIND, DayClosed.KIND)
L = schema.lines.c


def answer(center: Center, station: str, day: date) -> wire.DayAnswer:
    """The centre's own figures of a closed day, signed. Raises Refusal (404 `day_not_closed`)."""
    with center.database.reading() as connection:
        closing = _ledger(connection, station, day).closings.get(day)
        if closing is None:
            raise Refusal(404, wire.DAY_NOT_CLOSED)
        counted = _with_head(connection, station, closing)
        known_seq = _known_seq(connection, station)
    return _signed(center, station, counted, known_seq)


def latest_answers(center: Center, station: str) -> wire.DayAnswers:
    """The answers to the station's last closings, for the stick."""
    query = _of_desk(station, DayClosed.KIND).order_by(L.seq.desc()).limit(_MOST_ON_A_STICK)
    with center.database.reading() as connection:
        facts = [entry.fact for entry in _entries(connection, station, query)]
    days = sorted({fact.day for fact in facts if isinstance(fact, DayClosed)})
    return wire.DayAnswers(tuple(answer(center, station, day) for day in days))


def _signed(center: Center, station: str, counted: CountedDay, known_seq: int) -> wire.DayAnswer:
    at = moment_text(center.now())
    draft = wire.DayAnswer(center.home.center_id, station, counted, known_seq, at, "")
    return msgspec.structs.replace(draft, signature=center.home.key.sign(draft.signed()))


# --- every day ---------------------------------------------------------------------------------


def all_days(center: Center, station: str | None = None) -> Found:
    """Every day of every station, or of one: closed or not, and what does not agree.

    A day of the past on which something happened and that nobody closed is flagged.
    """
    today = local(center.now()).date()
    stations = schema.stations.c
    query = select(stations.station, stations.name).order_by(stations.station)
    if station is not None:
        query = query.where(stations.station == station)
    found: list[Found] = []
    with center.database.reading() as connection:
        for row in connection.execute(query).all():
            days = _days(connection, row.station, today)
            found.append({"station": row.station, "name": row.name, "days": days})
    if station is not None and not found:
        raise Refusal(404, wire.UNKNOWN_STATION, place="station")
    every = [day for one in found for day in one["days"]]
    return {
        "stations": found,
        "not_closed": sum(day["state"] == "not_closed" for day in every),
        "differing": sum(bool(day.get("differences")) for day in every),
    }


def _days(connection: Connection, station: str, today: date) -> list[Found]:
    ledger = _ledger(connection, station)
    found = []
    for day in ledger.days:
        closing = ledger.closings.get(day)
        if closing is not None:
            found.append(_closed(connection, station, closing))
        elif day < today:
            received = ledger.received(day)
            found.append({"day": day.isoformat(), "state": "not_closed", "received": received})
    return found


def _closed(connection: Connection, station: str, closing: Closing) -> Found:
    counted, sealed = _with_head(connection, station, closing), closing.sealed
    differences = (*compare_paper(sealed), *compare_center(sealed, counted))
    return {
        "day": counted.day.isoformat(),
        "state": "differs" if differences else "equal",
        "paper": sealed.paper,
        "desk": sealed.received,
        "center": counted.received,
        "closed_seq": counted.closed_seq,
        "later": counted.later,
        "differences": [_told(one) for one in differences],
    }


def _told(one: Difference) -> Found:
    if one.numbers:
        return {"what": one.what.value, "numbers": list(one.numbers)}
    return {"what": one.what.value, "desk": one.here, "center": one.there}


# --- reading lines -----------------------------------------------------------------------------


def _ledger(connection: Connection, station: str, day: date | None = None) -> Ledger:
    """The station's days; for one day only the lines that touch it are read."""
    query = _lines(station).where(L.kind.in_(COUNTED_KINDS))
    if day is None:
        return Ledger().take_all(_entries(connection, station, query))
    first = _first_of(connection, station, day)
    touching = [L.body.like(f"%{mark}%") for mark in marks_of(day)]
    of_day = query.where(L.seq >= first, or_(L.kind.in_(_WHOLE), *touching))
    of_desk = _of_desk(station, *_WHOLE).where(L.seq < first)
    before = _entries(connection, station, of_desk.order_by(L.seq))
    return Ledger().take_all(chain(before, _entries(connection, station, of_day)))


def _of_desk(station: str, *kinds: str) -> Select[Any]:
    """Lines about the desk itself, of which there are few, by an index of their own."""
    query = select(L.seq, L.body).where(L.station == station, L.dossier_id.is_(None))
    return query.where(L.kind.in_(kinds))


def _first_of(connection: Connection, station: str, day: date) -> int:
    """A line from which on everything that touches `day` stands: nothing is recorded before it
    happens, and moments of recording only grow, unless somebody once put the clock back.
    """
    if connection.execute(_of_desk(station, ClockConfirmed.KIND).limit(1)).first() is not None:
        return 0
    low, high = 1, _known_seq(connection, station) + 1
    while low < high:
        middle = (low + high) // 2
        if _recorded_on(connection, station, middle) < day:
            low = middle + 1
        else:
            high = middle
    return low


def _recorded_on(connection: Connection, station: str, seq: int) -> date:
    """The day of a line. One that cannot be read counts as late: then more is read than needed,
    and nothing is passed over.
    """
    query = select(L.body).where(L.station == station, L.seq == seq)
    entry = _entry(connection.execute(query).scalar_one())
    return local(entry.recorded_at).date() if entry is not None else date.max


def _lines(station: str) -> Select[Any]:
    return select(L.seq, L.body).where(L.station == station).order_by(L.seq)


def _entries(connection: Connection, station: str, query: Select[Any]) -> Iterator[Entry]:
    for row in connection.execute(query.execution_options(yield_per=_BATCH)):
        entry = _entry(row.body)
        if entry is not None:
            yield replace(entry, station=station, seq=row.seq)


def _entry(body: str) -> Entry | None:
    """None for a line this program cannot read: it is flagged elsewhere."""
    try:
        return quick_read(body) or read_body(body)
    except (BadBody, RecursionError):
        return None


def _with_head(connection: Connection, station: str, closing: Closing) -> CountedDay:
    """The count with the hash held here for the line the closing stands on."""
    query = select(L.hash).where(L.station == station, L.seq == closing.sealed.head_seq)
    held = connection.execute(query).scalar()
    return replace(closing.counted, head_hash=str(held) if held else "")


def _known_seq(connection: Connection, station: str) -> int:
    stations = schema.stations.c
    query = select(stations.head_seq).where(stations.station == station)
    return int(connection.execute(query).scalar() or 0)
