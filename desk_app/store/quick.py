"""What quick entry asks of the tables: the lines of a day, the last number of a book or a pad."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, time
from itertools import groupby

from sqlalchemy import bindparam, exists, func, literal_column, select

from desk_app.domain.codec import read_body
from desk_app.domain.dossier import Dossier
from desk_app.domain.moments import VIETNAM, moment_text
from desk_app.domain.workflow import fold
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared

D = schema.dossiers.c
J = schema.journal.c


def _field(path: str) -> object:
    return func.json_extract(J.body, literal_column(f"'$.fields.{path}'"))


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
_noted = schema.journal.alias("noted")
_TAKEN = Prepared(
    select(D.dossier_no)
    .select_from(schema.journal)
    .join(schema.dossiers, J.dossier_id == D.dossier_id)
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
_LINES = Prepared(
    select(D.procedure_code, J.dossier_id, J.body)
    .select_from(schema.dossiers)
    .join(schema.journal, J.dossier_id == D.dossier_id)
    .where(
        D.n > bindparam("since"),
        D.status == literal_column("'returned'"),
        D.received_at >= bindparam("from_at"),
        D.received_at <= bindparam("to_at"),
    )
    .order_by(D.n, J.seq)
)


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


def returned_on(look: Look, codes: Collection[str], day: date, since: int) -> Iterator[Dossier]:
    """Dossiers of these procedures received on `day` and returned, in the order of the day."""
    found = _LINES.run(
        look.cursor,
        since=since,
        from_at=moment_text(datetime.combine(day, time.min, VIETNAM)),
        to_at=moment_text(datetime.combine(day, time.max, VIETNAM)),
    )
    wanted = ((row[1], row[2]) for row in found if row[0] in codes)
    for _, bodies in groupby(wanted, key=lambda row: row[0]):
        dossier = fold(read_body(body) for _, body in bodies)
        if dossier is not None:
            yield dossier
