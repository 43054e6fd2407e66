"""How the desk stands with its centre: enrolled or not, what is unsent, when it last was not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.entries import Enrolled
from desk_app.store import numbers, unsent
from desk_app.store.outbox import Outbox
from desk_app.store.unsent import UnsentLine
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import enrolment

__all__ = ["UnsentLine"]


@dataclass(frozen=True, slots=True)
class Standing:
    """`newest` are the newest unsent lines, newest first; `count` counts them all."""

    station: str
    enrolled: Enrolled | None
    count: int
    newest: tuple[UnsentLine, ...]
    last_sent_at: datetime | None
    is_forked: bool


def standing(desk: Desk, most: int = 200) -> Standing:
    """One look, for the screen: a few milliseconds whatever the size of the journal."""
    enrolled = enrolment(desk)
    outbox = Outbox(desk.book, enrolled.center_id if enrolled else "")
    acked, acked_at = outbox.acked().seq, outbox.acked_at()
    with desk.book.look() as look:
        return Standing(
            desk.station,
            enrolled,
            look.head().seq - acked,
            unsent.newest(look, acked, most),
            acked_at,
            numbers.is_forked(look),
        )
