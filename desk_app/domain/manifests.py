"""The record of a hand-over: which folders went from whom to whom, and when.

Dossiers go to the solving agency the same day, or at the start of the next working day when they
were received after 15:00 (Decree 118/2025, art. 18.2); each hand-over is signed and timed.  A lost
dossier is looked for by these records (art. 23.2), so they hold the words as they were that day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.dossier import Dossier, Holder


@dataclass(frozen=True, slots=True)
class ManifestLine:
    """One folder of the pile. `due_at` is None while its clock has not started."""

    dossier_no: str
    procedure_name: str
    owner_name: str
    sets: int = 1
    due_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A pile that was handed over at once.

    `manifest_no` is ASCII of Code 128 (it stands in bars on the record); `from_name` is the desk
    or the counter that gave the pile away, `handed_by` the person; `handed_at` knows its zone.
    The order of `lines` is the order in which the folders were scanned.
    """

    manifest_no: str
    from_name: str
    to: Holder
    handed_at: datetime
    handed_by: str
    lines: tuple[ManifestLine, ...]

    @property
    def sets(self) -> int:
        """How many sets of papers changed hands: a dossier may be handed in in several."""
        return sum(line.sets for line in self.lines)


def manifest_line(dossier: Dossier, note: str = "") -> ManifestLine:
    """The line of a dossier as it stands now."""
    return ManifestLine(
        dossier_no=dossier.dossier_no,
        procedure_name=dossier.intake.procedure_name,
        owner_name=dossier.intake.whose.name,
        sets=dossier.intake.sets,
        due_at=dossier.due.due_at if dossier.due else None,
        note=note,
    )
