"""What the tables know beside a day's lines: contradictions, folders on their way, what a person
has settled, and to which dossier a number leads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select

from desk_app.domain.balancing import Doubtful, OnItsWay
from desk_app.domain.codec import read_body
from desk_app.domain.findings import Finding
from desk_app.domain.moments import parse_moment
from desk_app.store import schema
from desk_app.store.book import Look
from desk_app.store.prepared import Prepared
from desk_app.store.queries import FINAL

D = schema.dossiers.c
S = schema.settled.c
_EMPTY: ColumnElement[str] = literal_column("''")
_DOUBTFUL = Prepared(
    select(D.dossier_no, D.owner).where(D.doubts > literal_column("0")).order_by(D.n)
)
_later = schema.journal.alias("sent")
_sent_at = (
    select(func.max(_later.c.recorded_at))
    .where(_later.c.dossier_id == D.dossier_id, _later.c.kind == literal_column("'handed_over'"))
    .scalar_subquery()
)
_ON_THE_WAY = Prepared(
    select(D.dossier_no, D.owner, D.handed_name, _sent_at)
    .where(D.handed_kind != _EMPTY, D.status.not_in([literal_column(f"'{one}'") for one in FINAL]))
    .order_by(D.n)
)
_LEADS_TO = Prepared(
    select(D.dossier_id)
    .join(schema.numbers, schema.numbers.c.n == D.n)
    .where(schema.numbers.c.dossier_no == bindparam("the_no"))
)
_SETTLED = Prepared(
    select(S.kind, S.subject, S.reason, S.head, schema.journal.c.body)
    .join(schema.journal, schema.journal.c.seq == S.seq)
    .where(S.day == bindparam("the_day"))
    .order_by(S.seq)
)


@dataclass(frozen=True, slots=True)
class SettledRow:
    """Why a finding of a day stands as it is, who said so and when."""

    kind: str
    subject: str
    reason: str
    head: str
    by: str
    settled_at: datetime

    def settles(self, finding: Finding) -> bool:
        return (self.kind, self.subject) == (finding.kind.value, finding.subject)


def doubtful(look: Look) -> tuple[Doubtful, ...]:
    """Every dossier with entries that contradict one another and that nobody has settled."""
    return tuple(Doubtful(*row) for row in _DOUBTFUL.run(look.cursor).fetchall())


def sent_before(look: Look, day: date) -> tuple[OnItsWay, ...]:
    """Folders handed over before `day` and taken over by nobody."""
    found = _ON_THE_WAY.run(look.cursor).fetchall()
    return tuple(
        OnItsWay(no, owner, to, parse_moment(sent))
        for no, owner, to, sent in found
        if sent is not None and sent < day.isoformat()
    )


def leads_to(look: Look, number: str) -> str:
    """The id of the dossier a number leads to; "" for one that leads nowhere."""
    row = _LEADS_TO.run(look.cursor, the_no=number).fetchone()
    return str(row[0]) if row else ""


def settled_on(look: Look, day: date) -> tuple[SettledRow, ...]:
    """What was settled of a day, in the order it was."""
    rows = _SETTLED.run(look.cursor, the_day=day.isoformat()).fetchall()
    made = []
    for kind, subject, reason, head, body in rows:
        entry = read_body(body)
        made.append(SettledRow(kind, subject, reason, head, entry.by, entry.recorded_at))
    return tuple(made)
