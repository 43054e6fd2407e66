"""The centre's tables as data: an ordered list, frozen once released, the same for both databases.

One SQL for SQLite and PostgreSQL (TEXT, BIGINT, and nothing else), one transaction for all that
is missing.  Alembic would add a second way of writing schemas, a folder of scripts and an
environment to ship, for tables whose truth (`lines`) never changes shape: everything else can be
projected again.  A schema newer than this program is refused and left untouched.
"""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from sync.center.problems import Integrity

_V1 = (
    """CREATE TABLE center (
        center_id TEXT NOT NULL PRIMARY KEY, known_kinds TEXT NOT NULL)""",
    """CREATE TABLE stations (
        station TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, public_key TEXT NOT NULL,
        token_hash TEXT NOT NULL UNIQUE, agency_code TEXT NOT NULL, enrolled_at TEXT NOT NULL,
        revoked_at TEXT, head_seq BIGINT NOT NULL, head_hash TEXT NOT NULL, last_seen_at TEXT)""",
    """CREATE TABLE bundles (
        station TEXT NOT NULL, first_seq BIGINT NOT NULL, last_seq BIGINT NOT NULL,
        previous TEXT NOT NULL, last_hash TEXT NOT NULL, signature TEXT NOT NULL,
        road TEXT NOT NULL, arrived_at TEXT NOT NULL, PRIMARY KEY (station, last_seq))""",
    """CREATE TABLE lines (
        station TEXT NOT NULL, seq BIGINT NOT NULL, hash TEXT NOT NULL, body TEXT NOT NULL,
        kind TEXT, dossier_id TEXT, revision BIGINT, PRIMARY KEY (station, seq))""",
    "CREATE INDEX lines_of_dossier ON lines (dossier_id, station, seq)",
    """CREATE TABLE flags (
        station TEXT NOT NULL, seq BIGINT NOT NULL, code TEXT NOT NULL, place TEXT NOT NULL,
        PRIMARY KEY (station, seq, code))""",
    """CREATE TABLE dossiers (
        dossier_id TEXT NOT NULL PRIMARY KEY, entries BIGINT NOT NULL, trouble TEXT,
        dossier_no TEXT, status TEXT, status_code BIGINT, revision BIGINT, station TEXT,
        procedure_code TEXT, owner TEXT, applicant TEXT, received_at TEXT, due_at TEXT,
        due_on TEXT, open_doubts BIGINT NOT NULL)""",
    "CREATE INDEX dossiers_by_status ON dossiers (status_code, due_on)",
    """CREATE TABLE numbers (
        dossier_no TEXT NOT NULL, dossier_id TEXT NOT NULL,
        PRIMARY KEY (dossier_no, dossier_id))""",
    "CREATE INDEX numbers_of_dossier ON numbers (dossier_id)",
    """CREATE TABLE enroll_codes (
        code_hash TEXT NOT NULL PRIMARY KEY, agency_code TEXT NOT NULL, made_at TEXT NOT NULL,
        expires_at TEXT NOT NULL, station TEXT, public_key TEXT, used_at TEXT)""",
    """CREATE TABLE grants (
        grant_id TEXT NOT NULL PRIMARY KEY, station TEXT NOT NULL, agency_code TEXT NOT NULL,
        slot BIGINT NOT NULL, first BIGINT NOT NULL, last BIGINT NOT NULL, width BIGINT NOT NULL,
        is_reserve BIGINT NOT NULL, granted_at TEXT NOT NULL,
        UNIQUE (agency_code, slot, is_reserve))""",
)

# What stations say of themselves (days closed, keys, clocks) is little among their dossiers.
_V2 = ("CREATE INDEX lines_of_desk ON lines (station, kind, seq) WHERE dossier_id IS NULL",)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_V1, _V2)
"""Element n brings version n to version n + 1."""


def schema_version(connection: Connection) -> int:
    """0 for an empty database. Raises Integrity (`foreign_database`) for somebody else's."""
    names = set(inspect(connection).get_table_names())
    if "schema_version" in names:
        return int(connection.execute(text("SELECT version FROM schema_version")).scalar_one())
    if names:
        raise Integrity("foreign_database")
    return 0


def migrate(connection: Connection) -> int:
    """Bring the schema up to date inside the caller's transaction; the version it had.

    Raises Integrity (`newer_database`, `foreign_database`); nothing has been touched then.
    """
    version = schema_version(connection)
    if version > len(MIGRATIONS):
        raise Integrity("newer_database", version=version, known=len(MIGRATIONS))
    if version == 0:
        connection.execute(text("CREATE TABLE schema_version (version BIGINT NOT NULL)"))
        connection.execute(text("INSERT INTO schema_version (version) VALUES (0)"))
    for step in MIGRATIONS[version:]:
        for sql in step:
            connection.execute(text(sql))
    if version != len(MIGRATIONS):
        connection.execute(text("UPDATE schema_version SET version = :v"), {"v": len(MIGRATIONS)})
    return version
