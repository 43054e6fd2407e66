"""Counts that are going on at this machine, and what was scanned in each.

They survive a power cut; the journal hears of a count only when it is finished.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Text,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.codec import read_body
from desk_app.domain.dossier import Holder
from desk_app.domain.moments import moment_text, parse_moment
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.stock_take import DRAWER, Count, PaperScan
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared
from desk_app.store.stock import holder_of

C = schema.count_scans.c
OPEN = schema.open_counts.c

# --- counts that go on -------------------------------------------------------------------------

_OPEN_COUNTS = Prepared(select(schema.open_counts).order_by(OPEN.started_at, OPEN.count_id))
_NEW_COUNT = Prepared(insert(schema.open_counts))
_END_COUNT = Prepared(delete(schema.open_counts).where(OPEN.count_id == bindparam("the_id")))
_END_SCANS = Prepared(delete(schema.count_scans).where(C.count_id == bindparam("the_id")))
_IS_OPEN = Prepared(select(OPEN.count_id).where(OPEN.count_id == bindparam("the_id")))


def place_of(kind: str, name: str) -> Holder | None:
    """A place as the tables write it; "" is everything at this desk."""
    return holder_of(kind, name) if kind else None


def open_counts(look: Look) -> tuple[Count, ...]:
    """The oldest first."""
    return tuple(
        Count(count_id, date.fromisoformat(day), place_of(kind, name), clerk, parse_moment(at), seq)
        for count_id, day, kind, name, clerk, at, seq in _OPEN_COUNTS.run(look.cursor).fetchall()
    )


def is_open(look: Look, count_id: str) -> bool:
    return _IS_OPEN.run(look.cursor, the_id=count_id).fetchone() is not None


def begin_count(look: Look, count: Count) -> None:
    row = {
        "count_id": count.count_id,
        "day": count.day.isoformat(),
        "place_kind": count.place.kind.value if count.place else "",
        "place_name": count.place.name if count.place else "",
        "clerk": count.clerk,
        "started_at": moment_text(count.started_at),
        "first_seq": count.first_seq,
    }
    _NEW_COUNT.run_row(look.cursor, row)


def end_count(look: Look, count_id: str) -> None:
    _END_COUNT.run(look.cursor, the_id=count_id)
    _END_SCANS.run(look.cursor, the_id=count_id)


# --- scans of a count --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One code of a count. `version` 0: its code says none; `n` None: no dossier had it then;
    `seq` is the journal's head when it was last scanned, `kind` the finding it was then, or "".
    """

    code: str
    version: int
    n: int | None
    seq: int
    kind: str
    detail: str = ""
    is_altered: int = 0

    @property
    def as_scan(self) -> PaperScan:
        return PaperScan(self.code, self.version, bool(self.is_altered))


_SCAN = (C.code, C.version, C.n, C.seq, C.kind, C.detail, C.is_altered)
_IN_ORDER = Prepared(
    select(C.code, C.n).where(C.count_id == bindparam("the_id")).order_by(C.position)
)
_TO_JUDGE = Prepared(
    select(*_SCAN)
    .where(
        C.count_id == bindparam("the_id"),
        or_(C.n.is_(None), C.kind != literal_column("''")),
    )
    .order_by(C.position)
)
# The sign keeps SQLite from going through all scans of the count instead.
_of_count: ColumnElement[str] = literal_column("+count_scans.count_id", Text)
_SCANS_OF = Prepared(
    select(*_SCAN).where(C.n == bindparam("the_n"), _of_count == bindparam("the_id"))
)
_SCAN_ROW = Prepared(
    select(*_SCAN).where(C.count_id == bindparam("the_id"), C.code == bindparam("the_code"))
)
_SO_FAR = Prepared(
    select(func.count(), func.coalesce(func.max(C.position), literal_column("0"))).where(
        C.count_id == bindparam("the_id")
    )
)
_scanned = upsert(schema.count_scans)
_PUT_SCAN = Prepared(
    _scanned.on_conflict_do_update(
        index_elements=["count_id", "code"],
        set_={
            name: _scanned.excluded[name]
            for name in ("version", "n", "seq", "kind", "detail", "is_altered")
        },
    )
)
_JUDGED = Prepared(
    update(schema.count_scans)
    .where(C.n == bindparam("the_n"), _of_count == bindparam("the_id"))
    .values(kind=bindparam("the_kind"), seq=bindparam("the_seq"))
)
_DROP_SCAN = Prepared(
    delete(schema.count_scans).where(
        C.count_id == bindparam("the_id"), C.code == bindparam("the_code")
    )
)


def scans_in_order(look: Look, count_id: str) -> tuple[tuple[str, int | None], ...]:
    """Code and folder, in the order of their first scan."""
    return tuple(_IN_ORDER.run(look.cursor, the_id=count_id).fetchall())


def scans_to_judge(look: Look, count_id: str) -> tuple[ScanRow, ...]:
    """What had no folder when it was scanned, and every scan of the folders that were wrong."""
    return tuple(ScanRow(*row) for row in _TO_JUDGE.run(look.cursor, the_id=count_id).fetchall())


def scan_row(look: Look, count_id: str, code: str) -> ScanRow | None:
    row = _SCAN_ROW.run(look.cursor, the_id=count_id, the_code=code).fetchone()
    return ScanRow(*row) if row else None


def scans_of(look: Look, count_id: str, n: int) -> tuple[ScanRow, ...]:
    """Every code of one folder that was scanned: its number, a former one, its slip."""
    found = _SCANS_OF.run(look.cursor, the_id=count_id, the_n=n).fetchall()
    return tuple(ScanRow(*row) for row in found)


def scans_so_far(look: Look, count_id: str) -> tuple[int, int]:
    """How many codes, and the last position."""
    count, last = _SO_FAR.run(look.cursor, the_id=count_id).fetchone()
    return int(count), int(last)


def put_scan(look: Look, count_id: str, position: int, row: ScanRow) -> None:
    """Keep a scan; one that is there already keeps its position."""
    values = {
        "count_id": count_id,
        "code": row.code,
        "position": position,
        "version": row.version,
        "n": row.n,
        "seq": row.seq,
        "kind": row.kind,
        "detail": row.detail,
        "is_altered": row.is_altered,
    }
    _PUT_SCAN.run_row(look.cursor, values)


def put_judged(look: Look, count_id: str, n: int, kind: str, seq: int) -> None:
    """What all scans of one folder together are, as of line `seq`."""
    _JUDGED.run(look.cursor, the_id=count_id, the_n=n, the_kind=kind, the_seq=seq)


def drop_scan(look: Look, count_id: str, code: str) -> None:
    _DROP_SCAN.run(look.cursor, the_id=count_id, the_code=code)


# --- counts that were finished -----------------------------------------------------------------

T = schema.counts.c
_TAKEN = Prepared(
    select(T.seq, schema.journal.c.body)
    .join(schema.journal, schema.journal.c.seq == T.seq)
    .where(T.day == bindparam("the_day"))
    .order_by(T.seq)
)
_FOLDERS_COUNTED = Prepared(
    select(T.seq)
    .where(
        T.day == bindparam("the_day"),
        or_(T.place_kind != bindparam("kind"), T.place_name != bindparam("name")),
    )
    .limit(literal_column("1"))
)


def lines_of(look: Look, day: date) -> tuple[tuple[int, StockTaken], ...]:
    """The journal lines of a day's counts, in order."""
    found = _TAKEN.run(look.cursor, the_day=day.isoformat()).fetchall()
    facts = ((seq, read_body(body).fact) for seq, body in found)
    return tuple((seq, fact) for seq, fact in facts if isinstance(fact, StockTaken))


def were_folders_counted(look: Look, day: date) -> bool:
    """Whether any count of the day was of folders, not only of the slips in the drawer."""
    asked = {"the_day": day.isoformat(), "kind": DRAWER.kind.value, "name": DRAWER.name}
    return _FOLDERS_COUNTED.run_row(look.cursor, asked).fetchone() is not None
