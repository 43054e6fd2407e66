"""What the tables know of single folders, of numbers and of slips."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.paper import RECEIPTS
from desk_app.domain.slips import SlipState
from desk_app.domain.stock_take import FolderRecord
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.morning import first_seq_of
from desk_app.store.prepared import Prepared

D = schema.dossiers.c
N = schema.numbers.c

# --- folders -----------------------------------------------------------------------------------

FOLDER = (
    D.n,
    D.dossier_no,
    D.owner,
    D.status,
    D.version,
    D.holder_kind,
    D.holder_name,
    D.handed_kind,
    D.handed_name,
    D.received_at.is_not(None),
)


@cache
def holder_of(kind: str, name: str) -> Holder:
    return Holder(HolderKind(kind), name)


def folder_of(
    n: int,
    dossier_no: str,
    owner: str,
    status: str,
    version: int,
    holder_kind: str,
    holder_name: str,
    handed_kind: str,
    handed_name: str,
    is_received: int,
) -> FolderRecord:
    return FolderRecord(
        n,
        dossier_no,
        owner,
        Status(status),
        version,
        holder_of(holder_kind, holder_name),
        holder_of(handed_kind, handed_name) if handed_kind else None,
        bool(is_received),
    )


@dataclass(frozen=True, slots=True)
class NumberRow:
    """What became of a number; `record` None: no dossier has it."""

    state: str
    reason: str
    record: FolderRecord | None


_BY_NUMBER = Prepared(
    select(N.state, N.reason, *FOLDER)
    .select_from(schema.numbers.outerjoin(schema.dossiers, D.n == N.n))
    .where(N.dossier_no == bindparam("the_no"))
)
_BY_N = Prepared(select(*FOLDER).where(D.n == bindparam("the_n")))
_N_OF = Prepared(select(N.n).where(N.dossier_no == bindparam("the_no")))


def number_row(look: Look, number: str) -> NumberRow | None:
    """A number, present, former, of a slip or voided; None: never met here."""
    row = _BY_NUMBER.run(look.cursor, the_no=number).fetchone()
    if row is None:
        return None
    return NumberRow(row[0], row[1], folder_of(*row[2:]) if row[2] is not None else None)


def folder(look: Look, n: int) -> FolderRecord:
    return folder_of(*_BY_N.run(look.cursor, the_n=n).fetchone())


def rows_of(look: Look, codes: Iterable[str]) -> dict[str, int | None]:
    """Per number or slip the row of its dossier; None for one that has none."""
    found = {}
    for code in codes:
        row = _N_OF.run(look.cursor, the_no=code).fetchone()
        found[code] = row[0] if row else None
    return found


# --- moved since -------------------------------------------------------------------------------

J = schema.journal.c
MOVES = (
    "received",
    "refused",
    "handed_over",
    "taken_over",
    "folder_located",
    "returned",
    "papers_given_back",
)
"""Steps at which somebody has the folder in hand: they are a sight of it as good as a count's."""
_kinds: list[ColumnElement[str]] = [literal_column(f"'{kind}'") for kind in MOVES]
_MOVED = Prepared(
    select(J.dossier_id, func.max(J.seq))
    .where(J.seq >= bindparam("first"), J.kind.in_(_kinds))
    .group_by(J.dossier_id)
)
_id_of = select(J.dossier_id).where(J.seq == bindparam("the_n")).scalar_subquery()
_LAST_MOVE = Prepared(select(func.max(J.seq)).where(J.dossier_id == _id_of, J.kind.in_(_kinds)))


def moves_since(look: Look, first_seq: int) -> dict[str, int]:
    """Per dossier whose folder somebody had in hand from that line on: the last such line."""
    return dict(_MOVED.run(look.cursor, first=first_seq).fetchall())


def last_move(look: Look, n: int) -> int:
    """The last line at which somebody had this folder in hand; 0 for never."""
    row = _LAST_MOVE.run(look.cursor, the_n=n).fetchone()
    return int(row[0] or 0)


P = schema.prints.c
_LAST_PRINT = Prepared(
    select(func.max(P.seq)).where(
        P.n == bindparam("the_n"),
        P.form.in_([literal_column(f"'{form}'") for form in RECEIPTS]),
        P.version == bindparam("the_version"),
        P.seq > bindparam("after"),
    )
)


def was_printed(look: Look, record: FolderRecord, after: int) -> bool:
    """Whether the present version of the receipt was printed after line `after`."""
    asked = {"the_n": record.n, "the_version": record.version, "after": after}
    return _LAST_PRINT.run_row(look.cursor, asked).fetchone()[0] is not None


# --- slips -------------------------------------------------------------------------------------

S = schema.slips.c
_SLIP = Prepared(select(S.state, S.reason).where(S.slip_no == bindparam("the_no")))
_RESERVED = Prepared(
    select(S.slip_no)
    .where(
        S.state == literal_column("'blank'"),
        S.agency_code == bindparam("agency"),
        S.running == bindparam("running"),
    )
    .limit(literal_column("1"))
)
_BLANK = Prepared(select(func.count()).where(S.state == literal_column("'blank'")))


def slip_state(look: Look, slip_no: str) -> tuple[SlipState, str] | None:
    """How a slip stands, with the reason; None: no line of this journal knows it."""
    row = _SLIP.run(look.cursor, the_no=slip_no).fetchone()
    return (SlipState(row[0]), str(row[1])) if row else None


def blank_slip_of(look: Look, agency_code: str, running: int) -> str | None:
    """The blank slip that has this running number reserved."""
    row = _RESERVED.run(look.cursor, agency=agency_code, running=running).fetchone()
    return str(row[0]) if row else None


def blank_slips(look: Look) -> int:
    return int(_BLANK.run(look.cursor).fetchone()[0])


# --- the dossiers of a day ---------------------------------------------------------------------

_first = schema.journal.alias("first_line")
_n_of_line = (
    select(func.min(_first.c.seq)).where(_first.c.dossier_id == J.dossier_id).scalar_subquery()
)
_RECEIVED = Prepared(
    select(D.n, D.dossier_no)
    .select_from(schema.journal.join(schema.dossiers, D.n == _n_of_line))
    .where(
        J.seq >= bindparam("first"),
        J.kind == literal_column("'received'"),
        D.received_at.between(bindparam("low"), bindparam("high")),
    )
    .order_by(D.n)
)
_SIGHTS = ("handed_over", "taken_over", "folder_located", "returned", "papers_given_back")
_UNSCANNED: ColumnElement[str] = literal_column("""'%"is_unscanned":true%'""")
_SIGHTED = Prepared(
    select(_n_of_line)
    .distinct()
    .where(
        J.seq >= bindparam("first"),
        J.kind.in_([literal_column(f"'{kind}'") for kind in _SIGHTS]),
        J.recorded_at <= bindparam("high"),
        J.body.not_like(_UNSCANNED),  # said to have moved: nobody held the folder to a scanner
    )
)


def received_on(look: Look, day: date) -> dict[int, str]:
    """Row and present number of the dossiers received on a day, also those entered later."""
    asked = {"first": first_seq_of(look, day), "low": f"{day}", "high": f"{day}~"}
    return dict(_RECEIVED.run_row(look.cursor, asked).fetchall())


def sighted_on(look: Look, day: date) -> frozenset[int]:
    """Rows of the dossiers whose folder changed hands by a scan on a day."""
    asked = {"first": first_seq_of(look, day), "high": f"{day}~"}
    return frozenset(row[0] for row in _SIGHTED.run_row(look.cursor, asked))
