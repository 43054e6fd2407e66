"""What the tables know of piles: their numbers, and which folders are still on their way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, func, literal_column, select

from desk_app.domain.codec import read_body
from desk_app.domain.dossier import Holder
from desk_app.domain.entries import Entry, HandedOver
from desk_app.domain.handing import manifest_running
from desk_app.domain.moments import parse_moment
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared
from desk_app.store.queries import FINAL

D = schema.dossiers.c
H = schema.handovers.c
_LATER = schema.journal.alias("later")


@dataclass(frozen=True, slots=True)
class LineRow:
    """One folder of a manifest. `is_open`: this is where it was last sent, and nobody has it.
    `is_superseded`: before anybody had it, it was sent on, by itself or with another pile.
    """

    seq: int
    manifest_no: str
    dossier_id: str
    is_open: bool
    is_superseded: bool = False


# the last time the folder was sent anywhere, also by itself, without a manifest
_latest = (
    select(func.max(_LATER.c.seq))
    .where(_LATER.c.dossier_id == D.dossier_id, _LATER.c.kind == literal_column("'handed_over'"))
    .scalar_subquery()
)
# a dossier's row is named after its first line: there is no index of their ids
_first_line = (
    select(func.min(schema.journal.c.seq))
    .where(schema.journal.c.dossier_id == bindparam("the_id"))
    .scalar_subquery()
)
_on_its_way = (
    H.taken_seq.is_(None),
    H.seq == _latest,
    D.handed_kind != literal_column("''"),
    D.status.not_in([literal_column(f"'{status}'") for status in FINAL]),
)
_LINES = Prepared(
    select(H.seq, H.manifest_no, D.dossier_id, H.taken_seq, _latest, D.handed_kind, D.status)
    .join(schema.dossiers, D.n == H.n)
    .where(H.manifest_no == bindparam("the_no"))
    .order_by(H.seq)
)
_OPEN = Prepared(
    select(H.manifest_no, func.count(), func.min(H.seq))
    .join(schema.dossiers, D.n == H.n)
    .where(*_on_its_way)
    .group_by(H.manifest_no)
    .order_by(func.min(H.seq).desc())
)
_OPEN_OF = Prepared(
    select(H.manifest_no).join(schema.dossiers, D.n == H.n).where(*_on_its_way, D.n == _first_line)
)
_SIZE = Prepared(select(func.count()).where(H.manifest_no == bindparam("the_no")))
_OF_DAY = Prepared(
    select(H.manifest_no)
    .distinct()
    .where(H.manifest_no.between(bindparam("low"), bindparam("high")))
)
_BODY = Prepared(select(schema.journal.c.body).where(schema.journal.c.seq == bindparam("the_seq")))
_NEWEST = Prepared(select(H.seq, H.manifest_no).order_by(H.seq.desc()).limit(bindparam("most")))


def lines_of(look: Look, manifest_no: str) -> tuple[LineRow, ...]:
    """The folders of a manifest, in the order they were scanned; empty for an unknown one."""
    if not manifest_no.isascii():
        return ()
    found = _LINES.run(look.cursor, the_no=manifest_no).fetchall()
    return tuple(
        LineRow(
            seq=seq,
            manifest_no=no,
            dossier_id=dossier_id,
            is_open=taken is None and seq == latest and handed != "" and status not in FINAL,
            is_superseded=taken is None and seq != latest,
        )
        for seq, no, dossier_id, taken, latest, handed, status in found
    )


def open_counts(look: Look) -> tuple[tuple[str, int, int], ...]:
    """Piles with folders nobody has taken over: number, how many, a line of it, newest first."""
    return tuple(_OPEN.run(look.cursor).fetchall())


def open_manifest_of(look: Look, dossier_id: str) -> str:
    """The pile with which a folder is on its way; "" when it is with none."""
    row = _OPEN_OF.run(look.cursor, the_id=dossier_id).fetchone()
    return str(row[0]) if row else ""


def size_of(look: Look, manifest_no: str) -> int:
    return int(_SIZE.run(look.cursor, the_no=manifest_no).fetchone()[0])


def last_running(look: Look, stem: str) -> int:
    """The highest running number of the manifests that begin with `stem`; 0 for none."""
    found = _OF_DAY.run(look.cursor, low=stem, high=stem + "~")
    return max((manifest_running(no) for (no,) in found), default=0)


def handed_over(look: Look, seq: int) -> tuple[Entry, HandedOver]:
    """The journal line that sent a folder on its way."""
    entry = read_body(_BODY.run(look.cursor, the_seq=seq).fetchone()[0])
    assert isinstance(entry.fact, HandedOver)
    return entry, entry.fact


_FOLDERS = 3_000
_PILES = 120


def holders_used(look: Look) -> tuple[Holder, ...]:
    """Whom the last piles went to, the most frequent first."""
    first_lines: dict[str, int] = {}
    for seq, manifest_no in _NEWEST.run(look.cursor, most=_FOLDERS).fetchall():
        if len(first_lines) < _PILES:
            first_lines.setdefault(manifest_no, seq)
    often: dict[Holder, int] = {}
    for seq in first_lines.values():
        to = handed_over(look, seq)[1].to
        often[to] = often.get(to, 0) + 1
    return tuple(sorted(often, key=lambda to: -often[to]))


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A dossier that lies at the desk, waiting for somebody to solve it."""

    dossier_id: str
    dossier_no: str
    owner: str
    procedure_name: str
    received_at: datetime
    due_on: date | None


_WAITING = Prepared(
    select(D.dossier_id, D.dossier_no, D.owner, D.procedure_name, D.received_at, D.due_on)
    .where(
        D.status.in_([literal_column("'received'"), literal_column("'in_progress'")]),
        D.holder_kind == literal_column("'desk'"),
        D.handed_kind == literal_column("''"),
        D.received_at.is_not(None),
    )
    .order_by(D.n)
    .limit(bindparam("most"))
)
_MOVES = Prepared(
    select(schema.journal.c.body)
    .where(
        schema.journal.c.dossier_id == bindparam("the_id"),
        schema.journal.c.kind.in_(
            [literal_column(f"'{kind}'") for kind in ("handed_over", "taken_over", "supplemented")]
        ),
    )
    .order_by(schema.journal.c.seq)
)


def at_the_desk(look: Look, most: int) -> tuple[WaitingRow, ...]:
    """Dossiers that wait at the desk for somebody to solve them, oldest first."""
    return tuple(
        WaitingRow(
            dossier_id=dossier_id,
            dossier_no=no,
            owner=owner,
            procedure_name=name,
            received_at=parse_moment(received_at),
            due_on=date.fromisoformat(due_on) if due_on else None,
        )
        for dossier_id, no, owner, name, received_at, due_on in _WAITING.run(
            look.cursor, most=most
        ).fetchall()
    )


def moves_of(look: Look, dossier_id: str) -> tuple[Entry, ...]:
    """What brought a folder to the desk again after it was received: usually nothing."""
    return tuple(read_body(row[0]) for row in _MOVES.run(look.cursor, the_id=dossier_id).fetchall())
