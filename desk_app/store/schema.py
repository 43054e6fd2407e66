"""The tables of the newest version, for building queries. The DDL itself is in migrations."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Table, Text

metadata = MetaData()


def _table(name: str, /, **columns: type[Text] | type[Integer]) -> Table:
    return Table(name, metadata, *(Column(column, kind) for column, kind in columns.items()))


meta = _table("meta", key=Text, value=Text)
journal = _table(
    "journal",
    seq=Integer,
    hash=Text,
    kind=Text,
    dossier_id=Text,
    recorded_at=Text,
    body=Text,
)
settings = _table("settings", key=Text, value=Text)
dossiers = _table(
    "dossiers",
    n=Integer,
    dossier_id=Text,
    dossier_no=Text,
    status=Text,
    revision=Integer,
    version=Integer,
    procedure_code=Text,
    procedure_name=Text,
    sector=Text,
    applicant=Text,
    owner=Text,
    whose_id=Text,
    channel=Text,
    clerk=Text,
    registered_at=Text,
    received_at=Text,
    due_on=Text,
    printed=Integer,
    doubts=Integer,
)
numbers = _table("numbers", dossier_no=Text, state=Text, n=Integer, reason=Text)
grants = _table(
    "grants",
    grant_id=Text,
    agency_code=Text,
    first=Integer,
    last=Integer,
    width=Integer,
    is_reserve=Integer,
)
counters = _table("counters", grant_id=Text, day=Text, last=Integer)
people = _table("people", person_key=Text, last_seq=Integer, body=Text)
prints = _table(
    "prints",
    seq=Integer,
    n=Integer,
    form=Text,
    paper=Text,
    copy=Integer,
    version=Integer,
    printed_at=Text,
    sha256=Text,
)
days = _table(
    "days",
    day=Text,
    received=Integer,
    returned=Integer,
    refused=Integer,
    printed=Integer,
    closed_seq=Integer,
)
search = _table("dossier_search", rowid=Integer, words=Text, dossier_search=Text)
procedures = _table("procedures", code=Text, name=Text, words=Text, is_hidden=Integer, body=Text)
sync_cursor = _table(
    "sync_cursor", center_id=Text, acked_seq=Integer, acked_hash=Text, acked_at=Text
)

# Everything the journal alone decides: a replay must give these tables again, row for row.
PROJECTED = (settings, dossiers, numbers, grants, counters, people, prints, days)
