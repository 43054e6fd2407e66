"""What lies on the shelf: results that wait for their citizen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, bindparam, case, literal_column, select

from desk_app.domain.moments import parse_moment
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

D = schema.dossiers.c


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One result that waits. `place` is its place on the shelf, "" where that is not known; None
    while it does not lie there.
    """

    dossier_no: str
    person: str
    applicant: str
    phone: str
    procedure_name: str
    ready_at: datetime
    due_on: date | None
    place: str | None


_ON_SHELF = and_(D.holder_kind == literal_column("'shelf'"), D.handed_kind == literal_column("''"))
_WAITING = Prepared(
    select(
        D.dossier_no,
        D.owner,
        D.applicant,
        D.phone,
        D.procedure_name,
        D.ready_at,
        D.due_on,
        case((_ON_SHELF, D.holder_name)),
    )
    .where(D.status == literal_column("'result_ready'"), D.ready_at.is_not(None))
    .order_by(D.n)
    .limit(bindparam("most"))
)


def waiting(look: Look, most: int) -> tuple[WaitingRow, ...]:
    """Results ready and not returned, the longest waiting first, of the `most` oldest dossiers."""
    found = _WAITING.run(look.cursor, most=most).fetchall()
    found.sort(key=lambda row: row[5])
    return tuple(
        WaitingRow(
            dossier_no=row[0],
            person=row[1],
            applicant=row[2],
            phone=row[3],
            procedure_name=row[4],
            ready_at=parse_moment(row[5]),
            due_on=date.fromisoformat(row[6]) if row[6] else None,
            place=row[7],
        )
        for row in found
    )
