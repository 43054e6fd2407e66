"""What the journal's lines about slips do to their table."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, bindparam, insert, literal_column, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.entries import Entry
from desk_app.domain.moments import moment_text
from desk_app.domain.paper_facts import SlipSpoiled, SlipsPrinted
from desk_app.store import schema
from desk_app.store.prepared import Prepared

S = schema.slips.c
_NEW = Prepared(insert(schema.slips))
_BLANK: ColumnElement[str] = literal_column("'blank'")
_USE = Prepared(
    update(schema.slips)
    .where(S.slip_no == bindparam("the_no"))
    .values(state=literal_column("'used'"), n=bindparam("the_n"))
)
_SPOIL = Prepared(
    update(schema.slips)
    .where(S.slip_no == bindparam("the_no"), S.state == _BLANK)
    .values(state=literal_column("'spoilt'"), reason=bindparam("the_reason"))
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
        }
        _NEW.run_row(cursor, row)


def spoil_slip(cursor: Any, entry: Entry, fact: SlipSpoiled) -> None:
    _SPOIL.run(cursor, the_no=fact.slip_no, the_reason=fact.reason)


def use_slip(cursor: Any, slip_no: str, n: int) -> None:
    """The slip became dossier `n`; its own number leads there from now on."""
    _USE.run(cursor, the_no=slip_no, the_n=n)
    row = {"dossier_no": slip_no, "state": "slip", "n": n, "reason": ""}
    _NUMBER_OF.run_row(cursor, row)
