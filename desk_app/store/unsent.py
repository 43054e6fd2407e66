"""The journal's last lines, as a list to look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select

from desk_app.domain.moments import parse_moment
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

J, D = schema.journal.c, schema.dossiers.c


@dataclass(frozen=True, slots=True)
class UnsentLine:
    """`kind` names the entry; `dossier_no` is "" for what concerns the desk itself."""

    seq: int
    kind: str
    recorded_at: datetime
    dossier_no: str


_first = schema.journal.alias("first")
# A dossier's row is named after its first line: dossiers have no index of their ids.
_row_of_line = (
    select(func.min(_first.c.seq)).where(_first.c.dossier_id == J.dossier_id).scalar_subquery()
)
_NEWEST = Prepared(
    select(J.seq, J.kind, J.recorded_at, D.dossier_no)
    .select_from(
        schema.journal.outerjoin(schema.dossiers, D.n == _row_of_line),
    )
    .where(J.seq > bindparam("acked"))
    .order_by(J.seq.desc())
    .limit(bindparam("most"))
)


def newest(look: Look, acked: int, most: int) -> tuple[UnsentLine, ...]:
    """Lines after `acked`, the newest first."""
    rows = _NEWEST.run(look.cursor, acked=acked, most=most)
    return tuple(UnsentLine(seq, kind, parse_moment(at), no or "") for seq, kind, at, no in rows)
