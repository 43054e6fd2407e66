"""The centre's tables as SQLAlchemy sees them; a test holds them against the migrations."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, MetaData, Table, Text

METADATA = MetaData()


def _table(name: str, *columns: str) -> Table:
    """Columns by name; `#` in front means a whole number, everything else is text."""
    made = [
        Column(column.lstrip("#"), BigInteger() if column.startswith("#") else Text())
        for column in columns
    ]
    return Table(name, METADATA, *made)


center = _table("center", "center_id", "known_kinds")
stations = _table(
    "stations",
    *("station", "name", "public_key", "token_hash", "agency_code", "enrolled_at"),
    *("revoked_at", "#head_seq", "head_hash", "last_seen_at"),
)
bundles = _table(
    "bundles",
    *("station", "#first_seq", "#last_seq", "previous", "last_hash", "signature", "road"),
    "arrived_at",
)
lines = _table("lines", "station", "#seq", "hash", "body", "kind", "dossier_id", "#revision")
flags = _table("flags", "station", "#seq", "code", "place")
dossiers = _table(
    "dossiers",
    *("dossier_id", "#entries", "trouble", "dossier_no", "status", "#status_code", "#revision"),
    *("station", "procedure_code", "owner", "applicant", "received_at", "due_at", "due_on"),
    "#open_doubts",
)
numbers = _table("numbers", "dossier_no", "dossier_id")
enroll_codes = _table(
    "enroll_codes",
    *("code_hash", "agency_code", "made_at", "expires_at", "station", "public_key", "used_at"),
)
grants = _table(
    "grants",
    *("grant_id", "station", "agency_code", "#slot", "#first", "#last", "#width"),
    *("#is_reserve", "granted_at"),
)
