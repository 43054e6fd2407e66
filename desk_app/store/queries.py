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


DOSSIER_ROW = (
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


def dossier_rows(look: Look, statement: Prepared, **values: object) -> tuple[DossierRow, ...]:
    return tuple(dossier_row(*found) for found in statement.run(look.cursor, **values))


def dossier_row(
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
    select(*DOSSIER_ROW)
    .where(D.n < bindparam("before"))
    .order_by(D.n.desc())
    .limit(bindparam("most"))
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


_FOUND = Prepared(select(*DOSSIER_ROW).where(D.n.in_(_matching())).order_by(D.n.desc()))


def newest(look: Look, most: int, before: int = _LAST) -> tuple[DossierRow, ...]:
    """The newest dossiers, or the next page before row `before`."""
    return dossier_rows(look, _NEWEST, before=before, most=most)


def search(look: Look, text: str, most: int, before: int = _LAST) -> tuple[DossierRow, ...]:
    """Dossiers in which every typed word occurs, newest first; nothing typed: the newest."""
    query = match_query(text)
    if not query:
        return newest(look, most, before)
    return dossier_rows(look, _FOUND, query=query, before=before, most=most)


_BY_NO = Prepared(
    select(D.dossier_id)
    .join(schema.numbers, schema.numbers.c.n == D.n)
    .where(schema.numbers.c.dossier_no == bindparam("the_no"))
)


def dossier_id_of(look: Look, dossier_no: str) -> str | None:
    """The dossier a number, present or former, belongs to."""
    if not dossier_no.isascii():  # no number; and half a character could not be asked for
        return None
    row = _BY_NO.run(look.cursor, the_no=dossier_no).fetchone()
    return str(row[0]) if row else None


_OPEN_SAME = Prepared(
    select(*DOSSIER_ROW)
    .where(
        D.n.in_(_matching(most=200)),
        D.whose_id == bindparam("the_person"),
        D.procedure_code == bindparam("the_procedure"),
        D.status.not_in([literal_column(f"'{status}'") for status in FINAL]),
    )
    .order_by(D.n.desc())
    .limit(literal_column("5"))
)


_SHORTEST_NUMBER = 9
"""Digits of the old CMND, the shortest number a person has."""


def open_for(look: Look, person: str, procedure_code: str) -> tuple[DossierRow, ...]:
    """Open dossiers of the same person for the same procedure: a likely duplicate.

    Few digits are the beginning of many numbers and nobody's yet: they are not looked for.
    """
    query = match_query(person)
    is_begun = person.isdigit() and len(person) < _SHORTEST_NUMBER
    if not query or is_begun:
        return ()
    asked = {"query": query, "before": _LAST, "the_person": person}
    return dossier_rows(look, _OPEN_SAME, **asked, the_procedure=procedure_code)


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


# --- people ------------------------------------------------------------------------------------

P = schema.people.c
# The beginning of a number fits everybody of a province: so many are looked at, not all.
_some = (
    select(P.body, P.last_seq)
    .where(P.person_key.between(bindparam("low"), bindparam("high")))
    .order_by(P.person_key)
    .limit(literal_column("200"))
    .subquery()
)
_BY_KEY = Prepared(select(_some.c.body).order_by(_some.c.last_seq.desc()).limit(bindparam("most")))
_UNINDEXED = range(5, 9)
"""Digits after which the index of words, which knows beginnings of up to four, would go through
every number of a province. With more digits few numbers are left."""
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
        if len(folded) in _UNINDEXED:
            return tuple(found)
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
