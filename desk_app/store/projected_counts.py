"""What the journal's lines about counts and settled findings do to their tables."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert

from desk_app.domain.entries import Entry
from desk_app.domain.paper_facts import FindingSettled, StockTaken
from desk_app.store import schema
from desk_app.store.prepared import Prepared

_NEW_COUNT = Prepared(insert(schema.counts))
_NEW_SETTLED = Prepared(insert(schema.settled))


def take_stock(cursor: Any, entry: Entry, fact: StockTaken) -> None:
    row = {
        "seq": entry.seq,
        "day": fact.day.isoformat(),
        "count_id": fact.count_id,
        "place_kind": fact.place.kind.value if fact.place else "",
        "place_name": fact.place.name if fact.place else "",
        "is_partial": int(fact.is_partial),
    }
    _NEW_COUNT.run_row(cursor, row)


def settle(cursor: Any, entry: Entry, fact: FindingSettled) -> None:
    row = {
        "seq": entry.seq,
        "day": fact.day.isoformat(),
        "kind": fact.found.kind,
        "subject": fact.found.subject,
        "reason": fact.reason,
        "head": fact.head,
    }
    _NEW_SETTLED.run_row(cursor, row)
