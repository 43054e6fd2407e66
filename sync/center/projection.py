"""Writes what lines mean into tables that can be asked; all of it can be made again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection, Table, delete, insert, select, text

from desk_app.domain.dossier import Dossier
from desk_app.domain.journal import Line
from desk_app.domain.moments import moment_text
from sync.center import schema
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
    _flag(connection, fresh)
    touched: dict[str, list[Reading]] = {}
    for reading in fresh:
        if reading.entry is not None and reading.dossier_id is not None:
            touched.setdefault(reading.dossier_id, []).append(reading)
    counts = _counts(connection, touched)
    folded: dict[str, Folded] = {}
    again: list[str] = []
    for dossier_id, readings in touched.items():
        count = counts.get(dossier_id, 0)
        before = recent.get(dossier_id, count)
        after = fold_all(readings) if count == 0 else before and fold_on(before, readings)
        if after is None:
            again.append(dossier_id)
        else:
            folded[dossier_id] = after
    for dossier_id, readings in stored_readings(connection, again).items():
        folded[dossier_id] = fold_all(readings)
    write_folded(connection, folded, known=counts)
    return folded


def _flag(connection: Connection, fresh: Iterable[Reading]) -> None:
    rows = [row for reading in fresh for row in flag_rows(reading)]
    if rows:
        connection.execute(insert(schema.flags), rows)


def flag_rows(reading: Reading) -> list[dict[str, object]]:
    return [
        {"station": reading.station, "seq": reading.line.seq, "code": code, "place": place}
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
    connection: Connection, folded: dict[str, Folded], known: dict[str, int] | None = None
) -> None:
    """Rows of `dossiers` and `numbers` as the folds say; `known` are those that have rows."""
    if not folded:
        return
    rows = [dossier_row(dossier_id, state) for dossier_id, state in folded.items()]
    connection.execute(_UPSERT_DOSSIERS, rows)
    old = folded if known is None else [dossier_id for dossier_id in folded if dossier_id in known]
    for chunk in chunks(old):
        connection.execute(delete(schema.numbers).where(schema.numbers.c.dossier_id.in_(chunk)))
    numbers = [
        {"dossier_no": number, "dossier_id": dossier_id}
        for dossier_id, state in folded.items()
        for number in numbers_of(state.dossier)
    ]
    if numbers:
        connection.execute(insert(schema.numbers), numbers)


def numbers_of(dossier: Dossier | None) -> set[str]:
    """Every number the dossier has or had: the old barcode still finds it."""
    if dossier is None:
        return set()
    return {clean(no, MAX_ID) for no in (dossier.dossier_no, *dossier.former_nos)}


def dossier_row(dossier_id: str, state: Folded) -> dict[str, object]:
    """The columns that lists and searches at the centre need."""
    dossier = state.dossier
    row: dict[str, object] = dict.fromkeys(_COLUMNS)
    row.update(dossier_id=dossier_id, entries=state.entries, trouble=state.trouble, open_doubts=0)
    if dossier is None:
        return row
    intake, due = dossier.intake, dossier.due
    row.update(
        dossier_no=clean(dossier.dossier_no, MAX_ID),
        status=dossier.status.value,
        status_code=dossier.status.code,
        revision=dossier.revision,
        station=dossier.station,
        procedure_code=clean(intake.procedure_code, MAX_ID),
        owner=clean(intake.whose.name, MAX_ID),
        applicant=clean(intake.applicant.name, MAX_ID),
        received_at=moment_text(dossier.received_at) if dossier.received_at else None,
        due_at=moment_text(due.due_at) if due else None,
        due_on=due.due_on.isoformat() if due else None,
        open_doubts=len(dossier.open_doubts),
    )
    return row


def _upsert(table: Table, key: str) -> str:
    """One statement for both databases."""
    names = [column.name for column in table.columns]
    updates = ", ".join(f"{name} = excluded.{name}" for name in names if name != key)
    places = ", ".join(f":{name}" for name in names)
    return (
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places}) "
        f"ON CONFLICT ({key}) DO UPDATE SET {updates}"
    )


_COLUMNS = tuple(column.name for column in schema.dossiers.columns)
_UPSERT_DOSSIERS = text(_upsert(schema.dossiers, "dossier_id"))
