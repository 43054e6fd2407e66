"""Version 2: where each folder is, hand-overs by manifest, the roster, and what only this machine
keeps (PINs, drafts).

Columns that the journal decides are filled from it: each dossier's lines are folded once.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

from sqlalchemy import Connection

from desk_app.domain.codec import BadBody, read_body
from desk_app.domain.dossier import Dossier
from desk_app.domain.moments import moment_text
from desk_app.domain.workflow import fold

log = logging.getLogger(__name__)

V2 = """
ALTER TABLE dossiers ADD COLUMN holder_kind TEXT NOT NULL DEFAULT 'desk';
ALTER TABLE dossiers ADD COLUMN holder_name TEXT NOT NULL DEFAULT '';
ALTER TABLE dossiers ADD COLUMN handed_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE dossiers ADD COLUMN handed_name TEXT NOT NULL DEFAULT '';
ALTER TABLE dossiers ADD COLUMN ready_at TEXT;
ALTER TABLE dossiers ADD COLUMN returned_at TEXT;
ALTER TABLE dossiers ADD COLUMN answer_by TEXT;
ALTER TABLE dossiers ADD COLUMN phone TEXT NOT NULL DEFAULT '';
CREATE INDEX dossiers_status ON dossiers (status, n);

CREATE TABLE handovers (
    seq INTEGER PRIMARY KEY,
    manifest_no TEXT NOT NULL,
    n INTEGER NOT NULL,
    taken_seq INTEGER
) STRICT;
CREATE INDEX handovers_manifest ON handovers (manifest_no);
CREATE INDEX handovers_open ON handovers (n) WHERE taken_seq IS NULL;

CREATE TABLE clerks (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    is_active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pins (
    name TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    failures INTEGER NOT NULL,
    locked_until TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    draft_id TEXT PRIMARY KEY,
    clerk TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    is_parked INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
"""

_PAGE = 500
_FILL = """
UPDATE dossiers SET holder_kind = ?, holder_name = ?, handed_kind = ?, handed_name = ?,
    ready_at = ?, returned_at = ?, answer_by = ?, phone = ?
WHERE n = ?
"""


def fill_from_journal(connection: Connection) -> None:
    """Fold every dossier once. One whose lines cannot be read keeps what the columns begin with:
    `verify` names it, and the rest of the desk opens.
    """
    for n, dossier_id in _dossiers(connection):
        try:
            dossier = _folded(connection, dossier_id)
        except BadBody as bad:
            log.error("lines of dossier row %d cannot be read: %s", n, bad.code)
            continue
        if dossier is not None:
            connection.exec_driver_sql(_FILL, (*_columns(dossier), n))


def _dossiers(connection: Connection) -> Iterator[tuple[int, str]]:
    """Every row, page by page: rows change while they are walked."""
    query = "SELECT n, dossier_id FROM dossiers WHERE n > ? ORDER BY n LIMIT ?"
    last = 0
    while rows := connection.exec_driver_sql(query, (last, _PAGE)).all():
        last = rows[-1][0]
        yield from ((n, dossier_id) for n, dossier_id in rows)


def _folded(connection: Connection, dossier_id: str) -> Dossier | None:
    lines = connection.exec_driver_sql(
        "SELECT body FROM journal WHERE dossier_id = ? ORDER BY seq", (dossier_id,)
    )
    return fold(read_body(body) for (body,) in lines)


def _columns(dossier: Dossier) -> tuple[str | None, ...]:
    holder, to, result, handing = (
        dossier.holder,
        dossier.handed_to,
        dossier.result,
        dossier.handing,
    )
    return (
        holder.kind.value,
        holder.name,
        to.kind.value if to else "",
        to.name if to else "",
        moment_text(result.ready_at) if result else None,
        moment_text(handing.returned_at) if handing else None,
        dossier.answer_by.isoformat() if dossier.answer_by else None,
        dossier.intake.applicant.phone,
    )
