"""What quick entry asks of the tables: the lines of a day, the last number of a book or a pad."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, FromClause, bindparam, exists, func, literal_column, select

from desk_app.domain.moments import VIETNAM, moment_text, parse_moment
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

D = schema.dossiers.c
J = schema.journal.c


def _field(path: str, line: FromClause = schema.journal) -> ColumnElement[Any]:
    """A field of a journal line, read out of its body; None where it has its default."""
    return func.json_extract(line.c.body, literal_column(f"'$.fields.{path}'"))


_BOOK = Prepared(
    select(_field("result_no"), _field("issued_on"))
    .select_from(schema.dossiers)
    .join(schema.journal, J.dossier_id == D.dossier_id)
    .where(
        D.procedure_code == bindparam("the_procedure"),
        D.n > bindparam("since"),
        J.kind == literal_column("'result_ready'"),
    )
    .order_by(D.n.desc())
    .limit(literal_column("1"))
)
_noted, _first = schema.journal.alias("noted"), schema.journal.alias("first")
# A dossier's row is named after its first line: dossiers have no index of their ids.
_row_of_line = (
    select(func.min(_first.c.seq)).where(_first.c.dossier_id == J.dossier_id).scalar_subquery()
)
_TAKEN = Prepared(
    select(D.dossier_no)
    .select_from(schema.journal)
    .join(schema.dossiers, D.n == _row_of_line)
    .where(
        J.seq > bindparam("since"),
        J.kind == literal_column("'result_ready'"),
        _field("result_no") == bindparam("the_book_no"),
        _field("issued_on") >= bindparam("the_day"),
        D.procedure_code == bindparam("the_procedure"),
        ~exists().where(
            _noted.c.dossier_id == J.dossier_id, _noted.c.kind == literal_column("'note_added'")
        ),
    )
    .limit(literal_column("1"))
)
_PAD = Prepared(
    select(_field("fees[#-1].receipt_series"), _field("fees[#-1].receipt_no"))
    .where(J.seq > bindparam("since"), J.kind == literal_column("'paid'"))
    .order_by(J.seq.desc())
    .limit(literal_column("1"))
)
# A case done in one breath is one run of lines: received, perhaps paid, result, returned.
_began, _paid, _done, _back, _said, _right = (
    schema.journal.alias(name) for name in ("began", "paid", "done", "back", "said", "right")
)


def _as_corrected(path: str) -> ColumnElement[Any]:
    """What the newest correction says of a field, as JSON; None where none says anything."""
    said = _field(path, _right)
    of_it = (_right.c.dossier_id == D.dossier_id) & (_right.c.kind == literal_column("'corrected'"))
    newest = select(said).select_from(_right).where(of_it, said.isnot(None))
    return newest.order_by(_right.c.seq.desc()).limit(literal_column("1")).scalar_subquery()


_LINES = Prepared(
    select(
        D.dossier_no,
        D.received_at,
        D.procedure_code,
        D.procedure_name,
        D.applicant,
        _field("intake.parts[0].certified_copies", _began),
        _field("intake.parts[0].pages", _began),
        _field("fees[0].amount", _paid),
        _field("result_no", _done),
        select(func.count())
        .select_from(_said)
        .where(_said.c.dossier_id == D.dossier_id, _said.c.kind == literal_column("'note_added'"))
        .scalar_subquery(),
        _as_corrected("intake"),
        _as_corrected("fees_paid"),
    )
    .select_from(schema.dossiers)
    .join(_began, _began.c.seq == D.n)
    .join(
        _back,
        _back.c.seq.in_([D.n + literal_column("2"), D.n + literal_column("3")])
        & (_back.c.kind == literal_column("'returned'"))
        & (_back.c.dossier_id == D.dossier_id)
        & (_back.c.recorded_at == _began.c.recorded_at),
    )
    .join(_done, _done.c.seq == _back.c.seq - literal_column("1"))
    .outerjoin(
        _paid,
        (_paid.c.seq == D.n + literal_column("1")) & (_paid.c.kind == literal_column("'paid'")),
    )
    .where(D.n > bindparam("since"), D.received_at.between(bindparam("low"), bindparam("high")))
    .order_by(D.n)
)


@dataclass(frozen=True, slots=True)
class QuickLine:
    """One case of the day as it stands now. `fee` in đồng; pages of one copy."""

    dossier_no: str
    at: datetime
    procedure_code: str
    procedure_name: str
    person: str
    copies: int
    pages: int
    fee: int
    book_no: str
    notes: int
    is_corrected: bool = False


def last_in_book(look: Look, procedure_code: str, since: int) -> tuple[str, date] | None:
    """Number and day of the newest result of a procedure, among rows after `since`."""
    row = _BOOK.run(look.cursor, the_procedure=procedure_code, since=since).fetchone()
    return (str(row[0]), date.fromisoformat(row[1])) if row else None


def holder_of(look: Look, procedure_code: str, book_no: str, day: date, since: int) -> str | None:
    """The dossier that got this number of the book on `day` or after it.

    A line that somebody has noted as wrong gives its number free for the right one.
    """
    asked = {"the_procedure": procedure_code, "the_book_no": book_no, "the_day": day.isoformat()}
    row = _TAKEN.run(look.cursor, since=since, **asked).fetchone()
    return str(row[0]) if row else None


def last_fee_receipt(look: Look, since: int) -> tuple[str, str]:
    """Series and number of the fee receipt written last at this station; empty without one."""
    row = _PAD.run(look.cursor, since=since).fetchone()
    return (str(row[0] or ""), str(row[1] or "")) if row else ("", "")


def lines_of(look: Look, day: date, since: int) -> tuple[QuickLine, ...]:
    """The cases of a day that were done in one breath, oldest first."""
    low, high = (datetime.combine(day, at, VIETNAM) for at in (time.min, time.max))
    found = _LINES.run(
        look.cursor, since=since, low=moment_text(low), high=moment_text(high)
    ).fetchall()
    return tuple(_line(row) for row in found)


def _line(row: Sequence[Any]) -> QuickLine:
    intake, paid = (json.loads(text) if text else None for text in row[10:12])
    copies, pages, fee = row[5:8]
    if intake is not None:
        part: dict[str, Any] = next(iter(intake.get("parts", ())), {})
        copies, pages = part.get("certified_copies"), part.get("pages")
    if paid is not None:
        first: dict[str, Any] = next(iter(paid), {})
        fee = first.get("amount")
    return QuickLine(
        dossier_no=row[0],
        at=parse_moment(row[1]),
        procedure_code=row[2],
        procedure_name=row[3],
        person=row[4],
        copies=copies or 0,
        pages=pages or 0,
        fee=fee or 0,
        book_no=row[8] or "",
        notes=row[9],
        is_corrected=intake is not None or paid is not None,
    )
