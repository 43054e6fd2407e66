"""What the centre can be asked: one dossier with everything about it, and whether all holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, select

from desk_app.domain.codec import line_hash
from desk_app.domain.journal import Head, Line
from desk_app.domain.moments import moment_text
from sync.bundle import bundle_statement
from sync.center import schema
from sync.center.core import Center
from sync.center.folding import fold_all
from sync.center.projection import dossier_row, flag_rows, numbers_of, stored_readings
from sync.center.reading import Reading, read_line
from sync.center.reproject import by_dossier
from sync.keys import is_signed

Found = dict[str, Any]
_BATCH = 1_000


# --- one dossier -------------------------------------------------------------------------------


def show(center: Center, number: str) -> Found | None:
    """Everything stored about the dossier of this number, or of this number of old.

    Where two dossiers claim the number, the one that came first by id is shown and all are named
    in `same_number`.
    """
    numbers = schema.numbers.c
    with center.database.reading() as connection:
        query = select(numbers.dossier_id).where(numbers.dossier_no == number)
        ids = list(connection.execute(query.order_by(numbers.dossier_id)).scalars())
        if not ids:
            return None
        readings = stored_readings(connection, ids[:1]).get(ids[0], [])
    readings.sort(key=lambda r: (r.revision or 0, r.station, r.line.seq))
    folded = fold_all(readings)
    dossier = folded.dossier
    found: Found = {} if dossier is None else shown(dossier)
    if dossier is not None:
        found["status_code"] = dossier.status.code
        found["has_doubts"] = bool(dossier.open_doubts)
    found["same_number"] = ids if len(ids) > 1 else []
    found["history"] = [_history(reading) for reading in readings]
    return found


def _history(reading: Reading) -> Found:
    entry = reading.entry
    return {
        "station": reading.station,
        "seq": reading.line.seq,
        "kind": reading.kind,
        "revision": reading.revision,
        "happened_at": moment_text(entry.happened_at) if entry else None,
        "recorded_at": moment_text(entry.recorded_at) if entry else None,
        "by": entry.by if entry else None,
        "flags": [code for code, _ in reading.flags],
    }


def shown(value: Any) -> Any:
    """A domain value as plain JSON with every field, the default ones too."""
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [shown(item) for item in value]
    if is_dataclass(value):
        return {f.name: shown(getattr(value, f.name)) for f in fields(value)}
    return value


# --- everything --------------------------------------------------------------------------------


def verify(center: Center) -> Found:
    """Replay every chain, check every stored signature, fold everything anew and compare.

    `first_bad` names the first thing that does not hold; there is none where `ok` is true.
    """
    with center.database.reading() as connection:
        stations: dict[str, Found] = {}
        entries = 0
        bad: Found | None = None
        for row in connection.execute(select(schema.stations).order_by("station")).all():
            head, wrong = _chain(connection, row.station)
            stations[row.station] = {"seq": head.seq, "head": head.hash}
            entries += head.seq
            if wrong is None and head != Head(row.head_seq, row.head_hash):
                wrong = {"station": row.station, "seq": head.seq, "code": "wrong_head"}
            bad = bad or wrong or _signatures(connection, row.station, row.public_key)
        begun, stray = _projection(connection)
        bad = bad or _without_station(connection) or stray
    report: Found = {
        "ok": bad is None,
        "stations": stations,
        "entries": entries,
        "dossiers": begun,
        **_exceptions(center),
    }
    return report if bad is None else {**report, "first_bad": bad}


def _without_station(connection: Connection) -> Found | None:
    """Lines of a station whose own row is gone."""
    known = select(schema.stations.c.station)
    lines = schema.lines.c
    query = select(lines.station, lines.seq).where(lines.station.not_in(known))
    row = connection.execute(query.order_by(lines.station, lines.seq).limit(1)).one_or_none()
    return None if row is None else {"station": row[0], "seq": row[1], "code": "unknown_station"}


def _chain(connection: Connection, station: str) -> tuple[Head, Found | None]:
    """How far the station's chain holds, and the first line that does not."""
    table = schema.lines
    query = select(table).where(table.c.station == station).order_by(table.c.seq)
    head = Head()
    flags = _flags(connection, station)
    for row in connection.execute(query.execution_options(yield_per=_BATCH)):
        code = None
        if row.seq != head.seq + 1:
            code = "gap"
        elif row.hash != line_hash(head.hash, row.body):
            code = "wrong_hash"
        else:
            reading = read_line(station, Line(row.seq, row.hash, row.body))
            read = reading.kind, reading.dossier_id, reading.revision
            if read != (row.kind, row.dossier_id, row.revision):
                code = "wrong_columns"
            elif {(f[2], f[3]) for f in flag_rows([reading])} != flags.pop(row.seq, set()):
                code = "wrong_flags"
        if code:
            return head, {"station": station, "seq": head.seq + 1, "code": code}
        head = Head(row.seq, row.hash)
    return head, None


def _flags(connection: Connection, station: str) -> dict[int, set[tuple[str, str]]]:
    table = schema.flags
    found: dict[int, set[tuple[str, str]]] = {}
    for row in connection.execute(select(table).where(table.c.station == station)):
        found.setdefault(row.seq, set()).add((row.code, row.place))
    return found


def _signatures(connection: Connection, station: str, key: str) -> Found | None:
    """The station's own signatures over its stretches, as they came."""
    bundles, lines = schema.bundles.c, schema.lines.c
    query = (
        select(schema.bundles, lines.hash)
        .outerjoin(
            schema.lines, (lines.station == bundles.station) & (lines.seq == bundles.last_seq)
        )
        .where(bundles.station == station)
        .order_by(bundles.last_seq)
    )
    for row in connection.execute(query):
        previous, last = Head(row.first_seq - 1, row.previous), Head(row.last_seq, row.last_hash)
        said = bundle_statement(station, station, previous, last)
        if row.hash != row.last_hash or not is_signed(key, said, row.signature):
            return {"station": station, "seq": row.last_seq, "code": "wrong_signature"}
    return None


def _projection(connection: Connection) -> tuple[int, Found | None]:
    """How many dossiers have begun; the first whose row is not what a fresh fold gives."""
    begun, seen = 0, 0
    bad: Found | None = None
    for dossier_id, readings in by_dossier(connection):
        folded = fold_all(readings)
        begun += folded.dossier is not None
        seen += 1
        if bad is None and not _is_stored(connection, dossier_id, folded):
            bad = {"dossier_id": dossier_id, "code": "wrong_projection"}
    rows = connection.exec_driver_sql("SELECT count(*) FROM dossiers").scalar_one()
    if bad is None and rows != seen:
        bad = {"code": "stray_dossiers", "rows": rows, "expected": seen}
    return begun, bad


def _is_stored(connection: Connection, dossier_id: str, folded: Any) -> bool:
    here = schema.dossiers.c.dossier_id == dossier_id
    row = connection.execute(select(schema.dossiers).where(here)).one_or_none()
    numbers = schema.numbers.c
    query = select(numbers.dossier_no).where(numbers.dossier_id == dossier_id)
    stored = set(connection.execute(query).scalars())
    is_row = row is not None and tuple(row) == dossier_row(dossier_id, folded)
    return is_row and stored == numbers_of(folded.dossier)


def exceptions(connection: Connection) -> Iterator[Found]:
    """What people should look at: strange lines, doubtful dossiers, numbers used twice."""
    for row in connection.execute(select(schema.flags).order_by("station", "seq")):
        yield {"what": row.code, "station": row.station, "seq": row.seq, "place": row.place}
    dossiers = schema.dossiers.c
    doubtful = select(schema.dossiers).where(
        (dossiers.open_doubts > 0) | dossiers.trouble.is_not(None)
    )
    for row in connection.execute(doubtful.order_by(dossiers.dossier_id)):
        what = row.trouble or "doubts"
        yield {"what": what, "dossier_id": row.dossier_id, "dossier_no": row.dossier_no}
    twice = (
        "SELECT dossier_no, count(*) AS dossiers FROM numbers "
        "GROUP BY dossier_no HAVING count(*) > 1 ORDER BY dossier_no"
    )
    for row in connection.exec_driver_sql(twice):
        yield {"what": "same_number", "dossier_no": row.dossier_no, "dossiers": row.dossiers}


def _exceptions(center: Center) -> Found:
    with center.database.reading() as connection:
        return {"exceptions": list(exceptions(connection))}
