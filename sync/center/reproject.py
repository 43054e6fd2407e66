"""Makes the centre's tables again from the lines, all of them or where a new program reads more."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import Connection, Select, bindparam, delete, select, update

from desk_app.domain.journal import Line
from sync.center import schema
from sync.center.bulk import insert_rows
from sync.center.folding import Folded, fold_all
from sync.center.projection import (
    chunks,
    flag_rows,
    stored_readings,
    write_folded,
)
from sync.center.reading import UNKNOWN_KIND, UNREADABLE, Reading, read_line

_BATCH = 1_000


def reproject(connection: Connection) -> int:
    """Every flag, dossier and number from nothing; how many dossiers have begun."""
    for table in (schema.flags, schema.numbers, schema.dossiers):
        connection.execute(delete(table))
    all_lines = select(schema.lines).order_by(schema.lines.c.station, schema.lines.c.seq)
    for batch in _batches(connection, all_lines):
        _reread(connection, batch)
    begun = 0
    batch_of: dict[str, Folded] = {}
    for dossier_id, readings in by_dossier(connection):
        batch_of[dossier_id] = folded = fold_all(readings)
        begun += folded.dossier is not None
        if len(batch_of) == _BATCH:
            write_folded(connection, batch_of, known={})
            batch_of.clear()
    write_folded(connection, batch_of, known={})
    return begun


def reproject_flagged(connection: Connection) -> None:
    """After an upgrade: read again what could not be read, fold the dossiers it belongs to."""
    flags, lines = schema.flags.c, schema.lines.c
    strange = (
        select(schema.lines)
        .join(schema.flags, (flags.station == lines.station) & (flags.seq == lines.seq))
        .where(flags.code.in_((UNKNOWN_KIND, UNREADABLE)))
        .distinct()
    )
    touched: set[str] = set()
    readings = [_reading(row) for row in connection.execute(strange)]
    for reading in readings:
        connection.execute(
            delete(schema.flags).where(
                flags.station == reading.station, flags.seq == reading.line.seq
            )
        )
    _reread(connection, readings)
    touched.update(r.dossier_id for r in readings if r.dossier_id is not None)
    for chunk in chunks(sorted(touched)):
        stored = stored_readings(connection, chunk)
        joined = {key: value for key, value in stored.items() if any(r.entry for r in value)}
        write_folded(connection, {key: fold_all(value) for key, value in joined.items()})


def by_dossier(connection: Connection) -> Iterator[tuple[str, list[Reading]]]:
    """Dossiers with all their joining lines, one after the other, without holding all in memory."""
    lines = schema.lines.c
    query = (
        select(schema.lines)
        .where(lines.dossier_id.is_not(None))
        .order_by(lines.dossier_id, lines.station, lines.seq)
        .execution_options(yield_per=_BATCH)
    )
    # yield_per streams on its own cursor, so writing beside it is safe on both databases
    rows = connection.execute(query)
    for dossier_id, group in groupby(rows, key=lambda row: row.dossier_id):
        readings = [_reading(row) for row in group]
        if any(reading.entry is not None for reading in readings):
            yield dossier_id, readings


def _reading(row: object) -> Reading:
    station, seq, hash_, body = row[:4]  # type: ignore[index]  # a Row of the lines table
    return read_line(station, Line(seq, hash_, body))


def _batches(connection: Connection, query: Select[tuple[object, ...]]) -> Iterator[list[Reading]]:
    result = connection.execute(query.execution_options(yield_per=_BATCH))
    for part in result.partitions():
        yield [_reading(row) for row in part]


def _reread(connection: Connection, readings: list[Reading]) -> None:
    """Columns beside the body, and flags, as this program reads them."""
    if not readings:
        return
    lines = schema.lines.c
    change = (
        update(schema.lines)
        .where(lines.station == bindparam("at_station"), lines.seq == bindparam("at_seq"))
        .values(
            kind=bindparam("new_kind"),
            dossier_id=bindparam("new_dossier"),
            revision=bindparam("new_revision"),
        )
    )
    rows = [
        {
            "at_station": r.station,
            "at_seq": r.line.seq,
            "new_kind": r.kind,
            "new_dossier": r.dossier_id,
            "new_revision": r.revision,
        }
        for r in readings
    ]
    connection.execute(change, rows)
    insert_rows(connection, schema.flags, flag_rows(readings))
