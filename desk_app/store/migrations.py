"""How a file of any earlier version becomes today's: an ordered list, one transaction each.

Frozen SQL: a step is never edited after it was released.  Before the first step on a file that
holds something, a copy is made beside it.  A newer file is refused and left untouched.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine

from desk_app.store.backup import copy_file
from desk_app.store.faults import told_plainly
from desk_app.store.migration_v2 import V2, fill_from_journal
from desk_app.store.migration_v3 import V3
from desk_app.store.transactions import WRITE, transaction

_V1 = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    dossier_id TEXT,
    recorded_at TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX journal_dossier ON journal (dossier_id) WHERE dossier_id IS NOT NULL;
CREATE TRIGGER journal_gapless BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT raise(ABORT, 'the journal has no gaps and no second line'); END;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE dossiers (
    n INTEGER PRIMARY KEY,
    dossier_id TEXT NOT NULL,
    dossier_no TEXT NOT NULL,
    status TEXT NOT NULL,
    revision INTEGER NOT NULL,
    version INTEGER NOT NULL,
    procedure_code TEXT NOT NULL,
    procedure_name TEXT NOT NULL,
    sector TEXT NOT NULL,
    applicant TEXT NOT NULL,
    owner TEXT NOT NULL,
    whose_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    clerk TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    received_at TEXT,
    due_on TEXT,
    printed INTEGER NOT NULL,
    doubts INTEGER NOT NULL
) STRICT;
CREATE INDEX dossiers_open_due ON dossiers (due_on)
    WHERE status NOT IN ('refused', 'withdrawn', 'stopped', 'returned') AND due_on IS NOT NULL;
CREATE INDEX dossiers_provisional ON dossiers (n)
    WHERE dossier_no >= 'TAM-' AND dossier_no < 'TAM.';

CREATE TABLE numbers (
    dossier_no TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    n INTEGER,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_voided ON numbers (dossier_no) WHERE state = 'voided';

CREATE TABLE grants (
    grant_id TEXT PRIMARY KEY,
    agency_code TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    width INTEGER NOT NULL,
    is_reserve INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counters (
    grant_id TEXT NOT NULL,
    day TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (grant_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    person_key TEXT PRIMARY KEY,
    last_seq INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE prints (
    seq INTEGER PRIMARY KEY,
    n INTEGER NOT NULL,
    form TEXT NOT NULL,
    paper TEXT NOT NULL,
    copy INTEGER NOT NULL,
    version INTEGER NOT NULL,
    printed_at TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE days (
    day TEXT PRIMARY KEY,
    received INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    printed INTEGER NOT NULL,
    closed_seq INTEGER
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE dossier_search USING fts5 (
    words, content = '', columnsize = 0, detail = none,
    tokenize = 'ascii', prefix = '1 2 3 4'
);

CREATE TABLE procedures (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    is_hidden INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_cursor (
    center_id TEXT PRIMARY KEY,
    acked_seq INTEGER NOT NULL,
    acked_hash TEXT NOT NULL,
    acked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""


def _sql(script: str) -> Callable[[Connection], None]:
    def run(connection: Connection) -> None:
        for statement in _statements(script):
            connection.exec_driver_sql(statement)

    return run


def _statements(script: str) -> list[str]:
    """Split at semicolons that end a line outside a trigger's body."""
    found: list[str] = []
    part = ""
    for line in script.splitlines():
        part += line + "\n"
        in_trigger = "CREATE TRIGGER" in part and "END;" not in part
        if line.rstrip().endswith(";") and not in_trigger:
            found.append(part.strip())
            part = ""
    return found


def _to_version_2(connection: Connection) -> None:
    _sql(V2)(connection)
    fill_from_journal(connection)


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (_sql(_V1), _to_version_2, _sql(V3))
NEWEST = len(MIGRATIONS)


def migrate(engine: Engine, path: Path) -> tuple[int, int]:
    """Bring the file up to date; gives the version before and after.

    A newer file never comes this far: opening it was refused.
    """
    with told_plainly(path), engine.connect() as reading:
        version = int(reading.exec_driver_sql("PRAGMA user_version").scalar_one())
    if 0 < version < NEWEST:
        copy_file(engine, path.with_name(f"{path.stem}.before-v{NEWEST}{path.suffix}"))
    for number in range(version, NEWEST):
        with told_plainly(path), engine.connect() as connection, transaction(connection, WRITE):
            MIGRATIONS[number](connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {number + 1}")
    return version, NEWEST
