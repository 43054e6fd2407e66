"""The figures of the day, for the bottom bar and the evening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk_app.store import figures
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.numbers import next_no, numbers_left
from desk_app.usecases.opening import enrolment

RECENT = 20_000
"""Lines of the journal: some months of a busy desk."""


@dataclass(frozen=True, slots=True)
class DayFigures:
    received: int
    returned: int
    due: int
    printed: int
    unsent: int
    last_sent_at: datetime | None
    next_no: str
    numbers_left: int
    is_enrolled: bool


def today(desk: Desk) -> DayFigures:
    now = desk.now()
    known = enrolment(desk)
    outbox = Outbox(desk.book, known.center_id if known else "")
    with desk.book.look() as look:
        counted = figures.tally(look, now.date())
        due = figures.count_due(look, now.date())
        number = next_no(desk, look, now.date())
        left = numbers_left(desk, look, now.date())
    return DayFigures(
        received=counted.received,
        returned=counted.returned,
        printed=counted.printed,
        due=due,
        unsent=outbox.unsent(),
        last_sent_at=outbox.acked_at(),
        next_no=number.dossier_no,
        numbers_left=left,
        is_enrolled=known is not None,
    )


def unprinted(desk: Desk) -> int:
    """Open dossiers whose receipt never went to a printer; see `figures.count_unprinted`."""
    with desk.book.look() as look:
        return figures.count_unprinted(look, max(look.head().seq - RECENT, 0))
