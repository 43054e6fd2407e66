"""What the tables are asked. Frozen values come out; words and rules are not here."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Integer, Select, bindparam, func, insert, literal_column, select

from desk_app.domain.codec import read_body, read_value
from desk_app.domain.dossier import Party, Status
from desk_app.domain.entries import Received, Registered
from desk_app.domain.moments import parse_moment
from desk_app.domain.numbering import NumberGrant, parse_dossier_no
from desk_app.domain.search import fold, match_query
from desk_app.store import schema
from desk_app.store.book import Change, Look
from desk_app.store.prepared import Prepared

D = schema.dossiers.c
FINAL = ("refused", "withdrawn", "stopped", "returned")


@dataclass(frozen=True, slots=True)
class DossierRow:
    """One line of a list."""

    n: int
    dossier_no: str
    applicant: str
    owner: str
    procedure_code: str
    procedure_name: str
    status: Status
    received_at: datetime | None
    due_on: date | None
    channel: str
    is_unprinted: bool
    has_doubts: bool


_ROW = (
    D.n,
    D.dossier_no,
    D.applicant,
    D.owner,
    D.procedure_code,
    D.procedure_name,
    D.status,
    D.received_at,
    D.due_on,
    D.channel,
    D.printed,
    D.doubts,
)


def _rows(look: Look, statement: Prepared, **values: object) -> tuple[DossierRow, ...]:
    return tuple(_row(*found) for found in statement.run(look.cursor, **values))


def _row(
    n: int,
    dossier_no: str,
    applicant: str,
    owner: str,
    code: str,
    name: str,
    status: str,
    received_at: str | None,
    due_on: str | None,
    channel: str,
    printed: int,
    doubts: int,
) -> DossierRow:
    stands = Status(status)
    return DossierRow(
        n=n,
        dossier_no=dossier_no,
        applicant=applicant,
        owner=owner,
        procedure_code=code,
        procedure_name=name,
        status=stands,
        received_at=parse_moment(received_at) if received_at else None,
        due_on=date.fromisoformat(due_on) if due_on else None,
        channel=channel,
        is_unprinted=not printed and not stands.is_final and stands is not Status.REGISTERED,
        has_doubts=bool(doubts),
    )


# --- finding dossiers --------------------------------------------------------------------------

_NEWEST = Prepared(
    select(*_ROW).where(D.n < bindparam("before")).order_by(D.n.desc()).limit(bindparam("most"))
)
_LAST = 2**62


def _matching(most: int | None = None) -> Select[int]:
    """Rows whose words match `query`, newest first: FTS5 gives them so without sorting."""
    return (
        select(literal_column("rowid", Integer))
        .select_from(schema.search)
        .where(literal_column("dossier_search").op("MATCH")(bindparam("query")))
        .where(literal_column("rowid") < bindparam("before"))
        .order_by(literal_column("rowid DESC"))
        .limit(bindparam("most") if most is None else literal_column(str(most)))
    )


_FOUND = Prepared(select(*_ROW).where(D.n.in_(_matching())).order_by(D.n.desc()))


def newest(look: Look, most: int, before: int = _LAST) -> tuple[DossierRow, ...]:
    """The newest dossiers, or the next page before row `before`."""
    return _rows(look, _NEWEST, before=before, most=most)


def search(look: Look, text: str, most: int, before: int = _LAST) -> tuple[DossierRow, ...]:
    """Dossiers in which every typed word occurs, newest first; nothing typed: the newest."""
    query = match_query(text)
    if not query:
        return newest(look, most, before)
    return _rows(look, _FOUND, query=query, before=before, most=most)


_BY_NO = Prepared(
    select(D.dossier_id)
    .join(schema.numbers, schema.numbers.c.n == D.n)
    .where(schema.numbers.c.dossier_no == bindparam("the_no"))
)
_NUMBER = Prepared(
    select(schema.numbers.c.state, schema.numbers.c.reason).where(
        schema.numbers.c.dossier_no == bindparam("the_no")
    )
)


def dossier_id_of(look: Look, dossier_no: str) -> str | None:
    """The dossier a number, present or former, belongs to."""
    if not dossier_no.isascii():  # no number; and half a character could not be asked for
        return None
    row = _BY_NO.run(look.cursor, the_no=dossier_no).fetchone()
    return str(row[0]) if row else None


def number_state(look: Look, dossier_no: str) -> tuple[str, str] | None:
    """`used`, `former` or `voided`, with the reason; None for a number never touched here."""
    if not dossier_no.isascii():
        return None
    row = _NUMBER.run(look.cursor, the_no=dossier_no).fetchone()
    return (str(row[0]), str(row[1])) if row else None


_OPEN_SAME = Prepared(
    select(*_ROW)
    .where(
        D.n.in_(_matching(most=200)),
        D.whose_id == bindparam("the_person"),
        D.procedure_code == bindparam("the_procedure"),
        D.status.not_in([literal_column(f"'{status}'") for status in FINAL]),
    )
    .order_by(D.n.desc())
    .limit(literal_column("5"))
)


def open_for(look: Look, person: str, procedure_code: str) -> tuple[DossierRow, ...]:
    """Open dossiers of the same person for the same procedure: a likely duplicate."""
    query = match_query(person)
    if not query:
        return ()
    asked = {"query": query, "before": _LAST, "the_person": person}
    return _rows(look, _OPEN_SAME, **asked, the_procedure=procedure_code)


_PROVISIONAL = Prepared(
    select(D.dossier_no)
    .where(D.dossier_no >= literal_column("'TAM-'"), D.dossier_no < literal_column("'TAM.'"))
    .order_by(D.n)
)


def provisional_nos(look: Look) -> tuple[str, ...]:
    """Dossiers that still wait for their official number, oldest first."""
    return tuple(row[0] for row in _PROVISIONAL.run(look.cursor))


# --- settings, catalogue -----------------------------------------------------------------------

_SETTING = Prepared(
    select(schema.settings.c.value).where(schema.settings.c.key == bindparam("the_key"))
)


def setting(look: Look, key: str) -> str | None:
    row = _SETTING.run(look.cursor, the_key=key).fetchone()
    return str(row[0]) if row else None


def put_catalog(change: Change, rows: Iterable[tuple[str, str, str, bool, str]]) -> None:
    """Fill the catalogue: code, name, folded words, hidden or not, body."""
    names = ("code", "name", "words", "is_hidden", "body")
    values = [dict(zip(names, row, strict=True)) for row in rows]
    change.connection.execute(schema.procedures.delete())
    change.connection.execute(insert(schema.procedures), values)


_PROCEDURE = Prepared(
    select(schema.procedures.c.body).where(schema.procedures.c.code == bindparam("the_code"))
)


def procedure_body(look: Look, code: str) -> str | None:
    if not code.isascii():
        return None
    row = _PROCEDURE.run(look.cursor, the_code=code).fetchone()
    return str(row[0]) if row else None


def procedure_bodies(look: Look) -> tuple[str, ...]:
    """Every procedure that is offered at this desk."""
    statement = select(schema.procedures.c.body).where(schema.procedures.c.is_hidden == 0)
    return tuple(look.connection.execute(statement).scalars())


_USED = Prepared(
    select(D.procedure_code, func.count())
    .where(D.n > bindparam("since"))
    .group_by(D.procedure_code)
)


def procedure_use(look: Look, since: int) -> dict[str, int]:
    """How often each procedure was received since row `since`."""
    return dict(_USED.run(look.cursor, since=since).fetchall())


_FORKED = Prepared(
    select(schema.meta.c.value).where(schema.meta.c.key == literal_column("'forked'"))
)


def is_forked(look: Look) -> bool:
    """Whether the centre has said that it holds another journal of this station."""
    return _FORKED.run(look.cursor).fetchone() is not None


# --- numbers -----------------------------------------------------------------------------------

_GRANTS = Prepared(select(schema.grants).order_by(schema.grants.c.grant_id))
_COUNTERS = Prepared(
    select(schema.counters.c.grant_id, schema.counters.c.last).where(
        schema.counters.c.day == bindparam("the_day")
    )
)
_VOIDED = Prepared(
    select(schema.numbers.c.dossier_no).where(
        schema.numbers.c.state == literal_column("'voided'"),
        schema.numbers.c.dossier_no.between(bindparam("low"), bindparam("high")),
    )
)


def grants(look: Look) -> tuple[NumberGrant, ...]:
    found = _GRANTS.run(look.cursor).fetchall()
    return tuple(
        NumberGrant(g, agency, a, z, width, bool(r)) for g, agency, a, z, width, r in found
    )


def last_used(look: Look, day: date) -> dict[str, int]:
    """Per grant the highest running number of that day; "" is the provisional counter."""
    return dict(_COUNTERS.run(look.cursor, the_day=day.isoformat()).fetchall())


def voided(look: Look, agency_code: str, day: date) -> frozenset[int]:
    """The running numbers of that agency and day that were voided."""
    stem = f"{agency_code}-{day:%y%m%d}-"
    found = _VOIDED.run(look.cursor, low=stem, high=stem + "~").fetchall()
    numbers = (parse_dossier_no(row[0]) for row in found)
    return frozenset(number.running for number in numbers if number)


# --- people ------------------------------------------------------------------------------------

P = schema.people.c
_BY_KEY = Prepared(
    select(P.body)
    .where(P.person_key.between(bindparam("low"), bindparam("high")))
    .order_by(P.last_seq.desc())
    .limit(bindparam("most"))
)
_MET = Prepared(
    select(schema.journal.c.body)
    .where(schema.journal.c.seq.in_(_matching()))
    .order_by(schema.journal.c.seq.desc())
)


def known_people(look: Look, text: str, most: int) -> tuple[Party, ...]:
    """People met before, latest first: by the beginning of their number, or by name or phone."""
    folded = fold(text)
    if len(folded) < 2:
        return ()
    found: dict[Party, None] = {}
    if folded.isdigit():
        rows = _BY_KEY.run(look.cursor, low=folded, high=folded + "~", most=most)
        found = {read_value(Party, json.loads(row[0])): None for row in rows}
    query = match_query(text)
    for row in _MET.run(look.cursor, query=query, before=_LAST, most=4 * most).fetchall():
        for party in _parties(row[0]):
            if all(word in fold(f"{party.name} {party.phone}") for word in folded.split()):
                found[party] = None
    return tuple(found)[:most]


def _parties(body: str) -> tuple[Party, ...]:
    fact = read_body(body).fact
    if not isinstance(fact, Received | Registered):
        return ()
    return fact.intake.whose, fact.intake.applicant


# --- figures -----------------------------------------------------------------------------------

_DAY = Prepared(
    select(
        schema.days.c.received,
        schema.days.c.returned,
        schema.days.c.printed,
        schema.days.c.closed_seq,
    ).where(schema.days.c.day == bindparam("the_day"))
)
_DUE = Prepared(
    select(func.count())
    .select_from(schema.dossiers)
    .where(
        D.due_on == bindparam("the_day"),
        D.due_on.is_not(None),
        D.status.not_in([literal_column(f"'{status}'") for status in FINAL]),
    )
)
_UNPRINTED = [
    D.printed == literal_column("0"),
    D.status.not_in([literal_column(f"'{status}'") for status in FINAL]),
    D.status != literal_column("'registered'"),
]
_UNPRINTED_DUE = Prepared(
    select(func.count())
    .select_from(schema.dossiers)
    .where(D.due_on.is_not(None), D.due_on >= literal_column("''"), *_UNPRINTED)
)
_UNPRINTED_UNDATED = Prepared(
    select(func.count())
    .select_from(schema.dossiers)
    .where(D.n > bindparam("since"), D.due_on.is_(None), *_UNPRINTED)
)


@dataclass(frozen=True, slots=True)
class Tally:
    received: int = 0
    returned: int = 0
    printed: int = 0
    closed_seq: int | None = None


def tally(look: Look, day: date) -> Tally:
    row = _DAY.run(look.cursor, the_day=day.isoformat()).fetchone()
    return Tally(*row) if row else Tally()


def count_due(look: Look, day: date) -> int:
    return int(_DUE.run(look.cursor, the_day=day.isoformat()).fetchone()[0])


def count_unprinted(look: Look, since: int) -> int:
    """Open dossiers received but never printed. Those without a due date (at another agency,
    waiting for papers) stand in no index: they are counted from row `since` on.
    """
    dated = _UNPRINTED_DUE.run(look.cursor).fetchone()[0]
    undated = _UNPRINTED_UNDATED.run(look.cursor, since=since).fetchone()[0]
    return int(dated) + int(undated)


_NUMBER_COUNT = Prepared(
    select(schema.numbers.c.state, func.count())
    .where(schema.numbers.c.dossier_no.between(bindparam("low"), bindparam("high")))
    .group_by(schema.numbers.c.state)
)


def number_counts(look: Look, stem: str, day: date) -> dict[str, int]:
    """How many numbers of a day are used and voided; `stem` is agency code or provisional tag."""
    low = f"{stem}-{day:%y%m%d}-"
    return dict(_NUMBER_COUNT.run(look.cursor, low=low, high=low + "~").fetchall())
