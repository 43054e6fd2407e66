"""What the journal's lines about slips do to their table.

`held_until` is the last day on which nobody else may be given a slip's running number: for a
blank one there is none yet; for a used one the day of its dossier number; for a spoilt one the
day it was voided, as it may have been written on until then.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, bindparam, insert, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.entries import Entry
from desk_app.domain.moments import local, moment_text
from desk_app.domain.numbering import DossierNo
from desk_app.domain.paper_facts import SlipSpoiled, SlipsPrinted
from desk_app.store import schema
from desk_app.store.prepared import Prepared

S = schema.slips.c
_NEW = Prepared(insert(schema.slips))
FOR_EVER = "9999-12-31"
_BLANK: ColumnElement[str] = literal_column("'blank'")
_USE = Prepared(
    update(schema.slips)
    .where(S.slip_no == bindparam("the_no"))
    .values(state=literal_column("'used'"), n=bindparam("the_n"), held_until=bindparam("the_day"))
)
_SPOIL = Prepared(
    update(schema.slips)
    .where(S.slip_no == bindparam("the_no"), S.state == _BLANK)
    .values(
        state=literal_column("'spoilt'"),
        reason=bindparam("the_reason"),
        held_until=bindparam("the_day"),
    )
)
_numbered = upsert(schema.numbers)
_NUMBER_OF = Prepared(
    _numbered.on_conflict_do_update(
        index_elements=["dossier_no"],
        set_={"state": _numbered.excluded["state"], "n": _numbered.excluded["n"]},
    )
)


def print_slips(cursor: Any, entry: Entry, fact: SlipsPrinted) -> None:
    for slip in fact.slips:
        row = {
            "slip_no": slip.slip_no,
            "block_no": fact.block_no,
            "agency_code": fact.agency_code,
            "running": slip.running,
            "width": fact.width,
            "printed_at": moment_text(entry.recorded_at),
            "state": "blank",
            "n": None,
            "reason": "",
            "held_until": FOR_EVER,
        }
        _NEW.run_row(cursor, row)


def spoil_slip(cursor: Any, entry: Entry, fact: SlipSpoiled) -> None:
    day = local(entry.recorded_at).date().isoformat()
    _SPOIL.run(cursor, the_no=fact.slip_no, the_reason=fact.reason, the_day=day)


def use_slip(cursor: Any, slip_no: str, n: int, day: str) -> None:
    """The slip became dossier `n`, under a number of `day`; its own leads there from now on."""
    _USE.run(cursor, the_no=slip_no, the_n=n, the_day=day)
    row = {"dossier_no": slip_no, "state": "slip", "n": n, "reason": ""}
    _NUMBER_OF.run_row(cursor, row)


_HOLDS = Prepared(
    select(S.running)
    .where(
        S.agency_code == bindparam("the_agency"),
        S.held_until >= bindparam("the_day"),
        S.running == bindparam("the_number"),
    )
    .limit(literal_column("1"))
)


def holds(cursor: Any, number: DossierNo) -> bool:
    """Whether a slip has this running number on that day."""
    day, agency = number.day.isoformat(), number.agency_code
    found = _HOLDS.run(cursor, the_agency=agency, the_day=day, the_number=number.running)
    return found.fetchone() is not None
