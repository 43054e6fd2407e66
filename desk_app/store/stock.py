"""What the tables know of folders by place, of numbers and of slips."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.slips import SlipState
from desk_app.domain.stock_take import DRAWER, NEVER_HERE, SHELF, FolderRecord
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.morning import first_seq_of
from desk_app.store.prepared import Prepared

D = schema.dossiers.c
N = schema.numbers.c

# --- folders -----------------------------------------------------------------------------------

_FOLDER = (
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


def _folder(
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
    select(N.state, N.reason, *_FOLDER)
    .select_from(schema.numbers.outerjoin(schema.dossiers, D.n == N.n))
    .where(N.dossier_no == bindparam("the_no"))
)
_BY_N = Prepared(select(*_FOLDER).where(D.n == bindparam("the_n")))
_N_OF = Prepared(select(N.n).where(N.dossier_no == bindparam("the_no")))


def number_row(look: Look, number: str) -> NumberRow | None:
    """A number, present, former, of a slip or voided; None: never met here."""
    row = _BY_NUMBER.run(look.cursor, the_no=number).fetchone()
    if row is None:
        return None
    return NumberRow(row[0], row[1], _folder(*row[2:]) if row[2] is not None else None)


def folder(look: Look, n: int) -> FolderRecord:
    return _folder(*_BY_N.run(look.cursor, the_n=n).fetchone())


def rows_of(look: Look, codes: Iterable[str]) -> dict[str, int | None]:
    """Per number or slip the row of its dossier; None for one that has none."""
    found = {}
    for code in codes:
        row = _N_OF.run(look.cursor, the_no=code).fetchone()
        found[code] = row[0] if row else None
    return found


# The words of the index's own condition: only so SQLite knows that the index will do.
_HELD = (
    D.holder_kind != literal_column("'citizen'"),
    D.handed_kind == literal_column("''"),
    D.status.not_in([literal_column(f"'{status}'") for status in sorted(NEVER_HERE)]),
    D.received_at.is_not(None),
)
_PLACES = Prepared(
    select(D.holder_kind, D.holder_name, func.count())
    .where(*_HELD)
    .group_by(D.holder_kind, D.holder_name)
)
_OF_KIND = Prepared(
    select(*_FOLDER, D.dossier_id).where(*_HELD, D.holder_kind == bindparam("kind")).order_by(D.n)
)
_OF_HOLDER = Prepared(
    select(*_FOLDER, D.dossier_id)
    .where(*_HELD, D.holder_kind == bindparam("kind"), D.holder_name == bindparam("name"))
    .order_by(D.n)
)


def holders(look: Look) -> tuple[tuple[Holder, int], ...]:
    """Everybody who must have folders now, and how many."""
    found = _PLACES.run(look.cursor).fetchall()
    return tuple((holder_of(kind, name), count) for kind, name, count in found)


@dataclass(frozen=True, slots=True)
class Expected:
    """The folders that must be somewhere, by row, oldest first, still as the table's rows."""

    rows: dict[int, tuple[object, ...]]

    def record(self, n: int) -> FolderRecord:
        return _folder(*self.rows[n][:-1])  # type: ignore[arg-type]  # a row of _FOLDER

    def dossier_id(self, n: int) -> str:
        return str(self.rows[n][-1])


def expected(look: Look, place: Holder | None) -> Expected:
    """What must be found at a place (None: tray and shelf): on its way is what is nowhere."""
    if place == DRAWER:
        return Expected({})
    kinds = (HolderKind.DESK, HolderKind.SHELF) if place is None else (place.kind,)
    whole_kind = kinds[0] is HolderKind.DESK or (place is not None and place == SHELF)
    rows: list[tuple[object, ...]] = []
    for kind in kinds:
        if whole_kind:
            rows += _OF_KIND.run(look.cursor, kind=kind.value).fetchall()
        elif place is not None:
            rows += _OF_HOLDER.run(look.cursor, kind=kind.value, name=place.name).fetchall()
    return Expected({row[0]: row for row in rows})  # type: ignore[misc]  # n comes first


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
    select(J.dossier_id).distinct().where(J.seq >= bindparam("first"), J.kind.in_(_kinds))
)
_id_of = select(J.dossier_id).where(J.seq == bindparam("the_n")).scalar_subquery()
_LAST_MOVE = Prepared(select(func.max(J.seq)).where(J.dossier_id == _id_of, J.kind.in_(_kinds)))


def moved_since(look: Look, first_seq: int) -> frozenset[str]:
    """Ids of the dossiers whose folder somebody had in hand from that line on."""
    return frozenset(row[0] for row in _MOVED.run(look.cursor, first=first_seq))


def last_move(look: Look, n: int) -> int:
    """The last line at which somebody had this folder in hand; 0 for never."""
    row = _LAST_MOVE.run(look.cursor, the_n=n).fetchone()
    return int(row[0] or 0)


P = schema.prints.c
_LAST_PRINT = Prepared(
    select(func.max(P.seq)).where(
        P.n == bindparam("the_n"),
        P.form == literal_column("'receipt'"),
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
_SIGHTED = Prepared(
    select(_n_of_line)
    .distinct()
    .where(
        J.seq >= bindparam("first"),
        J.kind.in_([literal_column(f"'{kind}'") for kind in _SIGHTS]),
        J.recorded_at <= bindparam("high"),
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
