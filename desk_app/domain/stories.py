"""The dossiers a day's lines are about, each with its whole history: what an evening judges.

Counts of a day are in evening; here is what stands behind them, so that signs and balance can ask
of a dossier what came before what.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Entry, Returned
from desk_app.domain.moments import local


@dataclass(frozen=True, slots=True)
class Story:
    """A dossier as it stands now, and every entry of it in the order of the journal.

    `is_instant`: of a procedure whose result is given on the spot (Decree 118/2025, art. 17.4).
    """

    dossier: Dossier
    history: tuple[Entry, ...]
    is_instant: bool = False

    @property
    def no(self) -> str:
        return self.dossier.dossier_no

    @property
    def owner(self) -> str:
        return self.dossier.intake.whose.name

    @property
    def is_quick(self) -> bool:
        """Received and returned in one breath."""
        at = self.dossier.received_at
        return at is not None and any(
            isinstance(one.fact, Returned) and one.happened_at == at for one in self.history
        )

    def is_received_on(self, day: date) -> bool:
        at = self.dossier.received_at
        return at is not None and local(at).date() == day


@dataclass(frozen=True, slots=True)
class DayStory:
    """A day as the journal tells it.

    `lines` are those from the first one recorded on the day, as count_day takes them; `stories`
    are by dossier id, of the dossiers of which something was recorded, or happened, on the day;
    `closed_seq` is the line that closed it.
    """

    day: date
    lines: tuple[Entry, ...]
    stories: Mapping[str, Story] = field(default_factory=dict)
    closed_seq: int | None = None

    def recorded(self) -> Iterator[Entry]:
        """The lines written on the day itself."""
        return (one for one in self.lines if written_on(one) == self.day)

    def story_of(self, entry: Entry) -> Story | None:
        return self.stories.get(entry.dossier_id or "")

    def after_closing(self) -> Iterator[Entry]:
        """What happened on the day and was written down after it had been closed."""
        closed = self.closed_seq
        if closed is None:
            return iter(())
        return (
            one
            for one in self.lines
            if one.seq > closed and one.dossier_id and local(one.happened_at).date() == self.day
        )


def written_on(entry: Entry) -> date:
    return local(entry.recorded_at).date()


def touches(entry: Entry, day: date) -> bool:
    """Whether the entry belongs to the day: written down then, or telling of it."""
    return written_on(entry) == day or local(entry.happened_at).date() == day


def moment_words(moment: datetime) -> str:
    """`07:05 20/11/2026`, as a finding's words tell it."""
    return f"{local(moment):%H:%M %d/%m/%Y}"
