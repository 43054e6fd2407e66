"""What the lines of the register say, read by their keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import literal_column, select, text

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.listing import ListedRow
from desk_app.domain.moments import parse_moment
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

D = schema.dossiers.c
_LISTED = Prepared(
    select(
        D.n,
        D.dossier_no,
        D.applicant,
        D.owner,
        D.procedure_code,
        D.procedure_name,
        D.sector,
        D.status,
        D.received_at,
        D.due_on,
        D.channel,
        D.clerk,
        D.phone,
        D.holder_kind,
        D.holder_name,
        D.handed_kind,
        D.handed_name,
        D.ready_at,
        D.returned_at,
        D.answer_by,
        D.printed,
        D.doubts,
    ).where(D.n.in_(select(literal_column("value")).select_from(text("json_each(:ids)"))))
)


def rows_at(look: Look, ids: Sequence[int]) -> tuple[ListedRow, ...]:
    """The rows with these keys, in this order."""
    found = _LISTED.run(look.cursor, ids=f"[{','.join(map(str, ids))}]")
    by_n = {row[0]: _listed(*row) for row in found}
    return tuple(by_n[n] for n in ids if n in by_n)


def _listed(
    n: int,
    dossier_no: str,
    applicant: str,
    owner: str,
    code: str,
    name: str,
    sector: str,
    status: str,
    received_at: str | None,
    due_on: str | None,
    channel: str,
    clerk: str,
    phone: str | None,
    holder_kind: str | None,
    holder_name: str | None,
    handed_kind: str | None,
    handed_name: str | None,
    ready_at: str | None,
    returned_at: str | None,
    answer_by: str | None,
    printed: int,
    doubts: int,
) -> ListedRow:
    stands = Status(status)
    return ListedRow(
        n=n,
        dossier_no=dossier_no,
        applicant=applicant,
        owner=owner,
        procedure_code=code,
        procedure_name=name,
        sector=sector,
        status=stands,
        received_at=parse_moment(received_at) if received_at else None,
        due_on=date.fromisoformat(due_on) if due_on else None,
        channel=channel,
        clerk=clerk,
        phone=phone or "",
        holder=_holder(holder_kind, holder_name) or Holder(HolderKind.DESK),
        handed_to=_holder(handed_kind, handed_name),
        ready_at=parse_moment(ready_at) if ready_at else None,
        returned_at=parse_moment(returned_at) if returned_at else None,
        answer_by=date.fromisoformat(answer_by) if answer_by else None,
        is_unprinted=not printed and not stands.is_final and stands is not Status.REGISTERED,
        has_doubts=bool(doubts),
    )


def _holder(kind: str | None, name: str | None) -> Holder | None:
    return Holder(HolderKind(kind), name or "") if kind else None
