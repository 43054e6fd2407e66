"""Whether a receipt is genuine and the latest, for whoever holds it; nothing about anybody.

What is told of a dossier is its code, its state, when it was received and when it is due, and the
version of its receipt: no name, no address, not even what was asked for.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, select

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Entry
from desk_app.domain.moments import moment_text
from desk_app.domain.scanning import Scan, ScanKind, read_scan
from desk_app.domain.seal_verdicts import SealState, SealVerdict, judge
from desk_app.signatures import is_signed
from sync import wire
from sync.center import schema
from sync.center.core import Center
from sync.center.projection import stored_readings
from sync.center.station_keys import known_keys

NOT_READ, NOT_HERE = "not_read", "not_here"
_BEST_FIRST = tuple(SealState)
"""Of two dossiers that claim one number, the one that the paper agrees with is told of."""


def paper(center: Center, text: str) -> wire.PaperReply:
    """The reply to what a QR code says, or a number that was typed in. Never refuses."""
    scan = read_scan(text[: wire.MAX_PAPER_LETTERS], on=center.now().date())
    if scan.kind is not ScanKind.DOSSIER or not scan.dossier_no:
        return wire.PaperReply(NOT_READ)
    with center.database.reading() as connection:
        verdict = _verdict(connection, replace(scan, needs_confirmation=False))
    return _reply(scan, verdict)


def _verdict(connection: Connection, scan: Scan) -> SealVerdict:
    keys = known_keys(connection, scan.seal.stamp.station_tag) if scan.seal else ()
    found = [
        judge(scan, keys, is_signed, entries)
        for entries in _histories(connection, scan.dossier_no or "") or [()]
    ]
    return min(found, key=lambda verdict: _BEST_FIRST.index(verdict.state))


def _histories(connection: Connection, number: str) -> list[tuple[Entry, ...]]:
    """The entries of every dossier that has, or had, this number."""
    numbers = schema.numbers.c
    query = select(numbers.dossier_id).where(numbers.dossier_no == number)
    ids = list(connection.execute(query.order_by(numbers.dossier_id)).scalars())
    readings = stored_readings(connection, ids)
    return [
        tuple(one.entry for one in readings.get(dossier_id, []) if one.entry is not None)
        for dossier_id in ids
    ]


def _reply(scan: Scan, verdict: SealVerdict) -> wire.PaperReply:
    record, stamp = verdict.after, scan.seal.stamp if scan.seal else None
    state = verdict.state.value
    if record is None and verdict.state is SealState.UNSIGNED:
        state = NOT_HERE
    return wire.PaperReply(
        state=state,
        is_genuine=verdict.is_genuine,
        dossier_no=scan.dossier_no or "",
        version=verdict.version,
        received_at=moment_text(stamp.received_at) if stamp else "",
        due_at=moment_text(stamp.due_at) if stamp and stamp.due_at else "",
        latest=verdict.latest,
        record_no=record.dossier_no if record else "",
        status=record.status.value if record else "",
        record_received_at=_received(record),
        record_due_at=moment_text(record.due.due_at) if record and record.due else "",
    )


def _received(record: Dossier | None) -> str:
    return moment_text(record.received_at) if record and record.received_at else ""
