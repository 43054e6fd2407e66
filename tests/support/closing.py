"""A day sealed as the tables count it now, or otherwise where a test says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from desk_app.domain.day_counts import numbers_hash
from desk_app.domain.entries import DayClosed
from desk_app.store import day_answers
from desk_app.store.book import Change
from desk_app.usecases.desk import Desk


def seal(desk: Desk, day: date | None = None, **changes: Any) -> DayClosed:
    """Close a day without asking what is open: what closing asks is tested elsewhere."""
    with desk.book.change(desk.station, desk.now()) as change:
        fact = replace(_sealed(desk, change, day or change.now.date()), **changes)
        change.record(fact, desk.clerk)
    desk.remember(change)
    return fact


def _sealed(desk: Desk, change: Change, day: date) -> DayClosed:
    found = day_answers.last_days(change, date.max, 400)
    tally = next(one for one in found if one.day == day)
    low = f"{desk.unit.agency_code}-{day:%y%m%d}-"
    rows = change.cursor.execute(
        "SELECT dossier_no, state FROM numbers WHERE dossier_no LIKE ?", (f"{low}%",)
    ).fetchall()
    used = [no for no, state in rows if state == "used"]
    head = change.head()
    return DayClosed(
        day=day,
        received=tally.received,
        returned=tally.returned,
        refused=tally.refused,
        printed=tally.printed,
        numbers_used=len(used),
        numbers_voided=sum(state == "voided" for _, state in rows),
        head_seq=head.seq,
        head_hash=head.hash,
        paper=tally.received,
        numbers_hash=numbers_hash(used),
    )
