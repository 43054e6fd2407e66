"""Writes what lines mean into tables that can be asked; all of it can be made again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection, Table, delete, select

from desk_app.domain.dossier import Dossier
from desk_app.domain.journal import Line
from sync.center import schema
from sync.center.bulk import Row, insert_rows
from sync.center.folding import Folded, Recent, fold_all, fold_on
from sync.center.reading import MAX_ID, Reading, clean, read_line

_CHUNK = 500  # SQLite takes 32,766 parameters, but long lists are no faster


def chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


def project(connection: Connection, fresh: Sequence[Reading], recent: Recent) -> dict[str, Folded]:
    """Fold lines that have just been stored into the tables.

    The states to remember once the transaction has been committed.
    """
    insert_rows(connection, schema.flags, flag_rows(fresh))
    touched: dict[str, list[Reading]] = {}
    for reading in fresh:
        if reading.entry is not None and reading.dossier_id is not None:
            touched.setdefault(reading.dossier_id, []).append(reading)
    counts = _counts(connection, touched)
    folded: dict[str, Folded] = {}
    settled: set[str] = set()
    again: list[str] = []
    for dossier_id, readings in touched.items():
        count = counts.get(dossier_id, 0)
        before = recent.get(dossier_id, count)
        after = fold_all(readings) if count == 0 else before and fold_on(before, readings)
        if after is None:
            again.append(dossier_id)
        else:
            folded[dossier_id] = after
            if before is not None and numbers_of(before.dossier) == numbers_of(after.dossier):
                settled.add(dossier_id)
    for dossier_id, readings in stored_readings(connection, again).items():
        folded[dossier_id] = fold_all(readings)
    write_folded(connection, folded, known=counts, settled=settled)
    return folded


def flag_rows(readings: Iterable[Reading]) -> list[Row]:
    return [
        (reading.station, reading.line.seq, code, place)
        for reading in readings
        for code, place in reading.flags
    ]


def _counts(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    table = schema.dossiers.c
    for chunk in chunks(ids):
        query = select(table.dossier_id, table.entries).where(table.dossier_id.in_(chunk))
        found.update((row.dossier_id, row.entries) for row in connection.execute(query))
    return found


def stored_readings(connection: Connection, ids: Iterable[str]) -> dict[str, list[Reading]]:
    """All stored lines of these dossiers, read again."""
    found: dict[str, list[Reading]] = {}
    table = schema.lines.c
    for chunk in chunks(ids):
        query = select(table.dossier_id, table.station, table.seq, table.hash, table.body)
        for row in connection.execute(query.where(table.dossier_id.in_(chunk))):
            reading = read_line(row.station, Line(row.seq, row.hash, row.body))
            found.setdefault(row.dossier_id, []).append(reading)
    return found


def write_folded(
    connection: Connection,
    folded: dict[str, Folded],
    known: Collection[str] | None = None,
    settled: Collection[str] = (),
) -> None:
    """Rows of `dossiers` and `numbers` as the folds say.

    `known` are the dossiers that have rows already (None: perhaps all), `settled` those of them
    whose numbers stay.
    """
    old = folded if known is None else [one for one in folded if one in known]
    _remove(connection, schema.dossiers, old)
    _remove(connection, schema.numbers, (one for one in old if one not in settled))
    rows = [dossier_row(dossier_id, state) for dossier_id, state in folded.items()]
    insert_rows(connection, schema.dossiers, rows)
    numbers: list[Row] = [
        (number, dossier_id)
        for dossier_id, state in folded.items()
        if dossier_id not in settled
        for number in numbers_of(state.dossier)
    ]
    insert_rows(connection, schema.numbers, numbers)


def _remove(connection: Connection, table: Table, ids: Iterable[str]) -> None:
    for chunk in chunks(ids):
        connection.execute(delete(table).where(table.c.dossier_id.in_(chunk)))


def numbers_of(dossier: Dossier | None) -> set[str]:
    """Every number the dossier has or had: the old barcode still finds it."""
    if dossier is None:
        return set()
    return {clean(no, MAX_ID) for no in (dossier.dossier_no, *dossier.former_nos)}


def dossier_row(dossier_id: str, state: Folded) -> Row:
    """The columns that lists and searches at the centre need, in the order of the table."""
    dossier = state.dossier
    if dossier is None:
        return (dossier_id, state.entries, state.trouble, *_NOTHING, 0)
    intake, due = dossier.intake, dossier.due
    return (
        dossier_id,
        state.entries,
        None,
        clean(dossier.dossier_no, MAX_ID),
        dossier.status.value,
        dossier.status.code,
        dossier.revision,
        dossier.station,
        clean(intake.procedure_code, MAX_ID),
        clean(intake.whose.name, MAX_ID),
        clean(intake.applicant.name, MAX_ID),
        dossier.received_at.isoformat() if dossier.received_at else None,
        due.due_at.isoformat() if due else None,
        due.due_on.isoformat() if due else None,
        len(dossier.open_doubts),
    )


_NOTHING = (None,) * 11
