"""Drafts: what was being typed survives a power cut, and waits while another citizen is served.

They stay on this machine; the journal hears of an errand only when it is received or refused.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.codec import canonical, plain, read_value
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.moments import moment_text, parse_moment
from desk_app.store import parked
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk

log = logging.getLogger(__name__)

INTAKE = "intake"


@dataclass(frozen=True, slots=True)
class Parked:
    """A draft as it was last saved; `is_parked` when the clerk laid it aside on purpose."""

    draft_id: str
    label: str
    saved_at: datetime
    clerk: str
    is_parked: bool
    draft: IntakeDraft


def save_draft(
    desk: Desk, draft_id: str, draft: IntakeDraft, label: str = "", is_parked: bool = False
) -> None:
    """Keep what has been typed so far, unchecked. `label` is what the list shows.

    Raises StoreFault.
    """
    body = canonical(plain(draft))
    saved_at = moment_text(desk.now())
    row = parked.DraftRow(draft_id, desk.clerk, INTAKE, label, saved_at, int(is_parked), body)
    parked.put(desk.book, row)


def drafts(desk: Desk) -> tuple[Parked, ...]:
    """Every draft that can be read, the last saved first; one that cannot stays where it is."""
    with desk.book.look() as look:
        rows = parked.rows(look)
    found = (_read(row) for row in rows if row.kind == INTAKE)
    return tuple(one for one in found if one is not None)


def _read(row: parked.DraftRow) -> Parked | None:
    try:
        draft: IntakeDraft = read_value(IntakeDraft, json.loads(row.body), "draft")
        saved_at = parse_moment(row.saved_at)
    except (ValueError, RecursionError):
        log.warning("draft %s cannot be read; it is kept", row.draft_id)
        return None
    return Parked(row.draft_id, row.label, saved_at, row.clerk, bool(row.is_parked), draft)


def drop_draft(desk: Desk, draft_id: str) -> None:
    """The clerk does not want it any more."""
    with desk.book.writing() as connection:
        parked.drop(Look(connection), draft_id)
