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
    holder_kind=Text,
    holder_name=Text,
    handed_kind=Text,
    handed_name=Text,
    ready_at=Text,
    returned_at=Text,
    answer_by=Text,
    phone=Text,
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
handovers = _table("handovers", seq=Integer, manifest_no=Text, n=Integer, taken_seq=Integer)
clerks = _table("clerks", name=Text, role=Text, is_active=Integer)
slips = _table(
    "slips",
    slip_no=Text,
    block_no=Text,
    agency_code=Text,
    running=Integer,
    width=Integer,
    printed_at=Text,
    state=Text,
    n=Integer,
    reason=Text,
    held_until=Text,
)
counts = _table(
    "counts",
    seq=Integer,
    day=Text,
    count_id=Text,
    place_kind=Text,
    place_name=Text,
    is_partial=Integer,
)
settled = _table("settled", seq=Integer, day=Text, kind=Text, subject=Text, reason=Text, head=Text)
search = _table("dossier_search", rowid=Integer, words=Text, dossier_search=Text)
procedures = _table("procedures", code=Text, name=Text, words=Text, is_hidden=Integer, body=Text)
sync_cursor = _table(
    "sync_cursor", center_id=Text, acked_seq=Integer, acked_hash=Text, acked_at=Text
)
# What only this machine keeps: no journal line says it, no replay compares it.
pins = _table("pins", name=Text, hash=Text, failures=Integer, locked_until=Text)
drafts = _table(
    "drafts",
    draft_id=Text,
    clerk=Text,
    kind=Text,
    label=Text,
    saved_at=Text,
    is_parked=Integer,
    body=Text,
)
count_scans = _table(
    "count_scans",
    count_id=Text,
    code=Text,
    position=Integer,
    version=Integer,
    n=Integer,
    seq=Integer,
    kind=Text,
    detail=Text,
    is_altered=Integer,
)
open_counts = _table(
    "open_counts",
    count_id=Text,
    day=Text,
    place_kind=Text,
    place_name=Text,
    clerk=Text,
    started_at=Text,
    first_seq=Integer,
)
station_keys = _table("station_keys", station=Text, public_key=Text, name=Text, is_revoked=Integer)
day_answers = _table("day_answers", day=Text, answered_at=Text, is_equal=Integer, body=Text)

# Everything the journal alone decides: a replay must give these tables again, row for row.
PROJECTED = (
    settings,
    dossiers,
    numbers,
    grants,
    counters,
    people,
    prints,
    days,
    handovers,
    clerks,
    slips,
    counts,
    settled,
)
